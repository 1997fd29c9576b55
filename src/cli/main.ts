import '@/core/lib/zod-jitless';

import { say, type Locale } from '@/core/lib';
import { Misused, Refused, type CliCommand, type Terminal } from './command';
import { compileCommand } from './commands/compile';
import { lintCommand } from './commands/lint';
import { portfolioCommand } from './commands/portfolio';
import { renderCommand } from './commands/render';
import { replayCommand } from './commands/replay';
import { runCommand } from './commands/run';
import { schemaCommand } from './commands/schema';
import { cliWords } from './words';

const COMMANDS: readonly CliCommand[] = [
  lintCommand,
  compileCommand,
  schemaCommand,
  replayCommand,
  renderCommand,
  portfolioCommand,
  runCommand,
];

const OK = 0;
const FAULTY = 1;
const MISUSED = 2;

// A reader that has seen enough (`| head`) closes the pipe; that is no fault of ours.
process.stdout.on('error', () => process.exit(process.exitCode ?? OK));
process.exitCode = await main(process.argv.slice(2));

async function main([name, ...args]: readonly string[]): Promise<number> {
  const terminal = createTerminal();
  const command = COMMANDS.find((each) => each.name === name);
  const asksForHelp = name === '--help' || name === '-h' || name === 'help';
  if (!command) {
    if (name !== undefined && !asksForHelp) terminal.say({ code: 'command-unknown', values: { name } });
    terminal.say({ code: 'help', values: { usages: COMMANDS.map(({ usage }) => usage) } });
    return asksForHelp ? OK : MISUSED;
  }
  if (args.includes('--help')) {
    terminal.say({ code: 'usage', values: { usage: command.usage } });
    return OK;
  }
  try {
    return (await command.run(args, terminal)) ? OK : FAULTY;
  } catch (error) {
    if (error instanceof Refused) for (const sentence of error.sentences) terminal.say(sentence);
    else if (error instanceof Misused) {
      terminal.say(error.words);
      terminal.say({ code: 'usage', values: { usage: command.usage } });
    } else throw error;
    return error instanceof Misused ? MISUSED : FAULTY;
  }
}

function createTerminal(): Terminal {
  const locale = localeOf(process.env);
  return {
    locale,
    print: (value) => void process.stdout.write(`${JSON.stringify(value)}\n`),
    say: (words) => {
      process.stderr.write(`${typeof words === 'string' ? words : say(cliWords[locale], words)}\n`);
    },
  };
}

/** The language the terminal is set to, as every program finds it. */
function localeOf({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Locale {
  return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('de') ? 'de' : 'en';
}
