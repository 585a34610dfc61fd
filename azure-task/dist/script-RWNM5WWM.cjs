var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{exportPrepared:()=>exportPrepared,forgetExported:()=>forgetExported,preparedVariables:()=>preparedVariables,runScript:()=>runScript,
shellOf:()=>shellOf});module.exports=__toCommonJS(stdin_exports);var import_chunk_ASWA5XKK=require("./chunk-ASWA5XKK.cjs"),import_chunk_W6526JN7=require("./chunk-W6526JN7.cjs"),
import_chunk_FQUD5VY7=require("./chunk-FQUD5VY7.cjs"),import_chunk_MDZAP66I=require("./chunk-MDZAP66I.cjs"),import_chunk_QKCPIZRP=require("./chunk-QKCPIZRP.cjs"),
import_chunk_KTBIHQP6=require("./chunk-KTBIHQP6.cjs"),import_chunk_6SEWUBK6=require("./chunk-6SEWUBK6.cjs"),import_chunk_EDMQEAHJ=require("./chunk-EDMQEAHJ.cjs");
function preparedVariables(configuration,key){let variables={PKCS11_MODULE_PATH:configuration.library,PKCS11_SIGN_PIN:import_chunk_ASWA5XKK.pin,PKCS11_SIGN_KEY_URI:key==
null?void 0:key.uri,PKCS11_SIGN_CERTIFICATE:configuration.certificate,PKCS11_SIGN_CERTIFICATE_CHAIN:configuration.certificateChain,PKCS11_SIGN_OPENSSL_CONF:configuration.
opensslConf,PKCS11_SIGN_SUNPKCS11_CONFIG:configuration.sunpkcs11Config,...configuration.gnupg===void 0?{}:gnupgVariables(configuration.gnupg)};return Object.fromEntries(
Object.entries(variables).filter(entry=>entry[1]!==void 0))}function gnupgVariables({home,fingerprint,publicKey}){return{GNUPGHOME:home,GPG_KEY_ID:fingerprint,PKCS11_SIGN_GPG_PUBLIC_KEY:publicKey,
...import_chunk_ASWA5XKK.dummyCertificate}}var shells={bash:{program:"bash",extension:".sh",arguments:script=>["--noprofile","--norc","-eo","pipefail",script]},
sh:{program:"sh",extension:".sh",arguments:script=>["-e",script]},pwsh:{program:"pwsh",extension:".ps1",arguments:script=>["-NoProfile","-NonInteractive","-Comm\
and",`. '${script.replaceAll("'","''")}'`]},powershell:{program:"powershell",extension:".ps1",arguments:script=>["-NoProfile","-NonInteractive","-Command",`. '${script.
replaceAll("'","''")}'`]},cmd:{program:"cmd",extension:".cmd",arguments:script=>["/D","/E:ON","/V:OFF","/S","/C",`CALL "${script}"`]}},powershellPrologue=`$Erro\
rActionPreference = 'stop'
`,powershellEpilogue=`
if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }
`;function shellOf(name){let chosen=name??(process.platform==="win32"?"pwsh":"bash"),shell=Object.hasOwn(shells,chosen)?shells[chosen]:void 0;if(shell===void 0)
throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT",`shell is "${chosen}", which is not one of ${Object.keys(shells).join(", ")}.`,{hint:"Leave shell o\
ut for bash (pwsh on Windows)."});return shell}function scriptVariables({configuration,key,credentials}){let{opensslConf}=configuration;return{...preparedVariables(
configuration,key),...credentials.public,...credentials.secret,...opensslConf===void 0?{}:{OPENSSL_CONF:opensslConf}}}async function runScript(prepared){let{host,
inputs,workspace,signal,redact}=prepared.session;if(inputs.run===void 0)return;let shell=shellOf(inputs.shell),text=shell.extension===".ps1"?powershellPrologue+
inputs.run+powershellEpilogue:inputs.run,file=await workspace.write(`script${shell.extension}`,text),environment={...jobEnvironment(),...scriptVariables(prepared)};
host.startGroup("Script");try{let exitCode=await(0,import_chunk_W6526JN7.stream)({program:shell.program,arguments:shell.arguments(file),environment},{workingDirectory:process.
cwd(),signal,redact,onLine:line=>{host.info(line)}});if(exitCode!==0)throw new import_chunk_6SEWUBK6.SigningError("SCRIPT_FAILED",`The script in run ended with \
exit code ${exitCode}.`,{hint:"Its own output above tells why."})}finally{host.endGroup()}}var exportedState="exported-variables";function exportPrepared({session,
configuration,key,credentials}){let{host,inputs}=session;if(inputs.exportEnvironment==="none")return;let open={...preparedVariables(configuration,key),...credentials.
public},secret=inputs.exportEnvironment==="all"?credentials.secret:{};host.saveState(exportedState,JSON.stringify([...Object.keys(open),...Object.keys(secret)]));
for(let[name,value]of Object.entries(open))host.exportVariable(name,value,{secret:!1});for(let[name,value]of Object.entries(secret))host.exportVariable(name,value,
{secret:!0})}function forgetExported(host){let names=JSON.parse(host.loadState(exportedState)??"[]");if(Array.isArray(names))for(let name of names)typeof name==
"string"&&host.exportVariable(name,"",{secret:!1})}function jobEnvironment(){let entries=Object.entries((0,import_chunk_FQUD5VY7.readEnvironment)()).filter(([name])=>!/^(INPUT_|STATE_|SECRET_|ENDPOINT_)/i.
test(name));return Object.fromEntries(entries.filter(entry=>entry[1]!==void 0))}0&&(module.exports={exportPrepared,forgetExported,preparedVariables,runScript,shellOf});
