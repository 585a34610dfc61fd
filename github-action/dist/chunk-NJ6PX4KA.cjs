var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{archiveSource:()=>archiveSource,certificateWarnings:()=>certificateWarnings,checkLibrary:()=>checkLibrary,chooseTools:()=>chooseTools,
clientOf:()=>clientOf,describePlan:()=>describePlan,downloadServer:()=>downloadServer,explainByProbe:()=>explainByProbe,explainFailure:()=>explainFailure,findPolicy:()=>findPolicy,
isMoving:()=>isMoving,isSafe:()=>isSafe,keyTypeOf:()=>keyTypeOf,makePlan:()=>makePlan,noSpaceLeft:()=>noSpaceLeft,notWritten:()=>notWritten,obtainCertificate:()=>obtainCertificate,
opensslFits:()=>opensslFits,packageFor:()=>packageFor,pkcs11Engine:()=>pkcs11Engine,pkcs11Provider:()=>pkcs11Provider,prepareProbe:()=>prepareProbe,programsNeeded:()=>programsNeeded,
readLibraryFacts:()=>readLibraryFacts,relativeName:()=>relativeName,repositoryNote:()=>repositoryNote,retryAfter:()=>retryAfter,retryDelay:()=>retryDelay,shownAddress:()=>shownAddress,
signingOptions:()=>signingOptions,timestampSuffix:()=>timestampSuffix,toolsNeeded:()=>toolsNeeded});module.exports=__toCommonJS(stdin_exports);var import_chunk_7TWBY6NK=require("./chunk-7TWBY6NK.cjs"),
import_chunk_G6O2T7QS=require("./chunk-G6O2T7QS.cjs"),import_chunk_SKRRDTPM=require("./chunk-SKRRDTPM.cjs"),import_chunk_6M5VLPKQ=require("./chunk-6M5VLPKQ.cjs"),
import_chunk_FQUD5VY7=require("./chunk-FQUD5VY7.cjs"),import_chunk_KTBIHQP6=require("./chunk-KTBIHQP6.cjs"),import_chunk_6SEWUBK6=require("./chunk-6SEWUBK6.cjs"),
import_chunk_EDMQEAHJ=require("./chunk-EDMQEAHJ.cjs"),import_node_crypto=require("node:crypto"),import_promises=require("node:fs/promises"),import_node_fs=require("node:fs"),
import_promises2=require("node:fs/promises"),import_node_path=require("node:path"),import_promises3=require("node:fs/promises"),import_node_crypto2=require("node:crypto"),
import_node_crypto3=require("node:crypto"),import_promises4=require("node:fs/promises"),import_node_path2=require("node:path"),import_promises5=require("node:fs/promises"),
import_node_path3=require("node:path"),import_node_path4=require("node:path"),import_promises6=require("node:timers/promises"),import_node_crypto4=require("node:crypto"),
import_node_path5=require("node:path");async function readCertificateFile(path){let bytes;try{bytes=await(0,import_promises.readFile)(path)}catch(error){let reason=error instanceof
Error?error.message:String(error);throw new import_chunk_6SEWUBK6.SigningError("FILE_UNREADABLE",`The certificate file can't be read: ${reason}.`,{file:path,cause:error,
hint:"Check the path in `certificate`: it is relative to the working directory."})}return parseCertificates(bytes,path)}function parseCertificates(bytes,file){let certificates=unique(
decode(bytes,file)),leaf=signerOf(certificates,file);return{leaf,chain:chainOf(leaf,certificates)}}function keyTypeOf(certificate){let type=certificate.publicKey.
asymmetricKeyType;if(type==="rsa"||type==="rsa-pss")return"RSA";if(type==="ec")return"EC";throw new import_chunk_6SEWUBK6.SigningError("KEY_TYPE_MISMATCH",`The \
certificate's key is of type ${type??"unknown"}: only RSA and EC are supported.`,{hint:"Choose a signing policy whose certificate has an RSA or EC key."})}function certificateWarnings(certificate,now=new Date){
return now.getTime()>Date.parse(certificate.validTo)?[`The signing certificate expired on ${day(certificate.validTo)}.`]:now.getTime()<Date.parse(certificate.validFrom)?
[`The signing certificate is not valid before ${day(certificate.validFrom)}.`]:[]}function day(date){return new Date(date).toISOString().slice(0,10)}function decode(bytes,file){
let refuse=(message,hint)=>{throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT",message,{file,hint})};bytes.every(byte=>byte<=32)&&refuse("The certific\
ate file is empty.","Download the certificate from SignPath's page of the signing policy.");let text2=textOf(bytes);(/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/.test(
text2)||isPrivateKey(bytes))&&refuse("The certificate file holds a PRIVATE KEY, which must never lie there: it was not used.","Remove it from where this job tak\
es it, and treat the key as compromised if others could read it. Give a file with certificates only.");let blocks=[...text2.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\s]+)-----END \1-----/g)],
ofCertificates=blocks.filter(([,label])=>label==="CERTIFICATE"||label==="X509 CERTIFICATE");return ofCertificates.length>0?ofCertificates.map(([,,base64=""])=>parse(
Buffer.from(base64,"base64"),file)):((blocks.some(([,label])=>label==="PKCS7"||label==="CMS")||bytes.subarray(0,40).includes(signedDataOid))&&refuse("The certif\
icate file is a PKCS #7 container (.p7b).","Unpack it: openssl pkcs7 -print_certs -in chain.p7b -out chain.pem, with -inform DER if it is not text."),bytes.subarray(
0,40).includes(dataOid)&&refuse("The certificate file is a PKCS #12 container (.pfx, .p12), which is made for private keys.","Give the certificate alone, as PEM\
 or DER."),blocks.length>0&&refuse(`The certificate file holds a ${blocks[0]?.[1]??"block"} and no CERTIFICATE.`,"Give the certificate as PEM or DER."),[parse(bytes,
file)])}var signedDataOid=Buffer.from("06092a864886f70d010702","hex"),dataOid=Buffer.from("06092a864886f70d010701","hex");function textOf(bytes){return bytes[0]===
255&&bytes[1]===254?bytes.toString("utf16le"):bytes.toString("latin1")}function isPrivateKey(der){return["pkcs8","pkcs1","sec1"].some(type=>{try{return(0,import_node_crypto.createPrivateKey)(
{key:der,format:"der",type}),!0}catch{return!1}})}function parse(der,file){try{return new import_node_crypto.X509Certificate(der)}catch(error){throw new import_chunk_6SEWUBK6.SigningError(
"INVALID_INPUT","The certificate file holds no X.509 certificate, or a damaged one.",{file,cause:error,hint:'Give the certificate as PEM ("-----BEGIN CERTIFICAT\
E-----") or DER (.cer), as SignPath offers it for download.'})}}function unique(certificates){return[...new Map(certificates.map(certificate=>[certificate.fingerprint256,
certificate])).values()]}function signerOf(certificates,file){let ends=certificates.filter(candidate=>!certificates.some(other=>other!==candidate&&other.checkIssued(
candidate))),noCas=ends.filter(candidate=>!candidate.ca),[leaf,...others]=noCas.length>0?noCas:ends;if(leaf&&others.length===0)return leaf;let subjects=[leaf,...others].
map(certificate=>certificate?.subject.replaceAll(`
`,", ")??"none").join("; ");throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT",`It is not clear which certificate of the file is the signer's: ${subjects}\
.`,{file,hint:"Keep the signing policy's certificate and its chain only."})}function chainOf(leaf,certificates){let chain=[],left=new Set(certificates.filter(certificate=>certificate!==
leaf));for(let last=leaf;;){let issuer=[...left].find(candidate=>last.checkIssued(candidate));if(!issuer)return[...chain,...left];chain.push(issuer),left.delete(
issuer),last=issuer}}var headerSize=64,sectionHeaderSize=64,symbolSize=24,dynamicSymbols=11,largestTable=64*1024*1024;async function readExports(path){let file=await(0,import_promises3.open)(
path,"r");try{return await exportsOf(file)}finally{await file.close()}}async function exportsOf(file){let header=await readPart(file,0,headerSize),is64BitLittleEndian=header?.[4]===
2&&header[5]===1;if(header===void 0||!is64BitLittleEndian)return;let sections=await readPart(file,Number(header.readBigUInt64LE(40)),header.readUInt16LE(60)*sectionHeaderSize);
if(sections!==void 0)for(let at=0;at<sections.length;at+=sectionHeaderSize){if(sections.readUInt32LE(at+4)!==dynamicSymbols)continue;let symbols=await readSection(
file,sections,at),names2=await readSection(file,sections,sections.readUInt32LE(at+40)*sectionHeaderSize);return symbols===void 0||names2===void 0?void 0:definedNames(
symbols,names2)}}function definedNames(symbols,names2){let found=new Set;for(let at=0;at+symbolSize<=symbols.length;at+=symbolSize){let name=symbols.readUInt32LE(
at);symbols.readUInt16LE(at+6)!==0&&name<names2.length&&found.add(names2.toString("latin1",name,names2.indexOf(0,name)))}return found}function readSection(file,sections,at){
return at+sectionHeaderSize>sections.length?Promise.resolve(void 0):readPart(file,Number(sections.readBigUInt64LE(at+24)),Number(sections.readBigUInt64LE(at+32)))}
async function readPart(file,position,length){if(length<=0||length>largestTable||!Number.isSafeInteger(position))return;let{buffer,bytesRead}=await file.read(Buffer.
alloc(length),0,length,position);return bytesRead<length?void 0:buffer}var entryPoint="C_GetFunctionList",signPathVariable="SIGNPATH_",elfMachines={62:"x64",183:"\
arm64",3:"ia32",40:"arm"};async function readLibraryFacts(path,workingDirectory){let named=(0,import_node_path.resolve)(workingDirectory,path),entry=await(0,import_promises2.stat)(
named).catch(()=>{});if(entry===void 0)throw notLoadable(`${named} does not exist`,"Check cryptoki-library: it is the path of the library on the runner.");if(!entry.
isFile())throw notLoadable(`${named} is not a file`,"Check cryptoki-library: it is the path of the library file, not of its folder.");await checkHeader(named);let[
hasName,readsAscii,readsUtf16]=await searchFile(named,[Buffer.from(entryPoint),Buffer.from(signPathVariable),Buffer.from(signPathVariable,"utf16le")]),exported=process.
platform==="linux"?await readExports(named):void 0;if(exported===void 0?hasName!==!0:!exported.has(entryPoint))throw notModule(named,exported);return{path:await(0,import_promises2.realpath)(
named),readsSignPathVariables:readsAscii===!0||readsUtf16===!0}}function notModule(path,exported){let kind=[["bind_engine","an OpenSSL engine"],["OSSL_provider_\
init","an OpenSSL provider"]].find(([name])=>exported?.has(name)===!0)?.[1];return notLoadable(kind===void 0?`${path} is not a PKCS #11 library: it has no ${entryPoint}`:
`${path} is ${kind}, not a PKCS #11 library`,"Set cryptoki-library to the PKCS #11 module itself, such as libSignPath.Cryptoki.so. Engines and providers are fou\
nd without it.")}async function checkHeader(path){let header=await readHead(path,20),isElf=header.subarray(0,4).equals(Buffer.from("\x7FELF","latin1")),isPortableExecutable=header.
subarray(0,2).toString("latin1")==="MZ",onWindows=process.platform==="win32",hint="Install the build for this runner, or leave cryptoki-library out to have it c\
hosen.";if(process.platform==="linux"&&isPortableExecutable)throw notLoadable(`${path} is a Windows library, but this runner is Linux`,hint);if(onWindows&&isElf)
throw notLoadable(`${path} is a Linux library, but this runner is Windows`,hint);if(process.platform!=="linux")return;if(!isElf)throw notLoadable(`${path} is no\
t a shared library`,hint);let machine=elfMachines[header.readUInt16LE(18)];if(machine!==process.arch)throw notLoadable(`${path} is built for ${machine??"another\
 processor"}, but this runner is ${process.arch}`,hint)}async function readHead(path,length){try{let file=await(0,import_promises2.open)(path,"r");try{let{buffer,
bytesRead}=await file.read(Buffer.alloc(length),0,length,0);if(bytesRead<length)throw notLoadable(`${path} is too short for a library`,"Install it anew: the cop\
y is damaged.");return buffer}finally{await file.close()}}catch(error){throw error instanceof import_chunk_6SEWUBK6.SigningError?error:notLoadable(`${path} can'\
t be read`,"Check the file's permissions.",error)}}async function searchFile(path,needles){let found=needles.map(()=>!1),overlap=Math.max(...needles.map(needle=>needle.
length))-1,tail=Buffer.alloc(0);for await(let piece of(0,import_node_fs.createReadStream)(path,{highWaterMark:1<<20})){let window=Buffer.concat([tail,piece]);if(needles.
forEach((needle,index)=>found[index]||=window.includes(needle)),found.every(isFound=>isFound))break;tail=window.subarray(Math.max(0,window.length-overlap))}return found}
function notLoadable(message,hint,cause){return new import_chunk_6SEWUBK6.SigningError("LIBRARY_NOT_LOADABLE",`${message}.`,{hint,...cause===void 0?{}:{cause}})}
var libraryLog="SignPath.CryptoProviders.Cryptoki.txt",tailInLines=25,signatureSizeInBytes=16*1024,crashExitCodes=new Map([[134,"SIGABRT"],[135,"SIGBUS"],[139,"\
SIGSEGV"]]),crashSignals=new Set(["SIGABRT","SIGBUS","SIGSEGV","SIGILL","SIGFPE"]),selfExplaining=new Set(["TIMESTAMP_FAILED","OUTPUT_NOT_WRITABLE","INVALID_INP\
UT","KEY_TYPE_MISMATCH","LIBRARY_NOT_LOADABLE"]);async function explainFailure(question){let failure2=await explainByWords(question);if(selfExplaining.has(failure2.
code)||failure2.transient)return failure2;let reason=await question.askSignPath();if(reason===void 0)return failure2;let{tool,file}=question;return new import_chunk_6SEWUBK6.SigningError(
reason.code,`${tool} could not sign ${file}: ${reason.message}`,{file,cause:failure2,...reason.hint===void 0?{}:{hint:reason.hint},...failure2.details===void 0?
{}:{details:failure2.details}})}async function explainByWords(question){let{tool,file,captured,timeLimitInSeconds:timeLimitInSeconds2}=question,failure2=await withCodeOfLog(
question),options={file,details:await detailsOf(question)},full=diskFull(captured.output)??await noSpaceLeft(question);if(full!==void 0)return notWritten(tool,file,
full,options);if(failure2.ckr!==void 0){let advice=(0,import_chunk_SKRRDTPM.adviceFor)(failure2.ckr);return new import_chunk_6SEWUBK6.SigningError(advice.code,`${tool}\
 could not sign ${file}: ${failure2.ckr}, ${advice.meaning}.`,{...options,hint:advice.hint})}if(captured.timedOut)return new import_chunk_6SEWUBK6.SigningError(
"TIME_LIMIT",`${tool} did not finish ${file} within ${timeLimitInSeconds2} s and was stopped.`,{...options,hint:"Either the service hangs, or the tool waits for\
 a session that could not be opened. Look at the log below; raise time-limit-in-seconds for very large files."});if(failure2.code!==void 0)return new import_chunk_6SEWUBK6.SigningError(
failure2.code,`${tool} could not sign ${file}: ${failure2.message?.replace(/\.$/,"")??"see its words below"}.`,{...options,...hintFor(failure2.code)});let crash=captured.
signal??crashExitCodes.get(captured.exitCode??0);return crash!==void 0&&(captured.signal===null||crashSignals.has(crash))?new import_chunk_6SEWUBK6.SigningError(
"SIGNING_FAILED",`${tool} crashed (${crash}) while it signed ${file}.`,{...options,hint:"Its last words are below. Where there are none, set log-level to debug \
for the library's own log."}):new import_chunk_6SEWUBK6.SigningError("SIGNING_FAILED",`${tool} could not sign ${file}: ${failure2.message?.replace(/\.$/,"")??endOf(
captured)}.`,{...options,hint:"Its own words are below."})}var echoes=new Set(["CKR_OPERATION_ACTIVE","CKR_OPERATION_NOT_INITIALIZED"]);async function withCodeOfLog({
failure:failure2,logDirectory,redact}){if(failure2.ckr!==void 0&&!echoes.has(failure2.ckr)||failure2.code!==void 0)return failure2;let ckr=[...(await readLibraryLog(
logDirectory,redact)).matchAll(/\b(CKR_[A-Z_]+)\b|\bCKR 0x([0-9A-Fa-f]{1,8})\b/g)].map(([,name,number])=>name??(0,import_chunk_SKRRDTPM.ckrName)(parseInt(number??
"0",16))).findLast(code=>!echoes.has(code));return ckr===void 0||ckr==="CKR_OK"?failure2:{...failure2,ckr}}function notWritten(tool,file,reason,options){return new import_chunk_6SEWUBK6.SigningError(
"OUTPUT_NOT_WRITABLE",`${tool} could not write the result for ${file}: ${reason}.`,{...options,hint:"Free space on the disk that holds the result, or set output\
-directory to another one."})}async function readLibraryLog(logDirectory,redact){let text2=await(0,import_promises4.readFile)((0,import_node_path2.join)(logDirectory,
libraryLog),"utf8").catch(()=>"");return redact(tailOf(text2))}async function detailsOf({tool,captured,logDirectory,redact}){let log=await readLibraryLog(logDirectory,
redact),parts=[`${tool} said:
${tailOf(captured.output)||"(nothing)"}`];return log!==""&&parts.push(`The library's log ends with:
${log}`),parts.join(`

`)}function hintFor(code){let hint={POLICY_NOT_FOUND:"Check project-slug and signing-policy-slug, and that the token belongs to a submitter of that signing poli\
cy.",TIMESTAMP_FAILED:"Add another server to timestamp-urls; they are tried in order.",LIBRARY_NOT_LOADABLE:"Check that the library is the build for this runner\
 and that all that it needs is installed (ldd LIBRARY tells).",AUTHENTICATION_FAILED:"Check the API token and the organization id.",INVALID_INPUT:"Check that th\
e file is what its name says, and that the certificate is the one of the signing policy.",KEY_TYPE_MISMATCH:"Choose an algorithm that fits the signing policy's \
key."}[code];return hint===void 0?{}:{hint}}function endOf({exitCode,signal}){return signal===null?`it ended with exit code ${exitCode??"unknown"}`:`it was ende\
d by ${signal}`}function diskFull(output){return/no space left on device|disk quota exceeded|file too large|read-only file system/i.exec(output)?.[0].toLowerCase()}
async function noSpaceLeft({output,expectedSizeInBytes}){let free=await(0,import_promises4.statfs)((0,import_node_path2.dirname)(output)).then(({bavail,bsize})=>bavail*
bsize,()=>{});return free!==void 0&&free<expectedSizeInBytes+signatureSizeInBytes?"no space left on device":void 0}function tailOf(text2){return text2.trimEnd().
split(`
`).slice(-tailInLines).join(`
`)}var import_fastest_levenshtein=(0,import_chunk_EDMQEAHJ.__toESM)((0,import_chunk_G6O2T7QS.require_mod)(),1),startSteps=new Set(["load","C_Initialize","C_GetI\
nfo","C_GetSlotList","C_GetTokenInfo","C_GetMechanismList"]),unclear=new Set(["SIGNING_FAILED","KEY_TYPE_MISMATCH"]);function ckrFailure(step,ckr,words){let call2=step===
"load"?"C_GetFunctionList":step;if(ckr===void 0)return new import_chunk_6SEWUBK6.SigningError("LIBRARY_NOT_LOADABLE",`The library can't be used: ${call2} failed\
: ${words}.`);let name=(0,import_chunk_SKRRDTPM.ckrName)(ckr),{code,meaning,hint}=(0,import_chunk_SKRRDTPM.adviceFor)(name);return startSteps.has(step)&&unclear.
has(code)?new import_chunk_6SEWUBK6.SigningError("LIBRARY_NOT_LOADABLE",`The library is there, but does not start: ${call2} gives ${name}, ${meaning}.`,{hint}):
new import_chunk_6SEWUBK6.SigningError(code,`The library can't be used: ${call2} gives ${name}, ${meaning}.`,{hint})}function noToken(library){return new import_chunk_6SEWUBK6.SigningError(
"LIBRARY_NOT_LOADABLE",`${library} can be loaded, but shows no token.`,{hint:"Check that it is SignPath's library. Another vendor's may need a configuration of \
its own, or a device."})}var maximumListed=10;function noSuchKey(id,visible){if(visible.length===0)return new import_chunk_6SEWUBK6.SigningError("POLICY_NOT_FOU\
ND",`The library shows no key at all, so not ${id} either.`,{hint:"The API token's user is a submitter of no signing policy in this organization: add the user t\
o the policy in SignPath."});let nearest=[...new Set(visible)].sort((a,b)=>(0,import_fastest_levenshtein.distance)(id,a)-(0,import_fastest_levenshtein.distance)(
id,b)),[first=""]=nearest,near=(0,import_fastest_levenshtein.distance)(id.toLowerCase(),first.toLowerCase())<=Math.max(2,Math.floor(id.length/3)),more=nearest.length-
maximumListed,listed2=nearest.slice(0,maximumListed).join(", ")+(more>0?` and ${more} more`:"");return new import_chunk_6SEWUBK6.SigningError("POLICY_NOT_FOUND",
`The library shows no key ${id}.`,{hint:`${near?`Did you mean ${first}? `:""}Check project-slug and signing-policy-slug, and that the API token's user is a subm\
itter there. Visible: ${listed2}.`})}var crashSignals2=new Set(["SIGSEGV","SIGABRT","SIGBUS","SIGILL","SIGFPE","SIGTRAP"]),crashExitCodes2=new Set([3221225477,3221225725,
3221226356,3221226505,3221225501]);function endedEarly({library,timeLimitInSeconds:timeLimitInSeconds2},{timedOut,signal,exitCode},step,words){let where=step===
void 0||step==="load"?"while it was loaded":`in ${step}`;if(timedOut)return new import_chunk_6SEWUBK6.SigningError("TIME_LIMIT",`${library} did not come back wi\
thin ${timeLimitInSeconds2} s ${where} and was stopped.`,{hint:"It may wait for a service that does not answer: check api-url, http-proxy and the network of thi\
s runner."});let[,missing]=/symbol lookup error: .*: (undefined symbol: \S+)/.exec(words)??[];if(missing!==void 0)return new import_chunk_6SEWUBK6.SigningError(
"LIBRARY_NOT_LOADABLE",`${library} is not complete on this runner: ${missing}.`,{hint:rightBuildHint});let code=exitCode??0,crash=signal!==null&&crashSignals2.has(
signal)?signal:crashExitCodes2.has(code)?`0x${code.toString(16)}`:void 0,what=crash===void 0?`ended its process (${signal??`exit code ${code}`})`:`crashed (${crash}\
)`,damaged=step==="load"?"The file may be damaged: install it anew. ":"";return new import_chunk_6SEWUBK6.SigningError("LIBRARY_NOT_LOADABLE",`${library} ${what}\
 ${where}.`,{hint:damaged+rightBuildHint})}var rightBuildHint="Install the build for this runner and its OpenSSL, or leave cryptoki-library out to have it chose\
n. With log-level: debug the library says more.";async function loadFailure(question){let{library,words}=question,refused=await refusedByItsFile(library);if(refused!==
void 0)return refused;if(/undefined symbol: C_GetFunctionList|Win32 error 127\b/.test(words))return notModule2(library);let tooOld=await newerNeeded(question);if(tooOld!==
void 0)return tooOld;let missing=await missingLibraries(question);return missing!==void 0?missing:/Win32 error 193\b/.test(words)?failure(question,`${library} i\
s not a library for this Windows (64-bit, x64)`,rightBuildHint):/failed to map segment|operation not permitted|permission denied/i.test(words)?failure(question,
`${library} may not be loaded by this user`,"Check the permissions of the file, and that its disk is not mounted with noexec."):failure(question,`${library} can\
't be loaded`,rightBuildHint)}function failure({words},message,hint){return new import_chunk_6SEWUBK6.SigningError("LIBRARY_NOT_LOADABLE",`${message}.`,{hint,details:`\
The system's loader said:
${words}`})}async function refusedByItsFile(library){let other=await otherWindowsProcessor(library);if(other!==void 0)return new import_chunk_6SEWUBK6.SigningError(
"LIBRARY_NOT_LOADABLE",`${library} is built for ${other}, but this runner is ${process.arch}.`,{hint:rightBuildHint});try{await readLibraryFacts(library,(0,import_node_path3.dirname)(
library));return}catch(error){return error instanceof import_chunk_6SEWUBK6.SigningError?error:void 0}}var windowsMachines={34404:"x64",43620:"arm64",332:"ia32"};
async function otherWindowsProcessor(library){if(process.platform!=="win32")return;let bytes=await(0,import_promises5.readFile)(library).catch(()=>Buffer.alloc(
0));if(bytes.length<64||bytes.toString("latin1",0,2)!=="MZ")return;let header=bytes.readUInt32LE(60);if(header+6>bytes.length)return;let machine=windowsMachines[bytes.
readUInt16LE(header+4)];return machine===process.arch?void 0:machine}async function notModule2(library){let what=(await(0,import_promises5.readFile)(library).catch(
()=>Buffer.alloc(0))).includes("bind_engine")?"is an OpenSSL engine, not a PKCS #11 library":"is not a PKCS #11 library: it has no C_GetFunctionList";return new import_chunk_6SEWUBK6.SigningError(
"LIBRARY_NOT_LOADABLE",`${library} ${what}.`,{hint:"Set cryptoki-library to the PKCS #11 module itself, such as libSignPath.Cryptoki.so. The engine is found wit\
hout it."})}async function newerNeeded(question){let{library,words}=question,[,file="",version=""]=/(\S+): version [`'"]([^'"`]+)['"`] not found/.exec(words)??[];
if(version==="")return;let[,name=version,number=""]=/^([A-Za-z]+)_([\d.]+)$/.exec(version)??[];if(name!=="GLIBC")return failure(question,`${library} needs ${(0,import_node_path3.basename)(
file)} with ${version}, and this runner's is older`,rightBuildHint);let[,here]=/^glibc (\S+)/.exec(await ask(question,"getconf","GNU_LIBC_VERSION"))??[];return failure(
question,`${library} needs glibc ${number} or later, and this runner has ${here??"an older one"}`,"The library was built for a newer system: use a newer runner \
image, or the build for this runner's distribution.")}async function missingLibraries(question){let{library,words}=question;if(/Win32 error 126\b/.test(words))return failure(
question,`${library} needs another DLL that is not on this runner`,"Most often it is Microsoft's Visual C++ runtime (vc_redist.x64.exe), or a DLL that belongs b\
eside the library.");let[,first]=/^(?:.*: )?([^:\s/]+): cannot open shared object file/.exec(words)??[];if(first===void 0||first===(0,import_node_path3.basename)(
library))return;let all=[...new Set([first,...await listedByLdd(question)])];return failure(question,`${library} needs ${all.join(", ")}, which ${all.length===1?
"is":"are"} not on this runner`,hintForMissing(all))}async function listedByLdd(question){return[...(await ask(question,"ldd",question.library)).matchAll(/^\s*(\S+) => not found/gm)].
map(([,name=""])=>name)}async function ask({environment,redact,signal},program,argument){try{return(await(0,import_chunk_6M5VLPKQ.capture)({program,arguments:[argument],
environment},{timeLimitInSeconds:10,redact,signal})).stdout}catch(error){if(error instanceof import_chunk_6SEWUBK6.SigningError&&error.code==="CANCELLED")throw error;
return""}}function hintForMissing(names2){let[,version]=names2.map(name=>/^lib(?:ssl|crypto)\.so\.([\d.]+)$/.exec(name)).find(match=>match!==null)??[];return version!==
void 0?`This build is for OpenSSL ${version}, and this runner has another one: install the build for the runner's own OpenSSL (openssl version), or leave crypto\
ki-library out to have it chosen.`:`Install the packages that hold ${names2.length===1?"it":"them"} (apt-file search ${names2[0]??""}, or dnf provides "*/${names2[0]??
""}"), or the build for this runner.`}var probeScript=`
const { writeSync } = require('node:fs')
const [mark, question] = process.argv.slice(1)
const { addon, library, keyId, pin } = JSON.parse(question)

const say = (text) => {
  const bytes = Buffer.from('\\n' + mark + ' ' + text + '\\n')
  for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at)
}
let step
const at = (name, action) => {
  step = name
  say('step ' + name)
  return action()
}
const ckrOf = (error) => {
  const [, value] = /^CKR_\\w+:(\\d+)/.exec(error.message) ?? []
  return value === undefined ? undefined : Number(value)
}
const version = ({ major, minor }) => major + '.' + minor
const CKA_CLASS = 0x0, CKA_VALUE = 0x11, CKA_CERTIFICATE_TYPE = 0x80, CKA_KEY_TYPE = 0x100, CKA_ID = 0x102
const CKO_CERTIFICATE = 1, CKO_PUBLIC_KEY = 2, CKO_PRIVATE_KEY = 3, CKC_X_509 = 0
const CKF_OS_LOCKING_OK = 0x2, CKF_SERIAL_SESSION = 0x4, CKF_TOKEN_INITIALIZED = 0x400
const CKU_USER = 1, CKR_USER_ALREADY_LOGGED_IN = 0x100

function answer() {
  let pkcs11
  try {
    pkcs11 = new (at('addon', () => require(addon)).PKCS11)()
  } catch (error) {
    return { kind: 'no-addon', message: error.message }
  }
  at('load', () => pkcs11.load(library))
  const call = (name, ...args) => at(name, () => pkcs11[name](...args))
  call('C_Initialize', { flags: CKF_OS_LOCKING_OK })
  finalize = () => call('C_Finalize')
  const info = call('C_GetInfo')
  const about = {
    description: info.libraryDescription,
    manufacturer: info.manufacturerID,
    version: version(info.libraryVersion),
    cryptokiVersion: version(info.cryptokiVersion),
  }
  const present = call('C_GetSlotList', true).map((slot) => ({ slot, token: call('C_GetTokenInfo', slot) }))
  const initialized = present.filter(({ token }) => (token.flags & CKF_TOKEN_INITIALIZED) !== 0)
  const tokens = initialized.length > 0 ? initialized : present
  if (tokens.length === 0) return { kind: 'no-token', library: about }
  const findIn = (session, count, ...template) => {
    call('C_FindObjectsInit', session, template)
    const found = call('C_FindObjects', session, count)
    call('C_FindObjectsFinal', session)
    return found
  }
  // A PIN that is tried on somebody else's token may lock it: the token that shows something of this key without a PIN comes first.
  const showsKey = ({ slot }) => {
    const session = call('C_OpenSession', slot, CKF_SERIAL_SESSION)
    try {
      return findIn(session, 1, { type: CKA_ID, value: Buffer.from(keyId) }).length > 0
    } catch {
      return false
    } finally {
      call('C_CloseSession', session)
    }
  }
  const promising = tokens.length > 1 && keyId !== undefined ? tokens.filter(showsKey) : []
  const visible = []
  let refusal
  for (const { slot, token } of [...promising, ...tokens.filter((one) => !promising.includes(one))]) {
    const session = call('C_OpenSession', slot, CKF_SERIAL_SESSION)
    try {
      call('C_Login', session, CKU_USER, pin)
    } catch (error) {
      if (ckrOf(error) !== CKR_USER_ALREADY_LOGGED_IN) {
        if (tokens.length === 1) throw error
        // The key may be in another token.
        refusal ??= { kind: 'failed', step, message: error.message, ckr: ckrOf(error) }
        continue
      }
    }
    const find = (count, ...template) => findIn(session, count, ...template)
    const read = (object, type) => {
      try {
        return call('C_GetAttributeValue', session, object, [{ type }])[0].value
      } catch (error) {
        if (ckrOf(error) === undefined) throw error
      }
    }
    const class_ = (value) => ({ type: CKA_CLASS, value })
    const ready = { kind: 'ready', library: about, token: { slot: slot.readUInt32LE(), label: token.label, serial: token.serialNumber, mechanisms: call('C_GetMe\
chanismList', slot) } }
    if (keyId === undefined) return ready
    const id = { type: CKA_ID, value: Buffer.from(keyId) }
    const [key] = find(1, class_(CKO_PRIVATE_KEY), id)
    if (key !== undefined) {
      const type = read(key, CKA_KEY_TYPE)
      const certificate = find(10, class_(CKO_CERTIFICATE), id)
        .filter((object) => (read(object, CKA_CERTIFICATE_TYPE)?.readUInt32LE() ?? CKC_X_509) === CKC_X_509)
        .map((object) => read(object, CKA_VALUE))
        .find((value) => value?.length > 0)
      return {
        ...ready,
        key: {
          type: type?.readUInt32LE(),
          hasPublicKey: find(1, class_(CKO_PUBLIC_KEY), id).length > 0,
          certificate: certificate?.toString('base64'),
        },
      }
    }
    for (const object of find(500, class_(CKO_PRIVATE_KEY))) visible.push((read(object, CKA_ID) ?? '').toString())
  }
  return visible.length === 0 && refusal !== undefined ? refusal : { kind: 'no-key', library: about, visible }
}

let finalize = () => {}
let result
try {
  result = answer()
} catch (error) {
  result = { kind: 'failed', step, message: error.message, ckr: ckrOf(error) }
}
// Said before the library gets another chance to crash or hang.
say('result ' + JSON.stringify(result))
try { finalize() } catch {}
// Not by exit: that unloads the library, which not every one survives.
process.kill(process.pid, 'SIGKILL')
`,keyTypes={0:"RSA",3:"EC"};async function probeLibrary(question,session){let addon=await(0,import_chunk_7TWBY6NK.addonFor)(session.workspace);if(addon===void 0)
return{kind:"skipped",reason:`this release has no PKCS #11 addon for ${process.platform} on ${process.arch}`};let{library,keyId,pin}=question,mark=(0,import_node_crypto3.randomUUID)(),
task={addon,library,keyId,pin},captured=await(0,import_chunk_6M5VLPKQ.capture)({program:process.execPath,arguments:["-e",probeScript,mark,JSON.stringify(task)],
environment:session.environment(question.environment)},{timeLimitInSeconds:question.timeLimitInSeconds,signal:session.signal,redact:session.redact,workingDirectory:session.
workspace.directory});return judge(readOutput(captured,mark),captured,question,session)}function readOutput({stdout,stderr},mark){let answer,step,words=[];for(let line of stdout.
split(`
`)){let[ours,kind,text2=""]=new RegExp(`^${mark} (step|result) (.*)$`).exec(line)??[];ours===void 0?words.push(line):kind==="step"?step=text2:answer=parseAnswer(
text2)}return{answer,step,words:`${words.filter(line=>line!=="").join(`
`)}
${stderr}`.trim()}}function parseAnswer(text2){try{return JSON.parse(text2,(_name,value)=>typeof value=="string"?cleaned(value):value)}catch{return}}function cleaned(text2){
return(0,import_chunk_KTBIHQP6.plainText)(text2).trim()}async function judge({answer,step,words},captured,question,{environment,redact,signal}){if(answer?.kind===
"ready")return ready(answer,question.keyId,captured.durationInMilliseconds);if(answer?.kind==="no-addon")return{kind:"skipped",reason:`the PKCS #11 addon can't \
be loaded here: ${redact(answer.message)}`};if(answer===void 0&&!captured.timedOut&&(step===void 0||step==="addon"))return{kind:"skipped",reason:`the PKCS #11 a\
ddon ended its process ${captured.signal??`with ${captured.exitCode??"?"}`}`};let failure2=answer===void 0?endedEarly(question,captured,step,words):answer.kind===
"no-token"?noToken(question.library):answer.kind==="no-key"?noSuchKey(question.keyId??"",answer.visible.map(redact)):answer.step==="load"&&answer.ckr===void 0?await loadFailure(
{library:question.library,words:redact(answer.message),environment:environment(),redact,signal}):ckrFailure(answer.step,answer.ckr,redact(answer.message));throw await withDetails(
failure2,words,question,redact)}function ready({library,token,key},keyId,durationInMilliseconds){return{kind:"ready",library,token:{slot:token.slot,label:token.
label,serial:token.serial},mechanisms:token.mechanisms,key:key===void 0?void 0:{id:keyId??"",type:key.type===void 0?void 0:keyTypes[key.type],hasPublicKey:key.hasPublicKey,
certificate:key.certificate===void 0?void 0:Buffer.from(key.certificate,"base64")},durationInMilliseconds}}async function withDetails(failure2,words,{logDirectory},redact){
let log=await readLibraryLog(logDirectory,redact),parts=[...failure2.details===void 0?[]:[failure2.details],...words===""?[]:[`The library said:
${words.split(`
`).slice(-25).join(`
`)}`],...log===""?[]:[`The library's log ends with:
${log}`]];if(parts.length===0)return failure2;let{code,message,hint,cause}=failure2;return new import_chunk_6SEWUBK6.SigningError(code,message,{...hint===void 0?
{}:{hint},cause,details:parts.join(`

`)})}var timeLimitInSeconds=60,patienceInSeconds=20,patience="SIGNPATH_SERVICE_UNAVAILABLE_TIMEOUT_IN_SECONDS";function prepareProbe(question,session){let result,
given=Number(question.environment[patience]??patienceInSeconds),environment={...question.environment,[patience]:String(Math.min(given,patienceInSeconds))};return()=>result??=
probeLibrary({...question,environment,timeLimitInSeconds},session)}async function checkLibrary(probe,host){try{let result=await probe();if(result.kind==="skippe\
d")host.notice(`The library is not tried out before signing: ${result.reason}.`);else{let{library,key}=result,found=key===void 0?"":`; it has the key ${key.id}`;
host.info(`Library: ${library.description} ${library.version} of ${library.manufacturer} loads and logs in${found}.`)}return result}catch(error){if(!(error instanceof
import_chunk_6SEWUBK6.SigningError)||!error.transient)throw error;return host.warning(`${error.message} Going on: the tools will try again.`),{kind:"skipped",reason:error.
message.replace(/\.$/,"")}}}var unclear2=new Set(["LIBRARY_NOT_LOADABLE","SIGNING_FAILED","TIME_LIMIT"]);async function explainByProbe(failure2,probe){if(!unclear2.
has(failure2.code))return failure2;try{return(await probe()).kind==="skipped"?failure2:derived(failure2,failure2,[failure2.details,"The library itself was tried\
 out: it loads, logs in and has the key. Look at how the tool is set up."])}catch(error){if(!(error instanceof import_chunk_6SEWUBK6.SigningError)||error.code===
"CANCELLED")throw error;return derived(failure2,error,[failure2.message,error.details,failure2.details])}}function derived(failure2,{code,message,hint},details){
return new import_chunk_6SEWUBK6.SigningError(code,message,{...hint===void 0?{}:{hint},...failure2.file===void 0?{}:{file:failure2.file},details:details.filter(
part=>part!==void 0).join(`

`),cause:failure2})}function certificateOnToken(result){if(result.kind==="skipped"||result.key===void 0)return;let{id,certificate}=result.key;if(certificate!==void 0)
return new import_node_crypto2.X509Certificate(certificate);throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT",`The token has the key ${id}, but no X.\
509 certificate for it.`,{hint:"Name the certificate file with the certificate input. A key for GPG has none: choose another signing policy for this tool."})}var import_fastest_levenshtein2=(0,import_chunk_EDMQEAHJ.__toESM)(
(0,import_chunk_G6O2T7QS.require_mod)(),1);async function findPolicy(client,projectSlug,signingPolicySlug){let policy=(await client.signingPolicies({projectSlug,
signingPolicySlug})).find(candidate=>candidate.projectSlug===projectSlug&&candidate.signingPolicySlug===signingPolicySlug);if(policy)return policy;throw await notFound(
client,projectSlug,signingPolicySlug)}async function notFound(client,project,policy){let visible=await client.policyNames();if(visible.length===0)return new import_chunk_6SEWUBK6.SigningError(
"PERMISSION_DENIED","The API token's user is not a submitter of any signing policy in this organization.",{hint:`Add the user as a submitter to signing policy ${policy}\
 of project ${project} in SignPath. Its build policies may restrict it to certain branches or CI systems, too.`});let policies=visible.filter(name=>name.projectSlug===
project).map(name=>name.signingPolicySlug),[what,asked,known]=policies.length>0?[`signing policy ${policy} of project ${project}`,policy,policies]:[`project ${project}`,
project,[...new Set(visible.map(name=>name.projectSlug))]];return new import_chunk_6SEWUBK6.SigningError("POLICY_NOT_FOUND",`The API token's user can't see ${what}\
.`,{hint:`${suggestion(asked,known)}It may not exist, or the user may not be a submitter there. Visible: ${listed(asked,known)}.`})}function suggestion(asked,known){
let nearest=(0,import_fastest_levenshtein2.closest)(asked,known);return(0,import_fastest_levenshtein2.distance)(asked.toLowerCase(),nearest.toLowerCase())<=Math.
max(2,Math.floor(asked.length/3))?`Did you mean ${nearest}? `:""}var maximumListed2=10;function listed(asked,known){let ordered=[...known].sort((a,b)=>(0,import_fastest_levenshtein2.
distance)(asked,a)-(0,import_fastest_levenshtein2.distance)(asked,b)),more=ordered.length-maximumListed2;return ordered.slice(0,maximumListed2).join(", ")+(more>
0?` and ${more} more`:"")}function retryDelay(failed,random=Math.random){return Math.round(Math.min(1e3*2**(failed-1),3e4)*(.5+random()))}function retryAfter(header,now=Date.
now()){let text2=header?.trim()??"";if(/^\d{1,9}$/.test(text2))return Number(text2)*1e3;let date=/[A-Za-z]/.test(text2)?Date.parse(text2):Number.NaN;return Number.
isNaN(date)?void 0:Math.max(0,date-now)}var maximumDetails=2e3;function errorOfAnswer(answer,context){let problem=problemDetails(answer),{code,message,hint}=meaningOf(
answer,problem!==void 0,context),details=context.redact(problem??excerpt(answer)).slice(0,maximumDetails);return new import_chunk_6SEWUBK6.SigningError(code,context.
redact(message),{hint,...details?{details}:{}})}function meaningOf(answer,isProblem,{apiUrl,organizationId}){let{status}=answer;switch(!0){case status===401:return{
code:"AUTHENTICATION_FAILED",message:"SignPath did not accept the API token (401).",hint:"The token may be mistyped, expired or revoked, or belong to another Si\
gnPath installation: check the secret behind `api-token`, and `api-url`."};case status===403:return{code:"PERMISSION_DENIED",message:`The API token's user may n\
ot do this in organization ${organizationId} (403).`,hint:"Check `organization-id`, and that the user is a submitter of the signing policy."};case(status===404&&
isProblem):return{code:"POLICY_NOT_FOUND",message:`SignPath at ${apiUrl} does not know organization ${organizationId} (404).`,hint:"Check `organization-id`, and\
 `api-url` if you host SignPath yourself."};case(status===404||status===405):return{code:"INVALID_INPUT",message:`What answers at ${apiUrl} is not SignPath's AP\
I (${status}).`,hint:"Check `api-url`: SignPath in the cloud has https://app.signpath.io/Api, with /Api at its end."};case status===407:return{code:"AUTHENTICAT\
ION_FAILED",message:"The HTTP proxy asks for a user name and a password (407).",hint:"Give them in `http-proxy` as http://user:password@host:port, from a secret\
."};case isTransientStatus(status):return{code:"SERVICE_UNAVAILABLE",message:`SignPath at ${apiUrl} is not available at the moment (${status}).`,hint:"Try again\
 later; SignPath's status page tells of outages."};case(status>=300&&status<400):return{code:"SERVICE_ERROR",message:`${apiUrl} redirects (${status}) to ${answer.
headers.location??"nowhere"}.`,hint:"Check `api-url`: the API token is not sent to where a redirect leads."};case(status>=400&&status<500):return{code:"REQUEST_\
REJECTED",message:`SignPath rejected the request (${status}).`,hint:"What it says about it stands below."};default:return{code:"SERVICE_ERROR",message:`SignPath\
 at ${apiUrl} failed (${status}).`,hint:"Trying again will hardly help: ask SignPath's support, and name the trace id below if there is one."}}}function isTransientStatus(status){
return[429,502,503,504].includes(status)}var failures={unreachable:(apiUrl,failure2)=>({code:"SERVICE_UNAVAILABLE",message:`${new URL(apiUrl).host} can't be rea\
ched: ${failure2.message}.`,hint:"Check `api-url`, the network and firewall of this runner, and `http-proxy` if it needs one."}),dropped:apiUrl=>({code:"SERVICE\
_UNAVAILABLE",message:`The connection to ${new URL(apiUrl).host} broke off.`,hint:"Try again later; check the network and the proxy between here and there."}),timeout:(apiUrl,failure2)=>({
code:"SERVICE_UNAVAILABLE",message:`SignPath at ${apiUrl} hung: ${lowerFirst(failure2.message)}`,hint:"Try again later; check firewall and proxy, which may swal\
low requests. `http-request-timeout-in-seconds` says how long one attempt may take."}),tls:(apiUrl,failure2)=>({code:"SERVICE_UNAVAILABLE",message:`No trusted T\
LS connection to ${new URL(apiUrl).host}: ${failure2.message}.`,hint:'Where a proxy or a self-hosted SignPath has a certificate authority of its own, name its P\
EM file in NODE_EXTRA_CA_CERTS. A "wrong version number" means that plain http answers there.'}),protocol:(apiUrl,failure2)=>({code:"SERVICE_ERROR",message:`Wha\
t answers at ${apiUrl} does not speak HTTP: ${failure2.message}.`,hint:"Check `api-url` and `http-proxy`: scheme and port."}),"too-large":(apiUrl,failure2)=>({code:"\
SERVICE_ERROR",message:`${failure2.message} That is not SignPath's API.`,hint:`Check \`api-url\`, which is ${apiUrl}.`}),redirect:(_apiUrl,failure2)=>({code:"SE\
RVICE_ERROR",message:failure2.message,hint:"Check `api-url`: give the address that it redirects to, if you trust it with the API token. A log-in page of a proxy\
 does this, too."}),cancelled:()=>({code:"CANCELLED",message:"The request to SignPath was cancelled.",hint:"Start the job again."}),other:(apiUrl,failure2)=>({code:"\
SERVICE_UNAVAILABLE",message:`The request to ${apiUrl} failed: ${failure2.message}.`,hint:"Check the network, `api-url` and `http-proxy`."})};function errorOfFailure(failure2,context){
let{code,message,hint}=failures[failure2.kind](context.apiUrl,failure2);return new import_chunk_6SEWUBK6.SigningError(code,context.redact(message),{hint,cause:failure2})}
function errorOfForeignAnswer(answer,context){let type=answer.headers["content-type"]??"",what=/html/i.test(type)?"a web page":"something that is not JSON",details=context.
redact(excerpt(answer)).slice(0,maximumDetails);return new import_chunk_6SEWUBK6.SigningError("SERVICE_ERROR",`${context.apiUrl} answered with ${what}: is api-u\
rl right?`,{hint:"SignPath in the cloud has https://app.signpath.io/Api, with /Api at its end. A proxy that wants a log-in answers like this, too.",...details?{
details}:{}})}function problemDetails(answer){if(!/\bjson\b/i.test(answer.headers["content-type"]??""))return;let body;try{body=JSON.parse(answer.body.toString(
"utf8"))}catch{return}if(typeof body!="object"||body===null||!("title"in body||"detail"in body))return;let members={...body},lines=[members.title,members.detail].
filter(value=>typeof value=="string");return typeof members.errors=="object"&&members.errors!==null&&lines.push(JSON.stringify(members.errors)),typeof members.traceId==
"string"&&lines.push(`traceId: ${members.traceId}`),lines.join(`
`)}function excerpt(answer){return answer.body.subarray(0,500).toString("utf8").replace(/[\p{Cc}\s]+/gu," ").trim()}function lowerFirst(text2){return text2.charAt(
0).toLowerCase()+text2.slice(1)}var UnexpectedShape=class extends Error{};function readPolicyNames(answer){return checked(()=>entries(answer).map(names))}function readSigningPolicies(answer,filter={}){
let asked=entry=>Object.entries(filter).every(([member,value])=>entry[member]===value);return checked(()=>entries(answer).filter(asked).map(readPolicy))}function readPolicy(entry){
let name=names(entry),certificate=readCertificate(entry),key=readPublicKey(entry)??certificate?.publicKey;if(!key)throw new UnexpectedShape(`${title(name)} has \
neither a public key nor a certificate that can be read`);if(certificate&&!certificate.publicKey.equals(key))throw new UnexpectedShape(`the certificate of ${title(
name)} is for another key`);return{...name,keyType:keyTypeOfPolicy(key,name),...typeof entry.keySizeInBits=="number"?{keySizeInBits:entry.keySizeInBits}:{},...certificate?
{certificate}:{},publicKey:key.export({type:"spki",format:"der"})}}function keyTypeOfPolicy(key,name){let type={rsa:"RSA","rsa-pss":"RSA",ec:"EC"}[key.asymmetricKeyType??
""];if(type)return type;throw new import_chunk_6SEWUBK6.SigningError("KEY_TYPE_MISMATCH",`The key of ${title(name)} is of type ${key.asymmetricKeyType??"unknown"}\
: only RSA and EC are supported.`,{hint:"Choose a signing policy whose certificate has an RSA or EC key."})}function readCertificate(entry){let bytes=optionalBytes(
entry,"certificateBytes");if(bytes)try{return new import_node_crypto4.X509Certificate(bytes)}catch(error){throw new UnexpectedShape("certificateBytes is not an \
X.509 certificate",{cause:error})}}function readPublicKey(entry){let key=optionalBytes(entry,"publicKeyBytes");if(key)for(let type of["spki","pkcs1"])try{return(0,import_node_crypto4.createPublicKey)(
{key,format:"der",type})}catch{}}function entries(answer){let list=isObject(answer)?answer.signingPolicies:void 0;if(!Array.isArray(list))throw new UnexpectedShape(
"the member signingPolicies is not a list");return list.map(entry=>{if(isObject(entry))return entry;throw new UnexpectedShape("a signing policy is not an object")})}
function names(entry){return{projectSlug:text(entry,"projectSlug"),signingPolicySlug:text(entry,"signingPolicySlug")}}function title(name){return`signing policy\
 ${name.projectSlug}/${name.signingPolicySlug}`}function text(entry,member){let value=entry[member];if(typeof value=="string"&&value!=="")return value;throw new UnexpectedShape(
`the member ${member} of a signing policy is not a text`)}function optionalBytes(entry,member){let value=entry[member];if(!(value==null||value==="")){if(typeof value==
"string"&&/^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(value))return Buffer.from(value,"base64");throw new UnexpectedShape(`the member ${member} of a signing policy is no\
t Base64`)}}function isObject(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}function checked(read){try{return read()}catch(error){throw error instanceof
UnexpectedShape?new import_chunk_6SEWUBK6.SigningError("SERVICE_ERROR",`SignPath's list of signing policies looks different than expected: ${error.message}.`,{cause:error,
hint:"Check api-url. If it is right, SignPath's API may have changed: look for a newer release of this extension."}):error}}var maximumAnswerBytes=16*1024*1024;
function createSignPathClient(options){let{apiUrl,organizationId}=options,context={apiUrl,organizationId,redact:text2=>options.redact(text2).replaceAll(options.
apiToken,"***")},list=async filter=>{let query=new URLSearchParams(Object.entries(filter).filter(entry=>entry[1]!==void 0)).toString(),path=`/v1/${encodeURIComponent(
organizationId)}/Cryptoki/MySigningPolicies${query?`?${query}`:""}`,answer=await call(path,{authorization:`Bearer ${options.apiToken}`,accept:"application/json"},
options,context);return parseJson(answer,context)};return{signingPolicies:async(filter={})=>readSigningPolicies(await list(filter),filter),policyNames:async()=>readPolicyNames(
await list({})),health:async()=>{await call("/healthz",{},options,context)}}}async function call(path,headers,options,context){let started=performance.now(),remaining=()=>options.
totalTimeoutInSeconds*1e3-(performance.now()-started);for(let failed=1;;failed++){let limit=Math.min(options.requestTimeoutInSeconds,Math.max(remaining(),1)/1e3),
outcome=await attempt(path,headers,limit,options,context);if(outcome.ok)return outcome.answer;let pause=outcome.retry==="never"?void 0:Math.max(retryDelay(failed),
outcome.pause??0),exhausted=outcome.retry==="few"&&failed>options.retries;if(pause===void 0||exhausted||pause>=remaining())throw withEffort(outcome.error,failed,
started);options.log?.(`${outcome.error.message} Trying again in ${(pause/1e3).toFixed(1)} s.`),await waitFor(pause,options)}}async function attempt(path,headers,timeLimitInSeconds2,options,context){
try{let answer=await(0,import_chunk_G6O2T7QS.httpGet)(options.apiUrl+path,{headers:{"user-agent":"pkcs11-sign",...headers},proxy:options.proxy,timeLimitInSeconds:timeLimitInSeconds2,
maximumBytes:maximumAnswerBytes,redirects:3,signal:options.signal});if(answer.status>=200&&answer.status<300)return{ok:!0,answer};let retry=isTransientStatus(answer.
status)?"while-time-lasts":"never";return{ok:!1,error:errorOfAnswer(answer,context),retry,pause:retryAfter(answer.headers["retry-after"])}}catch(error){if(!(error instanceof
import_chunk_G6O2T7QS.HttpFailure))throw error;let retry=error.kind==="unreachable"?"few":error.kind==="dropped"||error.kind==="timeout"?"while-time-lasts":"nev\
er";return{ok:!1,error:errorOfFailure(error,context),retry}}}function withEffort(error,tries,started){if(tries===1)return error;let seconds=Math.round((performance.
now()-started)/1e3);return new import_chunk_6SEWUBK6.SigningError(error.code,`${error.message} Tried ${tries} times within ${seconds} s.`,{cause:error,...error.
hint===void 0?{}:{hint:error.hint},...error.details===void 0?{}:{details:error.details}})}async function waitFor(milliseconds,options){let wait=options.wait??(async(time,signal)=>(0,import_promises6.setTimeout)(
time,void 0,signal?{signal}:{}));try{await wait(milliseconds,options.signal)}catch(error){throw new import_chunk_6SEWUBK6.SigningError("CANCELLED","The request \
to SignPath was cancelled.",{cause:error})}}function parseJson(answer,context){try{return JSON.parse(answer.body.toString("utf8"))}catch{throw errorOfForeignAnswer(
answer,context)}}async function obtainCertificate(session,source,probe){let{inputs}=session,{projectSlug="",signingPolicySlug=""}=inputs;switch(source){case"non\
e":return;case"file":return readCertificateFile((0,import_node_path4.resolve)(process.cwd(),inputs.certificate??""));case"signpath":return await fromSignPath(session,
projectSlug,signingPolicySlug)??{leaf:await readFromToken(probe),chain:[]};case"token":return{leaf:await readFromToken(probe),chain:[]}}}async function readFromToken(probe){
let result=await probe(),certificate=certificateOnToken(result);if(certificate!==void 0)return certificate;throw new import_chunk_6SEWUBK6.SigningError("PREREQU\
ISITE_MISSING",`The certificate can't be read from the token here: ${result.kind==="skipped"?result.reason:"the token does not show it"}.`,{hint:"Name the certi\
ficate file with the certificate input."})}function clientOf({inputs,host,redact,signal},changes={}){return createSignPathClient({apiUrl:inputs.apiUrl,organizationId:inputs.
organizationId??"",apiToken:inputs.apiToken??"",proxy:(0,import_chunk_G6O2T7QS.proxySettings)(inputs.httpProxy,(0,import_chunk_FQUD5VY7.readEnvironment)()),requestTimeoutInSeconds:inputs.
httpRequestTimeoutInSeconds,totalTimeoutInSeconds:inputs.serviceUnavailableTimeoutInSeconds,retries:inputs.retries,redact,signal,log:message=>{host.info(message)},
...changes})}async function fromSignPath(session,projectSlug,signingPolicySlug){try{let{certificate}=await findPolicy(clientOf(session),projectSlug,signingPolicySlug);
return certificate===void 0?void 0:{leaf:certificate,chain:[]}}catch(error){if(error instanceof import_chunk_6SEWUBK6.SigningError&&error.code==="INVALID_INPUT"){
session.host.warning(`${error.message} Reading the certificate from the token instead.`);return}throw error}}var redhatRebuilds=new Set(["rocky","almalinux","ce\
ntos","ol"]),redhatVersions=new Set(["7","8","9","10"]),codenames={focal:{family:"ubuntu",version:"20.04"},jammy:{family:"ubuntu",version:"22.04"},noble:{family:"\
ubuntu",version:"24.04"},resolute:{family:"ubuntu",version:"26.04"},bullseye:{family:"debian",version:"11"},bookworm:{family:"debian",version:"12"},trixie:{family:"\
debian",version:"13"}};function isItself({id}){return id==="debian"||id==="ubuntu"||isRedhat(id)}function baseOf(distribution){let{id,idLike,versionId,codename=""}=distribution,
major=versionId?.split(".")[0];if(isRedhat(id))return{family:"rhel",version:major};let release=codenames[codename];if(id==="debian"||id==="ubuntu")return{family:id,
version:versionId??(release?.family===id?release.version:void 0)};if(idLike.includes("ubuntu")||idLike.includes("debian"))return release??{family:idLike.includes(
"ubuntu")?"ubuntu":"debian",version:void 0};if(idLike.some(name=>["rhel","centos","fedora"].includes(name)))return{family:"rhel",version:idLike.includes("rhel")&&
redhatVersions.has(major??"")?major:void 0}}function isRedhat(id){return id==="rhel"||redhatRebuilds.has(id)}var supportedVersions={debian:["11","12","13"],ubuntu:[
"20.04","22.04","24.04"],rhel:["8","9"]},familyNames={debian:"Debian",ubuntu:"Ubuntu",rhel:"RedHat Enterprise Linux"};function checkSupport(question){let{facts}=question;
checkPlatform(facts);let warnings=[];if(facts.os!=="linux")return warnings;let{distribution}=facts,base=distribution===void 0?void 0:baseOf(distribution);if(isListed(
distribution,base)||warnings.push(notOnTheList(distribution,base)),question.usesOsslsigncode&&base?.family==="ubuntu"&&base.version==="20.04")throw new import_chunk_6SEWUBK6.SigningError(
"UNSUPPORTED_RUNNER","SignPath's library does not support osslsigncode on Ubuntu 20.04.",{hint:"Run this job on Ubuntu 22.04 or later, or on Debian 11 or later."});
return question.opensslScenario&&facts.openssl!==void 0&&warnings.push(...checkOpenssl(facts.openssl.version,base,facts.allOpenssl)),warnings}function checkPlatform(facts){
let exists="SignPath's library exists for Linux x64 (glibc) and Windows x64 only",hint="Run the signing job on such a runner; it can take the files from another\
 job as artifacts.";if(facts.os!=="linux"&&facts.os!=="win32")throw new import_chunk_6SEWUBK6.SigningError("UNSUPPORTED_RUNNER",`This runner's system is ${facts.
os}. ${exists}.`,{hint});if(facts.arch!=="x64")throw new import_chunk_6SEWUBK6.SigningError("UNSUPPORTED_RUNNER",`This runner's processor is ${facts.arch}. ${exists}\
.`,{hint});if(facts.libc?.family==="musl")throw new import_chunk_6SEWUBK6.SigningError("UNSUPPORTED_RUNNER",`This runner has the musl C library. ${exists}.`,{hint})}
function isListed(distribution,base){return distribution===void 0||base?.version===void 0?!1:isItself(distribution)&&supportedVersions[base.family].includes(base.
version)}function notOnTheList(distribution,base){let sentence=`${distribution?.prettyName??"This Linux distribution"} is not on SignPath's list of supported di\
stributions`;return base===void 0||distribution===void 0||isItself(distribution)?`${sentence}; going on.`:`${sentence}: it is taken for ${familyNames[base.family]}${base.
version===void 0?"":` ${base.version}`}.`}function opensslFits(version){return!breaksTls(version)&&!isTooOld(version)}function breaksTls({major,minor,patch}){return major===
3&&minor===0&&patch<=8}function isTooOld({major,minor}){return major<1||major===1&&minor<1}function checkOpenssl(version,distribution,all){let{text:text2}=version,
other=all.find(found=>opensslFits(found.version)),wayOut=other===void 0?void 0:`Set openssl to ${other.program}, which is OpenSSL ${other.version.text}`,details=all.
length>1?`OpenSSL on this machine:
${all.map(found=>`${found.version.text} at ${found.program}`).join(`
`)}`:"";if(breaksTls(version)){let reason=`OpenSSL ${text2} has a bug (openssl/openssl#20161, mended in 3.0.9) that breaks the TLS connection of SignPath's libr\
ary`;if(distribution?.family==="ubuntu"&&distribution.version==="22.04")return[`${reason}. SignPath lists Ubuntu 22.04 as supported, so this may work. If it fai\
ls with an error in the SSL handshake, ${wayOut===void 0?"":`${lowerFirst2(wayOut)}, or `}run the job on Ubuntu 24.04.`];throw new import_chunk_6SEWUBK6.SigningError(
"UNSUPPORTED_RUNNER",`${reason}: signing with openssl and osslsigncode does not work here.`,{hint:wayOut===void 0?"Use another runner image, set the openssl inp\
ut to an OpenSSL of 3.0.9 or later, or sign with a tool that does not use OpenSSL (jarsigner, gpg).":`${wayOut}, use another runner image, or sign with a tool t\
hat does not use OpenSSL (jarsigner, gpg).`,...details===""?{}:{details}})}if(isTooOld(version))throw new import_chunk_6SEWUBK6.SigningError("UNSUPPORTED_RUNNER",
`OpenSSL ${text2} is too old: 1.1 and 3.x are supported.`,{hint:`${wayOut??"Set the openssl input to a newer OpenSSL"}, or use another runner image.`,...details===
""?{}:{details}});return[]}function lowerFirst2(text2){return text2.charAt(0).toLowerCase()+text2.slice(1)}var downloadServer="https://download.signpath.io/cryp\
toproviders/cryptoki/",archives={linux:"linux/x64/libSignPath.Cryptoki.tar.gz",win32:"windows/x64/SignPath.Cryptoki.zip"};function isMoving(version){return/(?:^|-)latest$/i.
test(version)}function archiveSource(plan,os,server=downloadServer){let{archive,version}=plan;if(archive===void 0)return{kind:"url",url:new URL(`${checkedVersion(
version??"")}/${archives[os]}`,server)};if(!/^[a-z][a-z0-9+.-]+:\/\//i.test(archive))return{kind:"file",path:archive};let url=URL.canParse(archive)?new URL(archive):
void 0;if(url===void 0||!["https:","http:"].includes(url.protocol))throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT","cryptoki-archive is neither an \
https address nor a path.",{hint:"Give the address of the archive at your mirror, or the path of a copy on this machine."});if(!isSafe(url))throw new import_chunk_6SEWUBK6.SigningError(
"INVALID_INPUT",`cryptoki-archive is at ${url.origin}, which is not encrypted.`,{hint:"Use https. Only a server on this machine itself may be asked by plain htt\
p."});return{kind:"url",url}}function isSafe(url){return url.protocol==="https:"||url.protocol==="http:"&&isLoopback(url.hostname)}function shownAddress(url){return`${url.
origin}${url.pathname}${url.search===""?"":"?\u2026"}`}function versionInAddress(archive){return/(?:^|[/\\_-])v?(\d+\.\d+\.\d+)(?=[/\\_-]|\.(?:zip|tar|tgz)|$)/.
exec(archive)?.[1]}function isLoopback(hostname){return hostname==="localhost"||hostname==="[::1]"||/^127\.\d+\.\d+\.\d+$/.test(hostname)}function checkedVersion(version){
if(/^(?:\d+(?:\.\d+){0,3}(?:-[0-9a-z]+(?:\.[0-9a-z]+)*)?|latest)$/i.test(version))return version;throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT",`c\
ryptoki-version is "${version}", which is not a version.`,{hint:"Give an exact version, such as 6.0.2."})}var pkcs11Engine={name:"pkcs11-engine",title:"libp11's\
 engine for OpenSSL",packages:{debian:"libengine-pkcs11-openssl",enterprise:"openssl-pkcs11",fedora:"openssl-pkcs11",amazon:"openssl-pkcs11",releases:{el10:void 0}}},
pkcs11Provider={name:"pkcs11-provider",title:"a PKCS #11 provider for OpenSSL",packages:{debian:"pkcs11-provider",enterprise:"pkcs11-provider",fedora:"pkcs11-pr\
ovider",releases:{"debian 11":void 0,"debian 12":void 0,"ubuntu 20.04":void 0,"ubuntu 22.04":void 0}}};function packageFor({packages},manager,distribution){let family=familyOf(
manager,distribution),release=releaseOf(family,distribution),{releases={}}=packages;return release!==void 0&&Object.hasOwn(releases,release)?releases[release]:packages[family]}
function repositoryNote(needs,manager,distribution){let names2=needs.filter(({packages})=>packages.epel===!0).map(({name})=>name);if(names2.length===0||familyOf(
manager,distribution)!=="enterprise")return;let where=`${names2.join(" and ")} ${names2.length===1?"is":"are"} in EPEL`;return distribution?.id==="ol"?`${where}\
: install oracle-epel-release-el${baseOf(distribution)?.version??""} first.`:distribution?.id==="rhel"?`${where}: enable it first, see https://docs.fedoraprojec\
t.org/en-US/epel/.`:`${where}: install epel-release first.`}function familyOf(manager,distribution){return manager==="apt-get"?"debian":distribution?.id==="fedo\
ra"?"fedora":distribution?.id==="amzn"?"amazon":"enterprise"}function releaseOf(family,distribution){let base=distribution===void 0?void 0:baseOf(distribution);
return family==="debian"?base===void 0?void 0:`${base.family} ${base.version??""}`:family==="enterprise"&&Number(base?.version??0)>=10?"el10":void 0}function shareOf(files,shard){
let load=new Array(shard.count).fill(0),mine=new Set,largestFirst=[...files].sort((a,b)=>b.size-a.size||(a.name<b.name?-1:1));for(let file of largestFirst){let share=load.
indexOf(Math.min(...load));load[share]=(load[share]??0)+file.size+2e6,share===shard.index-1&&mine.add(file)}return files.filter(file=>mine.has(file))}var timestampSuffix="\
.tsr",toolInputs=["digest","padding","output-format","timestamp-urls","description","description-url","gpg-format","gpg-public-key","input-is-digest"];function chooseTools(inputs,files){
return files.map(file=>({file,...chooseTool(inputs,file)}))}function programsNeeded(names2){let programs=new Set(names2.flatMap(name=>import_chunk_G6O2T7QS.tools[name].
needs.programs));return(names2.length===0||names2.some(name=>import_chunk_G6O2T7QS.tools[name].needs.opensslBackend))&&programs.add(import_chunk_G6O2T7QS.openssl),
[...programs]}function makePlan(inputs,chosen,facts,library){let names2=toolsNeeded(inputs,chosen),notices=[];checkInputsFitTools(inputs,names2,notices),checkOpensslIsThere(
inputs,names2,facts);let files=placeResults(inputs,chosen,facts.workingDirectory,notices),share=inputs.shard===void 0?files:shareOfPlan(files,inputs.shard);inputs.
shard!==void 0&&share.length===0&&notices.push(`Share ${inputs.shard.index}/${inputs.shard.count} holds none of the ${files.length} files: there is nothing to s\
ign in this job.`);let used=names2.map(name=>import_chunk_G6O2T7QS.tools[name]),opensslScenario=used.some(tool=>tool.needs.configuration==="openssl"),warnings=library?.
readsSignPathVariables===!1?[]:checkSupport({facts,opensslScenario,usesOsslsigncode:names2.includes("osslsigncode")}),plainHttp=(0,import_chunk_G6O2T7QS.apiUrlWarning)(
inputs.apiUrl);plainHttp!==void 0&&inputs.apiToken!==void 0&&warnings.push(plainHttp),inputs.verify||warnings.push("verify is off: nothing proves that the resul\
ts are signed rightly.");let moving=movingVersionWarning(inputs);moving!==void 0&&warnings.push(moving);let certificate=certificateSource(inputs,library),openssl2=planOpenssl(
inputs,facts,used);return{signPath:library?.readsSignPathVariables!==!1,files:share,tools:names2,library:planLibrary(inputs,library),certificate,openssl:openssl2,
sunpkcs11:used.length===0||used.some(tool=>tool.needs.configuration==="sunpkcs11"),missing:missingNeeds(programsNeeded(names2),facts,openssl2),warnings,notices}}
function describePlan(plan,inputs,facts){let system=facts.distribution?.prettyName??facts.os,libc=facts.libc===void 0?"":`, ${facts.libc.family} ${facts.libc.version??
""}`,lines=[`Runner: ${system}, ${facts.arch}${libc}${facts.container?", in a container":""}`];facts.openssl!==void 0&&lines.push(`OpenSSL: ${facts.openssl.version.
text} at ${facts.openssl.program}`);for(let{program,version}of facts.allOpenssl)program!==facts.openssl?.program&&lines.push(`OpenSSL, too: ${version.text} at ${program}`);
for(let[name,command]of Object.entries(facts.commands))lines.push(`${name}: ${command.version??"version unknown"} at ${command.path}`);let{library}=plan;lines.push(
`Library: ${library.kind==="installed"?library.path:`SignPath Cryptoki ${library.version??"of unknown version"}`} (${library.reason})`),plan.openssl!==void 0&&lines.
push(`OpenSSL reaches it by: ${plan.openssl.backend} (${plan.openssl.reason})`,...describePlugin(plan.openssl,facts)),lines.push(`Certificate: ${describeCertificateSource(
plan.certificate,inputs)}`),plan.missing.length>0&&lines.push(`Missing here, to be installed: ${plan.missing.map(({title:title2})=>title2).join(", ")}`);for(let{
file,tool,reason,destination}of plan.files)lines.push(`${file.name}: ${tool} (${reason}) -> ${relativeName(destination,facts.workingDirectory)}`);return lines}function describePlugin({
backend,plugin,providerKind},{openssl:openssl2}){if(plugin===void 0)return[];let version=backend==="engine"?openssl2?.engineVersion:openssl2?.provider?.version;
return[`${backend==="engine"?"Engine":"Provider"}: ${backend==="engine"||providerKind==="libp11"?"libp11":"pkcs11-provider"} ${version??"of unknown version"} at\
 ${plugin}`]}function relativeName(path,workingDirectory){let name=(0,import_node_path5.relative)(workingDirectory,path);return name.startsWith("..")?path:name.
replaceAll("\\","/")}function toolsNeeded(inputs,chosen){let names2=new Set(chosen.map(({tool})=>tool));return inputs.files.length===0&&inputs.tool!=="auto"&&names2.
add(inputs.tool),import_chunk_G6O2T7QS.toolNames.filter(name=>names2.has(name))}function chooseTool(inputs,file){let shape={extension:extensionOf(file.name),head:file.
head};if(inputs.tool!=="auto"){let refusal=import_chunk_G6O2T7QS.tools[inputs.tool].refuses?.(shape);if(refusal===void 0)return{tool:inputs.tool,reason:"as aske\
d for"};throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT",`${inputs.tool} can't sign ${file.name}: ${refusal}.`,{file:file.name,hint:"Sign the file b\
efore the step that adds to it, or choose another tool."})}for(let name of import_chunk_G6O2T7QS.toolNames){let reason=import_chunk_G6O2T7QS.tools[name].recognises(
shape);if(reason!==void 0)return{tool:name,reason}}let detached=import_chunk_G6O2T7QS.toolNames.filter(name=>import_chunk_G6O2T7QS.tools[name].result.kind==="de\
tached");throw new import_chunk_6SEWUBK6.SigningError("TOOL_UNDECIDED",`${file.name} is of no kind that a signature can be embedded into, so no tool can be pick\
ed for it.`,{file:file.name,hint:`Set tool to ${detached.join(", ")} for a detached signature beside the file, or exclude it with !${file.name} in files.`})}function extensionOf(name){
return/\.[^./\\]+$/.exec(name)?.[0].toLowerCase()??""}function checkInputsFitTools(inputs,names2,notices){if(!(inputs.files.length===0||names2.length===0))for(let input of toolInputs){
if(!inputs.given.has(input))continue;let honouring=tool=>import_chunk_G6O2T7QS.tools[tool].honours.includes(input);if(names2.some(honouring)){let without=names2.
filter(name=>!honouring(name));without.length>0&&notices.push(`${input} has no effect on what ${without.join(" and ")} sign${without.length===1?"s":""}.`);continue}
let others=import_chunk_G6O2T7QS.toolNames.filter(honouring);throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT",`${input} is given, but it has no effe\
ct on ${names2.join(", ")}.`,{hint:others.length>0?`Leave ${input} out; it is for ${others.join(", ")}.`:`Leave ${input} out.`})}}function signingOptions(inputs){
let{digest,inputIsDigest,padding,outputFormat,description,descriptionUrl,gpgFormat}=inputs;return{digest,inputIsDigest,padding,outputFormat,description,descriptionUrl,
gpgFormat,extraArguments:inputs.arguments}}function checkOpensslIsThere({openssl:openssl2},names2,facts){if(openssl2===void 0||openssl2==="openssl"||facts.openssl!==
void 0||!programsNeeded(names2).includes(import_chunk_G6O2T7QS.openssl))return;let[other]=facts.allOpenssl;throw new import_chunk_6SEWUBK6.SigningError("INVALID\
_INPUT",`openssl is ${JSON.stringify(openssl2)}, which is no OpenSSL program of this runner.`,{hint:`Give the path of one, or leave openssl out to take the firs\
t on PATH${other===void 0?"":`, which is OpenSSL ${other.version.text} at ${other.program}`}.`})}function placeResults(inputs,chosen,workingDirectory,notices){let planned=chosen.
map(choice=>({...choice,destination:destinationOf(inputs,choice.file,import_chunk_G6O2T7QS.tools[choice.tool],workingDirectory)})),detachedResults=new Map(planned.
filter(({tool})=>import_chunk_G6O2T7QS.tools[tool].result.kind==="detached").flatMap(({destination,file})=>[destination,destination+timestampSuffix].map(result=>[
result,file.name]))),kept=planned.filter(({file})=>{let owner=detachedResults.get(file.path),what=file.path.endsWith(timestampSuffix)?"timestamp":"signature";return owner!==
void 0&&notices.push(`${file.name} is the ${what} of ${owner}: it is not signed itself.`),owner===void 0}),owners=new Map;for(let{destination,file}of kept){let other=owners.
get(destination);if(other!==void 0)throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT",`${other} and ${file.name} would both be written to ${destination}\
.`,{file:file.name,hint:"Sign them in two steps with different output directories, or leave output-directory out."});owners.set(destination,file.name)}return kept}
function destinationOf(inputs,file,tool,workingDirectory){let suffix=tool.result.kind==="detached"?tool.result.suffix(signingOptions(inputs)):"";return inputs.outputDirectory!==
void 0?joinAbsolute(workingDirectory,inputs.outputDirectory,file.pathBelowBase)+suffix:tool.result.kind==="embedded"?file.realPath:file.path+suffix}function joinAbsolute(workingDirectory,directory,path){
return/^([/\\]|[A-Za-z]:[/\\])/.test(directory)?(0,import_node_path5.join)(directory,path):(0,import_node_path5.join)(workingDirectory,directory,path)}function shareOfPlan(files,shard){
let sized=files.map(planned=>({planned,name:planned.file.name,size:planned.file.size}));return shareOf(sized,shard).map(({planned})=>planned)}function planLibrary(inputs,library){
return library!==void 0?{kind:"installed",path:library.path,reason:"cryptoki-library is given: nothing is downloaded"}:planDownload(inputs)}function movingVersionWarning({
cryptokiVersion}){if(isMoving(cryptokiVersion))return`cryptoki-version ${cryptokiVersion} moves: two runs of this job may install different libraries. Name an e\
xact version.`}function planDownload(inputs){let{cryptokiArchive:archive,cryptokiSha256:sha256,requireVerifiedDownload:requireVerified}=inputs,asked=inputs.given.
has("cryptoki-version");return{kind:"download",version:archive===void 0||asked?inputs.cryptokiVersion:versionInAddress(archive),archive,sha256,requireVerified,reason:archive!==
void 0?"cryptoki-archive is given":asked?"as asked for":"the version that this release was made for"}}function certificateSource(inputs,library){return inputs.certificate!==
void 0?"file":inputs.projectSlug===void 0||inputs.signingPolicySlug===void 0?"none":library?.readsSignPathVariables===!1?"token":"signpath"}function describeCertificateSource(source,inputs){
switch(source){case"file":return`${inputs.certificate??""} (certificate is given)`;case"signpath":return`fetched from ${inputs.apiUrl}, else read from the token`;case"\
token":return"read from the token";case"none":return"none (no project and signing policy are given)"}}function planOpenssl(inputs,facts,used){let{openssl:openssl2}=facts;
if(!(used.length===0||used.some(tool=>tool.needs.opensslBackend))||openssl2===void 0)return;let usesOsslsigncode=used.some(({name})=>name==="osslsigncode"),{backend,
reason}=chooseBackend(inputs,openssl2,facts,usesOsslsigncode);return{program:openssl2.program,backend,plugin:backend==="engine"?openssl2.engine:openssl2.provider?.
path,providerKind:openssl2.provider?.kind??"pkcs11-provider",reason}}function chooseBackend(inputs,{version,engine,provider},{packageManager,distribution,commands},usesOsslsigncode){
let noEngines=version.major>=4,oldOsslsigncode=usesOsslsigncode&&isBefore(commands.osslsigncode?.version,2,10)?commands.osslsigncode?.version:void 0;if(inputs.opensslBackend===
"engine"){if(noEngines)throw new import_chunk_6SEWUBK6.SigningError("UNSUPPORTED_RUNNER",`openssl-backend is engine, but OpenSSL ${version.text} has no engines \
any more.`,{hint:"Set openssl-backend to provider, or leave it out."});return{backend:"engine",reason:"as asked for"}}if(inputs.opensslBackend==="provider"){if(version.
major<3)throw new import_chunk_6SEWUBK6.SigningError("UNSUPPORTED_RUNNER",`openssl-backend is provider, but OpenSSL ${version.text} has no providers yet.`,{hint:"\
Set openssl-backend to engine, or leave it out."});if(oldOsslsigncode!==void 0)throw new import_chunk_6SEWUBK6.SigningError("UNSUPPORTED_RUNNER",`openssl-backen\
d is provider, but osslsigncode ${oldOsslsigncode} can't use one.`,{hint:"Leave openssl-backend out, or use osslsigncode 2.10 or later."});return{backend:"provi\
der",reason:"as asked for"}}if(noEngines)return{backend:"provider",reason:`OpenSSL ${version.text} has no engines`};let installable=need=>packageManager!==void 0&&
packageFor(need,packageManager,distribution)!==void 0;if(oldOsslsigncode!==void 0&&engine===void 0){if(installable(pkcs11Engine))return{backend:"engine",reason:`\
osslsigncode ${oldOsslsigncode} can't use a provider`};throw new import_chunk_6SEWUBK6.SigningError("UNSUPPORTED_RUNNER",`osslsigncode ${oldOsslsigncode} can't \
use a provider, and there is no engine here.`,{hint:"Use osslsigncode 2.10 or later, or another runner image."})}return engine===void 0&&provider!==void 0?{backend:"\
provider",reason:"it is installed here, and no engine is"}:engine===void 0&&version.major>=3&&!installable(pkcs11Engine)&&installable(pkcs11Provider)?{backend:"\
provider",reason:"the distribution has a provider to install, but no engine"}:{backend:"engine",reason:"libp11's engine works with every OpenSSL from 1.1 to 3.x"}}
function isBefore(version,major,minor){let[,ownMajor,ownMinor]=/^(\d+)\.(\d+)/.exec(version??"")??[];return ownMajor===void 0?!1:Number(ownMajor)<major||Number(
ownMajor)===major&&Number(ownMinor)<minor}function missingNeeds(programs,facts,openssl2){let missing=programs.filter(program=>program===import_chunk_G6O2T7QS.openssl?
facts.openssl===void 0:facts.commands[program.name]===void 0);return openssl2?.plugin===void 0&&openssl2!==void 0&&missing.push(openssl2.backend==="engine"?pkcs11Engine:
pkcs11Provider),missing}0&&(module.exports={archiveSource,certificateWarnings,checkLibrary,chooseTools,clientOf,describePlan,downloadServer,explainByProbe,explainFailure,findPolicy,isMoving,
isSafe,keyTypeOf,makePlan,noSpaceLeft,notWritten,obtainCertificate,opensslFits,packageFor,pkcs11Engine,pkcs11Provider,prepareProbe,programsNeeded,readLibraryFacts,
relativeName,repositoryNote,retryAfter,retryDelay,shownAddress,signingOptions,timestampSuffix,toolsNeeded});
