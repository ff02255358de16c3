/**
 * Sounds for changes, for readers who listen or who look at the text alone: falling for words on
 * the left side only, rising for the right side only, the same tone twice for edited words, up and
 * down for moved ones. Off until the reader switches them on.
 */

import { store, stored } from '../state/storage.js';

const ON = 'crossread-sounds';

/** Pitches in Hz, one after the other, by kind of row. @type {Record<string, number[]>} */
const TONES = {
  onlyA: [523, 392],
  onlyB: [392, 523],
  moved: [440, 587, 440],
  movedEdited: [440, 587, 440],
};
const OTHERWISE = [440, 440];

/** Length of a tone in seconds, and its volume from 0 to 1. */
const LASTS = 0.09;
const LOUD = 0.12;

export const soundsAreOn = () => stored(ON) !== null;

/** @param {boolean} on */
export const switchSounds = (on) => store(ON, on ? '1' : null);

/** @type {AudioContext | undefined} */
let audio;

/**
 * Plays the sound of a change, if the reader wants it.
 * @param {string} kind  see `kind` in row-layout.js
 */
export function sound(kind) {
  if (!soundsAreOn()) return;
  audio ??= new AudioContext();
  for (const [at, pitch] of (TONES[kind] ?? OTHERWISE).entries()) {
    const begins = audio.currentTime + at * LASTS * 1.4;
    const tone = new OscillatorNode(audio, { frequency: pitch });
    // Fades in and out: an abrupt edge would sound like a click.
    const volume = new GainNode(audio, { gain: 0 });
    volume.gain.setTargetAtTime(LOUD, begins, 0.008);
    volume.gain.setTargetAtTime(0, begins + LASTS * 0.6, 0.02);
    tone.connect(volume).connect(audio.destination);
    tone.start(begins);
    tone.stop(begins + LASTS * 2);
  }
}
