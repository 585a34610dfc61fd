var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{if(from&&typeof from===
"object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable})}return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{exportPrepared:()=>exportPrepared,forgetExported:()=>forgetExported,preparedVariables:()=>preparedVariables,runScript:()=>runScript,
shellOf:()=>shellOf});module.exports=__toCommonJS(stdin_exports);var import_chunk_SYXGD4EH=require("./chunk-SYXGD4EH.cjs");var import_chunk_TYOF7II3=require("./chunk-TYOF7II3.cjs");
var import_chunk_FQUD5VY7=require("./chunk-FQUD5VY7.cjs");var import_chunk_X3KXRRFR=require("./chunk-X3KXRRFR.cjs");var import_chunk_7CU6JT5V=require("./chunk-7CU6JT5V.cjs");
var import_chunk_NBC3KX7F=require("./chunk-NBC3KX7F.cjs");var import_chunk_TSJDAB6H=require("./chunk-TSJDAB6H.cjs");function preparedVariables(configuration,key){
const variables={PKCS11_MODULE_PATH:configuration.library,PKCS11_SIGN_PIN:import_chunk_SYXGD4EH.pin,PKCS11_SIGN_KEY_URI:key?.uri,PKCS11_SIGN_CERTIFICATE:configuration.
certificate,PKCS11_SIGN_CERTIFICATE_CHAIN:configuration.certificateChain,PKCS11_SIGN_OPENSSL_CONF:configuration.opensslConf,PKCS11_SIGN_SUNPKCS11_CONFIG:configuration.
sunpkcs11Config};return Object.fromEntries(Object.entries(variables).filter(entry=>entry[1]!==void 0))}var shells={bash:{program:"bash",extension:".sh",arguments:script=>[
"--noprofile","--norc","-eo","pipefail",script]},sh:{program:"sh",extension:".sh",arguments:script=>["-e",script]},pwsh:{program:"pwsh",extension:".ps1",arguments:script=>[
"-NoProfile","-NonInteractive","-Command",`. '${script.replaceAll("'","''")}'`]},powershell:{program:"powershell",extension:".ps1",arguments:script=>["-NoProfil\
e","-NonInteractive","-Command",`. '${script.replaceAll("'","''")}'`]},cmd:{program:"cmd",extension:".cmd",arguments:script=>["/D","/E:ON","/V:OFF","/S","/C",`C\
ALL "${script}"`]}};var powershellPrologue="$ErrorActionPreference = 'stop'\n";var powershellEpilogue="\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { e\
xit $LASTEXITCODE }\n";function shellOf(name){const chosen=name??(process.platform==="win32"?"pwsh":"bash");const shell=Object.hasOwn(shells,chosen)?shells[chosen]:
void 0;if(shell===void 0){throw new import_chunk_NBC3KX7F.SigningError("INVALID_INPUT",`shell is "${chosen}", which is not one of ${Object.keys(shells).join(", ")}\
.`,{hint:"Leave shell out for bash (pwsh on Windows)."})}return shell}function scriptVariables({configuration,key,credentials}){const{opensslConf}=configuration;
return{...preparedVariables(configuration,key),...credentials.public,...credentials.secret,...opensslConf===void 0?{}:{OPENSSL_CONF:opensslConf}}}async function runScript(prepared){
const{host,inputs,workspace,signal,redact}=prepared.session;if(inputs.run===void 0)return;const shell=shellOf(inputs.shell);const powershell=shell.extension==="\
.ps1";const text=powershell?powershellPrologue+inputs.run+powershellEpilogue:inputs.run;const file=await workspace.write(`script${shell.extension}`,text);const environment={
...jobEnvironment(),...scriptVariables(prepared)};host.startGroup("Script");try{const exitCode=await(0,import_chunk_TYOF7II3.stream)({program:shell.program,arguments:shell.
arguments(file),environment},{workingDirectory:process.cwd(),signal,redact,onLine:line=>{host.info(line)}});if(exitCode!==0){throw new import_chunk_NBC3KX7F.SigningError(
"SCRIPT_FAILED",`The script in run ended with exit code ${exitCode}.`,{hint:"Its own output above tells why."})}}finally{host.endGroup()}}var exportedState="exp\
orted-variables";function exportPrepared({session,configuration,key,credentials}){const{host,inputs}=session;if(inputs.exportEnvironment==="none")return;const open={
...preparedVariables(configuration,key),...credentials.public};const secret=inputs.exportEnvironment==="all"?credentials.secret:{};host.saveState(exportedState,
JSON.stringify([...Object.keys(open),...Object.keys(secret)]));for(const[name,value]of Object.entries(open))host.exportVariable(name,value,{secret:false});for(const[
name,value]of Object.entries(secret))host.exportVariable(name,value,{secret:true})}function forgetExported(host){const names=JSON.parse(host.loadState(exportedState)??
"[]");if(!Array.isArray(names))return;for(const name of names)if(typeof name==="string")host.exportVariable(name,"",{secret:false})}function jobEnvironment(){const entries=Object.
entries((0,import_chunk_FQUD5VY7.readEnvironment)()).filter(([name])=>!/^(INPUT_|STATE_|SECRET_|ENDPOINT_)/i.test(name));return Object.fromEntries(entries.filter(
entry=>entry[1]!==void 0))}0&&(module.exports={exportPrepared,forgetExported,preparedVariables,runScript,shellOf});
