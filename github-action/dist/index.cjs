if (/^(1?\d|20\.[0-2])\./.test(process.versions.node)) {
  process.stdout.write('::error title=pkcs11-sign::This runner runs actions with Node.js ' + process.versions.node + ', and this action needs 20.3 or later. ' +
    'Update the runner to 2.327.1 or later, and set no ACTIONS_RUNNER_FORCE_ACTIONS_NODE_VERSION. [UNSUPPORTED_RUNNER]\n');
  process.exit(4);
}
var fe=Object.create;var B=Object.defineProperty;var ge=Object.getOwnPropertyDescriptor;var me=Object.getOwnPropertyNames;var we=Object.getPrototypeOf,ye=Object.prototype.hasOwnProperty;var ve=(e,t,i,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of me(t))!ye.call(e,n)&&n!==i&&B(e,n,{get:()=>t[n],enumerable:!(r=ge(t,n))||r.enumerable});
return e};var p=(e,t,i)=>(i=e!=null?fe(we(e)):{},ve(t||!e||!e.__esModule?B(i,"default",{value:e,enumerable:!0}):i,e));var ue=require("./chunk-2L5EJ55B.cjs"),j=require("./chunk-QTGQ2EL7.cjs"),f=require("./chunk-VF3SMZ73.cjs"),Dt=require("./chunk-3QEIJ7F4.cjs"),Gt=require("./chunk-GTZ3FJJG.cjs"),
Ct=require("./chunk-UNYIL3S6.cjs"),P=require("./chunk-ZRZK2HRW.cjs"),Ht=require("./chunk-2RWCGZUW.cjs"),jt=require("./chunk-I72JFFQY.cjs"),$=require("./chunk-AIUJGMDB.cjs"),
N=require("./chunk-ZGFX3NXA.cjs"),T=require("./chunk-MFEC3KYF.cjs"),h=require("./chunk-VC77LCNK.cjs"),U=require("./chunk-2OATJTSY.cjs"),F=require("node:timers/promises"),
k=require("node:fs"),pe=require("node:os"),I=require("node:path"),Je=p(require("os")),ee=p(require("fs")),O=p(require("os")),te=p(require("os")),de=require("os");
function be(e){e!==void 0&&(process.exitCode=e),process.once("beforeExit",()=>process.exit()),setTimeout(()=>process.exit(),5e3).unref()}var ke="6.0.2",M=["bash",
"sh","pwsh","powershell","cmd"],V={"organization-id":{kind:"text",group:"signpath",scope:"always",description:"SignPath organization: a UUID.",environment:"SIGN\
PATH_ORGANIZATION_ID"},"api-token":{kind:"text",group:"signpath",scope:"always",secret:!0,description:"API token of a SignPath user with submitter permission. H\
and it over from a secret; it is masked before anything else happens.",environment:"SIGNPATH_API_TOKEN"},"project-slug":{kind:"text",group:"signpath",scope:"alw\
ays",description:"SignPath project.",environment:"SIGNPATH_PROJECT_SLUG"},"signing-policy-slug":{kind:"text",group:"signpath",scope:"always",description:"Signin\
g policy of the project: it names the key and the certificate.",environment:"SIGNPATH_SIGNING_POLICY_SLUG"},"api-url":{kind:"text",group:"signpath",scope:"alway\
s",description:"Address of SignPath's API, for a self-hosted installation.",default:"https://app.signpath.io/Api",environment:"SIGNPATH_API_URL"},files:{kind:"l\
ines",group:"files",scope:"always",description:"Files to sign: globs, one a line, `!` excludes; relative to the working directory."},tool:{kind:"choice",choices:[
"auto",...f.d],group:"files",scope:"always",description:"Signing tool. `auto` picks it for each file by its first bytes and its extension. Without `files`: the \
tool to prepare for.",default:"auto"},"output-directory":{kind:"text",group:"files",scope:"files",description:"Where results go; the tree below the glob's base \
is kept.",defaultText:"in place; beside the file for detached signatures"},"existing-signature":{kind:"choice",choices:["replace","skip","error"],group:"files",
scope:"files",description:"What to do with a file that is signed already. `skip` leaves it only where its signature is valid, by the right certificate, and as i\
t was asked for (digest, padding, timestamp).",default:"replace"},"if-no-files-found":{kind:"choice",choices:["error","warn","ignore"],group:"files",scope:"file\
s",description:"What to do where `files` matches nothing, or a file named in it is not there. A glob that matches nothing beside others that do is a warning, un\
less this is `ignore`.",default:"error"},shard:{kind:"text",group:"files",scope:"files",description:"This job's share of the files, such as `2/5`: stable, for a\
 job matrix."},arguments:{kind:"lines",group:"signature",scope:"files",description:"More arguments for the signing tool, one a line."},digest:{kind:"choice",choices:[
"sha256","sha384","sha512"],group:"signature",scope:"files",description:"Digest algorithm.",default:"sha256"},"input-is-digest":{kind:"boolean",group:"signature",
scope:"files",description:"The files hold digests, in binary, that were computed before, and these are signed; verifiers need the digest or what it was computed\
 from.",default:"false"},padding:{kind:"choice",choices:["pkcs1","pss"],group:"signature",scope:"files",description:"Padding of raw and CMS signatures by RSA ke\
ys.",default:"pkcs1"},"output-format":{kind:"choice",choices:["der","pem"],group:"signature",scope:"files",description:"Format of CMS signatures.",default:"der"},
description:{kind:"text",group:"signature",scope:"files",description:"What an Authenticode signature says of the program; Windows shows it before an installatio\
n."},"description-url":{kind:"text",group:"signature",scope:"files",description:"Address that an Authenticode signature names for more on the program."},"gpg-fo\
rmat":{kind:"choice",choices:["armor","binary","clear"],group:"signature",scope:"files",description:"Form of GPG signatures: detached, in text (`armor`, FILE.as\
c) or binary (`binary`, FILE.sig), or around the text that is signed (`clear`, FILE.asc).",default:"armor"},"gpg-public-key":{kind:"text",group:"signature",scope:"\
always",description:"File with the OpenPGP public key of the policy's key, as SignPath shows it for a GPG key.",defaultText:"made of the policy's key, the same \
in every run"},certificate:{kind:"text",group:"signature",scope:"always",description:"File with the certificate of the policy: PEM (may hold the chain) or DER.",
defaultText:"fetched from SignPath, else read from the token"},"timestamp-urls":{kind:"lines",group:"signature",scope:"files",description:"RFC 3161 timestamp se\
rvers, one a line, tried in order."},verify:{kind:"boolean",group:"signature",scope:"files",description:"Check every result with an independent verifier, agains\
t the policy's certificate.",default:"true"},run:{kind:"text",group:"run",scope:"always",description:"Your own script, run with everything prepared, instead of \
or after `files`."},shell:{kind:"text",group:"run",scope:"always",description:"Shell of the script: `bash`, `sh`, `pwsh`, `powershell` or `cmd`.",defaultText:"`\
bash`; `pwsh` on Windows"},"if-no-credentials":{kind:"choice",choices:["error","skip"],group:"run",scope:"always",description:"What to do without an API token. \
`skip` suits pull requests of forks, which get no secrets: it says so loudly and sets `signed` to `false`.",default:"error"},parallel:{kind:"integer",minimum:1,
maximum:256,group:"run",scope:"files",description:"Signatures under way at once.",default:"8"},batch:{kind:"choice",choices:["auto","off"],group:"run",scope:"fi\
les",description:"One process signs all files where that can be (`openssl-dgst`, `openssl-cms`, `osslsigncode`, `jarsigner`); `off` starts the tool once a file.",
default:"auto"},retries:{kind:"integer",minimum:0,maximum:10,group:"run",scope:"always",description:"Further tries after a transient error: service unavailable,\
 time limit, timestamp server down.",default:"2"},"resume-from":{kind:"text",group:"run",scope:"files",description:"Report of an earlier run (`signing-report.js\
on`, or its folder): what that one signed, and nobody has changed since, is verified and left as it is."},"time-limit-in-seconds":{kind:"integer",minimum:1,maximum:86400,
group:"run",scope:"always",description:"Time limit of one tool run, in seconds.",default:"900"},"fail-fast":{kind:"boolean",group:"run",scope:"files",description:"\
Stop at the first file that fails; else sign the rest and fail at the end.",default:"true"},"cryptoki-version":{kind:"text",group:"installation",scope:"download",
description:"Version of SignPath's Cryptoki library to install.",default:ke},"cryptoki-archive":{kind:"text",group:"installation",scope:"download",description:"\
Address or path of the library's archive: a mirror, an air-gapped copy."},"cryptoki-sha256":{kind:"text",group:"installation",scope:"download",description:"SHA-\
256 digest of the library's archive, in hexadecimal."},"cryptoki-library":{kind:"text",group:"installation",scope:"always",description:"Path of an installed PKC\
S #11 library: nothing is downloaded."},"require-verified-download":{kind:"boolean",group:"installation",scope:"download",description:"Fail where neither a dige\
st nor a GPG signature vouches for the archive.",default:"false"},"install-prerequisites":{kind:"boolean",group:"installation",scope:"always",description:"Insta\
ll with apt-get or dnf what the chosen tools lack.",default:"true"},openssl:{kind:"text",group:"installation",scope:"always",description:"The openssl to use: a \
path, or a command name.",defaultText:"the first on PATH"},"openssl-backend":{kind:"choice",choices:["auto","engine","provider"],group:"installation",scope:"alw\
ays",description:"How openssl reaches the library: libp11's engine, or an OpenSSL 3 provider.",default:"auto"},"export-environment":{kind:"choice",choices:["non\
e","configuration","all"],group:"environment",scope:"always",description:"What later steps of the job see. Only `all` hands them the API token.",defaultText:"`n\
one`; `configuration` where neither `files` nor `run` is given"},"http-proxy":{kind:"text",group:"environment",scope:"always",description:"HTTP proxy for downlo\
ads, SignPath's API, timestamp servers and the library: `host:port` or `http://host:port`.",defaultText:"the http_proxy and https_proxy variables"},"report-dire\
ctory":{kind:"text",group:"environment",scope:"files",description:"Folder for `signing-report.json`, `.html` and `.xml` (JUnit)."},"log-level":{kind:"choice",choices:[
"none","fatal","error","warning","info","debug","verbose"],group:"environment",scope:"always",description:"Log level of SignPath's library.",default:"warning"},
"service-unavailable-timeout-in-seconds":{kind:"integer",minimum:1,maximum:86400,group:"environment",scope:"always",description:"How long one call to SignPath m\
ay take in all, its retries included, in seconds.",default:"600",environment:"SIGNPATH_SERVICE_UNAVAILABLE_TIMEOUT_IN_SECONDS"},"http-request-timeout-in-seconds":{
kind:"integer",minimum:1,maximum:3600,group:"environment",scope:"always",description:"How long one attempt of a call to SignPath, or to a timestamp server, may \
take, in seconds.",default:"30",environment:"SIGNPATH_HTTP_REQUEST_TIMEOUT_IN_SECONDS"}},b=Object.keys(V);function Te(e,t){let i=W(e,t),r=i.get("api-token"),n=[
"http_proxy","https_proxy","HTTP_PROXY","HTTPS_PROXY"].map(u=>t[u]),o=[i.get("http-proxy"),...n].map(u=>Y(u?.includes("://")===!1?`http://${u}`:u)),l=[i.get("cr\
yptoki-archive"),...x(i.get("timestamp-urls"))],c=[r,...o,...l.map(Y),...l.flatMap(je)];return[...new Set(c.filter(u=>u!==void 0))]}function Ie(e,t){let i=W(e,t),
r=s=>i.get(s)??y(s).default,n=s=>r(s)??"",o=new Set([...i.keys()].filter(s=>i.get(s)!==y(s).default)),l=x(i.get("files")),c=i.get("run"),u=l.length===0&&c===void 0;
for(let s of b)$e(s,r(s));let a={organizationId:w(r("organization-id"),f.f),apiToken:w(r("api-token"),f.g),projectSlug:w(r("project-slug"),s=>(0,f.h)(s,"project\
-slug")),signingPolicySlug:w(r("signing-policy-slug"),s=>(0,f.h)(s,"signing-policy-slug")),apiUrl:(0,f.i)(n("api-url")),files:l,tool:n("tool"),outputDirectory:r(
"output-directory"),existingSignature:n("existing-signature"),ifNoFilesFound:n("if-no-files-found"),shard:w(r("shard"),Oe),arguments:x(i.get("arguments")),digest:n(
"digest"),inputIsDigest:n("input-is-digest")==="true",padding:n("padding"),outputFormat:n("output-format"),description:r("description"),descriptionUrl:r("descri\
ption-url"),gpgFormat:n("gpg-format"),gpgPublicKey:r("gpg-public-key"),certificate:r("certificate"),timestampUrls:x(i.get("timestamp-urls")).map(Re),verify:n("v\
erify")==="true",run:c,shell:w(r("shell"),Le),ifNoCredentials:n("if-no-credentials"),parallel:Number(n("parallel")),batch:n("batch"),retries:Number(n("retries")),
resumeFrom:r("resume-from"),timeLimitInSeconds:Number(n("time-limit-in-seconds")),failFast:n("fail-fast")==="true",cryptokiVersion:n("cryptoki-version"),cryptokiArchive:r(
"cryptoki-archive"),cryptokiSha256:w(r("cryptoki-sha256"),De),cryptokiLibrary:r("cryptoki-library"),requireVerifiedDownload:n("require-verified-download")==="tr\
ue",installPrerequisites:n("install-prerequisites")==="true",openssl:r("openssl"),opensslBackend:n("openssl-backend"),exportEnvironment:r("export-environment")??
(u?"configuration":"none"),httpProxy:w(r("http-proxy"),f.k),reportDirectory:r("report-directory"),logLevel:n("log-level"),serviceUnavailableTimeoutInSeconds:Number(
n("service-unavailable-timeout-in-seconds")),httpRequestTimeoutInSeconds:Number(n("http-request-timeout-in-seconds")),given:o};return Ae(a,i),a}function Se({files:e,
run:t},i){if(i.ACT==="true"||i.GITEA_ACTIONS==="true")return;let r=e.length===0&&t===void 0,n=o=>o.replaceAll("-","").replace(/s$/,"");for(let[o,l]of Object.entries(
i)){let c=/^INPUT_(.+)$/.exec(o)?.[1]?.toLowerCase();if(c===void 0||z(l)===void 0||b.some(a=>a===c))continue;let u=b.find(a=>n(a)===n(c));if(c.includes("-")||u?.
includes("-")===!0||r&&u!==void 0)throw xe(c,u??(0,j.a)(c,b))}}function xe(e,t,i=""){return new h.b("INVALID_INPUT",`${e} is given, but there is no such input.`,
{hint:t===void 0?`The names of all inputs stand in docs/reference.md${i}.`:`Did you mean ${t}?`})}function W(e,t){let i=new Map;for(let r of b){let n=y(r).environment,
o=t.TF_BUILD!==void 0&&_e(r),l=u=>o&&Ee(u)?void 0:z(u),c=l(e(r))??(n===void 0?void 0:l(t[n]));c!==void 0&&i.set(r,Pe(r,c))}return i}function _e(e){return e==="a\
pi-token"||e==="organization-id"}function Ee(e){return/^\s*\$\([^()\r\n]+\)\s*$/.test(e??"")}function Pe(e,t){let{kind:i}=y(e);return e==="run"?t:i==="boolean"?
t.trim().toLowerCase():t.trim()}function $e(e,t){if(t===void 0)return;let i=y(e);switch(i.kind){case"choice":if(!i.choices.includes(t))throw q(e,t,i.choices);return;case"\
boolean":if(t!=="true"&&t!=="false")throw new h.b("INVALID_INPUT",`${e} is "${t}", which is neither true nor false.`,{hint:`Set ${e} to true or false.`});return;case"\
integer":{let{minimum:r,maximum:n}=i,o=Number(t);if(!/^\d+$/.test(t)||o<r||o>n)throw new h.b("INVALID_INPUT",`${e} is "${t}", which is not a whole number from ${r}\
 to ${n}.`,{hint:`Give ${e} as plain digits, or leave it out for ${i.default??"its default"}.`});return}case"text":if(e!=="run"&&/[\r\n\0]/.test(t))throw new h.b(
"INVALID_INPUT",`${e} spans several lines, but it takes one value.`,{hint:`Check the quoting of ${e}; a YAML block (|) keeps line breaks.`});return;case"lines":
return}}function q(e,t,i){return new h.b("INVALID_INPUT",`${e} is "${t}", which is not one of ${i.join(", ")}.`,{hint:(e==="digest"?Ue(t):void 0)??Ne(e,t,i)})}function Ne(e,t,i){
let r=(0,j.a)(t,i),n=y(e);return r!==void 0?`Did you mean ${r}?`:`Give one of these, or leave ${e} out for ${n.default??n.defaultText??"its default"}.`}function Ue(e){
let t=/^(md5|sha)-?(1?)$/i.exec(e);if(t===null)return;let i=t[1]?.toLowerCase()==="md5"?"MD5":"SHA-1";return`${i} is not offered: two files with the same ${i} c\
an be made on purpose, so that a signature of one is good for the other. Use sha256.`}function Ae(e,t){let i=o=>e.given.has(o),r=(o,l)=>{throw new h.b("INVALID_\
INPUT",`${o} is given, but it has no effect: ${l}.`,{hint:`Leave ${o} out.`})},n=t.has("files");for(let o of b){let{scope:l}=y(o);if(l==="files"&&!n&&i(o)&&r(o,
"there are no files to sign"),l==="download"&&i(o)&&e.cryptokiLibrary!==void 0)throw new h.b("INVALID_INPUT",`${o} and cryptoki-library exclude each other: with\
 a library nothing is downloaded.`,{hint:`Leave out ${o} to use the library at ${e.cryptokiLibrary}, or cryptoki-library to have it installed.`})}if(n&&e.files.
length===0)throw new h.b("INVALID_INPUT","files holds no pattern.",{hint:"Give one glob a line, such as dist/*.exe."});if(n&&e.files.every(o=>o.startsWith("!")))
throw new h.b("INVALID_INPUT","files holds exclusions only, so it can match nothing.",{hint:'Add a pattern without the leading "!", such as dist/**.'});if(i("sh\
ell")&&e.run===void 0&&r("shell","there is no script in run"),i("gpg-public-key")&&!n&&!["gpg","rpmsign","debsigs"].includes(e.tool))throw new h.b("INVALID_INPU\
T",`gpg-public-key is given, but it has no effect: tool is ${e.tool}.`,{hint:"Set tool to gpg, rpmsign or debsigs, or leave gpg-public-key out."})}function Oe(e){
let t=/^(\d{1,5})\/(\d{1,5})$/.exec(e),i=Number(t?.[1]),r=Number(t?.[2]);if(t===null||i<1||r<1||i>r)throw new h.b("INVALID_INPUT",`shard is "${e}", which is not\
 of the form INDEX/COUNT with 1 <= INDEX <= COUNT.`,{hint:"The second of five jobs has shard 2/5."});return{index:i,count:r}}function Le(e){let t=M.find(i=>i===
e);if(t===void 0)throw q("shell",e,M);return t}function Re(e){let t=URL.canParse(e)?new URL(e):void 0;if(t?.protocol!=="http:"&&t?.protocol!=="https:")throw new h.b(
"INVALID_INPUT",`timestamp-urls holds "${e}", which is not an http or https address.`,{hint:"Give one address a line, http://\u2026 or https://\u2026, as your timestamp a\
uthority names it."});return/[^\x21-\x7e]/.test(e)?t.href:e}function De(e){let t=e.toLowerCase().replace(/^sha256:/,"");if(!/^[0-9a-f]{64}$/.test(t))throw new h.b(
"INVALID_INPUT","cryptoki-sha256 is not a SHA-256 digest: 64 hexadecimal digits.",{hint:"sha256sum ARCHIVE prints it."});return t}function y(e){return V[e]}function w(e,t){
return e===void 0?void 0:t(e)}function z(e){return e===void 0||e.trim()===""?void 0:e}function x(e){return(e??"").split(/\r?\n/).map(t=>t.trim()).filter(t=>t!==
"")}var Ge=3;function Y(e){if(e===void 0||!URL.canParse(e))return;let{username:t,password:i}=new URL(e);if(i===""&&t.length>=K)return(0,P.h)(t);let r=(0,P.h)(i);
return r.length<Ge?void 0:r}var Ce=/key|token|sig|secret|pass|auth|cred|code/i,He=8,K=16;function je(e){return(/^https?:\/\/[^#?]*\?([^#]+)/i.exec(e??"")?.[1]??
"").split("&").flatMap(t=>{let[i="",r]=t.split(/=(.*)/s);return r===void 0?i.length<K?[]:[i]:Ce.test(i)&&r.length>=He?[r,(0,P.h)(r)]:[]})}async function Fe(e,t){
let i=await Me(e,t.signal),r={startedAt:new Date,result:"failed",prepared:void 0,files:[],error:void 0};try{await Be(We(i,r))}catch(o){r.error=o}let{deliver:n}=await Promise.resolve().then(()=>p(require("./deliver-AKBH5FOP.cjs")));
if(await n(i,r),r.error!==void 0)throw r.error}async function Be(e){let t=()=>{},i=new Promise((r,n)=>{t=()=>{n(new Error("it waits for what can no longer come"))}});
process.once("beforeExit",t);try{await Promise.race([e,i])}finally{process.off("beforeExit",t)}}async function Me(e,t){try{let{inputs:i,secrets:r}=Xe(e),{openSession:n,
workspaceState:o}=await Promise.resolve().then(()=>p(require("./session-QENM2GUC.cjs")));return e.loadState(o)!==void 0&&await Ke(e),await n(e,i,r,t)}catch(i){throw X(
e),i}}function X(e){try{e.setOutput("signed","false"),e.setOutput("signed-count","0")}catch{}}var Ve=1e3;async function We(e,t){let{host:i,inputs:r}=e;if(r.apiToken===
void 0&&r.ifNoCredentials==="skip"){t.result="skipped";return}r.files.length===0&&r.run===void 0&&(i.name==="github"||i.name==="azure")&&i.notice("Neither files\
 nor run is given: this step prepares for later ones, and signs nothing."),await Ye(r);let n=await e.workspace.folder("log"),o=r.tool==="auto"?void 0:(await Promise.resolve().then(()=>p(require("./start-ahead-4GL4UJXM.cjs")))).
startEarly(r.tool,n,e);try{await qe(e,t,{logDirectory:n,startedEarly:o})}finally{await o?.discard()}}async function qe(e,t,i){let{inputs:r}=e,{findFilesToSign:n}=await Promise.resolve().then(()=>p(require("./find-files-to-sign-L3DONYEX.cjs"))),
o=await n(e);if(o.length===0&&r.files.length>0){t.result="nothing-to-sign";return}if(o.length>=Ve){let{collectEarly:u}=await Promise.resolve().then(()=>p(require("./heap-A5M2AVA3.cjs")));
u()}let{prepare:l}=await Promise.resolve().then(()=>p(require("./prepare-5XPHBEOL.cjs"))),c=t.prepared=await l(e,o,{...i,whileServiceIsAsked:ze});try{let{signFiles:u}=await Promise.resolve().then(()=>p(require("./sign-files-3676KDH5.cjs")));
await u(c,t);let{exportPrepared:a,runScript:s}=await Promise.resolve().then(()=>p(require("./script-MCN3GROJ.cjs")));await s(c),a(c)}finally{await c.close()}r.files.
length===0?t.result="prepared":t.result=c.plan.files.length>0?"signed":"nothing-to-sign"}function ze(){(0,F.setImmediate)().then(()=>(0,F.setImmediate)()).then(
()=>Promise.all([Promise.resolve().then(()=>p(require("./sign-files-3676KDH5.cjs"))),Promise.resolve().then(()=>p(require("./script-MCN3GROJ.cjs"))),Promise.resolve().then(()=>p(require("./deliver-AKBH5FOP.cjs")))])).
catch(()=>{})}async function Ye(e){if(e.reportDirectory!==void 0){let{makeReportFolder:t}=await Promise.resolve().then(()=>p(require("./write-ZYBD5WK2.cjs")));await t(
e.reportDirectory)}if(e.run!==void 0){let{checkShell:t}=await Promise.resolve().then(()=>p(require("./script-MCN3GROJ.cjs")));await t(e)}}async function J(e){let{
forgetExported:t}=await Promise.resolve().then(()=>p(require("./script-MCN3GROJ.cjs"))),{workspaceState:i}=await Promise.resolve().then(()=>p(require("./session-QENM2GUC.cjs"))),
{endOrphans:r}=await Promise.resolve().then(()=>p(require("./orphans-7BPBD4OS.cjs"))),{removeWorkspace:n}=await Promise.resolve().then(()=>p(require("./workspace-KRB7K462.cjs")));
try{let o=e.loadState(i);if(o===void 0||o==="")return;await r(o),await n(o)}finally{t(e)}}async function Ke(e){await J(e).catch(t=>{e.warning(`Not everything of\
 the try before could be removed: ${t instanceof Error?t.message:String(t)}`)})}function Xe(e){let t=n=>e.input(n),i=Te(t,(0,N.a)());for(let n of i.flatMap(T.d))
e.maskSecret(n);let r=Ie(t,(0,N.a)());return e.name==="github"&&Se(r,(0,N.a)()),{inputs:r,secrets:i}}function v(e){return e==null?"":typeof e=="string"||e instanceof
String?e:JSON.stringify(e)}function A(e){return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.
endColumn}:{}}function g(e,t,i){let r=new Qe(e,t,i);process.stdout.write(r.toString()+Je.EOL)}function Q(e,t=""){g(e,{},t)}var Z="::",Qe=class{constructor(e,t,i){
e||(e="missing.command"),this.command=e,this.properties=t,this.message=i}toString(){let e=Z+this.command;if(this.properties&&Object.keys(this.properties).length>
0){e+=" ";let t=!0;for(let i in this.properties)if(this.properties.hasOwnProperty(i)){let r=this.properties[i];r&&(t?t=!1:e+=",",e+=`${i}=${et(r)}`)}}return e+=
`${Z}${Ze(this.message)}`,e}};function Ze(e){return v(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function et(e){return v(e).replace(/%/g,"\
%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}function tt(){return(0,U.a)("crypto").randomUUID()}function L(e,t){let i=process.
env[`GITHUB_${e}`];if(!i)throw new Error(`Unable to find environment variable for file command ${e}`);if(!ee.existsSync(i))throw new Error(`Missing file at path\
: ${i}`);ee.appendFileSync(i,`${v(t)}${O.EOL}`,{encoding:"utf8"})}function R(e,t){let i=`ghadelimiter_${tt()}`,r=v(t);if(e.includes(i))throw new Error(`Unexpect\
ed input: name should not contain the delimiter "${i}"`);if(r.includes(i))throw new Error(`Unexpected input: value should not contain the delimiter "${i}"`);return`${e}\
<<${i}${O.EOL}${r}${O.EOL}${i}`}var ie=(0,U.a)("fs").constants,D=e=>(...t)=>(0,U.a)("fs").promises[e](...t),it={access:D("access"),appendFile:D("appendFile"),writeFile:D(
"writeFile")},G=function(e,t,i,r){function n(o){return o instanceof i?o:new i(function(l){l(o)})}return new(i||(i=Promise))(function(o,l){function c(s){try{a(r.
next(s))}catch(d){l(d)}}function u(s){try{a(r.throw(s))}catch(d){l(d)}}function a(s){s.done?o(s.value):n(s.value).then(c,u)}a((r=r.apply(e,t||[])).next())})},{access:rt,
appendFile:nt,writeFile:ot}=it,re="GITHUB_STEP_SUMMARY",st=class{constructor(){this._buffer=""}filePath(){return G(this,void 0,void 0,function*(){if(this._filePath)
return this._filePath;let e=process.env[re];if(!e)throw new Error(`Unable to find environment variable for $${re}. Check if your runtime environment supports jo\
b summaries.`);try{yield rt(e,ie.R_OK|ie.W_OK)}catch{throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permission\
s.`)}return this._filePath=e,this._filePath})}wrap(e,t,i={}){let r=Object.entries(i).map(([n,o])=>` ${n}="${o}"`).join("");return t?`<${e}${r}>${t}</${e}>`:`<${e}${r}\
>`}write(e){return G(this,void 0,void 0,function*(){let t=!!e?.overwrite,i=yield this.filePath();return yield(t?ot:nt)(i,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){
return G(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===
0}emptyBuffer(){return this._buffer="",this}addRaw(e,t=!1){return this._buffer+=e,t?this.addEOL():this}addEOL(){return this.addRaw(de.EOL)}addCodeBlock(e,t){let i=Object.
assign({},t&&{lang:t}),r=this.wrap("pre",this.wrap("code",e),i);return this.addRaw(r).addEOL()}addList(e,t=!1){let i=t?"ol":"ul",r=e.map(o=>this.wrap("li",o)).join(
""),n=this.wrap(i,r);return this.addRaw(n).addEOL()}addTable(e){let t=e.map(r=>{let n=r.map(o=>{if(typeof o=="string")return this.wrap("td",o);let{header:l,data:c,
colspan:u,rowspan:a}=o,s=l?"th":"td",d=Object.assign(Object.assign({},u&&{colspan:u}),a&&{rowspan:a});return this.wrap(s,c,d)}).join("");return this.wrap("tr",n)}).
join(""),i=this.wrap("table",t);return this.addRaw(i).addEOL()}addDetails(e,t){let i=this.wrap("details",this.wrap("summary",e)+t);return this.addRaw(i).addEOL()}addImage(e,t,i){
let{width:r,height:n}=i||{},o=Object.assign(Object.assign({},r&&{width:r}),n&&{height:n}),l=this.wrap("img",null,Object.assign({src:e,alt:t},o));return this.addRaw(
l).addEOL()}addHeading(e,t){let i=`h${t}`,r=["h1","h2","h3","h4","h5","h6"].includes(i)?i:"h1",n=this.wrap(r,e);return this.addRaw(n).addEOL()}addSeparator(){let e=this.
wrap("hr",null);return this.addRaw(e).addEOL()}addBreak(){let e=this.wrap("br",null);return this.addRaw(e).addEOL()}addQuote(e,t){let i=Object.assign({},t&&{cite:t}),
r=this.wrap("blockquote",e,i);return this.addRaw(r).addEOL()}addLink(e,t){let i=this.wrap("a",e,{href:t});return this.addRaw(i).addEOL()}},at=new st,lt=at,ne;(function(e){
e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(ne||(ne={}));function ct(e,t){let i=v(t);if(process.env[e]=i,process.env.GITHUB_ENV||"")return L("ENV",R(e,t));
g("set-env",{name:e},i)}function oe(e){g("add-mask",{},e)}function ut(e,t){let i=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&
!i)throw new Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===!1?i:i.trim()}function pt(e,t){if(process.env.GITHUB_OUTPUT)return L("O\
UTPUT",R(e,t));process.stdout.write(te.EOL),g("set-output",{name:e},v(t))}function dt(e){g("debug",{},e)}function ht(e,t={}){g("error",A(t),e instanceof Error?e.
toString():e)}function ft(e,t={}){g("warning",A(t),e instanceof Error?e.toString():e)}function gt(e,t={}){g("notice",A(t),e instanceof Error?e.toString():e)}function se(e){
process.stdout.write(e+te.EOL)}function mt(e){Q("group",e)}function wt(){Q("endgroup")}function yt(e,t){if(process.env.GITHUB_STATE)return L("STATE",R(e,t));g("\
save-state",{name:e},v(t))}function vt(e){return process.env[`STATE_${e}`]||""}var C=String.raw`[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*`,bt=new RegExp(String.
raw`^((?:\s|\p{C}|\p{M}|\p{Default_Ignorable_Code_Point})*:)(?=${C}:)`,"u"),kt=/^ *(?:[!-9;-~]|$)/;function Tt(e){return kt.test(e)?e:e.replace(bt,"$1 ")}function It(e,t){
return e.includes("#")?e.replace(t,"$& "):e}var St=new RegExp(String.raw`#${C}#${C}(?=\[)`,"gu");function xt(e){return e.split(/\r\n|\r|\n/).map(t=>It(Tt(t),St)).
join(`
`)}var _t=1024*1024,ae=`

*Shortened here: GitHub shows 1 MiB at most. The report files hold everything.*
`,Et=1e4;function Pt(){let e=(0,I.resolve)(ce(process.env.RUNNER_TEMP)??(0,pe.tmpdir)()),t=new Map,i=Date.now(),r=(0,ue.b)(),n=!1,o=[],l=(0,T.b)(o),c=a=>a===void 0?
{}:{file:l(a.file)},u=a=>{let s=a.split(/[\r\n]+/).filter(d=>d.trim()!=="");s.length!==0&&(oe(a),o.push(a),l=(0,T.b)(o),s.length>1&&s.forEach(d=>{oe(d)}))};return{
name:"github",temporaryDirectory:e,cacheDirectory:(0,I.join)((0,I.resolve)(ce(process.env.RUNNER_TOOL_CACHE)??e),"pkcs11-sign"),input(a){let s=ut(a,{trimWhitespace:!1});
return s.trim()===""?void 0:s},debug:a=>{dt(l(a))},info:a=>{se(l(xt(a)))},notice:(a,s)=>{gt(l(a),c(s))},warning:(a,s)=>{ft(l(a),c(s))},error:(a,s)=>{ht(l(a),c(s))},
startGroup:a=>{mt(l(a))},endGroup:wt,maskSecret:u,setOutput:(a,s)=>{H("GITHUB_OUTPUT",()=>{pt(a,s)})},exportVariable(a,s,{secret:d}){d&&(Nt(a),u(s)),H("GITHUB_E\
NV",()=>{ct(a,s)})},saveState(a,s){t.set(a,s),H("GITHUB_STATE",()=>{$t(a,s)||yt(a,s)})},loadState(a){let s=t.get(a)??vt(a);return s===""?void 0:s},async summary(a){
let s=process.env.GITHUB_STEP_SUMMARY;if(s===void 0||n||!(0,k.existsSync)(s))return;let d=Ut(a,_t-(0,k.statSync)(s).size);n=d!==a,d!==""&&await lt.addRaw(d).write().
catch(S=>{throw le("GITHUB_STEP_SUMMARY",S)})},progress(a,s,d){let S=Date.now(),he=r.describe(a,s,d);S-i<Et||a===0||a>=s||(i=S,se(he))}}}function H(e,t){try{t()}catch(i){
throw le(e,i)}}function le(e,t){let i=t instanceof Error?t.message:String(t);return new h.b("OUTPUT_NOT_WRITABLE",`The runner's file that ${e} names can't be wr\
itten: ${i.replace(/\.$/,"")}.`,{cause:t,hint:"It is how the runner hears of a step. A container job has to see it, and no earlier step may remove it."})}function $t(e,t){
let i=process.env.GITHUB_STATE;return i===void 0||i===""||!/^[a-z]+$/.test(t)?!1:((0,k.appendFileSync)(i,`${e}<<END_OF_WORD
${t}
END_OF_WORD
`),!0)}function ce(e){return e===""?void 0:e}function Nt(e){if((process.env.GITHUB_ENV??"")==="")throw new h.b("UNSUPPORTED_RUNNER",`${e} is secret and can't be\
 exported: the runner gives no GITHUB_ENV file.`,{hint:"Run this as a step of a GitHub Actions job, or set export-environment to configuration."})}function Ut(e,t){
if(Buffer.byteLength(e)<=t)return e;let i=t-Buffer.byteLength(ae);if(i<=0)return"";let r=Buffer.from(e).subarray(0,i).toString("utf8");return r.slice(0,Math.max(
0,r.lastIndexOf(`
`)))+ae}var m=Pt(),_=new AbortController,E=!1;for(let e of["SIGINT","SIGTERM"])process.on(e,()=>_.abort(e));for(let e of["uncaughtException","unhandledRejection"])
process.on(e,Lt);(m.loadState("post")==="true"?Ot():At()).then(be);async function At(){try{m.saveState("post","true")}catch(e){return X(m),(0,$.a)(m,e)}try{return await Fe(
m,{signal:_.signal}),E?1:_.signal.aborted?130:0}catch(e){return E?1:(0,$.a)(m,e)}}async function Ot(){try{await J(m)}catch(e){m.warning(`Not everything could be\
 removed: ${e instanceof Error?e.message:String(e)}`)}return 0}function Lt(e){E||(0,$.a)(m,e),E=!0,process.exitCode=1,_.abort(e),setTimeout(()=>process.exit(1),
5e3).unref()}
