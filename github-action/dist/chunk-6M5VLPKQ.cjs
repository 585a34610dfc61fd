var bundleAddress = require('url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{boundedText:()=>boundedText,capture:()=>capture,converse:()=>converse,stream:()=>stream});module.exports=__toCommonJS(
stdin_exports);var import_chunk_QKCPIZRP=require("./chunk-QKCPIZRP.cjs"),import_chunk_KTBIHQP6=require("./chunk-KTBIHQP6.cjs"),import_chunk_6SEWUBK6=require("./chunk-6SEWUBK6.cjs"),
import_node_string_decoder=require("node:string_decoder"),import_node_child_process=require("node:child_process"),import_node_crypto=require("node:crypto"),import_node_fs=require("node:fs"),
import_node_fs2=require("node:fs"),longestPendingLine=64*1024,keptBack=8*1024;function readOutput(redact,onText){let decoder=new import_node_string_decoder.StringDecoder(
"utf8"),clean=text=>redact((0,import_chunk_KTBIHQP6.plainText)(text)),emit=text=>{text!==""&&onText(text)},pending="";return{write(chunk){pending+=decoder.write(
Buffer.from(chunk.buffer,chunk.byteOffset,chunk.byteLength));let end=pending.lastIndexOf(`
`)+1;if(end>0&&(emit(clean(pending.slice(0,end))),pending=pending.slice(end)),pending.length>longestPendingLine){let cleaned=clean(pending),cut=Math.max(0,cleaned.
length-keptBack);emit(cleaned.slice(0,cut)),pending=cleaned.slice(cut)}},end(){emit(clean(pending+decoder.end())),pending=""}}}function boundedText(maximumInBytes){
let half=Math.floor(maximumInBytes/2),head="",headInBytes=0,headIsFull=!1,tail=[],tailStart=0,tailInBytes=0,droppedInBytes=0,appendPiece=piece=>{let size=Buffer.
byteLength(piece);if(!headIsFull&&headInBytes+size<=half){head+=piece,headInBytes+=size;return}for(headIsFull=!0,tail.push(piece),tailInBytes+=size;tailInBytes>
half&&tailStart<tail.length-1;){let oldest=Buffer.byteLength(tail[tailStart]??"");tailStart+=1,tailInBytes-=oldest,droppedInBytes+=oldest}tailStart>4096&&(tail=
tail.slice(tailStart),tailStart=0)};return{append(text){for(let[piece]of text.matchAll(/[^\n]{1,1024}\n?|\n/gu))appendPiece(piece)},text(){let end=tail.slice(tailStart).
join("");return droppedInBytes===0?head+end:`${head}${head===""||head.endsWith(`
`)?"":`
`}[\u2026 ${droppedInBytes} bytes left out \u2026]
${end}`}}}function nameOf(command,{redact}){return redact((0,import_chunk_KTBIHQP6.plainText)(command.program))}function throwIfCancelled(command,circumstances){
if(circumstances.signal?.aborted===!0)throw new import_chunk_6SEWUBK6.SigningError("CANCELLED",`The run was cancelled; ${nameOf(command,circumstances)} was stop\
ped or not started.`)}var notExecutable={code:"PREREQUISITE_MISSING",why:"it is not a program that may be run",hint:"Check that the path names a program, not a \
folder, and that it may be executed (chmod +x)."},otherSystem={code:"PREREQUISITE_MISSING",why:"it is not a program for this system",hint:"Install the build for\
 this machine's operating system and processor."},exhausted={code:"INTERNAL_ERROR",why:"the system has no room for another process",hint:"Lower parallel, or giv\
e the machine more memory, processes or open files."},notFound={code:"PREREQUISITE_MISSING",why:"there is no such program",hint:"Install it, or put its folder o\
n PATH. Where it is a script that exists, the interpreter in its first line is missing."},startFailures={ENOENT:notFound,EACCES:notExecutable,EPERM:notExecutable,
ENOTDIR:notExecutable,EISDIR:notExecutable,ENOEXEC:otherSystem,EBADARCH:otherSystem,UNKNOWN:otherSystem,EINVAL:{...notExecutable,why:"it is a batch file, which \
only a shell could run"},E2BIG:{code:"INVALID_INPUT",why:"its arguments or its environment are too long",hint:"Pass fewer or shorter arguments and variables."},
ERR_INVALID_ARG_VALUE:{code:"INVALID_INPUT",why:"an argument or a variable holds a NUL character",hint:"Remove that character."},EAGAIN:exhausted,ENOMEM:exhausted,
EMFILE:exhausted,ENFILE:exhausted};function startError(error,command,circumstances){let{workingDirectory,redact}=circumstances;if(workingDirectory!==void 0&&!isDirectory(
workingDirectory)){let folder=redact((0,import_chunk_KTBIHQP6.plainText)(workingDirectory));return new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT",`${nameOf(
command,circumstances)} can't be run in ${folder}: there is no such folder.`,{hint:"Check the working directory of the job."})}let code=(0,import_chunk_QKCPIZRP.systemCode)(
error),failure=code==="EACCES"&&!/[\\/]/.test(command.program)?{...notFound,why:"there is no such program, or it may not be run"}:startFailures[code??""];if(failure===
void 0){let why=redact((0,import_chunk_KTBIHQP6.plainText)((0,import_chunk_QKCPIZRP.textOf)(error,"message")??code??String(error)));return new import_chunk_6SEWUBK6.SigningError(
"INTERNAL_ERROR",`${nameOf(command,circumstances)} can't be started: ${why}.`)}return new import_chunk_6SEWUBK6.SigningError(failure.code,`${nameOf(command,circumstances)}\
 can't be started: ${failure.why}.`,{hint:failure.hint})}function isDirectory(path){try{return(0,import_node_fs.statSync)(path).isDirectory()}catch{return!1}}function processTree(pid,leadsGroup,taskkill2){
let windows2=process.platform==="win32",seen=new Map,status=readStatus(String(pid));status!==void 0&&seen.set(pid,status);let ending=!1,signal=name=>{let now=readProcesses();
addDescendants(seen,now),leadsGroup&&send(-pid,name),status===void 0&&send(pid,name);for(let[member,{group,startedAt}]of seen)now.get(member)?.startedAt===startedAt&&
(group===member&&send(-member,name),send(member,name))},kill=()=>{windows2?taskkill2(pid):signal("SIGKILL")};return{get ending(){return ending},end(){ending||(ending=
!0,windows2?kill():signal("SIGTERM"))},kill,sweep(){windows2||(ending?kill():leadsGroup&&send(-pid,"SIGKILL"))}}}function addDescendants(seen,now){let children=new Map;
for(let[pid,{parent}]of now){let siblings=children.get(parent);siblings===void 0?children.set(parent,[pid]):siblings.push(pid)}let parents=[...seen].filter(([pid,
{startedAt}])=>now.get(pid)?.startedAt===startedAt).map(([pid])=>pid);for(let parent=parents.pop();parent!==void 0;parent=parents.pop())for(let child of children.
get(parent)??[]){let status=now.get(child);status===void 0||seen.get(child)?.startedAt===status.startedAt||(seen.set(child,status),parents.push(child))}}function readProcesses(){
let processes=new Map;try{for(let name of(0,import_node_fs2.readdirSync)("/proc")){let status=/^\d+$/.test(name)?readStatus(name):void 0;status!==void 0&&processes.
set(Number(name),status)}}catch{}return processes}function readStatus(pid){try{let text=(0,import_node_fs2.readFileSync)(`/proc/${pid}/stat`,"latin1"),fields=text.
slice(text.lastIndexOf(")")+2).split(" ");return{parent:Number(fields[1]),group:Number(fields[2]),startedAt:fields[19]??""}}catch{return}}function send(pid,name){
try{process.kill(pid,name)}catch{}}var supervisor=`
const { spawn } = require('node:child_process')
const { writeSync } = require('node:fs')
const { constants } = require('node:os')
const [id, nodeOptions, program, ...args] = process.argv.slice(1)
const env = nodeOptions === '' ? process.env : { ...process.env, NODE_OPTIONS: nodeOptions }
const windows = process.platform === 'win32'
let child
const finish = (code) => {
  process.exitCode = code
  process.stdin.destroy()
  if (child) { child.stdout?.destroy(); child.stderr?.destroy() }
}
const fail = (error) => { writeSync(1, id + ' error ' + error.code + '\\n'); finish(127) }
const kill = (signal) => { try { windows ? child.kill() : process.kill(-child.pid, signal) } catch {} }
let ending = false
const end = () => {
  if (ending) return
  ending = true
  if (!child) return
  kill('SIGTERM')
  setTimeout(kill, 2000, 'SIGKILL').unref()
}
process.on('SIGTERM', end)
process.on('SIGINT', end)
process.on('SIGHUP', end)
process.stdin.on('close', end)
process.stdin.on('error', () => {})
process.stdin.resume()
process.stdout.on('error', () => {})
process.stderr.on('error', () => {})
writeSync(1, id + ' ' + process.pid + '\\n')
try {
  child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'], detached: !windows, windowsHide: true })
  child.stdout.pipe(process.stdout)
  child.stderr.pipe(process.stderr)
  child.on('error', fail)
  child.on('exit', (code, signal) => {
    if (ending) kill('SIGKILL')
    ending = true
    const exitCode = code ?? 128 + (constants.signals[signal] ?? 0)
    process.exitCode = exitCode
    child.on('close', () => finish(exitCode))
    setTimeout(() => setTimeout(finish, 50, exitCode), 1000).unref()
  })
} catch (error) { fail(error) }
`;function supervisorReader(id,onMessage){let expected=["pid","error"];return chunk=>{if(expected.length===0)return chunk;let text=Buffer.from(chunk).toString("\
latin1");if(expected.includes("pid")){let[line2,pid]=new RegExp(`^${id} (\\d+)
`).exec(text)??["",""];onMessage({pid:Number(pid)}),text=text.slice(line2.length),expected=["error"]}if(text==="")return new Uint8Array;expected=[];let[line,error]=new RegExp(
`^${id} error (\\w+)
`).exec(text)??[""];return error!==void 0&&onMessage({error}),Buffer.from(text.slice(line.length),"latin1")}}var windows=process.platform==="win32",graceInMilliseconds=2e3,
drainInMilliseconds=1e3,drainAfterKillInMilliseconds=200,giveUpInMilliseconds=3e3,defaultMaximumOutputInBytes=256*1024,running=new Set;function killEverything(){
for(let tree of running)tree.kill()}function register(pid,leadsGroup,command){let tree=processTree(pid,leadsGroup,()=>{taskkill(pid,command.environment.SystemRoot)});
return running.size===0&&process.on("exit",killEverything),running.add(tree),tree}function unregister(tree){running.delete(tree),running.size===0&&process.off("\
exit",killEverything)}function taskkill(pid,systemRoot="C:\\Windows"){(0,import_node_child_process.spawnSync)(`${systemRoot}\\System32\\taskkill.exe`,["/PID",String(
pid),"/T","/F"],{windowsHide:!0,stdio:"ignore"})}async function capture(command,options){let{redact,maximumOutputInBytes=defaultMaximumOutputInBytes}=options;throwIfCancelled(
command,options);let startedAt=performance.now(),texts={output:boundedText(maximumOutputInBytes),stdout:boundedText(maximumOutputInBytes),stderr:boundedText(maximumOutputInBytes)},
child=start(command,options,options.input===void 0?"ignore":"pipe");child.stdin?.on("error",()=>{}).end(options.input);let readers=["stdout","stderr"].map(name=>{
let reader=readOutput(redact,text=>{texts[name].append(text),texts.output.append(text)});return child[name]?.on("data",chunk=>{reader.write(chunk)}),reader}),timedOut=!1,
{exitCode,signal:endedBy}=await ended(child,command,options,()=>{timedOut=!0});throwIfCancelled(command,options);for(let reader of readers)reader.end();return{exitCode,
signal:endedBy,output:texts.output.text(),stdout:texts.stdout.text(),stderr:texts.stderr.text(),timedOut,durationInMilliseconds:Math.round(performance.now()-startedAt)}}
function start(command,options,stdin){try{return(0,import_node_child_process.spawn)(command.program,[...command.arguments],{cwd:options.workingDirectory,env:command.
environment,stdio:[stdin,"pipe","pipe"],detached:!windows,windowsHide:!0})}catch(error){throw startError(error,command,options)}}function ended(child,command,options,onTimeLimit){
return new Promise((resolve,reject)=>{let timers=new Set,after=(milliseconds,action)=>{timers.add(setTimeout(action,milliseconds))},{pid}=child,tree=pid===void 0?
void 0:register(pid,!windows,command),end={exitCode:null,signal:null},settled=!1,settle=action=>{if(!settled){settled=!0;for(let timer of timers)clearTimeout(timer);
options.signal?.removeEventListener("abort",stop),tree!==void 0&&(tree.sweep(),unregister(tree)),child.stdin?.destroy(),child.stdout?.destroy(),child.stderr?.destroy(),
child.unref(),action()}},finish=()=>{settle(()=>{resolve(end)})},stop=()=>{tree?.end(),after(graceInMilliseconds,()=>{tree?.kill(),after(giveUpInMilliseconds,finish)})};
child.once("error",error=>{pid===void 0&&settle(()=>{reject(startError(error,command,options))})}),child.once("exit",(exitCode,signal)=>{end={exitCode,signal},after(
tree?.ending===!0?drainAfterKillInMilliseconds:drainInMilliseconds,()=>{after(50,finish)})}),child.once("close",finish),options.signal?.addEventListener("abort",
stop,{once:!0}),after(inMilliseconds(options.timeLimitInSeconds??1/0),()=>{child.exitCode!==null||child.signalCode!==null||(onTimeLimit(),stop())})})}function converse(command,options){
throwIfCancelled(command,options);let stopper=new AbortController,child=start(command,options,"pipe");child.stdin?.on("error",()=>{});let readers=[child.stdout,
child.stderr].map(output=>{let reader=readOutput(options.redact,text=>{for(let line of text.replace(/\n$/,"").split(`
`))options.onLine(line)});return output?.on("data",chunk=>{reader.write(chunk)}),reader}),signal=AbortSignal.any([options.signal,stopper.signal]);return{send:line=>child.
stdin?.write(`${line}
`),hangUp:()=>child.stdin?.end(),stop:()=>{stopper.abort()},ended:ended(child,command,{...options,signal},()=>{}).finally(()=>{for(let reader of readers)reader.
end()})}}function inMilliseconds(seconds){return Math.min(seconds*1e3,2**31-1)}async function stream(command,options){throwIfCancelled(command,options);let{exec}=await Promise.resolve().then(()=>__toESM(require("./exec-OGIE4R64.cjs")));
throwIfCancelled(command,options);let{NODE_OPTIONS:nodeOptions="",...environment}=command.environment,id=(0,import_node_crypto.randomUUID)(),lines=text=>{for(let line of text.
replace(/\n$/,"").split(`
`))options.onLine(line)},stdout=readOutput(options.redact,lines),stderr=readOutput(options.redact,lines),tree,startFailure,stopped,open=!0,timers=new Set,end=()=>{
tree?.end(),timers.add(setTimeout(()=>tree?.kill(),graceInMilliseconds))},stop=why=>{stopped??=why,tree!==void 0&&end()},onAbort=()=>{stop("abort")},head=supervisorReader(
id,message=>{if("error"in message){startFailure=message.error;return}tree=register(message.pid,!1,command),stopped!==void 0&&end()});options.signal?.addEventListener(
"abort",onAbort,{once:!0}),options.timeLimitInSeconds!==void 0&&timers.add(setTimeout(stop,inMilliseconds(options.timeLimitInSeconds),"limit"));let exitCode;try{
exitCode=await exec(`"${process.execPath}"`,["-e",supervisor,id,nodeOptions,command.program,...command.arguments],{cwd:options.workingDirectory,env:environment,
silent:!0,ignoreReturnCode:!0,listeners:{stdout:chunk=>{open&&stdout.write(head(chunk))},stderr:chunk=>{open&&stderr.write(chunk)}}})}catch(error){throw startError(
error,command,options)}finally{open=!1;for(let timer of timers)clearTimeout(timer);options.signal?.removeEventListener("abort",onAbort),tree!==void 0&&(tree.sweep(),
unregister(tree))}if(stdout.end(),stderr.end(),throwIfCancelled(command,options),startFailure!==void 0)throw startError({code:startFailure},command,options);if(stopped===
"limit")throw new import_chunk_6SEWUBK6.SigningError("TIME_LIMIT",`${nameOf(command,options)} did not end within ${options.timeLimitInSeconds??0} s and was stop\
ped.`);return Number.isInteger(exitCode)?exitCode:137}0&&(module.exports={boundedText,capture,converse,stream});
