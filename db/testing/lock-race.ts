import { readdirSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describeSelf } from '../data-folder/holder';
import { DataFolderLockedError, lockFolder } from '../data-folder/lock';

// For three seconds: takes the folder's lock as often as it can. While it has it, a file that must not exist yet proves
// that nobody else does. Every other time it leaves as one that died would: its lock stays, naming a process long gone.

const folder = process.argv[2]!;
const proof = join(folder, 'held');
const until = Date.now() + 3_000;
const dead = { ...describeSelf(new Date()), startTicks: '1' };
let wins = 0;
// Locks left as dead keep their listener for the exit of this process, which lives on.
process.setMaxListeners(0);

while (Date.now() < until) {
  try {
    const lock = await lockFolder(folder);
    writeFileSync(proof, String(process.pid), { flag: 'wx' });
    await pause();
    wins++;
    rmSync(proof);
    if (wins % 2) lock.release();
    else {
      const numbers = readdirSync(folder).flatMap((name) => /^lock\.(\d+)$/.exec(name)?.[1] ?? []);
      writeFileSync(join(folder, `lock.${Math.max(...numbers.map(Number))}`), JSON.stringify(dead));
    }
  } catch (error) {
    if (!(error instanceof DataFolderLockedError)) throw error;
    await pause();
  }
}
writeSync(1, `${wins}\n`);
process.exit(0);

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.random() * 3));
}
