import { run } from './run';

// A reader that has seen enough (`| head`) closes the pipe; that is no error of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? (process.exitCode ?? 0) : 2));
}

process.exitCode = await run(process.argv.slice(2), {
  print: (output) => void process.stdout.write(typeof output === 'string' ? `${output}\n` : output),
  warn: (text) => void process.stderr.write(`${text}\n`),
});
