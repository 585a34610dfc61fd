var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{if(from&&typeof from===
"object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable})}return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{default:()=>stdin_default});module.exports=__toCommonJS(stdin_exports);var import_chunk_TSJDAB6H=require("./chunk-TSJDAB6H.cjs");
var require_process=(0,import_chunk_TSJDAB6H.__commonJS)({"node_modules/detect-libc/lib/process.js"(exports2,module2){"use strict";var isLinux=()=>process.platform===
"linux";var report=null;var getReport=()=>{if(!report){if(isLinux()&&process.report){const orig=process.report.excludeNetwork;process.report.excludeNetwork=true;
report=process.report.getReport();process.report.excludeNetwork=orig}else{report={}}}return report};module2.exports={isLinux,getReport}}});var require_filesystem=(0,import_chunk_TSJDAB6H.__commonJS)(
{"node_modules/detect-libc/lib/filesystem.js"(exports2,module2){"use strict";var fs=(0,import_chunk_TSJDAB6H.__require)("fs");var LDD_PATH="/usr/bin/ldd";var SELF_PATH="\
/proc/self/exe";var MAX_LENGTH=2048;var readFileSync=path=>{const fd=fs.openSync(path,"r");const buffer=Buffer.alloc(MAX_LENGTH);const bytesRead=fs.readSync(fd,
buffer,0,MAX_LENGTH,0);fs.close(fd,()=>{});return buffer.subarray(0,bytesRead)};var readFile=path=>new Promise((resolve,reject)=>{fs.open(path,"r",(err,fd)=>{if(err){
reject(err)}else{const buffer=Buffer.alloc(MAX_LENGTH);fs.read(fd,buffer,0,MAX_LENGTH,0,(_,bytesRead)=>{resolve(buffer.subarray(0,bytesRead));fs.close(fd,()=>{})})}})});
module2.exports={LDD_PATH,SELF_PATH,readFileSync,readFile}}});var require_elf=(0,import_chunk_TSJDAB6H.__commonJS)({"node_modules/detect-libc/lib/elf.js"(exports2,module2){
"use strict";var interpreterPath=elf=>{if(elf.length<64){return null}if(elf.readUInt32BE(0)!==2135247942){return null}if(elf.readUInt8(4)!==2){return null}if(elf.
readUInt8(5)!==1){return null}const offset=elf.readUInt32LE(32);const size=elf.readUInt16LE(54);const count=elf.readUInt16LE(56);for(let i=0;i<count;i++){const headerOffset=offset+
i*size;const type=elf.readUInt32LE(headerOffset);if(type===3){const fileOffset=elf.readUInt32LE(headerOffset+8);const fileSize=elf.readUInt32LE(headerOffset+32);
return elf.subarray(fileOffset,fileOffset+fileSize).toString().replace(/\0.*$/g,"")}}return null};module2.exports={interpreterPath}}});var require_detect_libc=(0,import_chunk_TSJDAB6H.__commonJS)(
{"node_modules/detect-libc/lib/detect-libc.js"(exports2,module2){var childProcess=(0,import_chunk_TSJDAB6H.__require)("child_process");var{isLinux,getReport}=require_process();
var{LDD_PATH,SELF_PATH,readFile,readFileSync}=require_filesystem();var{interpreterPath}=require_elf();var cachedFamilyInterpreter;var cachedFamilyFilesystem;var cachedVersionFilesystem;
var command="getconf GNU_LIBC_VERSION 2>&1 || true; ldd --version 2>&1 || true";var commandOut="";var safeCommand=()=>{if(!commandOut){return new Promise(resolve=>{
childProcess.exec(command,(err,out)=>{commandOut=err?" ":out;resolve(commandOut)})})}return commandOut};var safeCommandSync=()=>{if(!commandOut){try{commandOut=
childProcess.execSync(command,{encoding:"utf8"})}catch(_err){commandOut=" "}}return commandOut};var GLIBC="glibc";var RE_GLIBC_VERSION=/LIBC[a-z0-9 \-).]*?(\d+\.\d+)/i;
var MUSL="musl";var isFileMusl=f=>f.includes("libc.musl-")||f.includes("ld-musl-");var familyFromReport=()=>{const report=getReport();if(report.header&&report.header.
glibcVersionRuntime){return GLIBC}if(Array.isArray(report.sharedObjects)){if(report.sharedObjects.some(isFileMusl)){return MUSL}}return null};var familyFromCommand=out=>{
const[getconf,ldd1]=out.split(/[\r\n]+/);if(getconf&&getconf.includes(GLIBC)){return GLIBC}if(ldd1&&ldd1.includes(MUSL)){return MUSL}return null};var familyFromInterpreterPath=path=>{
if(path){if(path.includes("/ld-musl-")){return MUSL}else if(path.includes("/ld-linux-")){return GLIBC}}return null};var getFamilyFromLddContent=content=>{content=
content.toString();if(content.includes("musl")){return MUSL}if(content.includes("GNU C Library")){return GLIBC}return null};var familyFromFilesystem=async()=>{if(cachedFamilyFilesystem!==
void 0){return cachedFamilyFilesystem}cachedFamilyFilesystem=null;try{const lddContent=await readFile(LDD_PATH);cachedFamilyFilesystem=getFamilyFromLddContent(lddContent)}catch(e){}
return cachedFamilyFilesystem};var familyFromFilesystemSync=()=>{if(cachedFamilyFilesystem!==void 0){return cachedFamilyFilesystem}cachedFamilyFilesystem=null;try{
const lddContent=readFileSync(LDD_PATH);cachedFamilyFilesystem=getFamilyFromLddContent(lddContent)}catch(e){}return cachedFamilyFilesystem};var familyFromInterpreter=async()=>{
if(cachedFamilyInterpreter!==void 0){return cachedFamilyInterpreter}cachedFamilyInterpreter=null;try{const selfContent=await readFile(SELF_PATH);const path=interpreterPath(
selfContent);cachedFamilyInterpreter=familyFromInterpreterPath(path)}catch(e){}return cachedFamilyInterpreter};var familyFromInterpreterSync=()=>{if(cachedFamilyInterpreter!==
void 0){return cachedFamilyInterpreter}cachedFamilyInterpreter=null;try{const selfContent=readFileSync(SELF_PATH);const path=interpreterPath(selfContent);cachedFamilyInterpreter=
familyFromInterpreterPath(path)}catch(e){}return cachedFamilyInterpreter};var family=async()=>{let family2=null;if(isLinux()){family2=await familyFromInterpreter();
if(!family2){family2=await familyFromFilesystem();if(!family2){family2=familyFromReport()}if(!family2){const out=await safeCommand();family2=familyFromCommand(out)}}}
return family2};var familySync=()=>{let family2=null;if(isLinux()){family2=familyFromInterpreterSync();if(!family2){family2=familyFromFilesystemSync();if(!family2){
family2=familyFromReport()}if(!family2){const out=safeCommandSync();family2=familyFromCommand(out)}}}return family2};var isNonGlibcLinux=async()=>isLinux()&&await family()!==
GLIBC;var isNonGlibcLinuxSync=()=>isLinux()&&familySync()!==GLIBC;var versionFromFilesystem=async()=>{if(cachedVersionFilesystem!==void 0){return cachedVersionFilesystem}
cachedVersionFilesystem=null;try{const lddContent=await readFile(LDD_PATH);const versionMatch=lddContent.match(RE_GLIBC_VERSION);if(versionMatch){cachedVersionFilesystem=
versionMatch[1]}}catch(e){}return cachedVersionFilesystem};var versionFromFilesystemSync=()=>{if(cachedVersionFilesystem!==void 0){return cachedVersionFilesystem}
cachedVersionFilesystem=null;try{const lddContent=readFileSync(LDD_PATH);const versionMatch=lddContent.match(RE_GLIBC_VERSION);if(versionMatch){cachedVersionFilesystem=
versionMatch[1]}}catch(e){}return cachedVersionFilesystem};var versionFromReport=()=>{const report=getReport();if(report.header&&report.header.glibcVersionRuntime){
return report.header.glibcVersionRuntime}return null};var versionSuffix=s=>s.trim().split(/\s+/)[1];var versionFromCommand=out=>{const[getconf,ldd1,ldd2]=out.split(
/[\r\n]+/);if(getconf&&getconf.includes(GLIBC)){return versionSuffix(getconf)}if(ldd1&&ldd2&&ldd1.includes(MUSL)){return versionSuffix(ldd2)}return null};var version=async()=>{
let version2=null;if(isLinux()){version2=await versionFromFilesystem();if(!version2){version2=versionFromReport()}if(!version2){const out=await safeCommand();version2=
versionFromCommand(out)}}return version2};var versionSync=()=>{let version2=null;if(isLinux()){version2=versionFromFilesystemSync();if(!version2){version2=versionFromReport()}
if(!version2){const out=safeCommandSync();version2=versionFromCommand(out)}}return version2};module2.exports={GLIBC,MUSL,family,familySync,isNonGlibcLinux,isNonGlibcLinuxSync,
version,versionSync}}});var stdin_default=require_detect_libc();
