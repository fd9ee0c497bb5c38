/** Something the user can mend: the message goes to stderr as it is, and the process ends with code 2. */
export class Failure extends Error {}
