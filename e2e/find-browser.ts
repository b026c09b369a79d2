import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(process.env.PROGRAMFILES ?? 'C:\\Program Files', 'Google/Chrome/Application/chrome.exe'),
];

/**
 * The path of a Chromium to test in: `CHROMIUM_PATH`, then the system's Chromium or Chrome, then the one
 * Playwright has downloaded; `null` where there is none. A `CHROMIUM_PATH` that leads nowhere is an error.
 */
export function findBrowser(): string | null {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH is ${named}, and there is no such file`);
    return named;
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const system = folders.flatMap((folder) => NAMES.map((name) => join(folder, name + suffix)));
  return [...system, ...PLACES, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}
