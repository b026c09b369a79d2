import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { ID_ALPHABET } from '../model/packed-id.ts';

/** SHA-256 of a text's UTF-8 bytes, in hex: for a UTF-8 file the file's own checksum. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/**
 * An id that follows from `parts` alone, so it survives a rebuild: `prefix-` and 12 characters of 5 bits
 * (60 bits: at ten million items a clash is a one in 20,000 chance).
 */
export function contentId(prefix: string, ...parts: readonly (string | number)[]): string {
  const bytes = sha256(bytesOf(JSON.stringify(parts)));
  let id = '';
  for (const byte of bytes.subarray(0, 12)) id += ID_ALPHABET[byte & 31];
  return `${prefix}-${id}`;
}

/** As UTF-8; a TextEncoder takes longer over a few plain words than their sum does. */
function bytesOf(words: string): Uint8Array {
  const bytes = new Uint8Array(words.length);
  for (let i = 0; i < words.length; i += 1) {
    const code = words.charCodeAt(i);
    if (code > 127) return utf8ToBytes(words);
    bytes[i] = code;
  }
  return bytes;
}
