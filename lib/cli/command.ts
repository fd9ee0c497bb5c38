/** What a command is given and where its words go. */
export type Invocation = {
  /** The words after the command's name. */
  args: string[];
  /** Writes to stdout: text as a line, bytes as they are. */
  print: (output: string | Uint8Array) => void;
  /** Writes to stderr. */
  warn: (text: string) => void;
};

/** Runs one command and says with which code the process ends. Throws a Failure for what the user can mend. */
export type Command = (invocation: Invocation) => Promise<number> | number;
