/** What a command is given and where its words go. */
export type Invocation = {
  /** The words after the command's name. */
  args: string[];
  /** Writes to stdout. */
  print: (text: string) => void;
  /** Writes to stderr. */
  warn: (text: string) => void;
};

/** Runs one command and says with which code the process ends. Throws a Failure for what the user can mend. */
export type Command = (invocation: Invocation) => Promise<number> | number;
