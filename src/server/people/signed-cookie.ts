import { createHmac, timingSafeEqual } from 'node:crypto';

const valueOf = (header: string, name: string): string | null => {
  const pairs = header.split(';').map(pair => pair.trim());
  const found = pairs.find(pair => pair.startsWith(`${name}=`))?.slice(name.length + 1);
  try {
    return found === undefined ? null : decodeURIComponent(found);
  } catch {
    return null;
  }
};

/** The value of a cookie that was signed here; null: there is none, or somebody else made it. */
export const signedCookie = (
  header: string | undefined,
  name: string,
  secret: string,
): string | null => {
  const value = valueOf(header ?? '', name);
  const end = value?.lastIndexOf('.') ?? -1;
  if (value === null || end < 1) return null;
  const given = Buffer.from(value.slice(end + 1), 'base64');
  const own = createHmac('sha256', secret).update(value.slice(0, end)).digest();
  return given.length === own.length && timingSafeEqual(given, own) ? value.slice(0, end) : null;
};
