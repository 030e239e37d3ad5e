import type { Certificate } from '@bookends/assignment';

/** A certificate as it is kept: the same numbers in plain lists. */
export interface CertificateJson {
  readonly columnPrice: readonly number[];
  readonly columnLevel: readonly number[];
  readonly fairLevels: readonly {
    readonly weight: number;
    readonly count: number;
    readonly pricedColumn: readonly number[];
    readonly price: readonly number[];
  }[];
  readonly digest: string;
}

export function certificateToJson({ columnPrice, columnLevel, fairLevels, digest }: Certificate): CertificateJson {
  return {
    columnPrice: [...columnPrice],
    columnLevel: [...columnLevel],
    fairLevels: fairLevels.map(({ weight, count, pricedColumn, price }) => ({
      weight,
      count,
      pricedColumn: [...pricedColumn],
      price: [...price],
    })),
    digest,
  };
}

export function certificateFromJson({ columnPrice, columnLevel, fairLevels, digest }: CertificateJson): Certificate {
  return {
    columnPrice: Float64Array.from(columnPrice),
    columnLevel: Uint16Array.from(columnLevel),
    fairLevels: fairLevels.map(({ weight, count, pricedColumn, price }) => ({
      weight,
      count,
      pricedColumn: Int32Array.from(pricedColumn),
      price: Int32Array.from(price),
    })),
    digest,
  };
}

/** A kept certificate, or null where something else is kept. */
export function readCertificate(kept: CertificateJson): Certificate | null {
  try {
    return certificateFromJson(kept);
  } catch {
    return null;
  }
}
