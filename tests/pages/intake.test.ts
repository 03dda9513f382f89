import { expect, test } from 'vitest';
import { ownFrom } from '../../src/pages/intake.ts';

const packed = 'which is not read: copy its text and paste it';
const file = (name: string, ...parts: readonly (string | Uint8Array<ArrayBuffer>)[]) =>
  new File([...parts], name);

test.each<readonly [name: string, item: string | File, fault: string]>([
  ['RTF that was pasted', '{\\rtf1\\ansi A bridge\\par}', `is an RTF file, ${packed}`],
  ['RTF', file('a.rtf', '{\\rtf1\\ansi A bridge\\par}'), `is an RTF file, ${packed}`],
  ['PDF without controls', file('a.txt', '%PDF-1.4\n1 0 obj'), `is a PDF file, ${packed}`],
  [
    'PDF with bytes of any kind',
    file('a.pdf', '%PDF-1.7\n', new Uint8Array([0xe2, 0xe3, 0, 1])),
    `is a PDF file, ${packed}`,
  ],
  [
    'a file of Word',
    file('a.docx', 'PK\x03\x04', new Uint8Array([0, 0xff])),
    'is a packed file, as Word’s and LibreOffice’s are: copy its text and paste it',
  ],
  [
    'a file of an old Word',
    file('a.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0])),
    `is a file of an old Office, ${packed}`,
  ],
  [
    'a page in a single file',
    file('a.mhtml', 'From: <Saved by Blink>\r\nSubject: A bridge\r\n'),
    'is a page in a single file, which is not read: save the page as HTML alone',
  ],
  [
    'an archive of Safari’s',
    file('a.webarchive', 'bplist00', new Uint8Array([0xd1, 1])),
    'is a web archive, which is not read: save the page as HTML alone',
  ],
  ['other bytes', file('a.txt', new Uint8Array([0, 1, 2])), 'is no text'],
  ['nothing', ' \n', 'is empty'],
])('says what it does not read: %s', async (_name, item, fault) => {
  const reading = { signal: new AbortController().signal, tell: () => undefined };
  await expect(ownFrom(item, reading)).rejects.toThrow(new RegExp(`^${fault}$`));
});
