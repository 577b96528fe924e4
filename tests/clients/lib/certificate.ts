import { generateKeyPairSync, sign } from 'node:crypto';

/** A key and the certificate that it signed itself, both PEM. */
export interface Certificate {
  key: string;
  certificate: string;
}

/**
 * A certificate for one host, good for a day: a program that takes archives over https only has to
 * be served over https. X.509 version 3 (RFC 5280), key on P-256, signed with SHA-256.
 */
export function selfSigned(host: string, now = new Date()): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(set(sequence(objectId('550403'), der(0x0c, Buffer.from(host)))));
  const algorithm = sequence(objectId('2a8648ce3d040302'));
  const day = 24 * 60 * 60 * 1000;
  const content = sequence(
    der(0xa0, integer(2)),
    integer(now.getTime()),
    algorithm,
    name,
    sequence(time(now.getTime() - day), time(now.getTime() + day)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(
      0xa3,
      sequence(
        extension('551d11', sequence(der(0x82, Buffer.from(host)))),
        extension('551d13', sequence(der(0x01, Buffer.from([0xff])))),
      ),
    ),
  );
  const signature = sign('sha256', content, privateKey);
  const whole = sequence(content, algorithm, der(0x03, Buffer.from([0]), signature));
  const lines = whole.toString('base64').replaceAll(/.{64}(?=.)/g, '$&\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    certificate: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}

function der(tag: number, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const { length } = body;
  const size =
    length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
}

const sequence = (...parts: Buffer[]) => der(0x30, ...parts);
const set = (...parts: Buffer[]) => der(0x31, ...parts);
const objectId = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));
const extension = (id: string, value: Buffer) => sequence(objectId(id), der(0x04, value));

function integer(value: number): Buffer {
  const hex = value.toString(16);
  // A first nibble of 8 or more would make it negative.
  return der(
    0x02,
    Buffer.from(`${hex.length % 2 ? '0' : '00'}${hex}`.replace(/^00(?=[0-7])/, ''), 'hex'),
  );
}

// Years are written with two digits until 2049.
const time = (milliseconds: number) => {
  const digits = new Date(milliseconds).toISOString().slice(2, 19).replaceAll(/[-:T]/g, '');
  return der(0x17, Buffer.from(`${digits}Z`));
};
