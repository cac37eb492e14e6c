import type { Access } from 'payload'

/** Nobody by REST or in the admin. Our own code writes it. */
export const nobody: Access = () => false
