var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{if(from&&typeof from===
"object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable})}return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{archiveSource:()=>archiveSource,certificateWarnings:()=>certificateWarnings,chooseTools:()=>chooseTools,clientOf:()=>clientOf,
commandsNeeded:()=>commandsNeeded,describePlan:()=>describePlan,downloadServer:()=>downloadServer,findPolicy:()=>findPolicy,isMoving:()=>isMoving,isSafe:()=>isSafe,
keyIdHex:()=>keyIdHex,keyTypeOf:()=>keyTypeOf,makePlan:()=>makePlan,obtainCertificate:()=>obtainCertificate,packageFor:()=>packageFor,pkcs11Uri:()=>pkcs11Uri,relativeName:()=>relativeName,
repositoryNote:()=>repositoryNote,retryAfter:()=>retryAfter,retryDelay:()=>retryDelay,shownAddress:()=>shownAddress,toolsNeeded:()=>toolsNeeded});module.exports=
__toCommonJS(stdin_exports);var import_chunk_SYXGD4EH=require("./chunk-SYXGD4EH.cjs");var import_chunk_CO7DBFLD=require("./chunk-CO7DBFLD.cjs");var import_chunk_FQUD5VY7=require("./chunk-FQUD5VY7.cjs");
var import_chunk_NBC3KX7F=require("./chunk-NBC3KX7F.cjs");var import_chunk_TSJDAB6H=require("./chunk-TSJDAB6H.cjs");var import_node_crypto=require("node:crypto");
var import_promises=require("node:fs/promises");var import_node_path=require("node:path");var import_promises2=require("node:timers/promises");var import_node_crypto2=require("node:crypto");
var import_node_path2=require("node:path");async function readCertificateFile(path){let bytes;try{bytes=await(0,import_promises.readFile)(path)}catch(error){const reason=error instanceof
Error?error.message:String(error);throw new import_chunk_NBC3KX7F.SigningError("FILE_UNREADABLE",`The certificate file can't be read: ${reason}.`,{file:path,cause:error,
hint:"Check the path in `certificate`: it is relative to the working directory."})}return parseCertificates(bytes,path)}function parseCertificates(bytes,file){const certificates=unique(
decode(bytes,file));const leaf=signerOf(certificates,file);return{leaf,chain:chainOf(leaf,certificates)}}function keyTypeOf(certificate){const type=certificate.
publicKey.asymmetricKeyType;if(type==="rsa"||type==="rsa-pss")return"RSA";if(type==="ec")return"EC";throw new import_chunk_NBC3KX7F.SigningError("KEY_TYPE_MISMA\
TCH",`The certificate's key is of type ${type??"unknown"}: only RSA and EC are supported.`,{hint:"Choose a signing policy whose certificate has an RSA or EC key\
."})}function certificateWarnings(certificate,now=new Date){if(now.getTime()>Date.parse(certificate.validTo))return[`The signing certificate expired on ${day(certificate.
validTo)}.`];if(now.getTime()<Date.parse(certificate.validFrom))return[`The signing certificate is not valid before ${day(certificate.validFrom)}.`];return[]}function day(date){
return new Date(date).toISOString().slice(0,10)}function decode(bytes,file){const refuse=(message,hint)=>{throw new import_chunk_NBC3KX7F.SigningError("INVALID_\
INPUT",message,{file,hint})};if(bytes.every(byte=>byte<=32))refuse("The certificate file is empty.","Download the certificate from SignPath's page of the signin\
g policy.");const text2=textOf(bytes);if(/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/.test(text2)||isPrivateKey(bytes)){refuse("The certificate file holds a PRIVATE \
KEY, which must never lie there: it was not used.","Remove it from where this job takes it, and treat the key as compromised if others could read it. Give a fil\
e with certificates only.")}const blocks=[...text2.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\s]+)-----END \1-----/g)];const ofCertificates=blocks.filter(
([,label])=>label==="CERTIFICATE"||label==="X509 CERTIFICATE");if(ofCertificates.length>0)return ofCertificates.map(([,,base64=""])=>parse(Buffer.from(base64,"b\
ase64"),file));if(blocks.some(([,label])=>label==="PKCS7"||label==="CMS")||bytes.subarray(0,40).includes(signedDataOid)){refuse("The certificate file is a PKCS \
#7 container (.p7b).","Unpack it: openssl pkcs7 -print_certs -in chain.p7b -out chain.pem, with -inform DER if it is not text.")}if(bytes.subarray(0,40).includes(
dataOid)){refuse("The certificate file is a PKCS #12 container (.pfx, .p12), which is made for private keys.","Give the certificate alone, as PEM or DER.")}if(blocks.
length>0)refuse(`The certificate file holds a ${blocks[0]?.[1]??"block"} and no CERTIFICATE.`,"Give the certificate as PEM or DER.");return[parse(bytes,file)]}var signedDataOid=Buffer.
from("06092a864886f70d010702","hex");var dataOid=Buffer.from("06092a864886f70d010701","hex");function textOf(bytes){return bytes[0]===255&&bytes[1]===254?bytes.
toString("utf16le"):bytes.toString("latin1")}function isPrivateKey(der){return["pkcs8","pkcs1","sec1"].some(type=>{try{(0,import_node_crypto.createPrivateKey)({
key:der,format:"der",type});return true}catch{return false}})}function parse(der,file){try{return new import_node_crypto.X509Certificate(der)}catch(error){throw new import_chunk_NBC3KX7F.SigningError(
"INVALID_INPUT","The certificate file holds no X.509 certificate, or a damaged one.",{file,cause:error,hint:'Give the certificate as PEM ("-----BEGIN CERTIFICAT\
E-----") or DER (.cer), as SignPath offers it for download.'})}}function unique(certificates){return[...new Map(certificates.map(certificate=>[certificate.fingerprint256,
certificate])).values()]}function signerOf(certificates,file){const ends=certificates.filter(candidate=>!certificates.some(other=>other!==candidate&&other.checkIssued(
candidate)));const noCas=ends.filter(candidate=>!candidate.ca);const[leaf,...others]=noCas.length>0?noCas:ends;if(leaf&&others.length===0)return leaf;const subjects=[
leaf,...others].map(certificate=>certificate?.subject.replaceAll("\n",", ")??"none").join("; ");throw new import_chunk_NBC3KX7F.SigningError("INVALID_INPUT",`It\
 is not clear which certificate of the file is the signer's: ${subjects}.`,{file,hint:"Keep the signing policy's certificate and its chain only."})}function chainOf(leaf,certificates){
const chain=[];const left=new Set(certificates.filter(certificate=>certificate!==leaf));for(let last=leaf;;){const issuer=[...left].find(candidate=>last.checkIssued(
candidate));if(!issuer)return[...chain,...left];chain.push(issuer);left.delete(issuer);last=issuer}}var plainByte=/[A-Za-z0-9\-._~/]/;function pkcs11Uri(key){return`\
pkcs11:id=${percentEncoded(key.id)};type=private`}function keyIdHex(id){return Buffer.from(id,"utf8").toString("hex")}function percentEncoded(text2){return[...Buffer.
from(text2,"utf8")].map(byte=>{const character=String.fromCharCode(byte);return plainByte.test(character)?character:`%${byte.toString(16).toUpperCase().padStart(
2,"0")}`}).join("")}var import_fastest_levenshtein=(0,import_chunk_TSJDAB6H.__toESM)((0,import_chunk_CO7DBFLD.require_mod)(),1);async function findPolicy(client,projectSlug,signingPolicySlug){
const found=await client.signingPolicies({projectSlug,signingPolicySlug});const policy=found.find(candidate=>candidate.projectSlug===projectSlug&&candidate.signingPolicySlug===
signingPolicySlug);if(policy)return policy;throw await notFound(client,projectSlug,signingPolicySlug)}async function notFound(client,project,policy){const visible=await client.
policyNames();if(visible.length===0){return new import_chunk_NBC3KX7F.SigningError("PERMISSION_DENIED","The API token's user is not a submitter of any signing p\
olicy in this organization.",{hint:`Add the user as a submitter to signing policy ${policy} of project ${project} in SignPath. Its build policies may restrict i\
t to certain branches or CI systems, too.`})}const policies=visible.filter(name=>name.projectSlug===project).map(name=>name.signingPolicySlug);const[what,asked,
known]=policies.length>0?[`signing policy ${policy} of project ${project}`,policy,policies]:[`project ${project}`,project,[...new Set(visible.map(name=>name.projectSlug))]];
return new import_chunk_NBC3KX7F.SigningError("POLICY_NOT_FOUND",`The API token's user can't see ${what}.`,{hint:`${suggestion(asked,known)}It may not exist, or\
 the user may not be a submitter there. Visible: ${listed(asked,known)}.`})}function suggestion(asked,known){const nearest=(0,import_fastest_levenshtein.closest)(
asked,known);const near=(0,import_fastest_levenshtein.distance)(asked.toLowerCase(),nearest.toLowerCase())<=Math.max(2,Math.floor(asked.length/3));return near?`\
Did you mean ${nearest}? `:""}var maximumListed=10;function listed(asked,known){const ordered=[...known].sort((a,b)=>(0,import_fastest_levenshtein.distance)(asked,
a)-(0,import_fastest_levenshtein.distance)(asked,b));const more=ordered.length-maximumListed;return ordered.slice(0,maximumListed).join(", ")+(more>0?` and ${more}\
 more`:"")}function retryDelay(failed,random=Math.random){return Math.round(Math.min(1e3*2**(failed-1),3e4)*(.5+random()))}function retryAfter(header,now=Date.now()){
const text2=header?.trim()??"";if(/^\d{1,9}$/.test(text2))return Number(text2)*1e3;const date=/[A-Za-z]/.test(text2)?Date.parse(text2):Number.NaN;return Number.
isNaN(date)?void 0:Math.max(0,date-now)}var maximumDetails=2e3;function errorOfAnswer(answer,context){const problem=problemDetails(answer);const{code,message,hint}=meaningOf(
answer,problem!==void 0,context);const details=context.redact(problem??excerpt(answer)).slice(0,maximumDetails);return new import_chunk_NBC3KX7F.SigningError(code,
context.redact(message),{hint,...details?{details}:{}})}function meaningOf(answer,isProblem,{apiUrl,organizationId}){const{status}=answer;switch(true){case status===
401:return{code:"AUTHENTICATION_FAILED",message:"SignPath did not accept the API token (401).",hint:"The token may be mistyped, expired or revoked, or belong to\
 another SignPath installation: check the secret behind `api-token`, and `api-url`."};case status===403:return{code:"PERMISSION_DENIED",message:`The API token's\
 user may not do this in organization ${organizationId} (403).`,hint:"Check `organization-id`, and that the user is a submitter of the signing policy."};case(status===
404&&isProblem):return{code:"POLICY_NOT_FOUND",message:`SignPath at ${apiUrl} does not know organization ${organizationId} (404).`,hint:"Check `organization-id`\
, and `api-url` if you host SignPath yourself."};case(status===404||status===405):return{code:"INVALID_INPUT",message:`What answers at ${apiUrl} is not SignPath\
's API (${status}).`,hint:"Check `api-url`: SignPath in the cloud has https://app.signpath.io/Api, with /Api at its end."};case status===407:return{code:"AUTHEN\
TICATION_FAILED",message:"The HTTP proxy asks for a user name and a password (407).",hint:"Give them in `http-proxy` as http://user:password@host:port, from a s\
ecret."};case isTransientStatus(status):return{code:"SERVICE_UNAVAILABLE",message:`SignPath at ${apiUrl} is not available at the moment (${status}).`,hint:"Try \
again later; SignPath's status page tells of outages."};case(status>=300&&status<400):return{code:"SERVICE_ERROR",message:`${apiUrl} redirects (${status}) to ${answer.
headers["location"]??"nowhere"}.`,hint:"Check `api-url`: the API token is not sent to where a redirect leads."};case(status>=400&&status<500):return{code:"REQUE\
ST_REJECTED",message:`SignPath rejected the request (${status}).`,hint:"What it says about it stands below."};default:return{code:"SERVICE_ERROR",message:`SignP\
ath at ${apiUrl} failed (${status}).`,hint:"Trying again will hardly help: ask SignPath's support, and name the trace id below if there is one."}}}function isTransientStatus(status){
return[429,502,503,504].includes(status)}var failures={unreachable:(apiUrl,failure)=>({code:"SERVICE_UNAVAILABLE",message:`${new URL(apiUrl).host} can't be reac\
hed: ${failure.message}.`,hint:"Check `api-url`, the network and firewall of this runner, and `http-proxy` if it needs one."}),dropped:apiUrl=>({code:"SERVICE_U\
NAVAILABLE",message:`The connection to ${new URL(apiUrl).host} broke off.`,hint:"Try again later; check the network and the proxy between here and there."}),timeout:(apiUrl,failure)=>({
code:"SERVICE_UNAVAILABLE",message:`SignPath at ${apiUrl} hung: ${lowerFirst(failure.message)}`,hint:"Try again later; check firewall and proxy, which may swall\
ow requests. `http-request-timeout-in-seconds` says how long one attempt may take."}),tls:(apiUrl,failure)=>({code:"SERVICE_UNAVAILABLE",message:`No trusted TLS\
 connection to ${new URL(apiUrl).host}: ${failure.message}.`,hint:'Where a proxy or a self-hosted SignPath has a certificate authority of its own, name its PEM \
file in NODE_EXTRA_CA_CERTS. A "wrong version number" means that plain http answers there.'}),protocol:(apiUrl,failure)=>({code:"SERVICE_ERROR",message:`What an\
swers at ${apiUrl} does not speak HTTP: ${failure.message}.`,hint:"Check `api-url` and `http-proxy`: scheme and port."}),"too-large":(apiUrl,failure)=>({code:"S\
ERVICE_ERROR",message:`${failure.message} That is not SignPath's API.`,hint:`Check \`api-url\`, which is ${apiUrl}.`}),redirect:(_apiUrl,failure)=>({code:"SERVI\
CE_ERROR",message:failure.message,hint:"Check `api-url`: give the address that it redirects to, if you trust it with the API token. A log-in page of a proxy doe\
s this, too."}),cancelled:()=>({code:"CANCELLED",message:"The request to SignPath was cancelled.",hint:"Start the job again."}),other:(apiUrl,failure)=>({code:"\
SERVICE_UNAVAILABLE",message:`The request to ${apiUrl} failed: ${failure.message}.`,hint:"Check the network, `api-url` and `http-proxy`."})};function errorOfFailure(failure,context){
const{code,message,hint}=failures[failure.kind](context.apiUrl,failure);return new import_chunk_NBC3KX7F.SigningError(code,context.redact(message),{hint,cause:failure})}
function errorOfForeignAnswer(answer,context){const type=answer.headers["content-type"]??"";const what=/html/i.test(type)?"a web page":"something that is not JS\
ON";const details=context.redact(excerpt(answer)).slice(0,maximumDetails);return new import_chunk_NBC3KX7F.SigningError("SERVICE_ERROR",`${context.apiUrl} answe\
red with ${what}: is api-url right?`,{hint:"SignPath in the cloud has https://app.signpath.io/Api, with /Api at its end. A proxy that wants a log-in answers lik\
e this, too.",...details?{details}:{}})}function problemDetails(answer){if(!/\bjson\b/i.test(answer.headers["content-type"]??""))return void 0;let body;try{body=
JSON.parse(answer.body.toString("utf8"))}catch{return void 0}if(typeof body!=="object"||body===null||!("title"in body||"detail"in body))return void 0;const members={
...body};const lines=[members["title"],members["detail"]].filter(value=>typeof value==="string");if(typeof members["errors"]==="object"&&members["errors"]!==null)
lines.push(JSON.stringify(members["errors"]));if(typeof members["traceId"]==="string")lines.push(`traceId: ${members["traceId"]}`);return lines.join("\n")}function excerpt(answer){
return answer.body.subarray(0,500).toString("utf8").replace(/[\p{Cc}\s]+/gu," ").trim()}function lowerFirst(text2){return text2.charAt(0).toLowerCase()+text2.slice(
1)}var UnexpectedShape=class extends Error{};function readPolicyNames(answer){return checked(()=>entries(answer).map(names))}function readSigningPolicies(answer){
return checked(()=>entries(answer).map(readPolicy))}function readPolicy(entry){const name=names(entry);const certificate=readCertificate(entry);const key=readPublicKey(
entry)??certificate?.publicKey;if(!key)throw new UnexpectedShape(`${title(name)} has neither a public key nor a certificate that can be read`);if(certificate&&!certificate.
publicKey.equals(key))throw new UnexpectedShape(`the certificate of ${title(name)} is for another key`);return{signingPolicyId:text(entry,"signingPolicyId"),...name,
keyType:keyTypeOfPolicy(key,name),keySizeInBits:integer(entry,"keySizeInBits"),...certificate?{certificate}:{},publicKey:key.export({type:"spki",format:"der"})}}
function keyTypeOfPolicy(key,name){const types={rsa:"RSA","rsa-pss":"RSA",ec:"EC"};const type=types[key.asymmetricKeyType??""];if(type)return type;throw new import_chunk_NBC3KX7F.SigningError(
"KEY_TYPE_MISMATCH",`The key of ${title(name)} is of type ${key.asymmetricKeyType??"unknown"}: only RSA and EC are supported.`,{hint:"Choose a signing policy wh\
ose certificate has an RSA or EC key."})}function readCertificate(entry){const bytes=optionalBytes(entry,"certificateBytes");if(!bytes)return void 0;try{return new import_node_crypto2.X509Certificate(
bytes)}catch(error){throw new UnexpectedShape("certificateBytes is not an X.509 certificate",{cause:error})}}function readPublicKey(entry){const key=optionalBytes(
entry,"publicKeyBytes");if(!key)return void 0;for(const type of["spki","pkcs1"]){try{return(0,import_node_crypto2.createPublicKey)({key,format:"der",type})}catch{}}
return void 0}function entries(answer){const list=isObject(answer)?answer["signingPolicies"]:void 0;if(!Array.isArray(list))throw new UnexpectedShape("the membe\
r signingPolicies is not a list");return list.map(entry=>{if(isObject(entry))return entry;throw new UnexpectedShape("a signing policy is not an object")})}function names(entry){
return{projectSlug:text(entry,"projectSlug"),signingPolicySlug:text(entry,"signingPolicySlug")}}function title(name){return`signing policy ${name.projectSlug}/${name.
signingPolicySlug}`}function text(entry,member){const value=entry[member];if(typeof value==="string"&&value!=="")return value;throw new UnexpectedShape(`the mem\
ber ${member} of a signing policy is not a text`)}function integer(entry,member){const value=entry[member];if(typeof value==="number"&&Number.isInteger(value)&&
value>0)return value;throw new UnexpectedShape(`the member ${member} of a signing policy is not a positive number`)}function optionalBytes(entry,member){const value=entry[member];
if(value===void 0||value===null||value==="")return void 0;if(typeof value==="string"&&/^[A-Za-z0-9+/]+={0,2}$/.test(value))return Buffer.from(value,"base64");throw new UnexpectedShape(
`the member ${member} of a signing policy is not Base64`)}function isObject(value){return typeof value==="object"&&value!==null&&!Array.isArray(value)}function checked(read){
try{return read()}catch(error){if(!(error instanceof UnexpectedShape))throw error;throw new import_chunk_NBC3KX7F.SigningError("SERVICE_ERROR",`SignPath's list \
of signing policies looks different than expected: ${error.message}.`,{cause:error,hint:"Check api-url. If it is right, SignPath's API may have changed: look fo\
r a newer release of this extension."})}}var maximumAnswerBytes=16*1024*1024;function createSignPathClient(options){const{apiUrl,organizationId}=options;const redact=text2=>options.
redact(text2).replaceAll(options.apiToken,"***");const context={apiUrl,organizationId,redact};const list=async filter=>{const query=new URLSearchParams(Object.entries(
filter).filter(entry=>entry[1]!==void 0)).toString();const path=`/v1/${encodeURIComponent(organizationId)}/Cryptoki/MySigningPolicies${query?`?${query}`:""}`;const answer=await call(
path,{authorization:`Bearer ${options.apiToken}`,accept:"application/json"},options,context);return parseJson(answer,context)};return{signingPolicies:async(filter={})=>readSigningPolicies(
await list(filter)),policyNames:async()=>readPolicyNames(await list({})),health:async()=>{await call("/healthz",{},options,context)}}}async function call(path,headers,options,context){
const started=performance.now();const remaining=()=>options.totalTimeoutInSeconds*1e3-(performance.now()-started);for(let failed=1;;failed++){const limit=Math.min(
options.requestTimeoutInSeconds,Math.max(remaining(),1)/1e3);const outcome=await attempt(path,headers,limit,options,context);if(outcome.ok)return outcome.answer;
const pause=outcome.retry==="never"?void 0:Math.max(retryDelay(failed),outcome.pause??0);const exhausted=outcome.retry==="few"&&failed>options.retries;if(pause===
void 0||exhausted||pause>=remaining())throw withEffort(outcome.error,failed,started);options.log?.(`${outcome.error.message} Trying again in ${(pause/1e3).toFixed(
1)} s.`);await waitFor(pause,options)}}async function attempt(path,headers,timeLimitInSeconds,options,context){try{const answer=await(0,import_chunk_CO7DBFLD.httpGet)(
options.apiUrl+path,{headers:{"user-agent":"pkcs11-sign",...headers},proxy:options.proxy,timeLimitInSeconds,maximumBytes:maximumAnswerBytes,redirects:3,signal:options.
signal});if(answer.status>=200&&answer.status<300)return{ok:true,answer};const retry=isTransientStatus(answer.status)?"while-time-lasts":"never";return{ok:false,
error:errorOfAnswer(answer,context),retry,pause:retryAfter(answer.headers["retry-after"])}}catch(error){if(!(error instanceof import_chunk_CO7DBFLD.HttpFailure))
throw error;const retry=error.kind==="unreachable"?"few":error.kind==="dropped"||error.kind==="timeout"?"while-time-lasts":"never";return{ok:false,error:errorOfFailure(
error,context),retry}}}function withEffort(error,tries,started){if(tries===1)return error;const seconds=Math.round((performance.now()-started)/1e3);return new import_chunk_NBC3KX7F.SigningError(
error.code,`${error.message} Tried ${tries} times within ${seconds} s.`,{cause:error,...error.hint===void 0?{}:{hint:error.hint},...error.details===void 0?{}:{details:error.
details}})}async function waitFor(milliseconds,options){const wait=options.wait??(async(time,signal)=>(0,import_promises2.setTimeout)(time,void 0,signal?{signal}:
{}));try{await wait(milliseconds,options.signal)}catch(error){throw new import_chunk_NBC3KX7F.SigningError("CANCELLED","The request to SignPath was cancelled.",
{cause:error})}}function parseJson(answer,context){try{return JSON.parse(answer.body.toString("utf8"))}catch{throw errorOfForeignAnswer(answer,context)}}async function obtainCertificate(session,question){
const{inputs}=session;const{projectSlug="",signingPolicySlug=""}=inputs;switch(question.source){case"none":return void 0;case"file":return readCertificateFile((0,import_node_path.resolve)(
process.cwd(),inputs.certificate??""));case"signpath":return fromSignPath(await findPolicy(clientOf(session),projectSlug,signingPolicySlug));case"token":return{
leaf:await readFromToken(session,question,`${projectSlug}/${signingPolicySlug}`),chain:[]}}}function clientOf({inputs,host,redact,signal},changes={}){return createSignPathClient(
{apiUrl:inputs.apiUrl,organizationId:inputs.organizationId??"",apiToken:inputs.apiToken??"",proxy:(0,import_chunk_CO7DBFLD.proxySettings)(inputs.httpProxy,(0,import_chunk_FQUD5VY7.readEnvironment)()),
requestTimeoutInSeconds:inputs.httpRequestTimeoutInSeconds,totalTimeoutInSeconds:inputs.serviceUnavailableTimeoutInSeconds,retries:inputs.retries,redact,signal,
log:message=>{host.info(message)},...changes})}function fromSignPath(policy){if(policy.certificate===void 0){throw new import_chunk_NBC3KX7F.SigningError("INVAL\
ID_INPUT",`The signing policy ${policy.projectSlug}/${policy.signingPolicySlug} has a key without an X.509 certificate.`,{hint:"Such a key is for GPG. For this \
tool choose a signing policy with a code-signing certificate."})}return{leaf:policy.certificate,chain:[]}}async function readFromToken(session,{library,pkcs11Tool},id){
const output=`${await session.workspace.folder("token-certificate")}/certificate.der`;const{exitCode,output:words}=await session.capture({program:pkcs11Tool??"p\
kcs11-tool",arguments:["--module",library,"--login","--pin",import_chunk_SYXGD4EH.pin,"--read-object","--type","cert","--id",keyIdHex(id),"--output-file",output],
environment:{}});const certificate=exitCode===0?await readCertificateFile(output).catch(()=>void 0):void 0;if(certificate===void 0){throw new import_chunk_NBC3KX7F.SigningError(
"POLICY_NOT_FOUND",`The token has no certificate with the id ${id}.`,{hint:"Check project-slug and signing-policy-slug, or name the certificate file with the ce\
rtificate input.",details:words})}return certificate.leaf}var downloadServer="https://download.signpath.io/cryptoproviders/cryptoki/";var archives={linux:"linux\
/x64/libSignPath.Cryptoki.tar.gz",win32:"windows/x64/SignPath.Cryptoki.zip"};function isMoving(version){return/(?:^|-)latest$/i.test(version)}function archiveSource(plan,os,server=downloadServer){
const{archive,version}=plan;if(archive===void 0)return{kind:"url",url:new URL(`${checkedVersion(version??"")}/${archives[os]}`,server)};if(!/^[a-z][a-z0-9+.-]+:\/\//i.
test(archive))return{kind:"file",path:archive};const url=URL.canParse(archive)?new URL(archive):void 0;if(url===void 0||!["https:","http:"].includes(url.protocol)){
throw new import_chunk_NBC3KX7F.SigningError("INVALID_INPUT","cryptoki-archive is neither an https address nor a path.",{hint:"Give the address of the archive a\
t your mirror, or the path of a copy on this machine."})}if(!isSafe(url)){throw new import_chunk_NBC3KX7F.SigningError("INVALID_INPUT",`cryptoki-archive is at ${url.
origin}, which is not encrypted.`,{hint:"Use https. Only a server on this machine itself may be asked by plain http."})}return{kind:"url",url}}function isSafe(url){
return url.protocol==="https:"||url.protocol==="http:"&&isLoopback(url.hostname)}function shownAddress(url){return`${url.origin}${url.pathname}${url.search===""?
"":"?\u2026"}`}function versionInAddress(archive){return/(?:^|[/\\_-])v?(\d+\.\d+\.\d+)(?=[/\\_-]|\.(?:zip|tar|tgz)|$)/.exec(archive)?.[1]}function isLoopback(hostname){
return hostname==="localhost"||hostname==="[::1]"||/^127\.\d+\.\d+\.\d+$/.test(hostname)}function checkedVersion(version){if(/^(?:\d+(?:\.\d+){0,3}(?:-[0-9a-z]+(?:\.[0-9a-z]+)*)?|latest)$/i.
test(version))return version;throw new import_chunk_NBC3KX7F.SigningError("INVALID_INPUT",`cryptoki-version is "${version}", which is not a version.`,{hint:"Giv\
e an exact version, such as 6.0.2."})}var packages={debian:{openssl:"openssl",osslsigncode:"osslsigncode","pkcs11-tool":"opensc",jarsigner:"default-jdk-headless",
"pkcs11-engine":"libengine-pkcs11-openssl","pkcs11-provider":"pkcs11-provider","ca-certificates":"ca-certificates"},enterprise:{openssl:"openssl",osslsigncode:"\
osslsigncode","pkcs11-tool":"opensc",jarsigner:"java-17-openjdk-devel","pkcs11-engine":"openssl-pkcs11","pkcs11-provider":"pkcs11-provider","ca-certificates":"c\
a-certificates"},fedora:{openssl:"openssl",osslsigncode:"osslsigncode","pkcs11-tool":"opensc",jarsigner:"java-latest-openjdk-devel","pkcs11-engine":"openssl-pkc\
s11","pkcs11-provider":"pkcs11-provider","ca-certificates":"ca-certificates"},amazon:{openssl:"openssl",osslsigncode:void 0,"pkcs11-tool":"opensc",jarsigner:"ja\
va-17-amazon-corretto-devel","pkcs11-engine":"openssl-pkcs11","pkcs11-provider":void 0,"ca-certificates":"ca-certificates"}};var exceptions=[{id:"debian",versions:[
"11"],packages:{osslsigncode:"osslsigncode/bullseye","pkcs11-provider":void 0}},{id:"debian",versions:["12"],packages:{"pkcs11-provider":void 0}},{id:"ubuntu",versions:[
"20.04","22.04"],packages:{"pkcs11-provider":void 0}}];function packageFor(need,manager,distribution){const family=familyOf(manager,distribution);if(family==="e\
nterprise"&&majorVersion(distribution)>=10){if(need==="pkcs11-engine")return void 0;if(need==="jarsigner")return"java-21-openjdk-devel"}const exception=exceptions.
find(({id,versions})=>id===distribution?.id&&distribution.versionId!==void 0&&versions.includes(distribution.versionId));if(family==="debian"&&exception!==void 0&&
need in exception.packages)return exception.packages[need];return packages[family][need]}function repositoryNote(needs,manager,distribution){if(!needs.includes(
"osslsigncode")||familyOf(manager,distribution)!=="enterprise")return void 0;const major=majorVersion(distribution);if(distribution?.id==="ol")return`osslsignco\
de is in EPEL: install oracle-epel-release-el${major} first.`;if(distribution?.id==="rhel")return"osslsigncode is in EPEL: enable it first, see https://docs.fed\
oraproject.org/en-US/epel/.";return"osslsigncode is in EPEL: install epel-release first."}function familyOf(manager,distribution){if(manager==="apt-get")return"\
debian";if(distribution?.id==="fedora")return"fedora";return distribution?.id==="amzn"?"amazon":"enterprise"}function majorVersion(distribution){return Number(distribution?.
versionId?.split(".")[0]??0)}var costOfOneFileInBytes=2e6;function shareOf(files,shard){const load=new Array(shard.count).fill(0);const mine=new Set;const largestFirst=[
...files].sort((a,b)=>b.size-a.size||(a.name<b.name?-1:1));for(const file of largestFirst){const share=load.indexOf(Math.min(...load));load[share]=(load[share]??
0)+file.size+costOfOneFileInBytes;if(share===shard.index-1)mine.add(file)}return files.filter(file=>mine.has(file))}var supportedDistributions=[{id:"debian",versions:[
"11","12","13"]},{id:"ubuntu",versions:["20.04","22.04","24.04"]},{id:"rhel",versions:["8","9"]}];var redhatRebuilds=new Set(["rocky","almalinux","centos","ol"]);
function checkSupport(question){const{facts}=question;checkPlatform(facts);const warnings=[];if(facts.os!=="linux")return warnings;const{distribution}=facts;const known=distribution===
void 0?void 0:supportedName(distribution);if(known===void 0){const name=distribution?.prettyName??"This Linux distribution";warnings.push(`${name} is not on Sig\
nPath's list of supported distributions; going on.`)}if(question.usesOsslsigncode&&distribution?.id==="ubuntu"&&distribution.versionId==="20.04"){throw new import_chunk_NBC3KX7F.SigningError(
"UNSUPPORTED_RUNNER","SignPath's library does not support osslsigncode on Ubuntu 20.04.",{hint:"Run this job on Ubuntu 22.04 or later, or on Debian 11 or later."})}
if(question.opensslScenario&&facts.openssl!==void 0){warnings.push(...checkOpenssl(facts.openssl.version,known))}return warnings}function checkPlatform(facts){const exists="\
SignPath's library exists for Linux x64 (glibc) and Windows x64 only";const hint="Run the signing job on such a runner; it can take the files from another job a\
s artifacts.";if(facts.os!=="linux"&&facts.os!=="win32"){throw new import_chunk_NBC3KX7F.SigningError("UNSUPPORTED_RUNNER",`This runner's system is ${facts.os}.\
 ${exists}.`,{hint})}if(facts.arch!=="x64"){throw new import_chunk_NBC3KX7F.SigningError("UNSUPPORTED_RUNNER",`This runner's processor is ${facts.arch}. ${exists}\
.`,{hint})}if(facts.libc?.family==="musl"){throw new import_chunk_NBC3KX7F.SigningError("UNSUPPORTED_RUNNER",`This runner has the musl C library. ${exists}.`,{hint})}}
function supportedName(distribution){const{id,versionId=""}=distribution;const family=redhatRebuilds.has(id)?"rhel":id;const version=family==="rhel"?versionId.split(
".")[0]:versionId;const row=supportedDistributions.find(supported=>supported.id===family&&supported.versions.includes(version??""));return row===void 0?void 0:`${family}\
 ${version??""}`}function checkOpenssl(version,distribution){const{major,minor,patch,text:text2}=version;if(major===3&&minor===0&&patch<=8){const reason=`OpenSS\
L ${text2} has a bug (openssl/openssl#20161, mended in 3.0.9) that breaks the TLS connection of SignPath's library`;if(distribution==="ubuntu 22.04"){return[`${reason}\
. SignPath lists Ubuntu 22.04 as supported, so this may work. If it fails with an error in the SSL handshake, run the job on Ubuntu 24.04.`]}throw new import_chunk_NBC3KX7F.SigningError(
"UNSUPPORTED_RUNNER",`${reason}: signing with openssl and osslsigncode does not work here.`,{hint:"Use another runner image, set the openssl input to an OpenSSL\
 of 3.0.9 or later, or sign with a tool that does not use OpenSSL (jarsigner, gpg)."})}if(major<1||major===1&&minor<1){throw new import_chunk_NBC3KX7F.SigningError(
"UNSUPPORTED_RUNNER",`OpenSSL ${text2} is too old: 1.1 and 3.x are supported.`,{hint:"Use another runner image, or set the openssl input to a newer OpenSSL."})}
return[]}function chooseTools(inputs,files){return files.map(file=>({file,...chooseTool(inputs,file)}))}function commandsNeeded(names2,inputs,library){const commands=new Set(
names2.flatMap(name=>import_chunk_CO7DBFLD.tools[name].needs.commands));if(certificateSource(inputs,library)==="token")commands.add("pkcs11-tool");if(names2.length===
0||names2.some(name=>import_chunk_CO7DBFLD.tools[name].needs.opensslBackend))commands.add("openssl");return[...commands]}function makePlan(inputs,chosen,facts,library){
const names2=toolsNeeded(inputs,chosen);checkInputsFitTools(inputs,names2);const notices=[];const files=placeResults(inputs,chosen,facts.workingDirectory,notices);
const share=inputs.shard===void 0?files:shareOfPlan(files,inputs.shard);const used=names2.map(name=>import_chunk_CO7DBFLD.tools[name]);const opensslScenario=used.
some(tool=>tool.needs.configuration==="openssl");const warnings=library?.readsSignPathVariables===false?[]:checkSupport({facts,opensslScenario,usesOsslsigncode:names2.
includes("osslsigncode")});const plainHttp=(0,import_chunk_CO7DBFLD.apiUrlWarning)(inputs.apiUrl);if(plainHttp!==void 0&&inputs.apiToken!==void 0)warnings.push(
plainHttp);if(!inputs.verify)warnings.push("verify is off: nothing proves that the results are signed rightly.");if(inputs.cryptokiVersion.endsWith("-latest")){
warnings.push(`cryptoki-version ${inputs.cryptokiVersion} moves: two runs of this job may install different libraries. Name an exact version.`)}const certificate=certificateSource(
inputs,library);const openssl=planOpenssl(inputs,facts,used);return{signPath:library?.readsSignPathVariables!==false,files:share,tools:names2,library:planLibrary(
inputs,library),certificate,openssl,sunpkcs11:used.length===0||used.some(tool=>tool.needs.configuration==="sunpkcs11"),missing:missingNeeds(commandsNeeded(names2,
inputs,library),facts,openssl),warnings,notices}}function describePlan(plan,inputs,facts){const system=facts.distribution?.prettyName??facts.os;const libc=facts.
libc===void 0?"":`, ${facts.libc.family} ${facts.libc.version??""}`;const lines=[`Runner: ${system}, ${facts.arch}${libc}`];if(facts.openssl!==void 0)lines.push(
`OpenSSL: ${facts.openssl.version.text} at ${facts.openssl.program}`);for(const[name,command]of Object.entries(facts.commands))lines.push(`${name}: ${command.version??
"version unknown"} at ${command.path}`);const{library}=plan;lines.push(`Library: ${library.kind==="installed"?library.path:`SignPath Cryptoki ${library.version??
"of unknown version"}`} (${library.reason})`);if(plan.openssl!==void 0)lines.push(`OpenSSL reaches it by: ${plan.openssl.backend} (${plan.openssl.reason})`);lines.
push(`Certificate: ${describeCertificateSource(plan.certificate,inputs)}`);if(plan.missing.length>0)lines.push(`Missing here, to be installed: ${plan.missing.join(
", ")}`);for(const{file,tool,reason,destination}of plan.files){lines.push(`${file.name}: ${tool} (${reason}) -> ${relativeName(destination,facts.workingDirectory)}`)}
return lines}function relativeName(path,workingDirectory){const name=(0,import_node_path2.relative)(workingDirectory,path);return name.startsWith("..")?path:name.
replaceAll("\\","/")}function toolsNeeded(inputs,chosen){const names2=new Set(chosen.map(({tool})=>tool));if(inputs.files.length===0&&inputs.tool!=="auto")names2.
add(inputs.tool);return import_chunk_CO7DBFLD.toolNames.filter(name=>names2.has(name))}function chooseTool(inputs,file){if(inputs.tool!=="auto")return{tool:inputs.
tool,reason:"as asked for"};const shape={extension:extensionOf(file.name),head:file.head};for(const name of import_chunk_CO7DBFLD.toolNames){const reason=import_chunk_CO7DBFLD.tools[name].
recognises(shape);if(reason!==void 0)return{tool:name,reason}}const detached=import_chunk_CO7DBFLD.toolNames.filter(name=>import_chunk_CO7DBFLD.tools[name].result.
kind==="detached");throw new import_chunk_NBC3KX7F.SigningError("TOOL_UNDECIDED",`${file.name} is of no kind that a signature can be embedded into, so no tool c\
an be picked for it.`,{file:file.name,hint:`Set tool to ${detached.join(", ")} for a detached signature beside the file, or exclude it with !${file.name} in fil\
es.`})}function extensionOf(name){return/\.[^./\\]+$/.exec(name)?.[0].toLowerCase()??""}function checkInputsFitTools(inputs,names2){if(inputs.files.length===0||
names2.length===0)return;for(const name of["padding","output-format","timestamp-urls"]){if(!inputs.given.has(name))continue;if(names2.some(tool=>import_chunk_CO7DBFLD.tools[tool].
honours.includes(name)))continue;const others=import_chunk_CO7DBFLD.toolNames.filter(tool=>import_chunk_CO7DBFLD.tools[tool].honours.includes(name));throw new import_chunk_NBC3KX7F.SigningError(
"INVALID_INPUT",`${name} is given, but it has no effect on ${names2.join(", ")}.`,{hint:others.length>0?`Leave ${name} out; it is for ${others.join(", ")}.`:`Le\
ave ${name} out.`})}}function placeResults(inputs,chosen,workingDirectory,notices){const planned=chosen.map(choice=>({...choice,destination:destinationOf(inputs,
choice.file,import_chunk_CO7DBFLD.tools[choice.tool],workingDirectory)}));const detachedResults=new Map(planned.filter(({tool})=>import_chunk_CO7DBFLD.tools[tool].
result.kind==="detached").map(({destination,file})=>[destination,file.name]));const kept=planned.filter(({file})=>{const owner=detachedResults.get(file.path);if(owner!==
void 0)notices.push(`${file.name} is the signature of ${owner}: it is not signed itself.`);return owner===void 0});const owners=new Map;for(const{destination,file}of kept){
const other=owners.get(destination);if(other!==void 0){throw new import_chunk_NBC3KX7F.SigningError("INVALID_INPUT",`${other} and ${file.name} would both be wri\
tten to ${destination}.`,{file:file.name,hint:"Sign them in two steps with different output directories, or leave output-directory out."})}owners.set(destination,
file.name)}return kept}function destinationOf(inputs,file,tool,workingDirectory){const suffix=tool.result.kind==="detached"?tool.result.suffix:"";if(inputs.outputDirectory!==
void 0){return joinAbsolute(workingDirectory,inputs.outputDirectory,file.pathBelowBase)+suffix}return tool.result.kind==="embedded"?file.realPath:file.path+suffix}
function joinAbsolute(workingDirectory,directory,path){return/^([/\\]|[A-Za-z]:[/\\])/.test(directory)?(0,import_node_path2.join)(directory,path):(0,import_node_path2.join)(
workingDirectory,directory,path)}function shareOfPlan(files,shard){const sized=files.map(planned=>({planned,name:planned.file.name,size:planned.file.size}));return shareOf(
sized,shard).map(({planned})=>planned)}function planLibrary(inputs,library){if(library!==void 0)return{kind:"installed",path:library.path,reason:"cryptoki-libra\
ry is given: nothing is downloaded"};const{cryptokiArchive:archive,cryptokiSha256:sha256,requireVerifiedDownload:requireVerified}=inputs;const asked=inputs.given.
has("cryptoki-version");const version=archive===void 0||asked?inputs.cryptokiVersion:versionInAddress(archive);const reason=archive!==void 0?"cryptoki-archive i\
s given":asked?"as asked for":"the version that this release was made for";return{kind:"download",version,archive,sha256,requireVerified,reason}}function certificateSource(inputs,library){
if(inputs.certificate!==void 0)return"file";if(inputs.projectSlug===void 0||inputs.signingPolicySlug===void 0)return"none";if(library?.readsSignPathVariables===
false&&inputs.apiToken===void 0)return"token";return"signpath"}function describeCertificateSource(source,inputs){switch(source){case"file":return`${inputs.certificate??
""} (certificate is given)`;case"signpath":return`fetched from ${inputs.apiUrl}`;case"token":return"read from the token";case"none":return"none (no project and \
signing policy are given)"}}function planOpenssl(inputs,facts,used){const{openssl}=facts;const needed=used.length===0||used.some(tool=>tool.needs.opensslBackend);
if(!needed||openssl===void 0)return void 0;const{backend,reason}=chooseBackend(inputs,openssl,facts);return{program:openssl.program,backend,plugin:backend==="en\
gine"?openssl.engine:openssl.provider?.path,providerKind:openssl.provider?.kind??"pkcs11-provider",reason}}function chooseBackend(inputs,{version,engine,provider},{
packageManager,distribution}){const noEngines=version.major>=4;if(inputs.opensslBackend==="engine"){if(noEngines){throw new import_chunk_NBC3KX7F.SigningError("\
UNSUPPORTED_RUNNER",`openssl-backend is engine, but OpenSSL ${version.text} has no engines any more.`,{hint:"Set openssl-backend to provider, or leave it out."})}
return{backend:"engine",reason:"as asked for"}}if(inputs.opensslBackend==="provider"){if(version.major<3){throw new import_chunk_NBC3KX7F.SigningError("UNSUPPOR\
TED_RUNNER",`openssl-backend is provider, but OpenSSL ${version.text} has no providers yet.`,{hint:"Set openssl-backend to engine, or leave it out."})}return{backend:"\
provider",reason:"as asked for"}}if(noEngines)return{backend:"provider",reason:`OpenSSL ${version.text} has no engines`};if(engine===void 0&&provider!==void 0)return{
backend:"provider",reason:"it is installed here, and no engine is"};const installable=need=>packageManager!==void 0&&packageFor(need,packageManager,distribution)!==
void 0;if(engine===void 0&&version.major>=3&&!installable("pkcs11-engine")&&installable("pkcs11-provider")){return{backend:"provider",reason:"the distribution h\
as a provider to install, but no engine"}}return{backend:"engine",reason:"libp11's engine works with every OpenSSL from 1.1 to 3.x"}}function missingNeeds(commands,facts,openssl){
const missing=commands.filter(name=>name==="openssl"?facts.openssl===void 0:facts.commands[name]===void 0);if(openssl?.plugin===void 0&&openssl!==void 0)missing.
push(openssl.backend==="engine"?"pkcs11-engine":"pkcs11-provider");return missing}0&&(module.exports={archiveSource,certificateWarnings,chooseTools,clientOf,commandsNeeded,describePlan,downloadServer,findPolicy,isMoving,isSafe,keyIdHex,keyTypeOf,
makePlan,obtainCertificate,packageFor,pkcs11Uri,relativeName,repositoryNote,retryAfter,retryDelay,shownAddress,toolsNeeded});
