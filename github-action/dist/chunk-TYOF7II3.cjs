var bundleAddress = require('url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{if(from&&typeof from===
"object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable})}return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:true}):target,mod));var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{capture:()=>capture,stream:()=>stream});module.exports=__toCommonJS(stdin_exports);var import_chunk_X3KXRRFR=require("./chunk-X3KXRRFR.cjs");
var import_chunk_7CU6JT5V=require("./chunk-7CU6JT5V.cjs");var import_chunk_NBC3KX7F=require("./chunk-NBC3KX7F.cjs");var import_node_child_process=require("node:child_process");
var import_node_crypto=require("node:crypto");var import_node_fs=require("node:fs");var import_node_string_decoder=require("node:string_decoder");var import_node_fs2=require("node:fs");
function nameOf(command,{redact}){return redact((0,import_chunk_7CU6JT5V.plainText)(command.program))}function throwIfCancelled(command,circumstances){if(circumstances.
signal?.aborted!==true)return;throw new import_chunk_NBC3KX7F.SigningError("CANCELLED",`The run was cancelled; ${nameOf(command,circumstances)} was stopped or n\
ot started.`)}var notExecutable={code:"PREREQUISITE_MISSING",why:"it is not a program that may be run",hint:"Check that the path names a program, not a folder, \
and that it may be executed (chmod +x)."};var otherSystem={code:"PREREQUISITE_MISSING",why:"it is not a program for this system",hint:"Install the build for thi\
s machine's operating system and processor."};var exhausted={code:"INTERNAL_ERROR",why:"the system has no room for another process",hint:"Lower parallel, or giv\
e the machine more memory, processes or open files."};var notFound={code:"PREREQUISITE_MISSING",why:"there is no such program",hint:"Install it, or put its fold\
er on PATH. Where it is a script that exists, the interpreter in its first line is missing."};var startFailures={ENOENT:notFound,EACCES:notExecutable,EPERM:notExecutable,
ENOTDIR:notExecutable,EISDIR:notExecutable,ENOEXEC:otherSystem,EBADARCH:otherSystem,UNKNOWN:otherSystem,EINVAL:{...notExecutable,why:"it is a batch file, which \
only a shell could run"},E2BIG:{code:"INVALID_INPUT",why:"its arguments or its environment are too long",hint:"Pass fewer or shorter arguments and variables."},
ERR_INVALID_ARG_VALUE:{code:"INVALID_INPUT",why:"an argument or a variable holds a NUL character",hint:"Remove that character."},EAGAIN:exhausted,ENOMEM:exhausted,
EMFILE:exhausted,ENFILE:exhausted};function startError(error,command,circumstances){const{workingDirectory,redact}=circumstances;if(workingDirectory!==void 0&&!isDirectory(
workingDirectory)){const folder=redact((0,import_chunk_7CU6JT5V.plainText)(workingDirectory));return new import_chunk_NBC3KX7F.SigningError("INVALID_INPUT",`${nameOf(
command,circumstances)} can't be run in ${folder}: there is no such folder.`,{hint:"Check the working directory of the job."})}const code=(0,import_chunk_X3KXRRFR.systemCode)(
error);const searched=code==="EACCES"&&!/[\\/]/.test(command.program);const failure=searched?{...notFound,why:"there is no such program, or it may not be run"}:
startFailures[code??""];if(failure===void 0){const why=redact((0,import_chunk_7CU6JT5V.plainText)((0,import_chunk_X3KXRRFR.textOf)(error,"message")??code??String(
error)));return new import_chunk_NBC3KX7F.SigningError("INTERNAL_ERROR",`${nameOf(command,circumstances)} can't be started: ${why}.`)}return new import_chunk_NBC3KX7F.SigningError(
failure.code,`${nameOf(command,circumstances)} can't be started: ${failure.why}.`,{hint:failure.hint})}function isDirectory(path){try{return(0,import_node_fs.statSync)(
path).isDirectory()}catch{return false}}var longestPendingLine=64*1024;var keptBack=8*1024;function readOutput(redact,onText){const decoder=new import_node_string_decoder.StringDecoder(
"utf8");const clean=text=>redact((0,import_chunk_7CU6JT5V.plainText)(text));const emit=text=>{if(text!=="")onText(text)};let pending="";return{write(chunk){pending+=
decoder.write(Buffer.from(chunk.buffer,chunk.byteOffset,chunk.byteLength));const end=pending.lastIndexOf("\n")+1;if(end>0){emit(clean(pending.slice(0,end)));pending=
pending.slice(end)}if(pending.length>longestPendingLine){const cleaned=clean(pending);const cut=Math.max(0,cleaned.length-keptBack);emit(cleaned.slice(0,cut));pending=
cleaned.slice(cut)}},end(){emit(clean(pending+decoder.end()));pending=""}}}function boundedText(maximumInBytes){const half=Math.floor(maximumInBytes/2);let head="";
let headInBytes=0;let headIsFull=false;let tail=[];let tailStart=0;let tailInBytes=0;let droppedInBytes=0;const appendPiece=piece=>{const size=Buffer.byteLength(
piece);if(!headIsFull&&headInBytes+size<=half){head+=piece;headInBytes+=size;return}headIsFull=true;tail.push(piece);tailInBytes+=size;while(tailInBytes>half&&tailStart<
tail.length-1){const oldest=Buffer.byteLength(tail[tailStart]??"");tailStart+=1;tailInBytes-=oldest;droppedInBytes+=oldest}if(tailStart>4096){tail=tail.slice(tailStart);
tailStart=0}};return{append(text){for(const[piece]of text.matchAll(/[^\n]{1,1024}\n?|\n/gu))appendPiece(piece)},text(){const end=tail.slice(tailStart).join("");
if(droppedInBytes===0)return head+end;return`${head}${head===""||head.endsWith("\n")?"":"\n"}[\u2026 ${droppedInBytes} bytes left out \u2026]
${end}`}}}function processTree(pid,leadsGroup,taskkill2){const windows2=process.platform==="win32";const seen=new Map;const status=readStatus(String(pid));if(status!==
void 0)seen.set(pid,status);let ending=false;const signal=name=>{const now=readProcesses();addDescendants(seen,now);if(leadsGroup)send(-pid,name);if(status===void 0)
send(pid,name);for(const[member,{group,startedAt}]of seen){if(now.get(member)?.startedAt!==startedAt)continue;if(group===member)send(-member,name);send(member,name)}};
const kill=()=>{if(windows2)taskkill2(pid);else signal("SIGKILL")};return{get ending(){return ending},end(){if(ending)return;ending=true;if(windows2)kill();else
signal("SIGTERM")},kill,sweep(){if(windows2)return;if(ending)kill();else if(leadsGroup)send(-pid,"SIGKILL")}}}function addDescendants(seen,now){const children=new Map;
for(const[pid,{parent}]of now){const siblings=children.get(parent);if(siblings===void 0)children.set(parent,[pid]);else siblings.push(pid)}const parents=[...seen].
filter(([pid,{startedAt}])=>now.get(pid)?.startedAt===startedAt).map(([pid])=>pid);for(let parent=parents.pop();parent!==void 0;parent=parents.pop()){for(const child of children.
get(parent)??[]){const status=now.get(child);if(status===void 0||seen.get(child)?.startedAt===status.startedAt)continue;seen.set(child,status);parents.push(child)}}}
function readProcesses(){const processes=new Map;try{for(const name of(0,import_node_fs2.readdirSync)("/proc")){const status=/^\d+$/.test(name)?readStatus(name):
void 0;if(status!==void 0)processes.set(Number(name),status)}}catch{}return processes}function readStatus(pid){try{const text=(0,import_node_fs2.readFileSync)(`\
/proc/${pid}/stat`,"latin1");const fields=text.slice(text.lastIndexOf(")")+2).split(" ");return{parent:Number(fields[1]),group:Number(fields[2]),startedAt:fields[19]??
""}}catch{return void 0}}function send(pid,name){try{process.kill(pid,name)}catch{}}var supervisor=`
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
latin1");if(expected.includes("pid")){const[line2,pid]=new RegExp(`^${id} (\\d+)
`).exec(text)??["",""];onMessage({pid:Number(pid)});text=text.slice(line2.length);expected=["error"]}if(text==="")return new Uint8Array;expected=[];const[line,error]=new RegExp(
`^${id} error (\\w+)
`).exec(text)??[""];if(error!==void 0)onMessage({error});return Buffer.from(text.slice(line.length),"latin1")}}var windows=process.platform==="win32";var graceInMilliseconds=2e3;
var drainInMilliseconds=1e3;var drainAfterKillInMilliseconds=200;var giveUpInMilliseconds=3e3;var defaultMaximumOutputInBytes=256*1024;var running=new Set;function killEverything(){
for(const tree of running)tree.kill()}function register(pid,leadsGroup,command){const tree=processTree(pid,leadsGroup,()=>{taskkill(pid,command.environment["Sys\
temRoot"])});if(running.size===0)process.on("exit",killEverything);running.add(tree);return tree}function unregister(tree){running.delete(tree);if(running.size===
0)process.off("exit",killEverything)}function taskkill(pid,systemRoot="C:\\Windows"){(0,import_node_child_process.spawnSync)(`${systemRoot}\\System32\\taskkill.ex\
e`,["/PID",String(pid),"/T","/F"],{windowsHide:true,stdio:"ignore"})}async function capture(command,options){const{redact,maximumOutputInBytes=defaultMaximumOutputInBytes}=options;
throwIfCancelled(command,options);const startedAt=performance.now();const texts={output:boundedText(maximumOutputInBytes),stdout:boundedText(maximumOutputInBytes),
stderr:boundedText(maximumOutputInBytes)};const child=start(command,options);const readers=["stdout","stderr"].map(name=>{const reader=readOutput(redact,text=>{
texts[name].append(text);texts.output.append(text)});child[name]?.on("data",chunk=>{reader.write(chunk)});return reader});let timedOut=false;const{exitCode,signal:endedBy}=await ended(
child,command,options,()=>{timedOut=true});throwIfCancelled(command,options);for(const reader of readers)reader.end();return{exitCode,signal:endedBy,output:texts.
output.text(),stdout:texts.stdout.text(),stderr:texts.stderr.text(),timedOut,durationInMilliseconds:Math.round(performance.now()-startedAt)}}function start(command,options){
try{const child=(0,import_node_child_process.spawn)(command.program,[...command.arguments],{cwd:options.workingDirectory,env:command.environment,stdio:[options.
input===void 0?"ignore":"pipe","pipe","pipe"],detached:!windows,windowsHide:true});child.stdin?.on("error",()=>void 0).end(options.input);return child}catch(error){
throw startError(error,command,options)}}function ended(child,command,options,onTimeLimit){return new Promise((resolve,reject)=>{const timers=new Set;const after=(milliseconds,action)=>{
timers.add(setTimeout(action,milliseconds))};const{pid}=child;const tree=pid===void 0?void 0:register(pid,!windows,command);let end={exitCode:null,signal:null};
let settled=false;const settle=action=>{if(settled)return;settled=true;for(const timer of timers)clearTimeout(timer);options.signal?.removeEventListener("abort",
stop);if(tree!==void 0){tree.sweep();unregister(tree)}child.stdin?.destroy();child.stdout?.destroy();child.stderr?.destroy();child.unref();action()};const finish=()=>{
settle(()=>{resolve(end)})};const stop=()=>{tree?.end();after(graceInMilliseconds,()=>{tree?.kill();after(giveUpInMilliseconds,finish)})};child.once("error",error=>{
if(pid!==void 0)return;settle(()=>{reject(startError(error,command,options))})});child.once("exit",(exitCode,signal)=>{end={exitCode,signal};after(tree?.ending===
true?drainAfterKillInMilliseconds:drainInMilliseconds,()=>{after(50,finish)})});child.once("close",finish);options.signal?.addEventListener("abort",stop,{once:true});
after(inMilliseconds(options.timeLimitInSeconds),()=>{if(child.exitCode!==null||child.signalCode!==null)return;onTimeLimit();stop()})})}function inMilliseconds(seconds){
return Math.min(seconds*1e3,2**31-1)}async function stream(command,options){throwIfCancelled(command,options);const{exec}=await Promise.resolve().then(()=>__toESM(require("./exec-7F6RCPXK.cjs")));
throwIfCancelled(command,options);const{NODE_OPTIONS:nodeOptions="",...environment}=command.environment;const id=(0,import_node_crypto.randomUUID)();const lines=text=>{
for(const line of text.replace(/\n$/,"").split("\n"))options.onLine(line)};const stdout=readOutput(options.redact,lines);const stderr=readOutput(options.redact,
lines);let tree;let startFailure;let stopped;let open=true;const timers=new Set;const end=()=>{tree?.end();timers.add(setTimeout(()=>tree?.kill(),graceInMilliseconds))};
const stop=why=>{stopped??=why;if(tree!==void 0)end()};const onAbort=()=>{stop("abort")};const head=supervisorReader(id,message=>{if("error"in message){startFailure=
message.error;return}tree=register(message.pid,false,command);if(stopped!==void 0)end()});options.signal?.addEventListener("abort",onAbort,{once:true});if(options.
timeLimitInSeconds!==void 0){timers.add(setTimeout(stop,inMilliseconds(options.timeLimitInSeconds),"limit"))}let exitCode;try{exitCode=await exec(`"${process.execPath}\
"`,["-e",supervisor,id,nodeOptions,command.program,...command.arguments],{cwd:options.workingDirectory,env:environment,silent:true,ignoreReturnCode:true,listeners:{
stdout:chunk=>{if(open)stdout.write(head(chunk))},stderr:chunk=>{if(open)stderr.write(chunk)}}})}catch(error){throw startError(error,command,options)}finally{open=
false;for(const timer of timers)clearTimeout(timer);options.signal?.removeEventListener("abort",onAbort);if(tree!==void 0){tree.sweep();unregister(tree)}}stdout.
end();stderr.end();throwIfCancelled(command,options);if(startFailure!==void 0)throw startError({code:startFailure},command,options);if(stopped==="limit"){throw new import_chunk_NBC3KX7F.SigningError(
"TIME_LIMIT",`${nameOf(command,options)} did not end within ${options.timeLimitInSeconds??0} s and was stopped.`)}return Number.isInteger(exitCode)?exitCode:137}0&&(module.exports={capture,stream});
