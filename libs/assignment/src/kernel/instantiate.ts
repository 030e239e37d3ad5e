declare const WebAssembly: {
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
  readonly Memory: new (size: { readonly initial: number }) => KernelMemory;
};

export interface KernelMemory {
  readonly buffer: ArrayBuffer;
}

/**
 * A kernel is a few KB, compiled in less than a millisecond. Its memory must never grow: what one leaves behind that does
 * makes V8 look, before each access to any typed array of the process, whether it is that.
 */
export function instantiate<Exports>(code: string, memory?: KernelMemory): Exports {
  const compiled = new WebAssembly.Module(Buffer.from(code, 'base64'));
  return new WebAssembly.Instance(compiled, { env: { memory } }).exports as Exports;
}

export function newMemory(bytes: number): KernelMemory {
  return new WebAssembly.Memory({ initial: Math.ceil(bytes / 65_536) });
}
