if (/^(1?\d|20\.[0-2])\./.test(process.versions.node)) {
  process.stdout.write('::error title=pkcs11-sign::This runner runs actions with Node.js ' + process.versions.node + ', and this action needs 20.3 or later. ' +
    'Update the runner to 2.327.1 or later, and set no ACTIONS_RUNNER_FORCE_ACTIONS_NODE_VERSION. [UNSUPPORTED_RUNNER]\n');
  process.exit(4);
}
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __copyProps=(to,from,except,desc)=>{if(from&&typeof from=="object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&
key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod));var import_chunk_2L5EJ55B=require("./chunk-2L5EJ55B.cjs"),import_chunk_QTGQ2EL7=require("./chunk-QTGQ2EL7.cjs"),import_chunk_VF3SMZ73=require("./chunk-VF3SMZ73.cjs"),
import_chunk_3QEIJ7F4=require("./chunk-3QEIJ7F4.cjs"),import_chunk_GTZ3FJJG=require("./chunk-GTZ3FJJG.cjs"),import_chunk_UNYIL3S6=require("./chunk-UNYIL3S6.cjs"),
import_chunk_ZRZK2HRW=require("./chunk-ZRZK2HRW.cjs"),import_chunk_2RWCGZUW=require("./chunk-2RWCGZUW.cjs"),import_chunk_I72JFFQY=require("./chunk-I72JFFQY.cjs"),
import_chunk_AIUJGMDB=require("./chunk-AIUJGMDB.cjs"),import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),import_chunk_MFEC3KYF=require("./chunk-MFEC3KYF.cjs"),
import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs"),import_promises=require("node:timers/promises"),import_node_fs=require("node:fs"),
import_node_os=require("node:os"),import_node_path=require("node:path"),ge=__toESM(require("os")),P=__toESM(require("fs")),T=__toESM(require("os")),K=__toESM(require("os")),
import_os=require("os");function ie(e){e!==void 0&&(process.exitCode=e),process.once("beforeExit",()=>process.exit()),setTimeout(()=>process.exit(),5e3).unref()}
var Ge="6.0.2",R=["bash","sh","pwsh","powershell","cmd"],C={"organization-id":{kind:"text",group:"signpath",scope:"always",description:"SignPath organization: a\
 UUID.",environment:"SIGNPATH_ORGANIZATION_ID"},"api-token":{kind:"text",group:"signpath",scope:"always",secret:!0,description:"API token of a SignPath user wit\
h submitter permission. Hand it over from a secret; it is masked before anything else happens.",environment:"SIGNPATH_API_TOKEN"},"project-slug":{kind:"text",group:"\
signpath",scope:"always",description:"SignPath project.",environment:"SIGNPATH_PROJECT_SLUG"},"signing-policy-slug":{kind:"text",group:"signpath",scope:"always",
description:"Signing policy of the project: it names the key and the certificate.",environment:"SIGNPATH_SIGNING_POLICY_SLUG"},"api-url":{kind:"text",group:"sig\
npath",scope:"always",description:"Address of SignPath's API, for a self-hosted installation.",default:"https://app.signpath.io/Api",environment:"SIGNPATH_API_U\
RL"},files:{kind:"lines",group:"files",scope:"always",description:"Files to sign: globs, one a line, `!` excludes; relative to the working directory."},tool:{kind:"\
choice",choices:["auto",...import_chunk_VF3SMZ73.d],group:"files",scope:"always",description:"Signing tool. `auto` picks it for each file by its first bytes and\
 its extension. Without `files`: the tool to prepare for.",default:"auto"},"output-directory":{kind:"text",group:"files",scope:"files",description:"Where result\
s go; the tree below the glob's base is kept.",defaultText:"in place; beside the file for detached signatures"},"existing-signature":{kind:"choice",choices:["re\
place","skip","error"],group:"files",scope:"files",description:"What to do with a file that is signed already. `skip` leaves it only where its signature is vali\
d, by the right certificate, and as it was asked for (digest, padding, timestamp).",default:"replace"},"if-no-files-found":{kind:"choice",choices:["error","warn",
"ignore"],group:"files",scope:"files",description:"What to do where `files` matches nothing, or a file named in it is not there. A glob that matches nothing bes\
ide others that do is a warning, unless this is `ignore`.",default:"error"},shard:{kind:"text",group:"files",scope:"files",description:"This job's share of the \
files, such as `2/5`: stable, for a job matrix."},arguments:{kind:"lines",group:"signature",scope:"files",description:"More arguments for the signing tool, one \
a line."},digest:{kind:"choice",choices:["sha256","sha384","sha512"],group:"signature",scope:"files",description:"Digest algorithm.",default:"sha256"},"input-is\
-digest":{kind:"boolean",group:"signature",scope:"files",description:"The files hold digests, in binary, that were computed before, and these are signed; verifi\
ers need the digest or what it was computed from.",default:"false"},padding:{kind:"choice",choices:["pkcs1","pss"],group:"signature",scope:"files",description:"\
Padding of raw and CMS signatures by RSA keys.",default:"pkcs1"},"output-format":{kind:"choice",choices:["der","pem"],group:"signature",scope:"files",description:"\
Format of CMS signatures.",default:"der"},description:{kind:"text",group:"signature",scope:"files",description:"What an Authenticode signature says of the progr\
am; Windows shows it before an installation."},"description-url":{kind:"text",group:"signature",scope:"files",description:"Address that an Authenticode signatur\
e names for more on the program."},"gpg-format":{kind:"choice",choices:["armor","binary","clear"],group:"signature",scope:"files",description:"Form of GPG signa\
tures: detached, in text (`armor`, FILE.asc) or binary (`binary`, FILE.sig), or around the text that is signed (`clear`, FILE.asc).",default:"armor"},"gpg-publi\
c-key":{kind:"text",group:"signature",scope:"always",description:"File with the OpenPGP public key of the policy's key, as SignPath shows it for a GPG key.",defaultText:"\
made of the policy's key, the same in every run"},certificate:{kind:"text",group:"signature",scope:"always",description:"File with the certificate of the policy\
: PEM (may hold the chain) or DER.",defaultText:"fetched from SignPath, else read from the token"},"timestamp-urls":{kind:"lines",group:"signature",scope:"files",
description:"RFC 3161 timestamp servers, one a line, tried in order."},verify:{kind:"boolean",group:"signature",scope:"files",description:"Check every result wi\
th an independent verifier, against the policy's certificate.",default:"true"},run:{kind:"text",group:"run",scope:"always",description:"Your own script, run wit\
h everything prepared, instead of or after `files`."},shell:{kind:"text",group:"run",scope:"always",description:"Shell of the script: `bash`, `sh`, `pwsh`, `pow\
ershell` or `cmd`.",defaultText:"`bash`; `pwsh` on Windows"},"if-no-credentials":{kind:"choice",choices:["error","skip"],group:"run",scope:"always",description:"\
What to do without an API token. `skip` suits pull requests of forks, which get no secrets: it says so loudly and sets `signed` to `false`.",default:"error"},parallel:{
kind:"integer",minimum:1,maximum:256,group:"run",scope:"files",description:"Signatures under way at once.",default:"8"},batch:{kind:"choice",choices:["auto","of\
f"],group:"run",scope:"files",description:"One process signs all files where that can be (`openssl-dgst`, `openssl-cms`, `osslsigncode`, `jarsigner`); `off` sta\
rts the tool once a file.",default:"auto"},retries:{kind:"integer",minimum:0,maximum:10,group:"run",scope:"always",description:"Further tries after a transient \
error: service unavailable, time limit, timestamp server down.",default:"2"},"resume-from":{kind:"text",group:"run",scope:"files",description:"Report of an earl\
ier run (`signing-report.json`, or its folder): what that one signed, and nobody has changed since, is verified and left as it is."},"time-limit-in-seconds":{kind:"\
integer",minimum:1,maximum:86400,group:"run",scope:"always",description:"Time limit of one tool run, in seconds.",default:"900"},"fail-fast":{kind:"boolean",group:"\
run",scope:"files",description:"Stop at the first file that fails; else sign the rest and fail at the end.",default:"true"},"cryptoki-version":{kind:"text",group:"\
installation",scope:"download",description:"Version of SignPath's Cryptoki library to install.",default:Ge},"cryptoki-archive":{kind:"text",group:"installation",
scope:"download",description:"Address or path of the library's archive: a mirror, an air-gapped copy."},"cryptoki-sha256":{kind:"text",group:"installation",scope:"\
download",description:"SHA-256 digest of the library's archive, in hexadecimal."},"cryptoki-library":{kind:"text",group:"installation",scope:"always",description:"\
Path of an installed PKCS #11 library: nothing is downloaded."},"require-verified-download":{kind:"boolean",group:"installation",scope:"download",description:"F\
ail where neither a digest nor a GPG signature vouches for the archive.",default:"false"},"install-prerequisites":{kind:"boolean",group:"installation",scope:"al\
ways",description:"Install with apt-get or dnf what the chosen tools lack.",default:"true"},openssl:{kind:"text",group:"installation",scope:"always",description:"\
The openssl to use: a path, or a command name.",defaultText:"the first on PATH"},"openssl-backend":{kind:"choice",choices:["auto","engine","provider"],group:"in\
stallation",scope:"always",description:"How openssl reaches the library: libp11's engine, or an OpenSSL 3 provider.",default:"auto"},"export-environment":{kind:"\
choice",choices:["none","configuration","all"],group:"environment",scope:"always",description:"What later steps of the job see. Only `all` hands them the API to\
ken.",defaultText:"`none`; `configuration` where neither `files` nor `run` is given"},"http-proxy":{kind:"text",group:"environment",scope:"always",description:"\
HTTP proxy for downloads, SignPath's API, timestamp servers and the library: `host:port` or `http://host:port`.",defaultText:"the http_proxy and https_proxy var\
iables"},"report-directory":{kind:"text",group:"environment",scope:"files",description:"Folder for `signing-report.json`, `.html` and `.xml` (JUnit)."},"log-lev\
el":{kind:"choice",choices:["none","fatal","error","warning","info","debug","verbose"],group:"environment",scope:"always",description:"Log level of SignPath's l\
ibrary.",default:"warning"},"service-unavailable-timeout-in-seconds":{kind:"integer",minimum:1,maximum:86400,group:"environment",scope:"always",description:"How\
 long one call to SignPath may take in all, its retries included, in seconds.",default:"600",environment:"SIGNPATH_SERVICE_UNAVAILABLE_TIMEOUT_IN_SECONDS"},"htt\
p-request-timeout-in-seconds":{kind:"integer",minimum:1,maximum:3600,group:"environment",scope:"always",description:"How long one attempt of a call to SignPath,\
 or to a timestamp server, may take, in seconds.",default:"30",environment:"SIGNPATH_HTTP_REQUEST_TIMEOUT_IN_SECONDS"}},y=Object.keys(C);function se(e,t){let n=de(
e,t),r=n.get("api-token"),i=["http_proxy","https_proxy","HTTP_PROXY","HTTPS_PROXY"].map(d=>t[d]),o=[n.get("http-proxy"),...i].map(d=>oe(d?.includes("://")===!1?
`http://${d}`:d)),c=[n.get("cryptoki-archive"),...S(n.get("timestamp-urls"))],u=[r,...o,...c.map(oe),...c.flatMap(nt)];return[...new Set(u.filter(d=>d!==void 0))]}
function ae(e,t){let n=de(e,t),r=s=>n.get(s)??w(s).default,i=s=>r(s)??"",o=new Set([...n.keys()].filter(s=>n.get(s)!==w(s).default)),c=S(n.get("files")),u=n.get(
"run"),d=c.length===0&&u===void 0;for(let s of y)We(s,r(s));let a={organizationId:m(r("organization-id"),import_chunk_VF3SMZ73.f),apiToken:m(r("api-token"),import_chunk_VF3SMZ73.g),
projectSlug:m(r("project-slug"),s=>(0,import_chunk_VF3SMZ73.h)(s,"project-slug")),signingPolicySlug:m(r("signing-policy-slug"),s=>(0,import_chunk_VF3SMZ73.h)(s,
"signing-policy-slug")),apiUrl:(0,import_chunk_VF3SMZ73.i)(i("api-url")),files:c,tool:i("tool"),outputDirectory:r("output-directory"),existingSignature:i("exist\
ing-signature"),ifNoFilesFound:i("if-no-files-found"),shard:m(r("shard"),Ye),arguments:S(n.get("arguments")),digest:i("digest"),inputIsDigest:i("input-is-digest")===
"true",padding:i("padding"),outputFormat:i("output-format"),description:r("description"),descriptionUrl:r("description-url"),gpgFormat:i("gpg-format"),gpgPublicKey:r(
"gpg-public-key"),certificate:r("certificate"),timestampUrls:S(n.get("timestamp-urls")).map(Xe),verify:i("verify")==="true",run:u,shell:m(r("shell"),Je),ifNoCredentials:i(
"if-no-credentials"),parallel:Number(i("parallel")),batch:i("batch"),retries:Number(i("retries")),resumeFrom:r("resume-from"),timeLimitInSeconds:Number(i("time-\
limit-in-seconds")),failFast:i("fail-fast")==="true",cryptokiVersion:i("cryptoki-version"),cryptokiArchive:r("cryptoki-archive"),cryptokiSha256:m(r("cryptoki-sh\
a256"),Qe),cryptokiLibrary:r("cryptoki-library"),requireVerifiedDownload:i("require-verified-download")==="true",installPrerequisites:i("install-prerequisites")===
"true",openssl:r("openssl"),opensslBackend:i("openssl-backend"),exportEnvironment:r("export-environment")??(d?"configuration":"none"),httpProxy:m(r("http-proxy"),
import_chunk_VF3SMZ73.k),reportDirectory:r("report-directory"),logLevel:i("log-level"),serviceUnavailableTimeoutInSeconds:Number(i("service-unavailable-timeout-\
in-seconds")),httpRequestTimeoutInSeconds:Number(i("http-request-timeout-in-seconds")),given:o};return ze(a,n),a}function ce({files:e,run:t},n){if(n.ACT==="true"||
n.GITEA_ACTIONS==="true")return;let r=e.length===0&&t===void 0,i=o=>o.replaceAll("-","").replace(/s$/,"");for(let[o,c]of Object.entries(n)){let u=/^INPUT_(.+)$/.
exec(o)?.[1]?.toLowerCase();if(u===void 0||pe(c)===void 0||y.some(s=>s===u))continue;let d=y.find(s=>i(s)===i(u));if(u.includes("-")||d?.includes("-")===!0||r&&
d!==void 0)throw Ve(u,d??(0,import_chunk_QTGQ2EL7.a)(u,y))}}function Ve(e,t,n=""){return new import_chunk_VC77LCNK.b("INVALID_INPUT",`${e} is given, but there i\
s no such input.`,{hint:t===void 0?`The names of all inputs stand in docs/reference.md${n}.`:`Did you mean ${t}?`})}function de(e,t){let n=new Map;for(let r of y){
let i=w(r).environment,o=t.TF_BUILD!==void 0&&Be(r),c=d=>o&&Me(d)?void 0:pe(d),u=c(e(r))??(i===void 0?void 0:c(t[i]));u!==void 0&&n.set(r,je(r,u))}return n}function Be(e){
return e==="api-token"||e==="organization-id"}function Me(e){return/^\s*\$\([^()\r\n]+\)\s*$/.test(e??"")}function je(e,t){let{kind:n}=w(e);return e==="run"?t:n===
"boolean"?t.trim().toLowerCase():t.trim()}function We(e,t){if(t===void 0)return;let n=w(e);switch(n.kind){case"choice":if(!n.choices.includes(t))throw ue(e,t,n.
choices);return;case"boolean":if(t!=="true"&&t!=="false")throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${e} is "${t}", which is neither true nor false.`,{hint:`\
Set ${e} to true or false.`});return;case"integer":{let{minimum:r,maximum:i}=n,o=Number(t);if(!/^\d+$/.test(t)||o<r||o>i)throw new import_chunk_VC77LCNK.b("INVA\
LID_INPUT",`${e} is "${t}", which is not a whole number from ${r} to ${i}.`,{hint:`Give ${e} as plain digits, or leave it out for ${n.default??"its default"}.`});
return}case"text":if(e!=="run"&&/[\r\n\0]/.test(t))throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${e} spans several lines, but it takes one value.`,{hint:`\
Check the quoting of ${e}; a YAML block (|) keeps line breaks.`});return;case"lines":return}}function ue(e,t,n){return new import_chunk_VC77LCNK.b("INVALID_INPU\
T",`${e} is "${t}", which is not one of ${n.join(", ")}.`,{hint:(e==="digest"?Ke(t):void 0)??qe(e,t,n)})}function qe(e,t,n){let r=(0,import_chunk_QTGQ2EL7.a)(t,
n),i=w(e);return r!==void 0?`Did you mean ${r}?`:`Give one of these, or leave ${e} out for ${i.default??i.defaultText??"its default"}.`}function Ke(e){let t=/^(md5|sha)-?(1?)$/i.
exec(e);if(t===null)return;let n=t[1]?.toLowerCase()==="md5"?"MD5":"SHA-1";return`${n} is not offered: two files with the same ${n} can be made on purpose, so t\
hat a signature of one is good for the other. Use sha256.`}function ze(e,t){let n=o=>e.given.has(o),r=(o,c)=>{throw new import_chunk_VC77LCNK.b("INVALID_INPUT",
`${o} is given, but it has no effect: ${c}.`,{hint:`Leave ${o} out.`})},i=t.has("files");for(let o of y){let{scope:c}=w(o);if(c==="files"&&!i&&n(o)&&r(o,"there \
are no files to sign"),c==="download"&&n(o)&&e.cryptokiLibrary!==void 0)throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${o} and cryptoki-library exclude eac\
h other: with a library nothing is downloaded.`,{hint:`Leave out ${o} to use the library at ${e.cryptokiLibrary}, or cryptoki-library to have it installed.`})}if(i&&
e.files.length===0)throw new import_chunk_VC77LCNK.b("INVALID_INPUT","files holds no pattern.",{hint:"Give one glob a line, such as dist/*.exe."});if(i&&e.files.
every(o=>o.startsWith("!")))throw new import_chunk_VC77LCNK.b("INVALID_INPUT","files holds exclusions only, so it can match nothing.",{hint:'Add a pattern witho\
ut the leading "!", such as dist/**.'});if(n("shell")&&e.run===void 0&&r("shell","there is no script in run"),n("gpg-public-key")&&!i&&!["gpg","rpmsign","debsig\
s"].includes(e.tool))throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`gpg-public-key is given, but it has no effect: tool is ${e.tool}.`,{hint:"Set tool to gp\
g, rpmsign or debsigs, or leave gpg-public-key out."})}function Ye(e){let t=/^(\d{1,5})\/(\d{1,5})$/.exec(e),n=Number(t?.[1]),r=Number(t?.[2]);if(t===null||n<1||
r<1||n>r)throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`shard is "${e}", which is not of the form INDEX/COUNT with 1 <= INDEX <= COUNT.`,{hint:"The second o\
f five jobs has shard 2/5."});return{index:n,count:r}}function Je(e){let t=R.find(n=>n===e);if(t===void 0)throw ue("shell",e,R);return t}function Xe(e){let t=URL.
canParse(e)?new URL(e):void 0;if(t?.protocol!=="http:"&&t?.protocol!=="https:")throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`timestamp-urls holds "${e}", w\
hich is not an http or https address.`,{hint:"Give one address a line, http://\u2026 or https://\u2026, as your timestamp authority names it."});return/[^\x21-\x7e]/.
test(e)?t.href:e}function Qe(e){let t=e.toLowerCase().replace(/^sha256:/,"");if(!/^[0-9a-f]{64}$/.test(t))throw new import_chunk_VC77LCNK.b("INVALID_INPUT","cry\
ptoki-sha256 is not a SHA-256 digest: 64 hexadecimal digits.",{hint:"sha256sum ARCHIVE prints it."});return t}function w(e){return C[e]}function m(e,t){return e===
void 0?void 0:t(e)}function pe(e){return e===void 0||e.trim()===""?void 0:e}function S(e){return(e??"").split(/\r?\n/).map(t=>t.trim()).filter(t=>t!=="")}var Ze=3;
function oe(e){if(e===void 0||!URL.canParse(e))return;let{username:t,password:n}=new URL(e);if(n===""&&t.length>=le)return(0,import_chunk_ZRZK2HRW.h)(t);let r=(0,import_chunk_ZRZK2HRW.h)(
n);return r.length<Ze?void 0:r}var et=/key|token|sig|secret|pass|auth|cred|code/i,tt=8,le=16;function nt(e){return(/^https?:\/\/[^#?]*\?([^#]+)/i.exec(e??"")?.[1]??
"").split("&").flatMap(n=>{let[r="",i]=n.split(/=(.*)/s);return i===void 0?r.length<le?[]:[r]:et.test(r)&&i.length>=tt?[i,(0,import_chunk_ZRZK2HRW.h)(i)]:[]})}async function fe(e,t){
let n=await ot(e,t.signal),{deliver:r}=await Promise.resolve().then(()=>__toESM(require("./deliver-XFY6ACMJ.cjs"))),i={startedAt:new Date,result:"failed",prepared:void 0,
files:[],error:void 0};try{await it(at(n,i))}catch(o){i.error=o}if(await r(n,i),i.error!==void 0)throw i.error}async function it(e){let t=()=>{},n=new Promise((r,i)=>{
t=()=>{i(new Error("it waits for what can no longer come"))}});process.once("beforeExit",t);try{await Promise.race([e,n])}finally{process.off("beforeExit",t)}}async function ot(e,t){
try{let{inputs:n,secrets:r}=pt(e),{openSession:i,workspaceState:o}=await Promise.resolve().then(()=>__toESM(require("./session-WY7X6B7K.cjs")));return e.loadState(
o)!==void 0&&await ut(e),await i(e,n,r,t)}catch(n){throw F(e),n}}function F(e){try{e.setOutput("signed","false"),e.setOutput("signed-count","0")}catch{}}var st=1e3;
async function at(e,t){let{host:n,inputs:r}=e;if(r.apiToken===void 0&&r.ifNoCredentials==="skip"){t.result="skipped";return}r.files.length===0&&r.run===void 0&&
(n.name==="github"||n.name==="azure")&&n.notice("Neither files nor run is given: this step prepares for later ones, and signs nothing."),await dt(r);let i=await e.
workspace.folder("log"),o=r.tool==="auto"?void 0:(await Promise.resolve().then(()=>__toESM(require("./start-ahead-4GL4UJXM.cjs")))).startEarly(r.tool,i,e);try{await ct(
e,t,{logDirectory:i,startedEarly:o})}finally{await o?.discard()}}async function ct(e,t,n){let{inputs:r}=e,{findFilesToSign:i}=await Promise.resolve().then(()=>__toESM(require("./find-files-to-sign-GQBUVLT5.cjs"))),
o=await i(e);if(o.length===0&&r.files.length>0){t.result="nothing-to-sign";return}if(o.length>=st){let{collectEarly:a}=await Promise.resolve().then(()=>__toESM(require("./heap-A5M2AVA3.cjs")));
a()}let{prepare:c}=await Promise.resolve().then(()=>__toESM(require("./prepare-OYPDLPE3.cjs"))),u=(0,import_promises.setImmediate)().then(()=>Promise.resolve().then(()=>__toESM(require("./sign-files-EO5HIEMD.cjs")))),
d=t.prepared=await c(e,o,n);try{let{signFiles:a}=await u;await a(d,t);let{exportPrepared:s,runScript:p}=await Promise.resolve().then(()=>__toESM(require("./script-MCN3GROJ.cjs")));
await p(d),s(d)}finally{await d.close()}r.files.length===0?t.result="prepared":t.result=d.plan.files.length>0?"signed":"nothing-to-sign"}async function dt(e){if(e.
reportDirectory!==void 0){let{makeReportFolder:t}=await Promise.resolve().then(()=>__toESM(require("./write-ZYBD5WK2.cjs")));await t(e.reportDirectory)}if(e.run!==
void 0){let{checkShell:t}=await Promise.resolve().then(()=>__toESM(require("./script-MCN3GROJ.cjs")));await t(e)}}async function H(e){let{forgetExported:t}=await Promise.resolve().then(()=>__toESM(require("./script-MCN3GROJ.cjs"))),
{workspaceState:n}=await Promise.resolve().then(()=>__toESM(require("./session-WY7X6B7K.cjs"))),{endOrphans:r}=await Promise.resolve().then(()=>__toESM(require("./orphans-WCSANQUQ.cjs"))),
{removeWorkspace:i}=await Promise.resolve().then(()=>__toESM(require("./workspace-KRB7K462.cjs")));try{let o=e.loadState(n);if(o===void 0||o==="")return;await r(
o),await i(o)}finally{t(e)}}async function ut(e){await H(e).catch(t=>{e.warning(`Not everything of the try before could be removed: ${t instanceof Error?t.message:
String(t)}`)})}function pt(e){let t=i=>e.input(i),n=se(t,(0,import_chunk_ZGFX3NXA.a)());for(let i of n.flatMap(import_chunk_MFEC3KYF.d))e.maskSecret(i);let r=ae(
t,(0,import_chunk_ZGFX3NXA.a)());return e.name==="github"&&ce(r,(0,import_chunk_ZGFX3NXA.a)()),{inputs:r,secrets:n}}function f(e){return e==null?"":typeof e=="s\
tring"||e instanceof String?e:JSON.stringify(e)}function v(e){return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,
endColumn:e.endColumn}:{}}function h(e,t,n){let r=new G(e,t,n);process.stdout.write(r.toString()+ge.EOL)}function V(e,t=""){h(e,{},t)}var he="::",G=class{constructor(t,n,r){
t||(t="missing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=he+this.command;if(this.properties&&Object.keys(this.properties).length>
0){t+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let i=this.properties[r];i&&(n?n=!1:t+=",",t+=`${r}=${ft(i)}`)}}return t+=
`${he}${lt(this.message)}`,t}};function lt(e){return f(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function ft(e){return f(e).replace(/%/g,
"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}function me(){return(0,import_chunk_2OATJTSY.a)("crypto").randomUUID()}
function N(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`);if(!P.existsSync(n))throw new Error(
`Missing file at path: ${n}`);P.appendFileSync(n,`${f(t)}${T.EOL}`,{encoding:"utf8"})}function E(e,t){let n=`ghadelimiter_${me()}`,r=f(t);if(e.includes(n))throw new Error(
`Unexpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}\
"`);return`${e}<<${n}${T.EOL}${r}${T.EOL}${n}`}var M=(0,import_chunk_2OATJTSY.a)("fs").constants,B=e=>(...t)=>(0,import_chunk_2OATJTSY.a)("fs").promises[e](...t),
ye={access:B("access"),appendFile:B("appendFile"),writeFile:B("writeFile")},j=function(e,t,n,r){function i(o){return o instanceof n?o:new n(function(c){c(o)})}return new(n||
(n=Promise))(function(o,c){function u(s){try{a(r.next(s))}catch(p){c(p)}}function d(s){try{a(r.throw(s))}catch(p){c(p)}}function a(s){s.done?o(s.value):i(s.value).
then(u,d)}a((r=r.apply(e,t||[])).next())})},{access:mt,appendFile:yt,writeFile:wt}=ye,we="GITHUB_STEP_SUMMARY",W=class{constructor(){this._buffer=""}filePath(){
return j(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let t=process.env[we];if(!t)throw new Error(`Unable to find environment variable\
 for $${we}. Check if your runtime environment supports job summaries.`);try{yield mt(t,M.R_OK|M.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}\
'. Check if the file has correct read/write permissions.`)}return this._filePath=t,this._filePath})}wrap(t,n,r={}){let i=Object.entries(r).map(([o,c])=>` ${o}="${c}\
"`).join("");return n?`<${t}${i}>${n}</${t}>`:`<${t}${i}>`}write(t){return j(this,void 0,void 0,function*(){let n=!!t?.overwrite,r=yield this.filePath();return yield(n?
wt:yt)(r,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return j(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){
return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,n=!1){return this._buffer+=t,n?this.addEOL():
this}addEOL(){return this.addRaw(import_os.EOL)}addCodeBlock(t,n){let r=Object.assign({},n&&{lang:n}),i=this.wrap("pre",this.wrap("code",t),r);return this.addRaw(
i).addEOL()}addList(t,n=!1){let r=n?"ol":"ul",i=t.map(c=>this.wrap("li",c)).join(""),o=this.wrap(r,i);return this.addRaw(o).addEOL()}addTable(t){let n=t.map(i=>{
let o=i.map(c=>{if(typeof c=="string")return this.wrap("td",c);let{header:u,data:d,colspan:a,rowspan:s}=c,p=u?"th":"td",b=Object.assign(Object.assign({},a&&{colspan:a}),
s&&{rowspan:s});return this.wrap(p,d,b)}).join("");return this.wrap("tr",o)}).join(""),r=this.wrap("table",n);return this.addRaw(r).addEOL()}addDetails(t,n){let r=this.
wrap("details",this.wrap("summary",t)+n);return this.addRaw(r).addEOL()}addImage(t,n,r){let{width:i,height:o}=r||{},c=Object.assign(Object.assign({},i&&{width:i}),
o&&{height:o}),u=this.wrap("img",null,Object.assign({src:t,alt:n},c));return this.addRaw(u).addEOL()}addHeading(t,n){let r=`h${n}`,i=["h1","h2","h3","h4","h5","\
h6"].includes(r)?r:"h1",o=this.wrap(i,t);return this.addRaw(o).addEOL()}addSeparator(){let t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){let t=this.
wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,n){let r=Object.assign({},n&&{cite:n}),i=this.wrap("blockquote",t,r);return this.addRaw(i).addEOL()}addLink(t,n){
let r=this.wrap("a",t,{href:n});return this.addRaw(r).addEOL()}},bt=new W,q=bt,be;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(be||(be={}));
function ke(e,t){let n=f(t);if(process.env[e]=n,process.env.GITHUB_ENV||"")return N("ENV",E(e,t));h("set-env",{name:e},n)}function z(e){h("add-mask",{},e)}function Ie(e,t){
let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===
!1?n:n.trim()}function xe(e,t){if(process.env.GITHUB_OUTPUT)return N("OUTPUT",E(e,t));process.stdout.write(K.EOL),h("set-output",{name:e},f(t))}function Se(e){h(
"debug",{},e)}function ve(e,t={}){h("error",v(t),e instanceof Error?e.toString():e)}function Te(e,t={}){h("warning",v(t),e instanceof Error?e.toString():e)}function Pe(e,t={}){
h("notice",v(t),e instanceof Error?e.toString():e)}function Y(e){process.stdout.write(e+K.EOL)}function Ne(e){V("group",e)}function Ee(){V("endgroup")}function _e(e,t){
if(process.env.GITHUB_STATE)return N("STATE",E(e,t));h("save-state",{name:e},f(t))}function Ae(e){return process.env[`STATE_${e}`]||""}var _=String.raw`[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*`,
It=new RegExp(String.raw`^((?:\s|\p{C}|\p{M}|\p{Default_Ignorable_Code_Point})*:)(?=${_}:)`,"u"),xt=/^ *(?:[!-9;-~]|$)/;function Ue(e){return xt.test(e)?e:e.replace(
It,"$1 ")}function Oe(e,t){return e.includes("#")?e.replace(t,"$& "):e}var St=new RegExp(String.raw`#${_}#${_}(?=\[)`,"gu");function $e(e){return e.split(/\r\n|\r|\n/).
map(t=>Oe(Ue(t),St)).join(`
`)}var _t=1024*1024,De=`

*Shortened here: GitHub shows 1 MiB at most. The report files hold everything.*
`,At=1e4;function Ce(){let e=(0,import_node_path.resolve)(Re(process.env.RUNNER_TEMP)??(0,import_node_os.tmpdir)()),t=new Map,n=Date.now(),r=(0,import_chunk_2L5EJ55B.b)(),
i=!1,o=[],c=(0,import_chunk_MFEC3KYF.b)(o),u=a=>a===void 0?{}:{file:c(a.file)},d=a=>{let s=a.split(/[\r\n]+/).filter(p=>p.trim()!=="");s.length!==0&&(z(a),o.push(
a),c=(0,import_chunk_MFEC3KYF.b)(o),s.length>1&&s.forEach(p=>{z(p)}))};return{name:"github",temporaryDirectory:e,cacheDirectory:(0,import_node_path.join)((0,import_node_path.resolve)(
Re(process.env.RUNNER_TOOL_CACHE)??e),"pkcs11-sign"),input(a){let s=Ie(a,{trimWhitespace:!1});return s.trim()===""?void 0:s},debug:a=>{Se(c(a))},info:a=>{Y(c($e(
a)))},notice:(a,s)=>{Pe(c(a),u(s))},warning:(a,s)=>{Te(c(a),u(s))},error:(a,s)=>{ve(c(a),u(s))},startGroup:a=>{Ne(c(a))},endGroup:Ee,maskSecret:d,setOutput:(a,s)=>{
J("GITHUB_OUTPUT",()=>{xe(a,s)})},exportVariable(a,s,{secret:p}){p&&(Ot(a),d(s)),J("GITHUB_ENV",()=>{ke(a,s)})},saveState(a,s){t.set(a,s),J("GITHUB_STATE",()=>{
Ut(a,s)||_e(a,s)})},loadState(a){let s=t.get(a)??Ae(a);return s===""?void 0:s},async summary(a){let s=process.env.GITHUB_STEP_SUMMARY;if(s===void 0||i||!(0,import_node_fs.existsSync)(
s))return;let p=$t(a,_t-(0,import_node_fs.statSync)(s).size);i=p!==a,p!==""&&await q.addRaw(p).write().catch(b=>{throw Fe("GITHUB_STEP_SUMMARY",b)})},progress(a,s,p){
let b=Date.now(),He=r.describe(a,s,p);b-n<At||a===0||a>=s||(n=b,Y(He))}}}function J(e,t){try{t()}catch(n){throw Fe(e,n)}}function Fe(e,t){let n=t instanceof Error?
t.message:String(t);return new import_chunk_VC77LCNK.b("OUTPUT_NOT_WRITABLE",`The runner's file that ${e} names can't be written: ${n.replace(/\.$/,"")}.`,{cause:t,
hint:"It is how the runner hears of a step. A container job has to see it, and no earlier step may remove it."})}function Ut(e,t){let n=process.env.GITHUB_STATE;
return n===void 0||n===""||!/^[a-z]+$/.test(t)?!1:((0,import_node_fs.appendFileSync)(n,`${e}<<END_OF_WORD
${t}
END_OF_WORD
`),!0)}function Re(e){return e===""?void 0:e}function Ot(e){if((process.env.GITHUB_ENV??"")==="")throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`${e} is\
 secret and can't be exported: the runner gives no GITHUB_ENV file.`,{hint:"Run this as a step of a GitHub Actions job, or set export-environment to configurati\
on."})}function $t(e,t){if(Buffer.byteLength(e)<=t)return e;let n=t-Buffer.byteLength(De);if(n<=0)return"";let r=Buffer.from(e).subarray(0,n).toString("utf8");return r.
slice(0,Math.max(0,r.lastIndexOf(`
`)))+De}var g=Ce(),A=new AbortController,U=!1;for(let e of["SIGINT","SIGTERM"])process.on(e,()=>A.abort(e));for(let e of["uncaughtException","unhandledRejection"])
process.on(e,Rt);(g.loadState("post")==="true"?Dt():Lt()).then(ie);async function Lt(){try{g.saveState("post","true")}catch(e){return F(g),(0,import_chunk_AIUJGMDB.a)(
g,e)}try{return await fe(g,{signal:A.signal}),U?1:A.signal.aborted?130:0}catch(e){return U?1:(0,import_chunk_AIUJGMDB.a)(g,e)}}async function Dt(){try{await H(g)}catch(e){
g.warning(`Not everything could be removed: ${e instanceof Error?e.message:String(e)}`)}return 0}function Rt(e){U||(0,import_chunk_AIUJGMDB.a)(g,e),U=!0,process.
exitCode=1,A.abort(e),setTimeout(()=>process.exit(1),5e3).unref()}
