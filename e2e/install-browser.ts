import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browser.ts';

const ASK =
  'No Chromium was found and none could be installed: install Chromium or Chrome, or set CHROMIUM_PATH to one.';

/** Ways to get a browser, tried in this order; each a list of commands that must all succeed. */
function installers(): string[][][] {
  const ways = [[['npx', 'playwright', 'install', 'chromium']]];
  if (process.platform === 'linux') {
    const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    ways.push(
      [
        [...sudo, 'apt-get', 'update'],
        [...sudo, 'apt-get', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'],
      ],
      [[...sudo, 'dnf', 'install', '-y', 'chromium']],
      [[...sudo, 'apk', 'add', 'chromium']],
      [[...sudo, 'pacman', '-S', '--noconfirm', 'chromium']],
    );
  }
  if (process.platform === 'darwin') ways.push([['brew', 'install', '--cask', 'chromium']]);
  return ways;
}

function runs([command, ...args]: string[]): boolean {
  console.log(`no Chromium here, trying: ${[command, ...args].join(' ')}`);
  const shell = process.platform === 'win32';
  return spawnSync(command!, args, { stdio: ['ignore', 'inherit', 'inherit'], shell }).status === 0;
}

if (findBrowser() === null) {
  for (const commands of installers()) {
    if (commands.every(runs) && findBrowser() !== null) break;
  }
  if (findBrowser() === null) {
    console.error(ASK);
    process.exit(1);
  }
}
