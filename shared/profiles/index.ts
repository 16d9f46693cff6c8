import { engineering } from "./engineering.ts";
import { foundry } from "./foundry.ts";
import { framework } from "./framework.ts";
import { google } from "./google.ts";
import { guide } from "./guide.ts";
import { handbook } from "./handbook.ts";
import type { Profile } from "./profile.ts";

/** All house styles, the default first. */
export const PROFILES: readonly Profile[] = [guide, framework, foundry, handbook, engineering, google];

/** The house style of a sheet that has chosen none. */
export const DEFAULT_PROFILE: Profile = guide;

/** Finds a house style by its id; null for a name that we do not have. */
export const profileNamed = (id: string): Profile | null => PROFILES.find((profile) => profile.id === id) ?? null;
