/**
 * What is heard where a change is come to, for who reads with the ears or looks at the text alone:
 * falling where words are only on the left side, rising where only on the right, twice the same
 * where they differ, up and down where they were moved. Off until it is switched on.
 */

import { store, stored } from '../state/storage.js';

const ON = 'crossread-sounds';

/** In Hz: pitches, one after the other. @type {Record<string, number[]>} */
const TONES = {
  onlyA: [523, 392],
  onlyB: [392, 523],
  moved: [440, 587, 440],
  movedEdited: [440, 587, 440],
};
const OTHERWISE = [440, 440];

/** How long one lasts, in seconds, and how loud it is, of 1. */
const LASTS = 0.09;
const LOUD = 0.12;

export const soundsAreOn = () => stored(ON) !== null;

/** @param {boolean} on */
export const switchSounds = (on) => store(ON, on ? '1' : null);

/** @type {AudioContext | undefined} */
let audio;

/**
 * Plays what a change sounds like, if the reader wants it.
 * @param {string} kind  see `kind` in row-layout.js
 */
export function sound(kind) {
  if (!soundsAreOn()) return;
  audio ??= new AudioContext();
  for (const [at, pitch] of (TONES[kind] ?? OTHERWISE).entries()) {
    const begins = audio.currentTime + at * LASTS * 1.4;
    const tone = new OscillatorNode(audio, { frequency: pitch });
    // Without an edge, which would be heard as a click.
    const volume = new GainNode(audio, { gain: 0 });
    volume.gain.setTargetAtTime(LOUD, begins, 0.008);
    volume.gain.setTargetAtTime(0, begins + LASTS * 0.6, 0.02);
    tone.connect(volume).connect(audio.destination);
    tone.start(begins);
    tone.stop(begins + LASTS * 2);
  }
}
