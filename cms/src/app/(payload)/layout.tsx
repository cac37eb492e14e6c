import config from '@payload-config'
import '@payloadcms/next/css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'

import { importMap } from './admin/importMap.js'
import '../../admin/admin.css'
import '../../admin/publishing/publishing.css'
import '../../admin/desk/desk.css'
import '../../admin/refusals/refusals.css'
import '../../admin/schedule/schedule.css'
import '../../admin/versions/versions.css'
import '../../enquiries/enquiries.css'
import '../../searchEngines/searchEngines.css'
import '../../preview/preview.css'

const serverFunction: ServerFunctionClient = async function (args) {
  'use server'
  return handleServerFunctions({ ...args, config, importMap })
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
