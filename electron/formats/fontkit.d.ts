declare module 'fontkit' {
  /** As much of it as pdf-lib asks for. */
  export function create(bytes: Uint8Array): unknown;
}
