/** `hub detect`: looks for gray zones now, as the hub does every hour. */
import { detectGrayZones } from '../gray-zone/detection.service';
import { hooks } from '../server/hooks';
import type { Verb } from './hub-command';

export const detectVerb: Verb = (program, hub) => {
  program
    .command('detect')
    .description('look for gray zones now; safe to run again, and from several processes at once')
    .action(async () => {
      hub.progress.at('looking for gray zones');
      const { found, opened, added } = await hub.withDatabase((db) =>
        detectGrayZones({ db, now: hub.now, detectors: hooks.grayZoneDetectors }),
      );
      hub.progress.end();
      const count = (figure: number) => figure.toLocaleString('en');
      hub.say(
        `${count(found)} things that nobody clearly owns: ${count(opened)} new gray zones, ${count(added)} open ones added to.`,
      );
    });
};
