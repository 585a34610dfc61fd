if (/^(1?\d|20\.[0-2])\./.test(process.versions.node)) {
  process.stdout.write('::error title=pkcs11-sign::This runner runs actions with Node.js ' + process.versions.node + ', and this action needs 20.3 or later. ' +
    'Update the runner to 2.327.1 or later, and set no ACTIONS_RUNNER_FORCE_ACTIONS_NODE_VERSION. [UNSUPPORTED_RUNNER]\n');
  process.exit(4);
}
var fe=Object.create;var V=Object.defineProperty;var ge=Object.getOwnPropertyDescriptor;var me=Object.getOwnPropertyNames;var we=Object.getPrototypeOf,ye=Object.prototype.hasOwnProperty;var ve=(e,t,i,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of me(t))!ye.call(e,s)&&s!==i&&V(e,s,{get:()=>t[s],enumerable:!(r=ge(t,s))||r.enumerable});
return e};var p=(e,t,i)=>(i=e!=null?fe(we(e)):{},ve(t||!e||!e.__esModule?V(i,"default",{value:e,enumerable:!0}):i,e));var ue=require("./chunk-2L5EJ55B.cjs"),F=require("./chunk-QTGQ2EL7.cjs"),f=require("./chunk-UTZ4K7U3.cjs"),Ht=require("./chunk-3QEIJ7F4.cjs"),jt=require("./chunk-OWGFP7CT.cjs"),
Ft=require("./chunk-WCDW2JVM.cjs"),Bt=require("./chunk-WMJZRCYT.cjs"),E=require("./chunk-734BLOYB.cjs"),Vt=require("./chunk-M7VDB62C.cjs"),Mt=require("./chunk-I72JFFQY.cjs"),
N=require("./chunk-NPLWSIQW.cjs"),U=require("./chunk-ZGFX3NXA.cjs"),T=require("./chunk-74PKTZTJ.cjs"),d=require("./chunk-DL23VD4K.cjs"),A=require("./chunk-2OATJTSY.cjs"),
B=require("node:timers/promises"),I=require("node:fs"),pe=require("node:os"),S=require("node:path"),et=p(require("os")),te=p(require("fs")),O=p(require("os")),ie=p(require("os")),
de=require("os");function be(e){e!==void 0&&(process.exitCode=e),process.once("beforeExit",()=>process.exit()),setTimeout(()=>process.exit(),5e3).unref()}var ke="\
6.0.2",M=["bash","sh","pwsh","powershell","cmd"],W={"organization-id":{kind:"text",group:"signpath",scope:"always",description:"SignPath organization: a UUID.",
environment:"SIGNPATH_ORGANIZATION_ID"},"api-token":{kind:"text",group:"signpath",scope:"always",secret:!0,description:"API token of a SignPath user with submit\
ter permission. Hand it over from a secret; it is masked before anything else happens.",environment:"SIGNPATH_API_TOKEN"},"project-slug":{kind:"text",group:"sig\
npath",scope:"always",description:"SignPath project.",environment:"SIGNPATH_PROJECT_SLUG"},"signing-policy-slug":{kind:"text",group:"signpath",scope:"always",description:"\
Signing policy of the project: it names the key and the certificate.",environment:"SIGNPATH_SIGNING_POLICY_SLUG"},"api-url":{kind:"text",group:"signpath",scope:"\
always",description:"Address of SignPath's API, for a self-hosted installation.",default:"https://app.signpath.io/Api",environment:"SIGNPATH_API_URL"},files:{kind:"\
lines",group:"files",scope:"always",description:"Files to sign: globs, one a line, `!` excludes; relative to the working directory."},tool:{kind:"choice",choices:[
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
take, in seconds.",default:"30",environment:"SIGNPATH_HTTP_REQUEST_TIMEOUT_IN_SECONDS"}},m=Object.keys(W);function w(e){return W[e]}function Ie(e,t){let i=q(e,t),
r=i.get("api-token"),s=["http_proxy","https_proxy","HTTP_PROXY","HTTPS_PROXY"].map(c=>t[c]),o=[i.get("http-proxy"),...s].map(c=>K(c?.includes("://")===!1?`http:\
//${c}`:c)),l=[i.get("cryptoki-archive"),...x(i.get("timestamp-urls"))],u=[r,...o,...l.map(K),...l.flatMap(Ve)];return[...new Set(u.filter(c=>c!==void 0))]}function Te(e,t){
try{return $e(q(e,t),t)}catch(i){throw Se(i,e)}}function Se(e,t){if(!(e instanceof d.b))return e;let i=m.find(s=>e.message.startsWith(`${s} `)),r=i!==void 0&&k(
t(i))===void 0?w(i).environment:void 0;return r===void 0?e:new d.b(e.code,e.message,{hint:`It comes from the variable ${r}. ${e.hint??""}`})}function $e(e,t){let i=n=>e.
get(n)??w(n).default,r=n=>i(n)??"",s=new Set([...e.keys()].filter(n=>e.get(n)!==w(n).default)),o=x(e.get("files")),l=e.get("run"),u=o.length===0&&l===void 0;if(t.
TF_BUILD!==void 0)for(let n of m.filter(Ee))Ne(n,e.get(n));for(let n of m)Ae(n,i(n));let c={organizationId:y(i("organization-id"),f.f),apiToken:y(i("api-token"),
f.g),projectSlug:y(i("project-slug"),n=>(0,f.h)(n,"project-slug")),signingPolicySlug:y(i("signing-policy-slug"),n=>(0,f.h)(n,"signing-policy-slug")),apiUrl:(0,f.i)(
r("api-url")),files:o,tool:r("tool"),outputDirectory:i("output-directory"),existingSignature:r("existing-signature"),ifNoFilesFound:r("if-no-files-found"),shard:y(
i("shard"),Re),arguments:x(e.get("arguments")),digest:r("digest"),inputIsDigest:r("input-is-digest")==="true",padding:r("padding"),outputFormat:r("output-format"),
description:i("description"),descriptionUrl:i("description-url"),gpgFormat:r("gpg-format"),gpgPublicKey:i("gpg-public-key"),certificate:i("certificate"),timestampUrls:x(
e.get("timestamp-urls")).map(Ce),verify:r("verify")==="true",run:l,shell:y(i("shell"),Ge),ifNoCredentials:r("if-no-credentials"),parallel:Number(r("parallel")),
batch:r("batch"),retries:Number(r("retries")),resumeFrom:i("resume-from"),timeLimitInSeconds:Number(r("time-limit-in-seconds")),failFast:r("fail-fast")==="true",
cryptokiVersion:r("cryptoki-version"),cryptokiArchive:i("cryptoki-archive"),cryptokiSha256:y(i("cryptoki-sha256"),He),cryptokiLibrary:i("cryptoki-library"),requireVerifiedDownload:r(
"require-verified-download")==="true",installPrerequisites:r("install-prerequisites")==="true",openssl:i("openssl"),opensslBackend:r("openssl-backend"),exportEnvironment:i(
"export-environment")??(u?"configuration":"none"),httpProxy:y(i("http-proxy"),f.k),reportDirectory:i("report-directory"),logLevel:r("log-level"),serviceUnavailableTimeoutInSeconds:Number(
r("service-unavailable-timeout-in-seconds")),httpRequestTimeoutInSeconds:Number(r("http-request-timeout-in-seconds")),given:s};return De(c,e),c}function xe({files:e,
run:t},i){if(i.ACT==="true"||i.GITEA_ACTIONS==="true")return;let r=e.length===0&&t===void 0,s=o=>o.replaceAll("-","").replace(/s$/,"");for(let[o,l]of Object.entries(
i)){let u=/^INPUT_(.+)$/.exec(o)?.[1]?.toLowerCase();if(u===void 0||k(l)===void 0||m.some(n=>n===u))continue;let c=m.find(n=>s(n)===s(u));if(u.includes("-")||c?.
includes("-")===!0||r&&c!==void 0)throw _e(u,c??(0,F.a)(u,m))}}function _e(e,t,i=""){return new d.b("INVALID_INPUT",`${e} is given, but there is no such input.`,
{hint:t===void 0?`The names of all inputs stand in docs/reference.md${i}.`:`Did you mean ${t}?`})}function q(e,t){let i=new Map;for(let r of m){let s=w(r).environment,
o=t.TF_BUILD!==void 0&&z(r),l=c=>o&&Pe(c)?void 0:k(c),u=l(e(r))??(s===void 0?void 0:l(t[s]));u!==void 0&&i.set(r,Ue(r,u))}return i}function z(e){return e==="api\
-token"||e==="organization-id"}function Pe(e){return/^\s*\$\([^()\r\n]+\)\s*$/.test(e??"")}function Ee(e){return e!=="run"&&e!=="arguments"&&!z(e)}function Ne(e,t){
let i=/\$\([^()\r\n]+\)/.exec(t??"")?.[0];if(i!==void 0)throw new d.b("INVALID_INPUT",`${e} holds ${i}, which Azure Pipelines has left as it is: there is no var\
iable of that name.`,{hint:"Check the name of the variable, and that it is there for this job."})}function Ue(e,t){let{kind:i}=w(e);return e==="run"?t:i==="bool\
ean"?t.trim().toLowerCase():t.trim()}function Ae(e,t){if(t===void 0)return;let i=w(e);switch(i.kind){case"choice":if(!i.choices.includes(t))throw Y(e,t,i.choices);
return;case"boolean":if(t!=="true"&&t!=="false")throw new d.b("INVALID_INPUT",`${e} is "${t}", which is neither true nor false.`,{hint:`Set ${e} to true or fals\
e.`});return;case"integer":{let{minimum:r,maximum:s}=i,o=Number(t);if(!/^\d+$/.test(t)||o<r||o>s)throw new d.b("INVALID_INPUT",`${e} is "${t}", which is not a w\
hole number from ${r} to ${s}.`,{hint:`Give ${e} as plain digits, or leave it out for ${i.default??"its default"}.`});return}case"text":if(e!=="run"&&/[\r\n\0]/.
test(t))throw new d.b("INVALID_INPUT",`${e} spans several lines, but it takes one value.`,{hint:`Check the quoting of ${e}; a YAML block (|) keeps line breaks.`});
return;case"lines":return}}function Y(e,t,i){return new d.b("INVALID_INPUT",`${e} is "${t}", which is not one of ${i.join(", ")}.`,{hint:(e==="digest"?Oe(t):void 0)??
Le(e,t,i)})}function Le(e,t,i){let r=(0,F.a)(t,i),s=w(e);return r!==void 0?`Did you mean ${r}?`:`Give one of these, or leave ${e} out for ${s.default??s.defaultText??
"its default"}.`}function Oe(e){let t=/^(md5|sha)-?(1?)$/i.exec(e);if(t===null)return;let i=t[1]?.toLowerCase()==="md5"?"MD5":"SHA-1";return`${i} is not offered\
: two files with the same ${i} can be made on purpose, so that a signature of one is good for the other. Use sha256.`}function De(e,t){let i=o=>e.given.has(o),r=(o,l)=>{
throw new d.b("INVALID_INPUT",`${o} is given, but it has no effect: ${l}.`,{hint:`Leave ${o} out.`})},s=t.has("files");for(let o of m){let{scope:l}=w(o);if(l===
"files"&&!s&&i(o)&&r(o,"there are no files to sign"),l==="download"&&i(o)&&e.cryptokiLibrary!==void 0)throw new d.b("INVALID_INPUT",`${o} and cryptoki-library e\
xclude each other: with a library nothing is downloaded.`,{hint:`Leave out ${o} to use the library at ${e.cryptokiLibrary}, or cryptoki-library to have it insta\
lled.`})}if(s&&e.files.length===0)throw new d.b("INVALID_INPUT","files holds no pattern.",{hint:"Give one glob a line, such as dist/*.exe."});if(s&&e.files.every(
o=>o.startsWith("!")))throw new d.b("INVALID_INPUT","files holds exclusions only, so it can match nothing.",{hint:'Add a pattern without the leading "!", such a\
s dist/**.'});if(i("shell")&&e.run===void 0&&r("shell","there is no script in run"),i("gpg-public-key")&&!s&&!["gpg","rpmsign","debsigs"].includes(e.tool))throw new d.b(
"INVALID_INPUT",`gpg-public-key is given, but it has no effect: tool is ${e.tool}.`,{hint:"Set tool to gpg, rpmsign or debsigs, or leave gpg-public-key out."})}
function Re(e){let t=/^(\d{1,5})\/(\d{1,5})$/.exec(e),i=Number(t?.[1]),r=Number(t?.[2]);if(t===null||i<1||r<1||i>r)throw new d.b("INVALID_INPUT",`shard is "${e}\
", which is not of the form INDEX/COUNT with 1 <= INDEX <= COUNT.`,{hint:"The second of five jobs has shard 2/5."});return{index:i,count:r}}function Ge(e){let t=M.
find(i=>i===e);if(t===void 0)throw Y("shell",e,M);return t}function Ce(e){if(/[\s,;]https?:\/\//i.test(e))throw new d.b("INVALID_INPUT",`timestamp-urls holds "${e}\
", which is several addresses in one line.`,{hint:"Give one address a line (or --timestamp-urls twice): commas, semicolons and blanks do not part them."});let t=URL.
canParse(e)?new URL(e):void 0;if(t?.protocol!=="http:"&&t?.protocol!=="https:")throw new d.b("INVALID_INPUT",`timestamp-urls holds "${e}", which is not an http \
or https address.`,{hint:"Give one address a line, http://\u2026 or https://\u2026, as your timestamp authority names it."});return/[^\x21-\x7e]/.test(e)?t.href:
e}function He(e){let t=e.toLowerCase().replace(/^sha256:/,"");if(!/^[0-9a-f]{64}$/.test(t))throw new d.b("INVALID_INPUT","cryptoki-sha256 is not a SHA-256 diges\
t: 64 hexadecimal digits.",{hint:"sha256sum ARCHIVE prints it."});return t}function y(e,t){return e===void 0?void 0:t(e)}function k(e){return e===void 0||e.trim()===
""?void 0:e}function x(e){return(e??"").split(/\r?\n/).map(t=>t.trim()).filter(t=>t!=="")}var je=3;function K(e){if(e===void 0||!URL.canParse(e))return;let{username:t,
password:i}=new URL(e);if(i===""&&t.length>=X)return(0,E.i)(t);let r=(0,E.i)(i);return r.length<je?void 0:r}var Fe=/key|token|sig|secret|pass|auth|cred|code/i,Be=8,
X=16;function Ve(e){return(/^https?:\/\/[^#?]*\?([^#]+)/i.exec(e??"")?.[1]??"").split("&").flatMap(t=>{let[i="",r]=t.split(/=(.*)/s);return r===void 0?i.length<
X?[]:[i]:Fe.test(i)&&r.length>=Be?[r,(0,E.i)(r)]:[]})}async function Me(e,t){let i=await qe(e,t.signal),r={startedAt:new Date,result:"failed",prepared:void 0,files:[],
error:void 0};try{await We(Ye(i,r))}catch(o){r.error=o}let{deliver:s}=await Promise.resolve().then(()=>p(require("./deliver-X3TMZRLK.cjs")));if(await s(i,r),r.error!==
void 0)throw r.error}async function We(e){let t=()=>{},i=new Promise((r,s)=>{t=()=>{s(new Error("it waits for what can no longer come"))}});process.once("before\
Exit",t);try{await Promise.race([e,i])}finally{process.off("beforeExit",t)}}async function qe(e,t){try{let{inputs:i,secrets:r}=Ze(e),{openSession:s,workspaceState:o}=await Promise.resolve().then(()=>p(require("./session-XTOK2POH.cjs")));
return e.loadState(o)!==void 0&&await Q(e,"Not everything of the try before"),await s(e,i,r,t)}catch(i){throw J(e),i}}function J(e){try{e.setOutput("signed","fa\
lse"),e.setOutput("signed-count","0")}catch{}}var ze=1e3;async function Ye(e,t){let{host:i,inputs:r}=e;if(r.apiToken===void 0&&r.ifNoCredentials==="skip"){t.result=
"skipped";return}r.files.length===0&&r.run===void 0&&(i.name==="github"||i.name==="azure")&&i.notice("Neither files nor run is given: this step prepares for lat\
er ones, and signs nothing."),await Je(r);let s=await e.workspace.folder("log"),o=r.tool==="auto"?void 0:(await Promise.resolve().then(()=>p(require("./start-ahead-LJDQBNTS.cjs")))).
startEarly(r.tool,s,e);try{await Ke(e,t,{logDirectory:s,startedEarly:o})}finally{await o?.discard()}}async function Ke(e,t,i){let{inputs:r}=e,{findFilesToSign:s}=await Promise.resolve().then(()=>p(require("./find-files-to-sign-O3X2BRPH.cjs"))),
o=await s(e);if(o.length===0&&r.files.length>0){t.result="nothing-to-sign";return}if(o.length>=ze){let{collectEarly:c}=await Promise.resolve().then(()=>p(require("./heap-A5M2AVA3.cjs")));
c()}let{prepare:l}=await Promise.resolve().then(()=>p(require("./prepare-WJFJYFPR.cjs"))),u=t.prepared=await l(e,o,i,Xe);try{let{signFiles:c}=await Promise.resolve().then(()=>p(require("./sign-files-YFQI2AAS.cjs")));
await c(u,t);let{exportPrepared:n,runScript:a}=await Promise.resolve().then(()=>p(require("./script-V3KNE5OS.cjs")));await a(u),n(u)}finally{await u.close()}r.files.
length===0?t.result="prepared":t.result=u.plan.files.length>0?"signed":"nothing-to-sign"}function Xe(){(0,B.setImmediate)().then(()=>(0,B.setImmediate)()).then(
()=>Promise.all([Promise.resolve().then(()=>p(require("./sign-files-YFQI2AAS.cjs"))),Promise.resolve().then(()=>p(require("./script-V3KNE5OS.cjs"))),Promise.resolve().then(()=>p(require("./deliver-X3TMZRLK.cjs")))])).
catch(()=>{})}async function Je(e){if(e.reportDirectory!==void 0){let{makeReportFolder:t}=await Promise.resolve().then(()=>p(require("./write-VDL4WGDE.cjs")));await t(
e.reportDirectory)}if(e.run!==void 0){let{checkShell:t}=await Promise.resolve().then(()=>p(require("./script-V3KNE5OS.cjs")));await t(e)}}async function Qe(e){let{
forgetExported:t}=await Promise.resolve().then(()=>p(require("./script-V3KNE5OS.cjs"))),{workspaceState:i}=await Promise.resolve().then(()=>p(require("./session-XTOK2POH.cjs"))),
{endOrphans:r}=await Promise.resolve().then(()=>p(require("./orphans-7BPBD4OS.cjs"))),{removeWorkspace:s}=await Promise.resolve().then(()=>p(require("./workspace-QOQNDXIG.cjs")));
try{let o=e.loadState(i);if(o===void 0||o==="")return;await r(o),await s(o)}finally{t(e)}}async function Q(e,t="Not everything"){await Qe(e).catch(i=>{e.warning(
`${t} could be removed: ${i instanceof Error?i.message:String(i)}`)})}function Ze(e){let t=s=>e.input(s),i=Ie(t,(0,U.a)());for(let s of i.flatMap(T.d))e.maskSecret(
s);let r=Te(t,(0,U.a)());return e.name==="github"&&xe(r,(0,U.a)()),{inputs:r,secrets:i}}function b(e){return e==null?"":typeof e=="string"||e instanceof String?
e:JSON.stringify(e)}function L(e){return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:
{}}function g(e,t,i){let r=new tt(e,t,i);process.stdout.write(r.toString()+et.EOL)}function Z(e,t=""){g(e,{},t)}var ee="::",tt=class{constructor(e,t,i){e||(e="m\
issing.command"),this.command=e,this.properties=t,this.message=i}toString(){let e=ee+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=
" ";let t=!0;for(let i in this.properties)if(this.properties.hasOwnProperty(i)){let r=this.properties[i];r&&(t?t=!1:e+=",",e+=`${i}=${rt(r)}`)}}return e+=`${ee}${it(
this.message)}`,e}};function it(e){return b(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function rt(e){return b(e).replace(/%/g,"%25").replace(
/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}function nt(){return(0,A.a)("crypto").randomUUID()}function D(e,t){let i=process.env[`\
GITHUB_${e}`];if(!i)throw new Error(`Unable to find environment variable for file command ${e}`);if(!te.existsSync(i))throw new Error(`Missing file at path: ${i}`);
te.appendFileSync(i,`${b(t)}${O.EOL}`,{encoding:"utf8"})}function R(e,t){let i=`ghadelimiter_${nt()}`,r=b(t);if(e.includes(i))throw new Error(`Unexpected input:\
 name should not contain the delimiter "${i}"`);if(r.includes(i))throw new Error(`Unexpected input: value should not contain the delimiter "${i}"`);return`${e}<\
<${i}${O.EOL}${r}${O.EOL}${i}`}var re=(0,A.a)("fs").constants,G=e=>(...t)=>(0,A.a)("fs").promises[e](...t),ot={access:G("access"),appendFile:G("appendFile"),writeFile:G(
"writeFile")},C=function(e,t,i,r){function s(o){return o instanceof i?o:new i(function(l){l(o)})}return new(i||(i=Promise))(function(o,l){function u(a){try{n(r.
next(a))}catch(h){l(h)}}function c(a){try{n(r.throw(a))}catch(h){l(h)}}function n(a){a.done?o(a.value):s(a.value).then(u,c)}n((r=r.apply(e,t||[])).next())})},{access:st,
appendFile:at,writeFile:lt}=ot,ne="GITHUB_STEP_SUMMARY",ct=class{constructor(){this._buffer=""}filePath(){return C(this,void 0,void 0,function*(){if(this._filePath)
return this._filePath;let e=process.env[ne];if(!e)throw new Error(`Unable to find environment variable for $${ne}. Check if your runtime environment supports jo\
b summaries.`);try{yield st(e,re.R_OK|re.W_OK)}catch{throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permission\
s.`)}return this._filePath=e,this._filePath})}wrap(e,t,i={}){let r=Object.entries(i).map(([s,o])=>` ${s}="${o}"`).join("");return t?`<${e}${r}>${t}</${e}>`:`<${e}${r}\
>`}write(e){return C(this,void 0,void 0,function*(){let t=!!e?.overwrite,i=yield this.filePath();return yield(t?lt:at)(i,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){
return C(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===
0}emptyBuffer(){return this._buffer="",this}addRaw(e,t=!1){return this._buffer+=e,t?this.addEOL():this}addEOL(){return this.addRaw(de.EOL)}addCodeBlock(e,t){let i=Object.
assign({},t&&{lang:t}),r=this.wrap("pre",this.wrap("code",e),i);return this.addRaw(r).addEOL()}addList(e,t=!1){let i=t?"ol":"ul",r=e.map(o=>this.wrap("li",o)).join(
""),s=this.wrap(i,r);return this.addRaw(s).addEOL()}addTable(e){let t=e.map(r=>{let s=r.map(o=>{if(typeof o=="string")return this.wrap("td",o);let{header:l,data:u,
colspan:c,rowspan:n}=o,a=l?"th":"td",h=Object.assign(Object.assign({},c&&{colspan:c}),n&&{rowspan:n});return this.wrap(a,u,h)}).join("");return this.wrap("tr",s)}).
join(""),i=this.wrap("table",t);return this.addRaw(i).addEOL()}addDetails(e,t){let i=this.wrap("details",this.wrap("summary",e)+t);return this.addRaw(i).addEOL()}addImage(e,t,i){
let{width:r,height:s}=i||{},o=Object.assign(Object.assign({},r&&{width:r}),s&&{height:s}),l=this.wrap("img",null,Object.assign({src:e,alt:t},o));return this.addRaw(
l).addEOL()}addHeading(e,t){let i=`h${t}`,r=["h1","h2","h3","h4","h5","h6"].includes(i)?i:"h1",s=this.wrap(r,e);return this.addRaw(s).addEOL()}addSeparator(){let e=this.
wrap("hr",null);return this.addRaw(e).addEOL()}addBreak(){let e=this.wrap("br",null);return this.addRaw(e).addEOL()}addQuote(e,t){let i=Object.assign({},t&&{cite:t}),
r=this.wrap("blockquote",e,i);return this.addRaw(r).addEOL()}addLink(e,t){let i=this.wrap("a",e,{href:t});return this.addRaw(i).addEOL()}},ut=new ct,pt=ut,oe;(function(e){
e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(oe||(oe={}));function dt(e,t){let i=b(t);if(process.env[e]=i,process.env.GITHUB_ENV||"")return D("ENV",R(e,t));
g("set-env",{name:e},i)}function se(e){g("add-mask",{},e)}function ht(e,t){let i=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&
!i)throw new Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===!1?i:i.trim()}function ft(e,t){if(process.env.GITHUB_OUTPUT)return D("O\
UTPUT",R(e,t));process.stdout.write(ie.EOL),g("set-output",{name:e},b(t))}function gt(e){g("debug",{},e)}function mt(e,t={}){g("error",L(t),e instanceof Error?e.
toString():e)}function wt(e,t={}){g("warning",L(t),e instanceof Error?e.toString():e)}function yt(e,t={}){g("notice",L(t),e instanceof Error?e.toString():e)}function ae(e){
process.stdout.write(e+ie.EOL)}function vt(e){Z("group",e)}function bt(){Z("endgroup")}function kt(e,t){if(process.env.GITHUB_STATE)return D("STATE",R(e,t));g("\
save-state",{name:e},b(t))}function It(e){return process.env[`STATE_${e}`]||""}var H=String.raw`[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*`,Tt=new RegExp(String.
raw`^((?:\s|\p{C}|\p{M}|\p{Default_Ignorable_Code_Point})*:)(?=${H}:)`,"u"),St=/^ *(?:[!-9;-~]|$)/;function $t(e){return St.test(e)?e:e.replace(Tt,"$1 ")}function xt(e,t){
return e.includes("#")?e.replace(t,"$& "):e}var _t=new RegExp(String.raw`#${H}#${H}(?=\[)`,"gu");function Pt(e){return e.split(/\r\n|\r|\n/).map(t=>xt($t(t),_t)).
join(`
`)}var Et=1024*1024,le=`

*Shortened here: GitHub shows 1 MiB at most. The report files hold everything.*
`,Nt=1e4;function Ut(){let e=(0,S.resolve)(k(process.env.RUNNER_TEMP)??(0,pe.tmpdir)()),t=new Map,i=Date.now(),r=(0,ue.b)(),s=!1,o=[],l=(0,T.b)(o),u=n=>n===void 0?
{}:{file:l(n.file)},c=n=>{let a=n.split(/[\r\n]+/).filter(h=>h.trim()!=="");a.length!==0&&(se(n),o.push(n),l=(0,T.b)(o),a.length>1&&a.forEach(h=>{se(h)}))};return{
name:"github",temporaryDirectory:e,cacheDirectory:(0,S.join)((0,S.resolve)(k(process.env.RUNNER_TOOL_CACHE)??e),"pkcs11-sign"),input(n){return k(ht(n,{trimWhitespace:!1}))},
debug:n=>{gt(l(n))},info:n=>{ae(l(Pt(n)))},notice:(n,a)=>{yt(l(n),u(a))},warning:(n,a)=>{wt(l(n),u(a))},error:(n,a)=>{mt(l(n),u(a))},startGroup:n=>{vt(l(n))},endGroup:bt,
maskSecret:c,setOutput:(n,a)=>{j("GITHUB_OUTPUT",()=>{ft(n,a)})},exportVariable(n,a,{secret:h}){h&&(Lt(n),c(a)),j("GITHUB_ENV",()=>{dt(n,a)})},saveState(n,a){t.
set(n,a),j("GITHUB_STATE",()=>{At(n,a)||kt(n,a)})},loadState(n){let a=t.get(n)??It(n);return a===""?void 0:a},async summary(n){let a=process.env.GITHUB_STEP_SUMMARY;
if(a===void 0||s||!(0,I.existsSync)(a))return;let h=Ot(n,Et-(0,I.statSync)(a).size);s=h!==n,h!==""&&await pt.addRaw(h).write().catch($=>{throw ce("GITHUB_STEP_S\
UMMARY",$)})},progress(n,a,h){let $=Date.now(),he=r.describe(n,a,h);$-i<Nt||n===0||n>=a||(i=$,ae(he))}}}function j(e,t){try{t()}catch(i){throw ce(e,i)}}function ce(e,t){
let i=t instanceof Error?t.message:String(t);return new d.b("OUTPUT_NOT_WRITABLE",`The runner's file that ${e} names can't be written: ${i.replace(/\.$/,"")}.`,
{cause:t,hint:"It is how the runner hears of a step. A container job has to see it, and no earlier step may remove it."})}function At(e,t){let i=process.env.GITHUB_STATE;
return i===void 0||i===""||!/^[a-z]+$/.test(t)?!1:((0,I.appendFileSync)(i,`${e}<<END_OF_WORD
${t}
END_OF_WORD
`),!0)}function Lt(e){if((process.env.GITHUB_ENV??"")==="")throw new d.b("UNSUPPORTED_RUNNER",`${e} is secret and can't be exported: the runner gives no GITHUB_\
ENV file.`,{hint:"Run this as a step of a GitHub Actions job, or set export-environment to configuration."})}function Ot(e,t){if(Buffer.byteLength(e)<=t)return e;
let i=t-Buffer.byteLength(le);if(i<=0)return"";let r=Buffer.from(e).subarray(0,i).toString("utf8");return r.slice(0,Math.max(0,r.lastIndexOf(`
`)))+le}var v=Ut(),_=new AbortController,P=!1;for(let e of["SIGINT","SIGTERM"])process.on(e,()=>_.abort(e));for(let e of["uncaughtException","unhandledRejection"])
process.on(e,Gt);(v.loadState("post")==="true"?Rt():Dt()).then(be);async function Dt(){try{v.saveState("post","true")}catch(e){return J(v),(0,N.a)(v,e)}try{return await Me(
v,{signal:_.signal}),P?1:_.signal.aborted?130:0}catch(e){return P?1:(0,N.a)(v,e)}}async function Rt(){return await Q(v),0}function Gt(e){P||(0,N.a)(v,e),P=!0,process.
exitCode=1,_.abort(e),setTimeout(()=>process.exit(1),5e3).unref()}
