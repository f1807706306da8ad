import path from 'node:path';
import { openFloor } from './floor.ts';
import { marking, openCore } from './openCore.ts';
import type { SealedFolder } from './data/sealed.ts';
import { sideBySide } from './samples.ts';
import { sizeNames, type SizeName, type Sizes } from './sizes.ts';
import { openPeer, type Peer } from './sqlite.ts';
import { nodeFiles } from '#electron/store/fileLayer.ts';
import { countingDisk, slowDisk } from '#tests/support/diskSpeed.ts';

export interface MarksOptions {
  sizes: Sizes;
  /** The data folder of each size. */
  folders: Readonly<Record<SizeName, string>>;
  /** L behind a passphrase. */
  sealed: SealedFolder;
  /** A folder for the floor's files and the peer's. */
  beside: string;
  rounds: number;
}

/** As many as arrive when somebody presses "all here". */
const atOnce = 25;

/** A volunteer's old disk: every sync takes so much longer. */
const slowerMs = 4;

/** What marks cost. Times are medians in milliseconds. */
export interface MarksMeasured {
  /** For one mark: what the disk was asked to do before it was answered. */
  syncs: number;
  bytes: number;
  /** For 25 marks of one session and the write-back after it. */
  evening: { syncs: number; bytes: number };
  one: Record<`${SizeName}.mark` | `${SizeName}.sqlite` | 'L.sealed' | 'floor', number>;
  burst: Record<'together' | 'one' | 'sqlite', number>;
  slow: Record<'mark' | 'sealed' | 'floor', number>;
}

export async function measureMarks(options: MarksOptions): Promise<MarksMeasured> {
  const peers: Partial<Record<SizeName, Peer>> = {};
  for (const name of sizeNames) {
    peers[name] = openPeer(path.join(options.beside, `${name}.sqlite`), options.sizes[name]);
  }
  const { S, M, L } = peers as Record<SizeName, Peer>;
  const { syncs, bytes } = await countOneMark(options);
  const one = await measureOne(options, Math.round(bytes), { S, M, L });
  const burst = await measureBurst(options, L);
  const slow = await measureSlow(options, Math.round(bytes));
  for (const peer of [S, M, L]) peer.close();
  return { syncs, bytes, evening: await countEvening(options), one, burst, slow };
}

async function openMarking(options: MarksOptions, name: SizeName, files = nodeFiles) {
  const core = await openCore(options.folders[name], files);
  return { mark: await marking(core), close: core.close };
}

async function openSealedMarking({ sealed }: MarksOptions, files = nodeFiles) {
  const core = await openCore(sealed.folder, files, sealed.key);
  return { mark: await marking(core), close: core.close };
}

async function countOneMark(options: MarksOptions): Promise<{ syncs: number; bytes: number }> {
  const { files, count } = countingDisk(nodeFiles);
  const { mark, close } = await openMarking(options, 'L', files);
  // Until everybody has a mark: the marks to be timed replace one.
  for (let each = 0; each < 30; each += 1) await mark();
  const before = { ...count };
  const counted = 100;
  for (let each = 0; each < counted; each += 1) await mark();
  const { syncs, bytes } = count;
  await close();
  return { syncs: (syncs - before.syncs) / counted, bytes: (bytes - before.bytes) / counted };
}

async function countEvening(options: MarksOptions): Promise<{ syncs: number; bytes: number }> {
  const { files, count } = countingDisk(nodeFiles);
  const { mark, close } = await openMarking(options, 'L', files);
  const before = { ...count };
  for (let each = 0; each < atOnce; each += 1) await mark();
  await close();
  return { syncs: count.syncs - before.syncs, bytes: count.bytes - before.bytes };
}

async function measureOne(options: MarksOptions, lineBytes: number, peers: Record<SizeName, Peer>) {
  const [s, m, l] = [
    await openMarking(options, 'S'),
    await openMarking(options, 'M'),
    await openMarking(options, 'L'),
  ];
  const sealed = await openSealedMarking(options);
  const floor = openFloor(path.join(options.beside, 'floor'), lineBytes);
  const measured = await sideBySide(
    {
      'S.mark': s.mark,
      floor: floor.append,
      'S.sqlite': peers.S.mark,
      'M.mark': m.mark,
      'M.sqlite': peers.M.mark,
      'L.mark': l.mark,
      'L.sealed': sealed.mark,
      'L.sqlite': peers.L.mark,
    },
    { rounds: options.rounds, warmUp: Math.ceil(options.rounds / 5) },
  );
  floor.close();
  for (const { close } of [s, m, l, sealed]) await close();
  return measured;
}

async function measureBurst(options: MarksOptions, peer: Peer) {
  const { mark, close } = await openMarking(options, 'L');
  const times = Array.from({ length: atOnce });
  const measured = await sideBySide(
    {
      together: () => Promise.all(times.map(() => mark())),
      one: mark,
      sqlite: () => times.forEach(() => peer.mark()),
    },
    { rounds: Math.ceil(options.rounds / 8), warmUp: Math.ceil(options.rounds / 40) },
  );
  await close();
  return measured;
}

async function measureSlow(options: MarksOptions, lineBytes: number) {
  const { mark, close } = await openMarking(options, 'L', slowDisk(nodeFiles, slowerMs));
  const sealed = await openSealedMarking(options, slowDisk(nodeFiles, slowerMs));
  const floor = openFloor(path.join(options.beside, 'slow-floor'), lineBytes, slowerMs);
  const measured = await sideBySide(
    { mark, sealed: sealed.mark, floor: floor.append },
    { rounds: Math.ceil(options.rounds / 5), warmUp: Math.ceil(options.rounds / 40) },
  );
  floor.close();
  await close();
  await sealed.close();
  return measured;
}
