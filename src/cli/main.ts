import '@/core/lib/zod-jitless';

const [command = ''] = process.argv.slice(2);
console.error(command ? `There is no command "${command}".` : 'Say which command to run.');
process.exitCode = 1;
