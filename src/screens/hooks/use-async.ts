import { useEffect, useState } from 'preact/hooks';

/** Something that is fetched when it is first asked for: null until it is here, `lost` where it could not be had. */
export const useAsync = <T extends object>(fetch: () => Promise<T>): T | 'lost' | null => {
  const [found, setFound] = useState<T | 'lost' | null>(null);
  useEffect(() => {
    let wanted = true;
    fetch().then(
      arrived => wanted && setFound(arrived),
      () => wanted && setFound('lost'),
    );
    return () => {
      wanted = false;
    };
  }, [fetch]);
  return found;
};
