import type { FileLayer } from '#electron/store/fileLayer.ts';

/** A disk that holds so many bytes, counted file by file; a write that does not fit takes what fits and fails, as on a real one. */
export function smallDisk(files: FileLayer, disk: { bytes: number }): FileLayer {
  const lengths = new Map<string, number>();
  const opened = new Map<number, string>();
  const used = () => [...lengths.values()].reduce((sum, length) => sum + length, 0);
  const full = () => Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
  return {
    ...files,
    open: async (at, flags) => {
      if (flags.startsWith('w') && used() >= disk.bytes) throw full();
      const file = await files.open(at, flags);
      opened.set(file, at);
      if (!lengths.has(at)) lengths.set(at, flags.startsWith('w') ? 0 : (await files.factsOf(at)).length);
      return file;
    },
    writeSync: (file, bytes, position) => {
      const at = opened.get(file) ?? '';
      const length = lengths.get(at) ?? 0;
      const growth = Math.max(0, position + bytes.length - length);
      const room = Math.max(0, disk.bytes - used());
      const fitting = growth > room ? bytes.subarray(0, bytes.length - (growth - room)) : bytes;
      if (fitting.length === 0 && bytes.length > 0) throw full();
      const taken = files.writeSync(file, fitting, position);
      lengths.set(at, Math.max(length, position + taken));
      return taken;
    },
    truncate: async (file, length) => {
      await files.truncate(file, length);
      lengths.set(opened.get(file) ?? '', length);
    },
    rename: async (from, to) => {
      await files.rename(from, to);
      lengths.set(to, lengths.get(from) ?? 0);
      lengths.delete(from);
    },
    unlink: async (at) => {
      await files.unlink(at);
      lengths.delete(at);
    },
  };
}
