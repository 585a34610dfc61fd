var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{openSession:()=>openSession,workspaceState:()=>workspaceState});module.exports=__toCommonJS(stdin_exports);var import_chunk_6M5VLPKQ=require("./chunk-6M5VLPKQ.cjs"),
import_chunk_FQUD5VY7=require("./chunk-FQUD5VY7.cjs"),import_chunk_T5W5OQDX=require("./chunk-T5W5OQDX.cjs"),import_chunk_RC5FCFIQ=require("./chunk-RC5FCFIQ.cjs"),
import_chunk_QKCPIZRP=require("./chunk-QKCPIZRP.cjs"),import_chunk_KTBIHQP6=require("./chunk-KTBIHQP6.cjs"),import_chunk_6SEWUBK6=require("./chunk-6SEWUBK6.cjs"),
import_chunk_EDMQEAHJ=require("./chunk-EDMQEAHJ.cjs"),droppedVariables=[{names:["INPUT_*","STATE_*","SECRET_*","ENDPOINT_*"],why:"The CI hands over a step's inp\
uts, state, secrets and service connections in these: the API token is among them."},{names:["ACTIONS_*","GITHUB_TOKEN","GH_TOKEN","SYSTEM_ACCESSTOKEN","CI_JOB_\
TOKEN","CI_JOB_JWT*","CI_REPOSITORY_URL","CI_REGISTRY_PASSWORD","CI_DEPLOY_PASSWORD"],why:"The CI's own credentials."},{names:["GITHUB_OUTPUT","GITHUB_ENV","GIT\
HUB_STATE","GITHUB_PATH","GITHUB_STEP_SUMMARY"],why:"Files by which a step changes later steps."},{names:["SIGNPATH_*"],why:"Only the child that signs gets thes\
e, and only those of this run."},{names:["OPENSSL_CONF","OPENSSL_ENGINES","OPENSSL_MODULES","PKCS11_*","GNUPGHOME"],why:"They would make a tool use another conf\
iguration, module or key ring than the one that was prepared."},{names:["JAVA_TOOL_OPTIONS","_JAVA_OPTIONS","JDK_JAVA_OPTIONS","NODE_OPTIONS"],why:"They change \
what a tool does, and Java prints a line about each that gets between us and its output."},{names:["LD_PRELOAD","LD_AUDIT","DYLD_INSERT_LIBRARIES","BASH_ENV","E\
NV"],why:"They put foreign code into every process."},{names:["LC_*","LANGUAGE"],why:"Tools' output is read in English; LANGUAGE wins over LC_ALL."}],foldName=(name,platform)=>platform===
"win32"?name.toUpperCase():name;function childEnvironment(base,secrets,additions,platform=process.platform){let forms=secrets.flatMap(import_chunk_KTBIHQP6.secretForms),
added={LC_ALL:"C.UTF-8",...additions},replaced=new Set(Object.keys(added).map(name=>foldName(name,platform))),inherited=Object.entries(base).filter(entry=>{let[
name,value]=entry,folded=foldName(name,platform);return value!==void 0&&!replaced.has(folded)&&!isDropped(folded)&&!forms.some(form=>value.includes(form))});return Object.
fromEntries([...inherited,...Object.entries(added)])}function isDropped(name){return droppedVariables.some(({names})=>names.some(dropped=>dropped.endsWith("*")?
name.startsWith(dropped.slice(0,-1)):name===dropped))}var workspaceState="workspace";async function openSession(host,inputs,secrets,signal){let redact=(0,import_chunk_KTBIHQP6.createRedactor)(
secrets),workspace=await(0,import_chunk_T5W5OQDX.createWorkspace)(host.temporaryDirectory);host.saveState(workspaceState,workspace.directory);let environment=(additions={})=>childEnvironment(
(0,import_chunk_FQUD5VY7.readEnvironment)(),secrets,additions);return{host,inputs,signal,secrets,redact,workspace,environment,capture:(command,timeLimitInSeconds=inputs.
timeLimitInSeconds)=>(0,import_chunk_6M5VLPKQ.capture)({...command,environment:environment(command.environment)},{timeLimitInSeconds,signal,redact,workingDirectory:workspace.
directory})}}0&&(module.exports={openSession,workspaceState});
