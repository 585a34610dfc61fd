var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{if(from&&typeof from===
"object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable})}return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{openSession:()=>openSession,workspaceState:()=>workspaceState});module.exports=__toCommonJS(stdin_exports);var import_chunk_TYOF7II3=require("./chunk-TYOF7II3.cjs");
var import_chunk_FQUD5VY7=require("./chunk-FQUD5VY7.cjs");var import_chunk_EUPAONRI=require("./chunk-EUPAONRI.cjs");var import_chunk_X3KXRRFR=require("./chunk-X3KXRRFR.cjs");
var import_chunk_7CU6JT5V=require("./chunk-7CU6JT5V.cjs");var import_chunk_NBC3KX7F=require("./chunk-NBC3KX7F.cjs");var import_chunk_TSJDAB6H=require("./chunk-TSJDAB6H.cjs");
var droppedVariables=[{names:["INPUT_*","STATE_*","SECRET_*","ENDPOINT_*"],why:"The CI hands over a step's inputs, state, secrets and service connections in the\
se: the API token is among them."},{names:["ACTIONS_*","GITHUB_TOKEN","GH_TOKEN","SYSTEM_ACCESSTOKEN","CI_JOB_TOKEN","CI_JOB_JWT*","CI_REPOSITORY_URL","CI_REGIS\
TRY_PASSWORD","CI_DEPLOY_PASSWORD"],why:"The CI's own credentials."},{names:["GITHUB_OUTPUT","GITHUB_ENV","GITHUB_STATE","GITHUB_PATH","GITHUB_STEP_SUMMARY"],why:"\
Files by which a step changes later steps."},{names:["SIGNPATH_*"],why:"Only the child that signs gets these, and only those of this run."},{names:["OPENSSL_CON\
F","OPENSSL_ENGINES","OPENSSL_MODULES","PKCS11_*","GNUPGHOME"],why:"They would make a tool use another configuration, module or key ring than the one that was p\
repared."},{names:["JAVA_TOOL_OPTIONS","_JAVA_OPTIONS","JDK_JAVA_OPTIONS","NODE_OPTIONS"],why:"They change what a tool does, and Java prints a line about each t\
hat gets between us and its output."},{names:["LD_PRELOAD","LD_AUDIT","DYLD_INSERT_LIBRARIES","BASH_ENV","ENV"],why:"They put foreign code into every process."},
{names:["LC_*","LANGUAGE"],why:"Tools' output is read in English; LANGUAGE wins over LC_ALL."}];var foldName=(name,platform)=>platform==="win32"?name.toUpperCase():
name;function childEnvironment(base,secrets,additions,platform=process.platform){const forms=secrets.flatMap(import_chunk_7CU6JT5V.secretForms);const added={LC_ALL:"\
C.UTF-8",...additions};const replaced=new Set(Object.keys(added).map(name=>foldName(name,platform)));const inherited=Object.entries(base).filter(entry=>{const[name,
value]=entry;const folded=foldName(name,platform);return value!==void 0&&!replaced.has(folded)&&!isDropped(folded)&&!forms.some(form=>value.includes(form))});return Object.
fromEntries([...inherited,...Object.entries(added)])}function isDropped(name){return droppedVariables.some(({names})=>names.some(dropped=>dropped.endsWith("*")?
name.startsWith(dropped.slice(0,-1)):name===dropped))}var workspaceState="workspace";async function openSession(host,inputs,secrets,signal){const redact=(0,import_chunk_7CU6JT5V.createRedactor)(
secrets);const workspace=await(0,import_chunk_EUPAONRI.createWorkspace)(host.temporaryDirectory);host.saveState(workspaceState,workspace.directory);const environment=(additions={})=>childEnvironment(
(0,import_chunk_FQUD5VY7.readEnvironment)(),secrets,additions);return{host,inputs,signal,secrets,redact,workspace,environment,capture:command=>(0,import_chunk_TYOF7II3.capture)(
{...command,environment:environment(command.environment)},{timeLimitInSeconds:inputs.timeLimitInSeconds,signal,redact,workingDirectory:workspace.directory})}}0&&(module.exports={openSession,workspaceState});
