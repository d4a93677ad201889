import { placesWithin } from '@prevention-spectrum/places-indonesia';

/** Timor Tengah Utara regency with all its districts and villages, and the province and country it lies in. */
export const places = placesWithin('53.03');

/** The places that the paper names, by Home Ministry code. */
export const indonesia = 'ID';
export const eastNusaTenggara = '53';
export const timorTengahUtara = '53.03';
/** The district of the regency's capital. */
export const kotaKefamenanu = '53.03.05';
export const letmafo = '53.03.21.2002';
export const atmen = '53.03.20.2007';
export const oenenu = '53.03.15.2002';

/** Somewhere in the regency: no district or village of it is sure. */
export const somewhereInRegency = [{ place: timorTengahUtara, extent: 'within' }] as const;
/** All of the regency. */
export const wholeRegency = [{ place: timorTengahUtara, extent: 'throughout' }] as const;
