/** What language.ts bundles. */
export { data, Evaluator, Lexer, Parser } from '@actions/expressions'
export { validate } from '@actions/languageservice'
export { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
export { TextDocument } from 'vscode-languageserver-textdocument'
