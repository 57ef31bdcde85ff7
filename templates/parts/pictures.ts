/** Placeholders for pictures that are put in when a paper is made: a blank PNG each, told apart by a text chunk. */

import { crc32, deflateSync } from 'node:zlib';

function chunk(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length, 0);
  head.write(type, 4, 'latin1');
  const tail = Buffer.alloc(4);
  tail.writeUInt32BE(crc32(Buffer.concat([head.subarray(4), data])), 0);
  return Buffer.concat([head, data, tail]);
}

/** A white PNG of one pixel whose bytes differ by name, so that each picture gets a part of its own. */
export function placeholder(name: string): Uint8Array {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', header),
      chunk('tEXt', Buffer.from(`Title\0${name}`, 'latin1')),
      // Stored, not compressed: the bytes must not depend on the zlib of the machine.
      chunk('IDAT', deflateSync(Buffer.from([0, 255]), { level: 0 })),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}
