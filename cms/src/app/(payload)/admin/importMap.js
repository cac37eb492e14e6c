import { SummaryHelp as SummaryHelp_dba8b5ddf360a24fa365eaddf87a6c55 } from '../../../fields/SummaryHelp.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RowLabel as RowLabel_417f3bb10a0d62278bbb106a350f8abe } from '../../../fields/RowLabel.tsx'
import { NeighbourLabel as NeighbourLabel_08472e3018c4d61ccb7f0eb45cbf19c4 } from '../../../fields/NeighbourLabel.tsx'
import { SearchPreview as SearchPreview_3e2999a4d0fbe9c2f00ac292ef3ba2b2 } from '../../../searchEngines/SearchPreview.tsx'
import { MetaTitleComponent as MetaTitleComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaDescriptionComponent as MetaDescriptionComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { Visitors as Visitors_56c14f49879f730d4874c81995a0c08d } from '../../../admin/Visitors.tsx'
import { Nothing as Nothing_1a660d4e1f6eb47af3c6dca16ec3864b } from '../../../admin/Nothing.tsx'
import { DocumentControls as DocumentControls_b04d04f038fb2b7210167e800768b16d } from '../../../admin/DocumentControls.tsx'
import { VersionsView as VersionsView_ab62b1467a6aba7e62657ff9a157bc0f } from '../../../admin/versions/VersionsView.tsx'
import { EnquiryLetter as EnquiryLetter_f6de6e302a9f63e7f69d992344517a79 } from '../../../enquiries/EnquiryLetter.tsx'
import { EnquiryControls as EnquiryControls_20377c80c2de200de5c3628a74efde85 } from '../../../enquiries/EnquiryControls.tsx'
import { MediaStatus as MediaStatus_bc9cebfc6b1271c94472831f0286cd6b } from '../../../admin/MediaStatus.tsx'
import { PublicationLinks as PublicationLinks_edf9a4785e232598d21799666c751c81 } from '../../../admin/publishing/PublicationLinks.tsx'
import { SendAgain as SendAgain_06571896643d3fb00ccabeb427c0379a } from '../../../admin/publishing/SendAgain.tsx'
import { PhraseLabel as PhraseLabel_812edd669ceba6925b8aa7ab54cbb56f } from '../../../fields/PhraseLabel.tsx'
import { Icon as Icon_b57624fa74229ae0fe4320599a3e511a } from '../../../admin/brand/Icon.tsx'
import { Logo as Logo_630d135cac888c7b37941a74e2c3701b } from '../../../admin/brand/Logo.tsx'
import { PublishingNav as PublishingNav_4131afa56553d140759534865ac77554 } from '../../../admin/publishing/PublishingNav.tsx'
import { DeskView as DeskView_62e5e4e923342a18bedde8e76b972958 } from '../../../admin/desk/DeskView.tsx'
import { NoPeopleYet as NoPeopleYet_a564224b5f145916d2ff4695b9297129 } from '../../../admin/NoPeopleYet.tsx'
import { PublishingView as PublishingView_1d05fdc36f90f41edce15fdbcbcc7cbc } from '../../../admin/publishing/PublishingView.tsx'
import { CompareView as CompareView_d6e72d7f5917d4d324ae669879b7046f } from '../../../admin/publishing/CompareView.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/fields/SummaryHelp.tsx#SummaryHelp": SummaryHelp_dba8b5ddf360a24fa365eaddf87a6c55,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/fields/RowLabel.tsx#RowLabel": RowLabel_417f3bb10a0d62278bbb106a350f8abe,
  "/fields/NeighbourLabel.tsx#NeighbourLabel": NeighbourLabel_08472e3018c4d61ccb7f0eb45cbf19c4,
  "/searchEngines/SearchPreview.tsx#SearchPreview": SearchPreview_3e2999a4d0fbe9c2f00ac292ef3ba2b2,
  "@payloadcms/plugin-seo/client#MetaTitleComponent": MetaTitleComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaDescriptionComponent": MetaDescriptionComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "/admin/Visitors.tsx#Visitors": Visitors_56c14f49879f730d4874c81995a0c08d,
  "/admin/Nothing.tsx#Nothing": Nothing_1a660d4e1f6eb47af3c6dca16ec3864b,
  "/admin/DocumentControls.tsx#DocumentControls": DocumentControls_b04d04f038fb2b7210167e800768b16d,
  "/admin/versions/VersionsView.tsx#VersionsView": VersionsView_ab62b1467a6aba7e62657ff9a157bc0f,
  "/enquiries/EnquiryLetter.tsx#EnquiryLetter": EnquiryLetter_f6de6e302a9f63e7f69d992344517a79,
  "/enquiries/EnquiryControls.tsx#EnquiryControls": EnquiryControls_20377c80c2de200de5c3628a74efde85,
  "/admin/MediaStatus.tsx#MediaStatus": MediaStatus_bc9cebfc6b1271c94472831f0286cd6b,
  "/admin/publishing/PublicationLinks.tsx#PublicationLinks": PublicationLinks_edf9a4785e232598d21799666c751c81,
  "/admin/publishing/SendAgain.tsx#SendAgain": SendAgain_06571896643d3fb00ccabeb427c0379a,
  "/fields/PhraseLabel.tsx#PhraseLabel": PhraseLabel_812edd669ceba6925b8aa7ab54cbb56f,
  "/admin/brand/Icon.tsx#Icon": Icon_b57624fa74229ae0fe4320599a3e511a,
  "/admin/brand/Logo.tsx#Logo": Logo_630d135cac888c7b37941a74e2c3701b,
  "/admin/publishing/PublishingNav.tsx#PublishingNav": PublishingNav_4131afa56553d140759534865ac77554,
  "/admin/desk/DeskView.tsx#DeskView": DeskView_62e5e4e923342a18bedde8e76b972958,
  "/admin/NoPeopleYet.tsx#NoPeopleYet": NoPeopleYet_a564224b5f145916d2ff4695b9297129,
  "/admin/publishing/PublishingView.tsx#PublishingView": PublishingView_1d05fdc36f90f41edce15fdbcbcc7cbc,
  "/admin/publishing/CompareView.tsx#CompareView": CompareView_d6e72d7f5917d4d324ae669879b7046f,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
