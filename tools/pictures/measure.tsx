import satori from 'satori';
import type { Face } from './faces.ts';
import { fonts, setIn } from './faces.ts';
import type { Measured } from './fit-lines.ts';
import { piecesOf } from './fit-lines.ts';

/** The size that texts are measured in: large, because the layout rounds to whole pixels. */
const size = 1000;

/**
 * The widths of a text's pieces in a face; null when the text has a letter that the face lacks, one
 * of another script or an emoji. `ending` is what would stand where the text is cut.
 */
export async function measured(text: string, face: Face, ending = '…'): Promise<Measured | null> {
  const pieces = piecesOf(text);
  const samples = new Set([...pieces.map((piece) => piece.text), ending, 'n', 'n n']);
  const widths = await widthsOf([...samples], face);
  if (widths === null) return null;
  const widthOf = (sample: string) => {
    const width = widths.get(sample);
    if (width === undefined) throw new Error(`“${sample}” was not measured.`);
    return width;
  };
  return {
    pieces: pieces.map((piece) => ({ ...piece, width: widthOf(piece.text) })),
    space: widthOf('n n') - 2 * widthOf('n'),
    ending: { text: ending, width: widthOf(ending), glued: true },
  };
}

/** What the layout gives each of the samples, in ems. */
async function widthsOf(
  samples: readonly string[],
  face: Face,
): Promise<ReadonlyMap<string, number> | null> {
  const widths = new Map<string, number>();
  const missing: string[] = [];
  const list = (
    <div style={{ ...setIn(face), display: 'flex', flexDirection: 'column', fontSize: size }}>
      {samples.map((sample) => (
        <div key={sample} style={{ alignSelf: 'flex-start', whiteSpace: 'nowrap' }}>
          {sample}
        </div>
      ))}
    </div>
  );
  await satori(list, {
    width: size,
    height: size,
    fonts: fonts(),
    onNodeDetected: ({ textContent, width }) => {
      if (textContent !== undefined) widths.set(textContent, width / size);
    },
    loadAdditionalAsset: (_script, letters) => {
      missing.push(letters);
      return Promise.resolve([]);
    },
  });
  return missing.length === 0 ? widths : null;
}
