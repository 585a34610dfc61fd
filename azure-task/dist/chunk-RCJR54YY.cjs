var bundleAddress = require('url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to2,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to2,key)&&key!==except&&__defProp(to2,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to2};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>gt,b:()=>Vu,c:()=>F,d:()=>Ws,e:()=>Hd,f:()=>cg,g:()=>Yd,h:()=>Zd,i:()=>gi,j:()=>Ac,k:()=>Wg,l:()=>Yg,m:()=>Rn,
n:()=>co,o:()=>wo,p:()=>Vl,q:()=>Eo,r:()=>Bn,s:()=>th,t:()=>Ru});module.exports=__toCommonJS(stdin_exports);var import_chunk_Q4OWH5AG=require("./chunk-Q4OWH5AG.cjs"),
import_chunk_35BBZ333=require("./chunk-35BBZ333.cjs"),import_chunk_HCPT5UC6=require("./chunk-HCPT5UC6.cjs"),import_chunk_PINUKLGH=require("./chunk-PINUKLGH.cjs"),
import_chunk_KCTSZASC=require("./chunk-KCTSZASC.cjs"),import_chunk_KYVSRAO6=require("./chunk-KYVSRAO6.cjs"),import_chunk_MYVZ3O65=require("./chunk-MYVZ3O65.cjs"),
import_chunk_UDRAOCHI=require("./chunk-UDRAOCHI.cjs"),import_chunk_B3KJNQUF=require("./chunk-B3KJNQUF.cjs"),import_chunk_GNFATBF3=require("./chunk-GNFATBF3.cjs"),
import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),import_chunk_FP2WBXV7=require("./chunk-FP2WBXV7.cjs"),import_chunk_4BZ7O3LF=require("./chunk-4BZ7O3LF.cjs"),
import_chunk_RVXNVVIO=require("./chunk-RVXNVVIO.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs"),
import_node_crypto=require("node:crypto"),import_promises=require("node:fs/promises"),import_promises2=require("node:fs/promises"),import_node_path=require("node:path"),
import_promises3=require("node:fs/promises"),import_node_path2=require("node:path"),import_promises4=require("node:fs/promises"),import_node_fs=require("node:fs"),
import_promises5=require("node:fs/promises"),import_node_path3=require("node:path"),import_promises6=require("node:fs/promises"),import_node_zlib=require("node:zlib"),
import_promises7=require("node:fs/promises"),import_node_fs2=require("node:fs"),import_promises8=require("node:fs/promises"),import_node_crypto2=require("node:crypto"),
import_promises9=require("node:fs/promises"),import_node_path4=require("node:path"),import_node_crypto3=require("node:crypto"),import_promises10=require("node:fs/promises"),
import_node_crypto4=require("node:crypto"),import_promises11=require("node:fs/promises"),import_node_path5=require("node:path"),import_promises12=require("node:fs/promises"),
import_node_fs3=require("node:fs"),import_promises13=require("node:fs/promises"),import_node_stream=require("node:stream"),import_node_fs4=require("node:fs"),import_promises14=require("node:fs/promises"),
import_node_path6=require("node:path"),import_promises15=require("node:fs/promises"),import_node_crypto5=require("node:crypto"),import_node_crypto6=require("node:crypto"),
import_promises16=require("node:fs/promises"),import_node_path7=require("node:path"),import_promises17=require("node:fs/promises"),import_node_path8=require("node:path"),
import_node_crypto7=require("node:crypto"),import_promises18=require("node:fs/promises"),import_node_path9=require("node:path"),import_node_crypto8=require("node:crypto"),
import_node_fs5=require("node:fs"),import_promises19=require("node:fs/promises"),import_node_stream2=require("node:stream"),import_promises20=require("node:fs/promises"),
import_node_path10=require("node:path"),import_promises21=require("node:timers/promises"),import_promises22=require("node:fs/promises"),import_node_crypto9=require("node:crypto"),
import_promises23=require("node:fs/promises"),import_node_path11=require("node:path"),import_node_crypto10=require("node:crypto"),import_node_crypto11=require("node:crypto"),
import_node_path12=require("node:path"),import_promises24=require("node:timers/promises"),import_node_crypto12=require("node:crypto"),import_node_path13=require("node:path"),
import_node_crypto13=require("node:crypto"),import_promises25=require("node:timers/promises"),wt=(0,import_chunk_3CREN6VF.c)((Hu,ht)=>{"use strict";var mt=()=>process.
platform==="linux",ke=null,Qo=()=>{if(!ke)if(mt()&&process.report){let e=process.report.excludeNetwork;process.report.excludeNetwork=!0,ke=process.report.getReport(),
process.report.excludeNetwork=e}else ke={};return ke};ht.exports={isLinux:mt,getReport:Qo}}),St=(0,import_chunk_3CREN6VF.c)((zu,bt)=>{"use strict";var X=(0,import_chunk_3CREN6VF.a)(
"fs"),Xo="/usr/bin/ldd",Jo="/proc/self/exe",Pe=2048,Zo=e=>{let n=X.openSync(e,"r"),t=Buffer.alloc(Pe),r=X.readSync(n,t,0,Pe,0);return X.close(n,()=>{}),t.subarray(
0,r)},qo=e=>new Promise((n,t)=>{X.open(e,"r",(r,i)=>{if(r)t(r);else{let o=Buffer.alloc(Pe);X.read(i,o,0,Pe,0,(s,a)=>{n(o.subarray(0,a)),X.close(i,()=>{})})}})});
bt.exports={LDD_PATH:Xo,SELF_PATH:Jo,readFileSync:Zo,readFile:qo}}),Pt=(0,import_chunk_3CREN6VF.c)((Wu,kt)=>{"use strict";var es=e=>{if(e.length<64||e.readUInt32BE(
0)!==2135247942||e.readUInt8(4)!==2||e.readUInt8(5)!==1)return null;let n=e.readUInt32LE(32),t=e.readUInt16LE(54),r=e.readUInt16LE(56);for(let i=0;i<r;i++){let o=n+
i*t;if(e.readUInt32LE(o)===3){let a=e.readUInt32LE(o+8),d=e.readUInt32LE(o+32);return e.subarray(a,a+d).toString().replace(/\0.*$/g,"")}}return null};kt.exports=
{interpreterPath:es}}),jt=(0,import_chunk_3CREN6VF.c)((Yu,Ut)=>{"use strict";var xt=(0,import_chunk_3CREN6VF.a)("child_process"),{isLinux:J,getReport:Et}=wt(),{
LDD_PATH:Ie,SELF_PATH:vt,readFile:Qe,readFileSync:Xe}=St(),{interpreterPath:Ct}=Pt(),v,C,R,Rt="getconf GNU_LIBC_VERSION 2>&1 || true; ldd --version 2>&1 || true",
N="",$t=()=>N||new Promise(e=>{xt.exec(Rt,(n,t)=>{N=n?" ":t,e(N)})}),Ot=()=>{if(!N)try{N=xt.execSync(Rt,{encoding:"utf8"})}catch{N=" "}return N},A="glibc",At=/LIBC[a-z0-9 \-).]*?(\d+\.\d+)/i,
K="musl",ns=e=>e.includes("libc.musl-")||e.includes("ld-musl-"),Lt=()=>{let e=Et();return e.header&&e.header.glibcVersionRuntime?A:Array.isArray(e.sharedObjects)&&
e.sharedObjects.some(ns)?K:null},Tt=e=>{let[n,t]=e.split(/[\r\n]+/);return n&&n.includes(A)?A:t&&t.includes(K)?K:null},Nt=e=>{if(e){if(e.includes("/ld-musl-"))return K;
if(e.includes("/ld-linux-"))return A}return null},Ft=e=>(e=e.toString(),e.includes("musl")?K:e.includes("GNU C Library")?A:null),ts=async()=>{if(C!==void 0)return C;
C=null;try{let e=await Qe(Ie);C=Ft(e)}catch{}return C},rs=()=>{if(C!==void 0)return C;C=null;try{let e=Xe(Ie);C=Ft(e)}catch{}return C},is=async()=>{if(v!==void 0)
return v;v=null;try{let e=await Qe(vt),n=Ct(e);v=Nt(n)}catch{}return v},os=()=>{if(v!==void 0)return v;v=null;try{let e=Xe(vt),n=Ct(e);v=Nt(n)}catch{}return v},
Dt=async()=>{let e=null;if(J()&&(e=await is(),!e&&(e=await ts(),e||(e=Lt()),!e))){let n=await $t();e=Tt(n)}return e},_t=()=>{let e=null;if(J()&&(e=os(),!e&&(e=rs(),
e||(e=Lt()),!e))){let n=Ot();e=Tt(n)}return e},ss=async()=>J()&&await Dt()!==A,as=()=>J()&&_t()!==A,ds=async()=>{if(R!==void 0)return R;R=null;try{let n=(await Qe(
Ie)).match(At);n&&(R=n[1])}catch{}return R},cs=()=>{if(R!==void 0)return R;R=null;try{let n=Xe(Ie).match(At);n&&(R=n[1])}catch{}return R},Kt=()=>{let e=Et();return e.
header&&e.header.glibcVersionRuntime?e.header.glibcVersionRuntime:null},It=e=>e.trim().split(/\s+/)[1],Bt=e=>{let[n,t,r]=e.split(/[\r\n]+/);return n&&n.includes(
A)?It(n):t&&r&&t.includes(K)?It(r):null},ls=async()=>{let e=null;if(J()&&(e=await ds(),e||(e=Kt()),!e)){let n=await $t();e=Bt(n)}return e},us=()=>{let e=null;if(J()&&
(e=cs(),e||(e=Kt()),!e)){let n=Ot();e=Bt(n)}return e};Ut.exports={GLIBC:A,MUSL:K,family:Dt,familySync:_t,isNonGlibcLinux:ss,isNonGlibcLinuxSync:as,version:ls,versionSync:us}});
async function gt(e){let n;try{n=await(0,import_promises.readFile)(e)}catch(t){throw new import_chunk_VC77LCNK.b("FILE_UNREADABLE",`The certificate file ${(0,import_chunk_RVXNVVIO.c)(
e)} ${(0,import_chunk_4BZ7O3LF.c)(t)}.`,{file:e,cause:t,hint:"Check the path in `certificate`: it is relative to the working directory."})}return Uo(n,e)}function Uo(e,n){
let t=zo(jo(e,n)),r=Wo(t,n);return{leaf:r,chain:Yo(r,t)}}function yt(e){return We(e.publicKey)}function We(e){let n=e.asymmetricKeyType;if(n==="rsa"||n==="rsa-p\
ss")return"RSA";if(n==="ec")return"EC";throw new import_chunk_VC77LCNK.b("KEY_TYPE_MISMATCH",`The signing policy's key is of type ${n??"unknown"}: only RSA and \
EC are supported.`,{hint:"Choose a signing policy whose certificate has an RSA or EC key."})}function Ye(e,n=new Date){return n.getTime()>Date.parse(e.validTo)?
[`The signing certificate expired on ${ft(e.validTo)}.`]:n.getTime()<Date.parse(e.validFrom)?[`The signing certificate is not valid before ${ft(e.validFrom)}.`]:
[]}function Vu({leaf:e,chain:n},t=new Date){let r=(o,s)=>o.checkIssued(s)&&o.verify(s.publicKey),i=new Set(n);for(let o=e;o!==void 0;){let s=o;if(Ye(s,t).length>
0)return!1;if(r(s,s))return!0;o=[...i].find(a=>r(s,a)),o!==void 0&&i.delete(o)}return!1}function ft(e){return new Date(e).toISOString().slice(0,10)}function jo(e,n){
var s;let t=(a,d)=>{throw new import_chunk_VC77LCNK.b("INVALID_INPUT",a,{file:n,hint:d})};e.every(a=>a<=32)&&t("The certificate file is empty.","Download the ce\
rtificate from SignPath's page of the signing policy.");let r=Mo(e);(/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/.test(r)||Ho(e))&&t("The certificate file holds a PR\
IVATE KEY, which must never lie there: it was not used.","Remove it from where this job takes it, and treat the key as compromised if others could read it. Give\
 a file with certificates only.");let i=[...r.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\s]+)-----END \1-----/g)],o=i.filter(([,a])=>a==="CERTIFICATE"||
a==="X509 CERTIFICATE");return o.length>0?o.map(([,,a=""])=>pt(Buffer.from(a,"base64"),n)):((i.some(([,a])=>a==="PKCS7"||a==="CMS")||e.subarray(0,40).includes(Go))&&
t("The certificate file is a PKCS #7 container (.p7b).","Unpack it: openssl pkcs7 -print_certs -in chain.p7b -out chain.pem, with -inform DER if it is not text."),
e.subarray(0,40).includes(Vo)&&t("The certificate file is a PKCS #12 container (.pfx, .p12), which is made for private keys.","Give the certificate alone, as PE\
M or DER."),i.length>0&&t(`The certificate file holds a ${((s=i[0])==null?void 0:s[1])??"block"} and no CERTIFICATE.`,"Give the certificate as PEM or DER."),[pt(
e,n)])}var Go=Buffer.from("06092a864886f70d010702","hex"),Vo=Buffer.from("06092a864886f70d010701","hex");function Mo(e){return e[0]===255&&e[1]===254?e.toString(
"utf16le"):e.toString("latin1")}function Ho(e){return["pkcs8","pkcs1","sec1"].some(n=>{try{return(0,import_node_crypto.createPrivateKey)({key:e,format:"der",type:n}),
!0}catch{return!1}})}function pt(e,n){try{return new import_node_crypto.X509Certificate(e)}catch(t){throw new import_chunk_VC77LCNK.b("INVALID_INPUT","The certi\
ficate file holds no X.509 certificate, or a damaged one.",{file:n,cause:t,hint:'Give the certificate as PEM ("-----BEGIN CERTIFICATE-----") or DER (.cer), as S\
ignPath offers it for download.'})}}function zo(e){return[...new Map(e.map(n=>[n.fingerprint256,n])).values()]}function Wo(e,n){let t=e.filter(a=>!e.some(d=>d!==
a&&d.checkIssued(a))),r=t.filter(a=>!a.ca),[i,...o]=r.length>0?r:t;if(i&&o.length===0)return i;let s=[i,...o].map(a=>(a==null?void 0:a.subject.replaceAll(`
`,", "))??"none").join("; ");throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`It is not clear which certificate of the file is the signer's: ${s}.`,{file:n,hint:"\
Keep the signing policy's certificate and its chain only."})}function Yo(e,n){let t=[],r=new Set(n.filter(i=>i!==e));for(let i=e;;){let o=[...r].find(s=>i.checkIssued(
s));if(!o)return[...t,...r];t.push(o),r.delete(o),i=o}}var xe=(0,import_chunk_3CREN6VF.d)(jt(),1);async function Vt(){let[e,n,t]=await Promise.all([Gt("/.docker\
env"),Gt("/run/.containerenv"),(0,import_promises4.readFile)("/proc/1/cgroup","utf8").catch(()=>"")]);return e||n||gs(t)}function gs(e){return/[/:](?:docker|kubepods|libpod|lxc|containerd|crio|garden|actions_job)(?!\.service)(?:[-./]|$)/m.
test(e)}async function Gt(e){return await(0,import_promises4.stat)(e).catch(()=>{})!==void 0}function hs(e){let n=/^OpenSSL\s+(\d+)\.(\d+)\.(\d+)([a-z]*)/m.exec(
e);if(n===null)return;let[,t,r,i,o]=n;return{major:Number(t),minor:Number(r),patch:Number(i),text:`${t}.${r}.${i}${o??""}`}}async function zt({openssl:e="openss\
l",opensslFits:n},t){let r=await bs(e,t);return n===void 0||r!==void 0&&n(r.version)?{openssl:r,allOpenssl:[]}:{openssl:r,allOpenssl:await ws(t)}}async function ws(e){
let n=await(0,import_chunk_Q4OWH5AG.d)("openssl",e);return(await Promise.all(n.map(r=>Wt(r,e)))).filter(r=>r!==void 0)}async function bs(e,n){let t=await(0,import_chunk_Q4OWH5AG.c)(
e,n),r=t===void 0?void 0:await Wt(t,n);if(r===void 0)return;let{enginesDirectory:i,modulesDirectory:o}=r,[s,a]=await Promise.all([Ss(i,r.version,n),ks(o,n)]);return{
...r,enginesDirectory:i,modulesDirectory:o,engine:s==null?void 0:s.path,engineVersion:s==null?void 0:s.version,provider:a}}async function Wt(e,n){let t=await(0,import_chunk_Q4OWH5AG.e)(
e,["version","-a"],n),r=hs(t);if(r===void 0)return;let i=o=>{var s;return(s=new RegExp(`^${o}:\\s*"(.*)"`,"m").exec(t))==null?void 0:s[1]};return{program:e,version:r,
enginesDirectory:i("ENGINESDIR"),modulesDirectory:i("MODULESDIR")}}async function Ss(e,n,t){if(e===void 0||n.major>=4)return;let r=await Qt(["pkcs11.so","libpkc\
s11.so","pkcs11.dll","libpkcs11.dll"].map(i=>(0,import_node_path3.join)(e,i)));return r===void 0?void 0:{path:r,version:await Yt(r,"libengine-pkcs11-openssl",t)}}
async function ks(e,n){if(e!==void 0)for(let{kind:t,names:r,debianPackage:i}of Ps){let o=await Qt(r.map(s=>(0,import_node_path3.join)(e,s)));if(o!==void 0)return{
path:o,kind:t,version:await Yt(o,i,n)}}}var Ps=[{kind:"pkcs11-provider",names:["pkcs11.so","pkcs11.dll"],debianPackage:"pkcs11-provider"},{kind:"libp11",names:[
"pkcs11prov.so","pkcs11prov.dll"],debianPackage:"libengine-pkcs11-openssl"}];async function Yt(e,n,t){if(!e.startsWith("/usr/lib"))return;let r=await(0,import_chunk_Q4OWH5AG.c)(
"dpkg-query",t);if(r!==void 0)return Mt(await(0,import_chunk_Q4OWH5AG.e)(r,["--show","--showformat","${Version}\n",n],t));let i=await(0,import_chunk_Q4OWH5AG.c)(
"rpm",t);return i===void 0?void 0:Mt(await(0,import_chunk_Q4OWH5AG.e)(i,["-qf","--queryformat",`%{VERSION}
`,e],t))}function Mt(e){var n;return(n=/^(?:\d+:)?(\d[\w.]*)(?:[-+~]\S*)?$/m.exec(e))==null?void 0:n[1]}async function Qt(e){for(let n of e)if(await(0,import_promises5.access)(
n,import_node_fs.constants.R_OK).then(()=>!0,()=>!1))return n}async function Ee(e,n){let t=process.platform,r=t==="linux",[i,o,s,{openssl:a,allOpenssl:d},c,u,f]=await Promise.
all([r?Es():void 0,r?vs():void 0,r?Vt():!1,e.programs.includes(import_chunk_KYVSRAO6.a)?zt(e,n):{openssl:void 0,allOpenssl:[]},Cs(e.programs,n),r?Os(n):void 0,As(
n)]);return{os:t,arch:process.arch,distribution:i,libc:o,container:s,openssl:a,allOpenssl:d,commands:c,packageManager:u,privilege:f,workingDirectory:process.cwd()}}
function xs(e){let n=new Map;for(let r of e.split(`
`)){let i=/^([A-Z0-9_]+)=(.*)$/.exec(r.trim());(i==null?void 0:i[1])===void 0||i[2]===void 0||n.set(i[1],Ls(i[2]))}let t=n.get("ID");if(t!==void 0)return{id:t,idLike:(n.
get("ID_LIKE")??"").split(/\s+/).filter(r=>r!==""),versionId:n.get("VERSION_ID"),prettyName:n.get("PRETTY_NAME")??t,codename:n.get("UBUNTU_CODENAME")??n.get("DE\
BIAN_CODENAME")??n.get("VERSION_CODENAME")}}async function Es(){for(let e of["/etc/os-release","/usr/lib/os-release"]){let n=await(0,import_promises3.readFile)(
e,"utf8").catch(()=>{});if(n!==void 0)return xs(n)}}async function vs(){let[e,n]=await Promise.all([(0,xe.family)(),(0,xe.version)()]);return e==="glibc"||e==="\
musl"?{family:e,version:n??void 0}:void 0}async function Cs(e,n){let t=e.filter(i=>i!==import_chunk_KYVSRAO6.a),r=await Promise.all(t.map(async i=>[i.name,await Rs(
i,n)]));return Object.fromEntries(r.filter(i=>i[1]!==void 0))}async function Rs({name:e,version:n},t){var o,s;let r=n==="jdk"?t.JAVA_HOME:void 0,i=await(0,import_chunk_Q4OWH5AG.c)(
e,t)??(r===void 0?void 0:await(0,import_chunk_Q4OWH5AG.c)((0,import_node_path2.join)(r,"bin",e),t));if(i!==void 0)return n==="jdk"?{path:i,version:(o=/^JAVA_VERSION="(.*)"/m.
exec(await $s(i)))==null?void 0:o[1]}:{path:i,version:(s=n==null?void 0:n.pattern.exec(await(0,import_chunk_Q4OWH5AG.e)(i,n.arguments,t)))==null?void 0:s[1]}}async function $s(e){
let n=(0,import_node_path2.dirname)((0,import_node_path2.dirname)(await(0,import_promises3.realpath)(e)));return(0,import_promises3.readFile)((0,import_node_path2.join)(
n,"release"),"utf8").catch(()=>"")}async function Os(e){for(let n of["apt-get","dnf","microdnf","yum"])if(await(0,import_chunk_Q4OWH5AG.c)(n,e)!==void 0)return n}
async function As(e){var r;if(((r=process.getuid)==null?void 0:r.call(process))===0)return"root";let n=await(0,import_chunk_Q4OWH5AG.c)("sudo",e);if(n===void 0)
return"none";let{exitCode:t}=await(0,import_chunk_GNFATBF3.b)({program:n,arguments:["-n","true"],environment:e},{timeLimitInSeconds:10,redact:i=>i});return t===
0?"sudo":"none"}function Ls(e){var t;let n=/^(["'])(.*)\1$/.exec(e.trim());return((t=n==null?void 0:n[2])==null?void 0:t.replace(/\\(["'$`\\])/g,"$1"))??e.trim()}
var Je="https://download.signpath.io/cryptoproviders/cryptoki/",Ts={linux:"linux/x64/libSignPath.Cryptoki.tar.gz",win32:"windows/x64/SignPath.Cryptoki.zip"};function Ce(e){
return/(?:^|-)latest$/i.test(e)}function qt(e,n,t=Je){let{archive:r,version:i}=e;if(i!==void 0&&ve(i),r===void 0)return{kind:"url",url:new URL(`${ve(i??"")}/${Ts[n]}`,
t)};if(!/^[a-z][a-z0-9+.-]+:\/\//i.test(r))return{kind:"file",path:r};let o=URL.canParse(r)?new URL(r):void 0;if(o===void 0||!["https:","http:"].includes(o.protocol))
throw new import_chunk_VC77LCNK.b("INVALID_INPUT","cryptoki-archive is neither an https address nor a path.",{hint:"Give the address of the archive at your mirr\
or, or the path of a copy on this machine."});if(!Ze(o))throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`cryptoki-archive is at ${o.origin}, which is not encr\
ypted.`,{hint:"Use https. Only a server on this machine itself may be asked by plain http."});return{kind:"url",url:o}}function Ze(e){return e.protocol==="https\
:"||e.protocol==="http:"&&Ns(e.hostname)}function h(e){return`${e.origin}${e.pathname}${e.search===""?"":"?\u2026"}`}function er(e){var n;return(n=/(?:^|[/\\_-])v?(\d+\.\d+\.\d+)(?=[/\\_-]|\.(?:zip|tar|tgz)|$)/.
exec(e))==null?void 0:n[1]}function Ns(e){return e==="localhost"||e==="[::1]"||/^127\.\d+\.\d+\.\d+$/.test(e)}function re(e){return e.length<=40&&/^(?:\d+(?:\.\d+){0,3}(?:-[0-9a-z]+(?:\.[0-9a-z]+)*)?|latest)$/i.
test(e)}function ve(e){if(re(e))return e;throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`cryptoki-version is "${e}", which is not a version.`,{hint:"Give an \
exact version, such as 6.0.2."})}async function oe(e){let n=await se(e.archive),t={...import_chunk_35BBZ333.a,...e.limits};try{return n==="zip"?await(await Promise.resolve().then(()=>__toESM(require("./zip-XPDARX2H.cjs")))).
unpackZip(e,t):await(await Promise.resolve().then(()=>__toESM(require("./tar-5PVP7IAI.cjs")))).unpackTar(e,t)}catch(r){throw await(0,import_promises7.rm)(e.folder,
{recursive:!0,force:!0}).catch(()=>{}),_s(r)}}async function se(e){let n=await Ks(e),t=n.subarray(0,4).toString("latin1");if(t==="PK"||t==="PK")return"zip";
if(t.startsWith("\x8B"))return"tar.gz";throw n.length===0?ie("it is empty"):/^\s*</.test(n.toString("latin1"))?ie("it is a web page, perhaps the sign-in page o\
f a proxy"):ie("it is neither ZIP nor tar.gz")}function _s(e){if(e instanceof import_chunk_VC77LCNK.b)return e;if(e instanceof import_chunk_35BBZ333.b)return ie(
e.message,e);let n=(0,import_chunk_4BZ7O3LF.a)(e)??"";return/^(?:ENOSPC|EDQUOT|EFBIG)$/.test(n)?new import_chunk_VC77LCNK.b("OUTPUT_NOT_WRITABLE",`The library c\
an't be unpacked: the disk is full (${n}).`,{hint:"Free space on the disks of the job's temporary folder and of its cache.",cause:e}):(0,import_chunk_4BZ7O3LF.b)(
e,"path")!==void 0?e:ie(`it is damaged or incomplete (${(0,import_chunk_4BZ7O3LF.b)(e,"message")??String(e)})`,e)}function ie(e,n){return new import_chunk_VC77LCNK.b(
"DOWNLOAD_FAILED",`The library's archive can't be used: ${e}.`,{hint:"Download it again, or check the address or path in cryptoki-archive.",...n===void 0?{}:{cause:n}})}
async function Ks(e){try{let n=await(0,import_promises7.open)(e,"r");try{let{buffer:t,bytesRead:r}=await n.read(Buffer.alloc(512),0,512,0);return t.subarray(0,r)}finally{
await n.close()}}catch(n){let t=(0,import_chunk_4BZ7O3LF.a)(n)==="EISDIR";throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`The library's archive ${e} ${(0,import_chunk_4BZ7O3LF.c)(
n)}.`,{hint:t?"cryptoki-archive is the path of the archive's file, not of its folder.":"Check the path in cryptoki-archive.",cause:n})}}var Hs=1024*1024,tr=256*
1024;async function zs(e,n,t){let r=(0,import_node_crypto2.createHash)(n);return await Ws(e,i=>r.update(i),t),r.digest()}async function F(e){return(await zs(e,"\
sha256")).toString("hex")}async function Ws(e,n,t){let r=(0,import_node_fs2.statSync)(e);if(r.isFile()&&r.size<=tr){for(let o of Ys(e))n(o);return}let i=await(0,import_promises8.open)(
e,"r");try{let{size:o}=await i.stat(),s=()=>Buffer.allocUnsafe(Math.min(Hs,Math.max(o+1,4096))),a=s(),d,c=await i.read(a,0,a.length);for(;c.bytesRead>0;){t==null||
t.throwIfAborted();let u=a.subarray(0,c.bytesRead);d??=s();let f=i.read(d,0,d.length);try{n(u)}finally{c=await f}[a,d]=[d,a]}}finally{await i.close()}}function*Ys(e){
let n=(0,import_node_fs2.openSync)(e,"r");try{let t=Buffer.allocUnsafe(Math.min(tr,Math.max((0,import_node_fs2.fstatSync)(n).size+1,4096)));for(let r=(0,import_node_fs2.readSync)(
n,t);r>0;r=(0,import_node_fs2.readSync)(n,t))yield t.subarray(0,r)}finally{(0,import_node_fs2.closeSync)(n)}}var ae="pkcs11-sign-air-gap.json",qs={zip:"cryptoki\
-archive.zip","tar.gz":"cryptoki-archive.tar.gz"};async function rr(e){if(await se(e)!=="tar.gz")return!1;let n=await(0,import_promises6.open)(e,"r");try{let{buffer:t,
bytesRead:r}=await n.read(Buffer.alloc(4096),0,4096,0);return(0,import_node_zlib.gunzipSync)(t.subarray(0,r),{finishFlush:import_node_zlib.constants.Z_SYNC_FLUSH,
maxOutputLength:16*1024*1024}).subarray(0,100).toString("latin1").replace(/\0.*$/s,"")===ae}catch{return!1}finally{await n.close()}}async function ir(e,n,t){var d;
let r=Object.values(qs),i=await oe({archive:e,folder:n,limits:t,candidate:c=>c===ae||r.includes(c),choose:c=>Promise.resolve(c.filter(u=>u===ae||r.includes(u)))}),
o=i.get(ae),s=(d=[...i].find(([c])=>r.includes(c)))==null?void 0:d[1],a=o===void 0?void 0:ea(await(0,import_promises6.readFile)(o,"utf8"));if(s===void 0)throw qe(
e,"its parts are not all there");if(a===void 0)throw qe(e,`${ae} in it is missing or is not what pkcs11-sign bundle writes`);if(await F(s)!==a.sha256)throw qe(e,
"the archive inside does not have the digest that was written beside it");return{path:s,manifest:a}}function ea(e){try{let n=JSON.parse(e);if(typeof n!="object"||
n===null)return;let{format:t,version:r,os:i,source:o,sha256:s}=n;return t!==1||typeof i!="string"||typeof o!="string"||!/^[0-9a-f]{64}$/.test(String(s))||r!==void 0&&
(typeof r!="string"||!re(r))?void 0:{format:t,version:r,os:i,source:o,sha256:String(s)}}catch{return}}function qe(e,n){return new import_chunk_VC77LCNK.b("DOWNL\
OAD_FAILED",`${e} can't be used: ${n}.`,{hint:"Copy it again, or make it anew with pkcs11-sign bundle."})}var or={},B="To do without this download, name a copy \
of the archive with cryptoki-archive, or an installed library with cryptoki-library.",de=class extends Error{name="StatusCause";status;constructor(n){super(`sta\
tus ${n}`),this.status=n}},na=new Set([408,425,429,500,502,503,504]);function sr(e,n,t){let r=n===206||n===416,i=n===404?`Check cryptoki-version; or cryptoki-ar\
chive, where the archive comes from a mirror. ${B}`:n===401||n===403||n===407?`Check the address, and whether the proxy or mirror lets this runner in. ${B}`:`Tr\
y again later. ${B}`,o=n===407?"the proxy wants a user and a password (407)":`the server answers ${n}`;return{error:new import_chunk_VC77LCNK.b("DOWNLOAD_FAILED",
`${h(e)} can't be downloaded: ${o}.`,{hint:i,cause:new de(n)}),transient:r||na.has(n),retryAfter:t}}function en(e,n){return new import_chunk_VC77LCNK.b("DOWNLOA\
D_FAILED",`${h(e)} is larger than ${n} bytes, which no archive of the library is.`,{hint:"Check that the address is the one of the library's archive."})}var ta=/^(?:ENOSPC|EDQUOT|EFBIG)$/;
function nn(e,n,t){let r=(0,import_chunk_4BZ7O3LF.a)(e)??"",i=h(n),o=(c,u,f)=>({error:new import_chunk_VC77LCNK.b("DOWNLOAD_FAILED",u,{hint:f,cause:e}),transient:c,
retryAfter:void 0});if(ta.test(r)){let c=`The library's archive can't be written to ${t}: the disk is full (${r}).`,u="Free space on the disk of the job's tempo\
rary folder.";return{...o(!1,c,u),error:new import_chunk_VC77LCNK.b("OUTPUT_NOT_WRITABLE",c,{hint:u,cause:e})}}let{kind:s,message:a}=e instanceof import_chunk_KYVSRAO6.i?
e:(0,import_chunk_KYVSRAO6.n)(e),d=`Check the address. ${B}`;switch(s){case"redirect":return o(!1,`${a}.`,d);case"unreachable":{let c=`Check the network and htt\
p-proxy. ${B} pkcs11-sign bundle makes such a copy.`;return o(!0,`${i} can't be reached (${r}).`,c)}case"dropped":return o(!0,`${i}: the connection ended half-w\
ay (${r}).`,`Try again later. ${B}`);case"timeout":return o(!0,`${i} can't be reached in time (${r}).`,`Check the network and http-proxy. ${B}`);case"tls":return o(
!1,`${i}: the connection can't be trusted (${r}).`,"Where a proxy or mirror has a certificate authority of your own, name its file in NODE_EXTRA_CA_CERTS.");default:
return o(!1,`${i} can't be downloaded: ${a}.`,d)}}function Re(e,n=Math.random){return Math.round(Math.min(1e3*2**(e-1),3e4)*(.5+n()))}function $e(e,n=Date.now()){
let t=(e==null?void 0:e.trim())??"";if(/^\d{1,9}$/.test(t))return Number(t)*1e3;let r=/[A-Za-z]/.test(t)?Date.parse(t):Number.NaN;return Number.isNaN(r)?void 0:
Math.max(0,r-n)}var ar=5;async function dr(e,n,t,r){let i=new Set;for(let o=e;;){if(i.has(o.href))throw new import_chunk_KYVSRAO6.i("redirect",`${h(e)} redirect\
s in a circle`);if(i.size>ar)throw new import_chunk_KYVSRAO6.i("redirect",`${h(e)} redirects more than ${ar} times`);i.add(o.href);let s=await(0,import_chunk_KYVSRAO6.m)(
o,{headers:{"user-agent":"pkcs11-sign",...n},proxy:t},r),{location:a}=s.headers;if(a===void 0||![301,302,303,307,308].includes(s.statusCode??0))return s;s.destroy(),
o=ra(o,a)}}function ra(e,n){let t=URL.canParse(n,e.href)?new URL(n,e):void 0,r=i=>new import_chunk_KYVSRAO6.i("redirect",`${h(e)} redirects to ${i}`);if(t===void 0)
throw r("what is not an address");if(!Ze(t))throw r(`${h(t)}, which is not encrypted`);if(e.protocol==="https:"&&t.protocol!=="https:")throw r(`${h(t)}, which i\
s not encrypted`);return t}var oa={maximumBytes:1024**3,stallInSeconds:30,totalInSeconds:1800};async function tn(e,n,t){var a;let r={...oa,...t.limits},i=Date.now()+
r.totalInSeconds*1e3,o=await(0,import_promises10.open)(n,"wx",384).catch(d=>{throw nn(d,e,n).error}),s={bytes:0,hash:(0,import_node_crypto3.createHash)("sha256"),
validator:void 0};try{for(let d=0;;){let c=s.bytes,u=await sa(e,o,n,s,i,r,t);if(u===void 0)return{sha256:s.hash.digest("hex"),bytes:s.bytes};if(d=s.bytes>c?1:d+
1,!u.transient||d>t.retries)throw u.error;let f=u.retryAfter??Re(d);if(Date.now()+f>=i)throw u.error;(a=t.onRetry)==null||a.call(t,u.error.message,f),await ua(f,
t.signal)}}finally{await o.close()}}async function sa(e,n,t,r,i,o,s){var u;let a=new AbortController,d,c=()=>{clearTimeout(d),d=setTimeout(()=>{a.abort()},Math.
max(1,Math.min(o.stallInSeconds*1e3,i-Date.now())))};c();try{let f=r.bytes>0&&r.validator!==void 0,p=f?{range:`bytes=${r.bytes}-`,"if-range":r.validator??""}:{},
g=await dr(e,p,s.proxy,AbortSignal.any([s.signal,a.signal]));try{c();let y=g.statusCode??0,S=y===206&&f&&la(g)===r.bytes;if(!S&&y!==200)return(y===206||y===416)&&
await cr(n,r),sr(e,y,$e(g.headers["retry-after"]));S||await cr(n,r),r.validator=ca(g);let m=Number(g.headers["content-length"]??Number.NaN),ne=Number.isNaN(m)?void 0:
r.bytes+m;if(ne!==void 0&&ne>o.maximumBytes)throw en(e,o.maximumBytes);for await(let D of g){if(c(),Date.now()>i&&a.abort(),r.bytes+D.length>o.maximumBytes)throw en(
e,o.maximumBytes);await da(n,D,r.bytes),r.hash.update(D),r.bytes+=D.length,(u=s.onProgress)==null||u.call(s,r.bytes,ne)}return}finally{g.destroy()}}catch(f){if(s.
signal.aborted)throw new import_chunk_VC77LCNK.b("CANCELLED","Cancelled while downloading.",{cause:f});if(f instanceof import_chunk_VC77LCNK.b)throw f;let p=a.signal.
aborted?Date.now()>=i?"deadline":"stall":void 0;return p===void 0?nn(f,e,t):aa(p,e,o)}finally{clearTimeout(d)}}function aa(e,n,{stallInSeconds:t,totalInSeconds:r}){
let i=e==="stall"?`the server sent nothing for ${t} s`:`not all of it was there after ${r} s`,o="Try again later, or name a copy nearby with cryptoki-archive, o\
r an installed library with cryptoki-library.";return{error:new import_chunk_VC77LCNK.b("DOWNLOAD_FAILED",`${h(n)}: ${i}.`,{hint:o}),transient:e==="stall",retryAfter:void 0}}
async function cr(e,n){await e.truncate(0),n.bytes=0,n.hash=(0,import_node_crypto3.createHash)("sha256"),n.validator=void 0}async function da(e,n,t){for(let r=0;r<
n.length;)r+=(await e.write(n,r,n.length-r,t+r)).bytesWritten}function ca({headers:e}){var n;if(e["accept-ranges"]!=="none")return(n=e.etag)!=null&&n.startsWith(
'"')?e.etag:e["last-modified"]}function la({headers:e}){var n;return Number(((n=/^bytes (\d+)-/.exec(e["content-range"]??""))==null?void 0:n[1])??Number.NaN)}async function ua(e,n){
let{setTimeout:t}=await Promise.resolve().then(()=>__toESM(require("node:timers/promises")));await t(e,void 0,{signal:n}).catch(r=>{throw new import_chunk_VC77LCNK.b(
"CANCELLED","Cancelled while waiting to download again.",{cause:r})})}var pa=1e4,ga=1024*1024,ya=new Set([403,404,410]),ce={signature:void 0,signatureUnknown:void 0};
async function yr(e,n){return e.kind==="url"?ma(e.url,n):wa((0,import_node_path4.resolve)(n.workingDirectory,e.path),n)}async function ma(e,n){let{host:t,signal:r,
proxy:i,retries:o,limits:s}=n,a=(0,import_node_path4.join)(n.folder,"archive"),d=()=>(0,import_promises9.rm)(a,{force:!0}),c=h(e),u=Date.now();t.info(`Downloadi\
ng ${c}`);let f=new AbortController,p=n.wantSignature?ha(e,{...n,signal:AbortSignal.any([r,f.signal])}):Promise.resolve(ce);p.catch(()=>{});let g=mr(t);try{let{
sha256:y}=await tn(e,a,{proxy:i,signal:r,retries:o,limits:s,onProgress:(S,m)=>{Date.now()-u<pa||(u=Date.now(),t.info(`${ur(S)}${m===void 0?"":` of ${ur(m)}`} MB\
 downloaded`))},onRetry:g});return{path:a,sha256:y,source:c,...await p,discard:d}}catch(y){throw f.abort(),await Promise.all([d(),p.catch(()=>{})]),y}}function mr(e){
return(n,t)=>{e.info(`${n} Trying again in ${Math.max(1,Math.round(t/1e3))} s.`)}}async function ha(e,{host:n,folder:t,proxy:r,signal:i,retries:o,limits:s}){let a=new URL(
e);a.pathname+=".asc";let d=(0,import_node_path4.join)(t,"archive.asc");try{await tn(a,d,{proxy:r,signal:i,retries:o,limits:{...s,maximumBytes:ga},onRetry:mr(n)});
let c=await(0,import_promises9.readFile)(d);return/^\s*</.test(c.toString("latin1"))?ce:{signature:c,signatureUnknown:void 0}}catch(c){if(!(c instanceof import_chunk_VC77LCNK.b))
return{signature:void 0,signatureUnknown:(0,import_chunk_4BZ7O3LF.a)(c)??String(c)};if(c.code==="CANCELLED")throw c;return c.cause instanceof de&&ya.has(c.cause.
status)?ce:{signature:void 0,signatureUnknown:c.message}}finally{await(0,import_promises9.rm)(d,{force:!0})}}async function wa(e,{wantSignature:n}){await se(e);
let t=await F(e).catch(i=>{throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`The library's archive ${e} can't be read.`,{hint:"Check the path in cryptoki-archi\
ve.",cause:i})}),r=n?await ba(`${e}.asc`):ce;return{path:e,sha256:t,source:e,...r,discard:()=>Promise.resolve()}}async function ba(e){try{return{signature:await(0,import_promises9.readFile)(
e),signatureUnknown:void 0}}catch(n){let t=(0,import_chunk_4BZ7O3LF.a)(n)??String(n);return t==="ENOENT"?ce:{signature:void 0,signatureUnknown:`${e} can't be re\
ad (${t}).`}}}function ur(e){return(e/1e6).toFixed(1)}var hr=`-----BEGIN PGP PUBLIC KEY BLOCK-----
Version: SignPath 1.180.0

mQINBGeY/5UBEADjMOeXhzYuF/MOg3XZPucJPxc0PlLRs/KnSsmUYYUf7Y5OsGWP
7uRmsX5n+XPYSkLUNVgKfMf+lunv/h0reMkQyBERDnqsaQHEvkhM5/EmJ3QOVjsw
cauEdG50BJL9wKRs6D5JNeV3YhU/u/ce5E0+av+SyvByjNjT/upF/d7vJ2/pS65D
hNTGrrbNYFZTmaMJ7pLwLz3hotWttzDCssZmY0Y93ZXUoHSOZDdZZpimMhpEv9RF
CkB9QBZl7GqTHIJH/yrKpot+2pbs2eGIpAi4lZPhFzS4RfJspWoSukedHjbqyqAR
TmnNSAndss2FJnLWWbOYoN3gyYV/iDk3GrWcA6AYD2xlOobO6CP1ByJbBnI0QX4+
Vk/Vse5ISrnhh1cLQMFck08bveFvg5AmqcXFDbMvK1NlyTd507cXilu220eLnCLf
/Xjl5U/c7yy3qRmB0RjOow/iaaSdyRb2sIj/sL7SGiWexdXw+lp7fvYje1fEG2Dc
BCmipwCPQpeA5TBf0A2i7p4FMWUoWAd60yTMxbQTbWis+2X2eZ36e8bziW4rbWF1
8ZQUV6qo3RFgVrvXOUJiI4cGMycGCviHuC5PF7/YOogbP7ergQf5N4KI63926zEy
71vUOO1ZJIxi78u4bKdMSH3NQ73l5/S1dK4FWpUxmvTCk22UlGkdTGnBgwARAQAB
tDVTaWduUGF0aCAocmVsZWFzZSBzaWduaW5nKSA8c2lnbmluZy1rZXlzQHNpZ25w
YXRoLmlvPokCOQQTAQoAIxYhBPRTd6InrcWByN/T7ICNVOLu8giTBQJnmP+VAhsD
AheAAAoJEICNVOLu8giTgasP/3sEbvb54w+mAfncWJVME5RdEAUR1i/jsznQWD4H
RHC98xKUs5rRJTcxGRtLV25SNXC09fc1F0uJjmW+U7BCBPRtotInWKWoPjCpl/OJ
0VNNcpkroXwpez+f1AjDur2lGtwZzxmjfh9wD7+jbTdD2eCWD789ju+I0IuYiVcv
96SkF3JSklqBzWNdZf4Tg2v927wfMkN8pRVSlinUOt00dO8cSLloliGTyDbo40Yc
KsigGLczEqG4HTrjiljE39kxe0sDal4a9nZc5X3yFQegs5zOr0SZ4gM0eqCX6I3M
wu5AdPbP5JX9CKBvGqOuiAHWDIxeF+U3WCRiEJMCjWLjn/v0RZT29aKFrZQqte+n
7ACj47rzsdV02FBIiNH8pDfFaCPtzYmG3+F6U7zHlye3oeOpJRe4TNRb7Kt2L05D
cs9X16sq4+DHkyMYLeuV+SgzGo7KY22Y8NVCJ4kbwbaRQ5g1J1HeF1c4Q8fzBf4H
pCOr4jIaAKxzTDQIDB2nKuVG2pJ5SpderKXWIRpUSpGFVpyNlpxc/6lYs698TNPj
bnUfK3w2ymcp5f6lmTS31xou0eGaNqPjkikl4SFlJOSXT024sSvXqpffHPDOp3pO
I3qo3WMyqGweRfhuBGWD8etYmC5wAhVkACMNYH9wSQHhkMg8fOlSxV+CaGoLmi8v
+FC9
=Sp/C
-----END PGP PUBLIC KEY BLOCK-----
`;function wr(e,n,t,r,i={}){let o={releaseKey:hr,server:Je,catalog:or,downloadLimits:{},unpackLimits:{},environment:(0,import_chunk_ZGFX3NXA.a)(),...i},s=qt(e,n,
o.server);return{plan:e,os:n,session:t,settings:o,workingDirectory:r,source:s,expected:Sa(e,n,o.catalog)}}async function br(e,n){let{session:t,settings:r,workingDirectory:i,
source:o,expected:s}=e,{host:a,signal:d,inputs:c,workspace:u}=t;return yr(o,{host:a,signal:d,proxy:(0,import_chunk_KYVSRAO6.h)(c.httpProxy,r.environment),retries:c.
retries,limits:r.downloadLimits,folder:await u.folder(n),workingDirectory:i,wantSignature:s===void 0})}function Sa(e,n,t){var i;if(e.sha256!==void 0)return{sha256:e.
sha256,from:"cryptoki-sha256"};let r=e.archive===void 0?(i=t[e.version??""])==null?void 0:i[n]:void 0;return r===void 0?void 0:{sha256:r,from:"catalog"}}var Ir="\
installed.json",on=".installing-";async function xr(e,n,t){let r=Cr(e,n),i=await(0,import_promises11.readdir)(r).catch(()=>[]);return(await Promise.all(i.filter(
s=>!s.startsWith(".")).map(s=>vr((0,import_node_path5.join)(r,s),t)))).filter(s=>s!==void 0)}async function Er(e,n,t,r){let i=Cr(e,n);await(0,import_chunk_B3KJNQUF.a)(
i),await Oa(i);let o=(0,import_node_path5.join)(i,`${on}${(0,import_node_crypto4.randomBytes)(8).toString("hex")}`),s=(0,import_node_path5.join)(i,r.archiveSha256);
await(0,import_promises11.mkdir)(o);try{await(0,import_promises11.copyFile)(t,(0,import_node_path5.join)(o,r.library)),await(0,import_promises11.chmod)((0,import_node_path5.join)(
o,r.library),420),await(0,import_promises11.writeFile)((0,import_node_path5.join)(o,Ir),`${JSON.stringify(r,void 0,2)}
`);for(let a=1;;a+=1){let d=await(0,import_promises11.rename)(o,s).then(()=>{},u=>u);if(d===void 0||await vr(s,({vouchedBy:u})=>u===r.vouchedBy)!==void 0)break;
if(a===5||!/^(?:ENOTEMPTY|EEXIST|EPERM|EACCES|ENOTDIR)$/.test((0,import_chunk_4BZ7O3LF.a)(d)??""))throw d;await $a(s,i)}}finally{await(0,import_promises11.rm)(o,
{recursive:!0,force:!0})}return(0,import_node_path5.join)(s,r.library)}async function vr(e,n){try{let t=Ra(await(0,import_promises11.readFile)((0,import_node_path5.join)(
e,Ir),"utf8"));if(t===void 0||!n(t))return;let r=(0,import_node_path5.join)(e,t.library);return(await(0,import_promises11.lstat)(r)).isFile()&&await F(r)===t.librarySha256?
{record:t,path:r}:void 0}catch{return}}function Ra(e){let n=JSON.parse(e);if(typeof n!="object"||n===null)return;let t=a=>Reflect.get(n,a),r=a=>/^[0-9a-f]{64}$/.
test(String(t(a))),i=["source","library","build"].every(a=>typeof t(a)=="string"),o=/^[\w.]+$/.test(String(t("library"))),s=["digest","signature","nothing"].includes(
String(t("vouchedBy")));return t("format")===1&&i&&o&&s&&r("archiveSha256")&&r("librarySha256")?n:void 0}function Cr(e,{version:n,os:t,openssl:r}){if(n!==void 0&&
!re(n))throw new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`"${n}" is no version, so it can't name a folder of the cache.`);return(0,import_node_path5.join)(e,"c\
ryptoki",n??"unversioned",`${t}-x64`,r===void 0?"any-openssl":`openssl-${r}`)}async function $a(e,n){let t=(0,import_node_path5.join)(n,`${on}${(0,import_node_crypto4.randomBytes)(
8).toString("hex")}`);await(0,import_promises11.rename)(e,t).catch(r=>{if((0,import_chunk_4BZ7O3LF.a)(r)!=="ENOENT")throw r}),await(0,import_promises11.rm)(t,{recursive:!0,
force:!0})}async function Oa(e){let n=Date.now()-864e5;for(let t of await(0,import_promises11.readdir)(e)){if(!t.startsWith(on))continue;let r=(0,import_node_path5.join)(
e,t),i=await(0,import_promises11.stat)(r).catch(()=>{});i!==void 0&&i.mtimeMs<n&&await(0,import_promises11.rm)(r,{recursive:!0,force:!0}).catch(()=>{})}}var Aa=/(?:^|[\s._-])(?:linux|win|windows|osx|macos)?(?:arm64|aarch64|armhf|arm|x86(?![\s._-]?64)|i[36]86|win32)(?:$|[\s._-])|musl/i,
La=/(?:^|[\s._-]+)(?:(?:linux|win|windows)[\s._-]*)?(?:x64|amd64|x86[_-]64)(?=$|[\s._-])|(?:^|[\s._-]+)linux(?=$|[\s._-])/gi,$r=String.raw`v?(\d+)(?:[._-](\d+|x))?(?:[._-](\d+|x))?[a-z]?\+?`,
Ta=new RegExp(String.raw`(?:ssl|libcrypto)(?:\.so)?[\s._-]*${$r}(?=$|[\s._-])`,"i"),Na=new RegExp(`^${$r}$`,"i");function Or(e){return Aa.test(e)}function Ar(e){
return/(?:x64|amd64|x86[_-]64)/i.test(e)}function sn(e,n=!1){return Rr(e,Ta)??(n?void 0:Rr(e,Na))}function Rr(e,n){for(let t of[...e].reverse()){let r=Fa(t,n);if(r!==
void 0)return{folder:t,version:r}}}function Fa(e,n){if(/^(?:32|64)$/.test(e))return;let t=n.exec(e.replace(La,"").replace(/^[\s._-]+/,""));if(t===null)return;let[
,r="",i,o]=t,s=i===void 0&&r.length>1?Array.from(r):[r,i,o],[a,d,c]=s.map(u=>u===void 0||!/^\d+$/.test(u)?void 0:Number(u));return a===void 0?void 0:{major:a,minor:d,
patch:c}}var U={linux:"libSignPath.Cryptoki.so",win32:"SignPath.Cryptoki.dll"},Lr={linux:"Linux",win32:"Windows"};function dn(e,n){var i;let t=(i=le(e).at(-1))==
null?void 0:i.toLowerCase(),r=U[n].toLowerCase();return t===r||t===`${r}.asc`}function Tr(e,n){return n==="linux"&&Nr(e,n).some(({version:t})=>t!==void 0)}function cn(e,n,t){
var u;let r=Nr(e,n);if(r.length===0)throw Ua(e,n);let i=(f,p)=>({library:f.name,signature:e.find(g=>Ba(g,`${f.name}.asc`)),openssl:f.version===void 0||t===void 0?
void 0:`${t.major}.${t.minor}`,reason:p});if(n==="win32")return i(an(r,n),"it is the archive's Windows library");let o=r.filter(({version:f})=>f!==void 0);if(o.
length===0)return i(an(r,n),"it is the one library of the archive, for any OpenSSL");if(t===void 0)throw Ga(o);let s=o.map(f=>({candidate:f,fit:Da(f.version,t)})).
filter(f=>f.fit!==void 0).sort((f,p)=>f.fit.rank-p.fit.rank||p.fit.closeness-f.fit.closeness),a=(u=s[0])==null?void 0:u.fit;if(a===void 0)throw Va(o,t);let d=s.
filter(({fit:f})=>f.rank===a.rank&&f.closeness===a.closeness),c=an(d.map(f=>f.candidate),n);return i(c,`folder ${c.folder} ${a.words} the runner's OpenSSL ${t.text}`)}
function Da(e,n){if((e==null?void 0:e.major)!==n.major)return;let{minor:t,patch:r}=e;if(t===void 0)return{rank:1,closeness:0,words:"is for every minor version o\
f"};if(t===n.minor)return{rank:0,closeness:r===n.patch?Number.MAX_SAFE_INTEGER:r??0,words:"is for the same version as"};if(!(n.major<3))return t<n.minor?{rank:2,
closeness:t,words:"is the nearest older one of the same major version as"}:{rank:3,closeness:-t,words:"is newer than, but of the same major version as,"}}function Nr(e,n){
let t=U[n].toLowerCase(),r=e.filter(o=>{var s;return((s=le(o).at(-1))==null?void 0:s.toLowerCase())===t}).map(o=>({name:o,folders:le(o).slice(0,-1)})).filter(({
folders:o})=>!o.some(Or)),i=_a(r.map(({folders:o})=>o));return r.map(({name:o,folders:s})=>{let a=r.length>1?s.slice(i):s.slice(Ka(s)),d=sn(a)??sn(s,!0);return{
name:o,folders:s,folder:(d==null?void 0:d.folder)??s.join("/"),version:d==null?void 0:d.version}})}function _a([e=[],...n]){let t=e.findIndex((r,i)=>n.some(o=>o[i]!==
r));return t===-1?e.length:t}function Ka(e){let n=e.findIndex(t=>t.toLowerCase()==="libsignpath.cryptoki");return n===-1?e.length:n+1}function an(e,n){let t=e.filter(
({folders:o})=>o.some(Ar)),r=t.length>0?t:e,[i]=r;if(i===void 0||r.length>1)throw ja(r,n);return i}function le(e){return e.split(/[/\\]/).filter(n=>n!==""&&n!==
".")}function Ba(e,n){return le(e).join("/").toLowerCase()===le(n).join("/").toLowerCase()}function Ua(e,n){let t=e.filter(r=>!/[/\\]$/.test(r));return new import_chunk_VC77LCNK.b(
"DOWNLOAD_FAILED",`The archive holds no ${U[n]} for ${Lr[n]} x64.`,{hint:`Check that it is the archive of SignPath's Cryptoki library for ${Lr[n]}.`,details:`It\
 holds: ${t.slice(0,20).join(", ")}${t.length>20?`, and ${t.length-20} more`:""}`})}function ja(e,n){let t=e.map(({folders:r})=>r.length===0?"the top folder":r.
join("/"));return new import_chunk_VC77LCNK.b("DOWNLOAD_FAILED",`The archive holds ${U[n]} ${e.length} times, and the folders don't tell which one is for this r\
unner: ${t.join(", ")}.`,{hint:"Unpack the right one and set cryptoki-library to its path; or name the folders for OpenSSL, such as openssl-1.1 and openssl-3."})}
function Ga(e){return new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",`The archive has one library for each OpenSSL (${Fr(e)}), and no openssl is found here \
to tell which one fits.`,{hint:"Install openssl, or set the openssl input to its path. SignPath's library needs it anyway."})}function Va(e,n){return new import_chunk_VC77LCNK.b(
"UNSUPPORTED_RUNNER",`The archive has libraries for OpenSSL ${Fr(e)}, but none for this runner's ${n.text}.`,{hint:"Use another version of the library, another \
runner image, or set the openssl input to a matching OpenSSL."})}function Fr(e){return e.map(({folder:n})=>n).join(", ")}var Ya=/-----BEGIN PGP SIGNATURE-----(?:\s|[A-Za-z]+: [^\n]*)*-----END PGP SIGNATURE-----/,
Qa=64*1024*1024;async function ln(e){let n=await Promise.resolve().then(()=>__toESM(require("./openpgp.min-TCX3NMDR.cjs"))),t=await n.readKey({armoredKey:e.releaseKey}),
r=await Xa(e),o=r.packets.filter(({issuerKeyID:f})=>t.getKeys(f).length>0).at(-1);if(o===void 0){let f=r.packets.map(({issuerKeyID:p})=>p.toHex().toUpperCase()).
join(", ");throw P("wrong-key",e,`It was made by key ${f}, not by the release key ${rd(t)}.`)}let s=o.created??new Date,a=await n.createMessage({binary:await Ja(
e.path)}),{signatures:d,data:c}=await n.verify({message:a,signature:r,verificationKeys:t.toPublic(),date:s,format:"binary"});c instanceof Uint8Array||await Za(c);
let u=await Promise.all(d.map(f=>qa(f,t)));if(!u.includes("good"))throw ed(u.find(f=>f!==void 0&&f!=="good")??"",e);await nd(t,o,e)}async function Xa(e){let n=await Promise.resolve().then(()=>__toESM(require("./openpgp.min-TCX3NMDR.cjs"))),
t=Buffer.from(e.signature).toString("latin1");if(t.trim()==="")throw P("stripped",e,"The file for it is empty.");if(Ya.test(t))throw P("stripped",e,"The file fo\
r it holds no signature.");try{let r=t.includes("-----BEGIN PGP SIGNATURE-----");if(!r&&/^\s*[-<A-Za-z0-9]/.test(t.slice(0,1)))throw P("stripped",e,"The file fo\
r it holds no signature.");let i=r?await n.readSignature({armoredSignature:t}):await n.readSignature({binarySignature:e.signature});if(i.packets.length===0)throw P(
"stripped",e,"The file for it holds no signature.");return i}catch(r){throw r instanceof import_chunk_VC77LCNK.b?r:P("unreadable",e,`It can't be read (${(0,import_chunk_4BZ7O3LF.b)(
r,"message")??String(r)}).`,r)}}async function Ja(e){let{size:n}=await(0,import_promises13.stat)(e);return n<=Qa?(0,import_promises13.readFile)(e):import_node_stream.Readable.
toWeb((0,import_node_fs3.createReadStream)(e,{highWaterMark:1024*1024}))}async function Za(e){let n=e.getReader();for(;!(await n.read()).done;);}async function qa({
keyID:e,verified:n},t){if(t.getKeys(e).length===0){await n.catch(()=>{});return}return n.then(()=>"good",r=>(0,import_chunk_4BZ7O3LF.b)(r,"message")??String(r))}
function ed(e,n){return/digest did not match|signature verification failed/i.test(e)?P("tampered",n,`It does not fit: ${n.what} was changed after it was signed.`):
/insecure|weak|rejected/i.test(e)?P("weak",n,`It is too weak to prove anything (${e}).`):/revoked/i.test(e)?P("revoked-key",n,"Its key has been revoked."):P("un\
readable",n,`It can't be checked (${e}).`)}async function nd(e,n,t){let r=t.now??new Date;if(await e.isRevoked(void 0,void 0,r))throw P("revoked-key",t,"Its key\
 has been revoked.");let i=n.getExpirationTime();if(i instanceof Date&&i<=r)throw P("expired-signature",t,`It expired on ${Dr(i)}.`);let o=await e.getExpirationTime();
if(id(o)&&o<=r)throw P("expired-key",t,`Its key expired on ${Dr(o)}.`)}var td={stripped:"Somebody took the signature away. Take the archive from SignPath's own \
server, or pin its digest with cryptoki-sha256.",unreadable:"The signature is damaged. Take the archive from SignPath's own server, or pin its digest with crypt\
oki-sha256.","wrong-key":"Take the archive from SignPath's own server. Where SignPath has a new release key, a newer release of pkcs11-sign knows it.",tampered:"\
Don't use it. Take the archive from SignPath's own server, and find out who changed this copy.","expired-signature":"Use a newer cryptoki-version; or pin the di\
gest with cryptoki-sha256 if you know the archive to be right.","expired-key":"A newer release of pkcs11-sign may know a newer key; or pin the digest with crypt\
oki-sha256 if you know the archive to be right.","revoked-key":"Don't use it. A newer release of pkcs11-sign may know SignPath's new release key.",weak:"Pin the\
 digest with cryptoki-sha256 if you know the archive to be right."};function P(e,{what:n},t,r){return new import_chunk_VC77LCNK.b("DOWNLOAD_NOT_VERIFIED",`The G\
PG signature of ${n} is not good (${e}). ${t}`,{hint:td[e],...r===void 0?{}:{cause:r}})}function rd(e){return e.getFingerprint().toUpperCase()}function id(e){return Object.
prototype.toString.call(e)==="[object Date]"}function Dr(e){return e.toISOString().slice(0,10)}async function _r(e,n,t){try{return n!==void 0?(sd(e,n),"digest"):
e.signature===void 0?"nothing":(await ln({path:e.path,what:"the archive",signature:e.signature,releaseKey:t}),"signature")}catch(r){throw await e.discard(),r}}async function Kr(e,n,t){
return n===void 0?"nothing":(await ln({path:e,what:"the library in the archive",signature:await(0,import_promises12.readFile)(n),releaseKey:t}),"signature")}function un(e,{
source:n,archiveSha256:t,required:r,signatureUnknown:i}){let o=`cryptoki-sha256: ${t}`,s=i===void 0?"it has no GPG signature":`whether there is a GPG signature \
could not be found out (${i.replace(/\.$/,"")})`,a=`Nothing vouches for ${n}: ${s}, and no digest is known`;if(r)throw new import_chunk_VC77LCNK.b("DOWNLOAD_NOT\
_VERIFIED",`${a}. require-verified-download is set, so it is not used.`,{hint:`If you know the archive to be right, pin it:
${o}`});e.warning(`${a}. It is used all the same. Once you know the archive to be right, pin it, and any change will be an error:
${o}`)}function sd({sha256:e,source:n},t){if(e===t.sha256)return;let r=t.from==="catalog"?"that this release of pkcs11-sign knows":"in cryptoki-sha256";throw new import_chunk_VC77LCNK.b(
"DOWNLOAD_NOT_VERIFIED",`${n} does not have the digest ${r}: it was changed, damaged or replaced.`,{hint:t.from==="catalog"?"Don't use it. Something between Sig\
nPath and this runner changes downloads, or SignPath replaced the archive: ask SignPath.":"Check whether cryptoki-sha256 belongs to this version and system; if \
it does, do not use this archive.",details:`expected: ${t.sha256}
found:    ${e}`})}async function Br(e,n,t,r){if(e.kind==="installed")return{path:e.path,version:void 0};let i=ud(e,n,t,r),o=await pd(i);return o!==void 0?gd(i,o):
yd(i)}function ud(e,n,t,r){let i=t.os==="win32"?"win32":"linux",o;return{...wr(e,i,n,t.workingDirectory,r),openssl:()=>o??=fd(n,t)}}async function fd({inputs:e,
environment:n},t){var r;return t.openssl!==void 0?t.openssl.version:(r=(await Ee({programs:[import_chunk_KYVSRAO6.a],openssl:e.openssl},n())).openssl)==null?void 0:
r.version}async function pd(e){let{plan:n,session:t,os:r,source:i,expected:o}=e;if(!(o!==void 0||n.archive===void 0&&n.version!==void 0&&!Ce(n.version))||i.kind===
"file")return;let a=h(i.url),d=p=>o!==void 0?p.archiveSha256===o.sha256:p.source===a&&(p.vouchedBy==="signature"||p.vouchedBy==="nothing"&&!n.requireVerified),c=async p=>(await xr(
t.host.cacheDirectory,{version:n.version,os:r,openssl:p},d))[0],u=await c(void 0);if(u!==void 0||r==="win32")return u;let f=await e.openssl();return f===void 0?
void 0:c(`${f.major}.${f.minor}`)}function gd({plan:e,session:n,expected:t},{record:r,path:i}){let{host:o}=n;return o.info(`Library: from the cache, checked aga\
inst its digest (${r.build}): ${i}`),t===void 0&&r.vouchedBy==="nothing"&&un(o,{source:r.source,archiveSha256:r.archiveSha256,required:e.requireVerified}),{path:i,
version:e.version}}async function yd(e){let{plan:n,settings:t,expected:r}=e,i=await br(e,"cryptoki");try{let o=await md(i,e),s=n.version??o.version,a=(r==null?void 0:
r.sha256)===i.sha256?{...o.archive,sha256:i.sha256}:o.archive,d=await _r(a,r,t.releaseKey);return await hd(e,o.archive,d,s)}finally{await i.discard()}}async function md(e,{
session:n,settings:t}){if(!await rr(e.path))return{archive:e,version:void 0};let{path:r,manifest:i}=await ir(e.path,await n.workspace.folder("air-gap"),t.unpackLimits);
return{archive:{...e,path:r,sha256:i.sha256,signature:void 0,signatureUnknown:void 0},version:i.version}}async function hd(e,n,t,r){let{plan:i,session:o,settings:s,
os:a}=e,{host:d,workspace:c}=o,u=await c.folder("library");try{let{build:f,library:p,signature:g}=await wd(e,n.path,u),y=t==="nothing"?await Kr(p,g,s.releaseKey):
t;if(d.info(`Library: ${f.library}: ${f.reason}`),d.info(`Verified by: ${{digest:"its SHA-256 digest",signature:"SignPath's GPG signature",nothing:"nothing"}[y]}`),
y==="nothing"){let{source:m,sha256:ne,signatureUnknown:D}=n;if(un(d,{source:m,archiveSha256:ne,required:i.requireVerified,signatureUnknown:D}),D!==void 0)return{
path:await Ur(e,p),version:r}}let S={format:1,version:r,source:n.source,archiveSha256:n.sha256,library:U[a],librarySha256:await F(p),vouchedBy:y,build:f.reason};
return{path:await bd(e,{version:r,os:a,openssl:f.openssl},p,S),version:r}}finally{await(0,import_promises2.rm)(u,{recursive:!0,force:!0})}}async function wd({os:e,
openssl:n,settings:t},r,i){let o=async u=>cn(u,e,Tr(u,e)?await n():void 0),s,a=await oe({archive:r,folder:i,limits:t.unpackLimits,candidate:u=>dn(u,e),choose:async u=>{
s=o(u);let{library:f,signature:p}=await s;return p===void 0?[f]:[f,p]}}),d=await s,c=a.get((d==null?void 0:d.library)??"");if(d===void 0||c===void 0)throw new import_chunk_VC77LCNK.b(
"INTERNAL_ERROR","The library was not unpacked.");return{build:d,library:c,signature:d.signature===void 0?void 0:a.get(d.signature)}}async function bd(e,n,t,r){
let{host:i}=e.session;try{return await Er(i.cacheDirectory,n,t,r)}catch(o){return i.notice(`The cache ${i.cacheDirectory} can't be written to (${(0,import_chunk_4BZ7O3LF.a)(
o)??String(o)}): the library is installed for this job only.`),Ur(e,t)}}async function Ur({session:e,os:n},t){let r=(0,import_node_path.join)(await e.workspace.
folder("installed"),U[n]);return await(0,import_promises2.rename)(t,r),await(0,import_promises2.chmod)(r,384),r}var kd=64,Oe=64,jr=24,Pd=11,Id=64*1024*1024;async function Vr(e){
let n=await(0,import_promises15.open)(e,"r");try{return await xd(n)}finally{await n.close()}}async function xd(e){let n=await fn(e,0,kd),t=(n==null?void 0:n[4])===
2&&n[5]===1;if(n===void 0||!t)return;let r=await fn(e,Number(n.readBigUInt64LE(40)),n.readUInt16LE(60)*Oe);if(r!==void 0)for(let i=0;i<r.length;i+=Oe){if(r.readUInt32LE(
i+4)!==Pd)continue;let o=await Gr(e,r,i),s=await Gr(e,r,r.readUInt32LE(i+40)*Oe);return o===void 0||s===void 0?void 0:Ed(o,s)}}function Ed(e,n){let t=new Set;for(let r=0;r+
jr<=e.length;r+=jr){let i=e.readUInt32LE(r);e.readUInt16LE(r+6)!==0&&i<n.length&&t.add(n.toString("latin1",i,n.indexOf(0,i)))}return t}function Gr(e,n,t){return t+
Oe>n.length?Promise.resolve(void 0):fn(e,Number(n.readBigUInt64LE(t+24)),Number(n.readBigUInt64LE(t+32)))}async function fn(e,n,t){if(t<=0||t>Id||!Number.isSafeInteger(
n))return;let{buffer:r,bytesRead:i}=await e.read(Buffer.alloc(t),0,t,n);return i<t?void 0:r}var pn="C_GetFunctionList",Mr="SIGNPATH_",Ad={62:"x64",183:"arm64",3:"\
ia32",40:"arm"};async function Ae(e,n){let t=(0,import_node_path6.resolve)(n,e),r=await(0,import_promises14.stat)(t).catch(()=>{});if(r===void 0)throw L(`${t} d\
oes not exist`,"Check cryptoki-library: it is the path of the library on the runner.");if(!r.isFile())throw L(`${t} is not a file`,"Check cryptoki-library: it i\
s the path of the library file, not of its folder.");await Td(t);let[i,o,s]=await Fd(t,[Buffer.from(pn),Buffer.from(Mr),Buffer.from(Mr,"utf16le")]),a=process.platform===
"linux"?await Vr(t):void 0;if(a===void 0?i!==!0:!a.has(pn))throw Ld(t,a);return{path:await(0,import_promises14.realpath)(t),readsSignPathVariables:o===!0||s===!0}}
function Ld(e,n){var i;let r=(i=[["bind_engine","an OpenSSL engine"],["OSSL_provider_init","an OpenSSL provider"]].find(([o])=>(n==null?void 0:n.has(o))===!0))==
null?void 0:i[1];return L(r===void 0?`${e} is not a PKCS #11 library: it has no ${pn}`:`${e} is ${r}, not a PKCS #11 library`,"Set cryptoki-library to the PKCS \
#11 module itself, such as libSignPath.Cryptoki.so. Engines and providers are found without it.")}async function Td(e){let n=await Nd(e,20),t=n.subarray(0,4).equals(
Buffer.from("\x7FELF","latin1")),r=n.subarray(0,2).toString("latin1")==="MZ",i=process.platform==="win32",o="Install the build for this runner, or leave cryptok\
i-library out to have it chosen.";if(process.platform==="linux"&&r)throw L(`${e} is a Windows library, but this runner is Linux`,o);if(i&&t)throw L(`${e} is a L\
inux library, but this runner is Windows`,o);if(process.platform!=="linux")return;if(!t)throw L(`${e} is not a shared library`,o);let s=Ad[n.readUInt16LE(18)];if(s!==
process.arch)throw L(`${e} is built for ${s??"another processor"}, but this runner is ${process.arch}`,o)}async function Nd(e,n){try{let t=await(0,import_promises14.open)(
e,"r");try{let{buffer:r,bytesRead:i}=await t.read(Buffer.alloc(n),0,n,0);if(i<n)throw L(`${e} is too short for a library`,"Install it anew: the copy is damaged.");
return r}finally{await t.close()}}catch(t){throw t instanceof import_chunk_VC77LCNK.b?t:L(`${e} can't be read`,"Check the file's permissions.",t)}}async function Fd(e,n){
let t=n.map(()=>!1),r=Math.max(...n.map(o=>o.length))-1,i=Buffer.alloc(0);for await(let o of(0,import_node_fs4.createReadStream)(e,{highWaterMark:1<<20})){let s=Buffer.
concat([i,o]);if(n.forEach((a,d)=>t[d]||=s.includes(a)),t.every(a=>a))break;i=s.subarray(Math.max(0,s.length-r))}return t}function L(e,n,t){return new import_chunk_VC77LCNK.b(
"LIBRARY_NOT_LOADABLE",`${e}.`,{hint:n,...t===void 0?{}:{cause:t}})}var Bd="SignPath.CryptoProviders.Cryptoki.txt",Ud=25,jd=16*1024,Gd=new Map([[134,"SIGABRT"],
[135,"SIGBUS"],[139,"SIGSEGV"]]),Vd=new Set(["SIGABRT","SIGBUS","SIGSEGV","SIGILL","SIGFPE"]),Md=new Set(["TIMESTAMP_FAILED","OUTPUT_NOT_WRITABLE","INVALID_INPU\
T","KEY_TYPE_MISMATCH","LIBRARY_NOT_LOADABLE"]);async function Hd(e){let n=zd(await Wd(e),e);if(Md.has(n.code)||n.transient)return n;let t=await e.askSignPath();
if(t===void 0)return n;let{tool:r,file:i}=e;return new import_chunk_VC77LCNK.b(t.code,`${r} could not sign ${i}: ${t.message}`,{file:i,cause:n,...t.hint===void 0?
{}:{hint:t.hint},...n.details===void 0?{}:{details:n.details}})}function zd(e,{tool:n,extraArguments:t}){let{code:r,message:i,hint:o,file:s,details:a}=e;return t.
length===0||r!=="SIGNING_FAILED"&&r!=="INVALID_INPUT"?e:new import_chunk_VC77LCNK.b(r,i,{hint:`${o===void 0?"":`${o} `}Check \`arguments\` too: ${n} gets them a\
s they are.`,...s===void 0?{}:{file:s},...a===void 0?{}:{details:a},cause:e})}async function cg(e,n){return(await Wr(e)).ckr!==void 0?Hd(e):new import_chunk_VC77LCNK.b(
n.code,n.message,{file:e.file,...n.hint===void 0?{}:{hint:n.hint},details:await Qr(e)})}async function Wd(e){var c,u;let{tool:n,file:t,captured:r,timeLimitInSeconds:i}=e,
o=await Wr(e),s={file:t,details:await Qr(e)},a=Jd(r.output)??await Zd(e);if(a!==void 0)return Yd(n,t,a,s);if(o.ckr!==void 0){let f=(0,import_chunk_UDRAOCHI.b)(o.
ckr,e.otherVendor);return new import_chunk_VC77LCNK.b(f.code,`${n} could not sign ${t}: ${o.ckr}, ${f.meaning}.`,{...s,hint:f.hint})}if(r.timedOut)return new import_chunk_VC77LCNK.b(
"TIME_LIMIT",`${n} did not finish ${t} within ${i} s and was stopped.`,{...s,hint:"Either the service hangs, or the tool waits for a session that could not be o\
pened. Look at the log below; raise time-limit-in-seconds for very large files."});if(o.code!==void 0)return new import_chunk_VC77LCNK.b(o.code,`${n} could not \
sign ${t}: ${((c=o.message)==null?void 0:c.replace(/\.$/,""))??"see its words below"}.`,{...s,...o.hint===void 0?Qd(o.code):{hint:o.hint}});let d=r.signal??Gd.get(
r.exitCode??0);return d!==void 0&&(r.signal===null||Vd.has(d))?new import_chunk_VC77LCNK.b("SIGNING_FAILED",`${n} crashed (${d}) while it signed ${t}.`,{...s,hint:"\
Its last words are below. Where there are none, set log-level to debug for the library's own log."}):new import_chunk_VC77LCNK.b("SIGNING_FAILED",`${n} could no\
t sign ${t}: ${((u=o.message)==null?void 0:u.replace(/\.$/,""))??Xd(r)}.`,{...s,hint:"Its own words are below."})}var Hr=new Set(["CKR_OPERATION_ACTIVE","CKR_OP\
ERATION_NOT_INITIALIZED"]);async function Wr({failure:e,logDirectory:n,cardLog:t,redact:r}){if(e.ckr!==void 0&&!Hr.has(e.ckr)||e.code!==void 0)return e;let i=t===
void 0?void 0:(0,import_chunk_UDRAOCHI.f)(await Yr(t));if(i!==void 0)return{...e,ckr:i};let s=[...(await Le(n,r)).matchAll(/\b(CKR_[A-Z_]+)\b|\bCKR 0x([0-9A-Fa-f]{1,8})\b/g)].
map(([,a,d])=>a??(0,import_chunk_UDRAOCHI.a)(parseInt(d??"0",16))).findLast(a=>!Hr.has(a));return s===void 0||s==="CKR_OK"?e:{...e,ckr:s}}function Yd(e,n,t,r){return new import_chunk_VC77LCNK.b(
"OUTPUT_NOT_WRITABLE",`${e} could not write the result for ${n}: ${t}.`,{...r,hint:"Free space on the disk that holds the result, or set output-directory to ano\
ther one."})}async function Le(e,n){let t=await(0,import_promises16.readFile)((0,import_node_path7.join)(e,Bd),"utf8").catch(()=>"");return n(gn(t))}async function Yr({
path:e,from:n}){return(await(0,import_promises16.readFile)(e).catch(()=>Buffer.alloc(0))).subarray(n).toString("latin1")}async function Qr({tool:e,captured:n,logDirectory:t,
cardLog:r,redact:i}){let o=await Le(t,i),s=[`${e} said:
${gn(n.output)||"(nothing)"}`],a=r===void 0?"":i(gn(await Yr(r)));return a!==""&&s.push(`The card daemon's log ends with:
${a}`),o!==""&&s.push(`The library's log ends with:
${o}`),s.join(`

`)}function Qd(e){let t={POLICY_NOT_FOUND:"Check project-slug and signing-policy-slug, and that the token belongs to a submitter of that signing policy.",TIMESTAMP_FAILED:"\
Add another server to timestamp-urls; they are tried in order.",LIBRARY_NOT_LOADABLE:"Check that the library is the build for this runner and that all that it n\
eeds is installed (ldd LIBRARY tells).",AUTHENTICATION_FAILED:"Check the API token and the organization id.",INVALID_INPUT:"Check that the file is what its name\
 says, and that the certificate is the one of the signing policy.",KEY_TYPE_MISMATCH:"Choose an algorithm that fits the signing policy's key."}[e];return t===void 0?
{}:{hint:t}}function Xd({exitCode:e,signal:n}){return n===null?`it ended with exit code ${e??"unknown"}`:`it was ended by ${n}`}function Jd(e){var n;return(n=/no space left on device|disk quota exceeded|file too large|read-only file system/i.
exec(e))==null?void 0:n[0].toLowerCase()}async function Zd({output:e,expectedSizeInBytes:n}){let t=await(0,import_promises16.statfs)((0,import_node_path7.dirname)(
e)).then(({bavail:r,bsize:i})=>r*i,()=>{});return t!==void 0&&t<n+jd?"no space left on device":void 0}function gn(e){return e.trimEnd().split(`
`).slice(-Ud).join(`
`)}var yn=(0,import_chunk_3CREN6VF.d)((0,import_chunk_KYVSRAO6.f)(),1),qd=new Set(["load","C_Initialize","C_GetInfo","C_GetSlotList","C_GetTokenInfo","C_GetMech\
anismList"]),ec=new Set(["SIGNING_FAILED","KEY_TYPE_MISMATCH"]);function Jr(e,n,t,r=!1){let i=e==="load"?"C_GetFunctionList":e;if(n===void 0)return new import_chunk_VC77LCNK.b(
"LIBRARY_NOT_LOADABLE",`The library can't be used: ${i} failed: ${t}.`);let o=(0,import_chunk_UDRAOCHI.a)(n),{code:s,meaning:a,hint:d}=(0,import_chunk_UDRAOCHI.b)(
o,r);return qd.has(e)&&ec.has(s)?new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADABLE",`The library is there, but does not start: ${i} gives ${o}, ${a}.`,{hint:d}):
new import_chunk_VC77LCNK.b(s,`The library can't be used: ${i} gives ${o}, ${a}.`,{hint:d})}function Zr(e){return new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADA\
BLE",`${e} can be loaded, but shows no token.`,{hint:"Check that it is SignPath's library. Another vendor's may need a configuration of its own, or a device."})}
var Xr=10;function qr(e,n){if(n.length===0)return new import_chunk_VC77LCNK.b("POLICY_NOT_FOUND",`The library shows no key at all, so not ${e} either.`,{hint:"T\
he API token's user is a submitter of no signing policy in this organization: add the user to the policy in SignPath."});let t=n.filter(a=>a!=="");if(t.length===
0)return new import_chunk_VC77LCNK.b("POLICY_NOT_FOUND",`The token has keys, but none with the id ${e}, and none with any other id.`,{hint:"The id (CKA_ID) of t\
he key has to be PROJECT/SIGNING-POLICY, as it is in SignPath's library; a label does not count."});let r=[...new Set(t)].sort((a,d)=>(0,yn.distance)(e,a)-(0,yn.
distance)(e,d)),i=(0,import_chunk_KYVSRAO6.g)(e,r),o=r.length-Xr,s=r.slice(0,Xr).join(", ")+(o>0?` and ${o} more`:"");return new import_chunk_VC77LCNK.b("POLICY\
_NOT_FOUND",`The library shows no key ${e}.`,{hint:`${i===void 0?"":`Did you mean ${i}? `}Check project-slug and signing-policy-slug, and that the API token's u\
ser is a submitter there. Visible: ${s}.`})}var nc=new Set(["SIGSEGV","SIGABRT","SIGBUS","SIGILL","SIGFPE","SIGTRAP"]),tc=new Set([3221225477,3221225725,3221226356,
3221226505,3221225501]);function ei({library:e,timeLimitInSeconds:n},{timedOut:t,signal:r,exitCode:i},o,s){let a=o===void 0||o==="load"?"while it was loaded":`i\
n ${o}`;if(t)return new import_chunk_VC77LCNK.b("TIME_LIMIT",`${e} did not come back within ${n} s ${a} and was stopped.`,{hint:"It may wait for a service that \
does not answer: check api-url, http-proxy and the network of this runner."});let[,d]=/symbol lookup error: .*: (undefined symbol: \S+)/.exec(s)??[];if(d!==void 0)
return new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADABLE",`${e} is not complete on this runner: ${d}.`,{hint:j});let c=i??0,u=r!==null&&nc.has(r)?r:tc.has(c)?`0\
x${c.toString(16)}`:void 0,f=u===void 0?`ended its process (${r??`exit code ${c}`})`:`crashed (${u})`,p=o==="load"?"The file may be damaged: install it anew. ":
"";return new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADABLE",`${e} ${f} ${a}.`,{hint:p+j})}var j="Install the build for this runner and its OpenSSL, or leave cr\
yptoki-library out to have it chosen. With log-level: debug the library says more.";async function ri(e){let{library:n,words:t}=e,r=await ic(n);if(r!==void 0)return r;
if(/undefined symbol: C_GetFunctionList|Win32 error 127\b/.test(t))return ac(n);let i=await dc(e);if(i!==void 0)return i;let o=await cc(e);return o!==void 0?o:/Win32 error 193\b/.
test(t)?G(e,`${n} is not a library for this Windows (64-bit, x64)`,j):/failed to map segment|operation not permitted|permission denied/i.test(t)?G(e,`${n} may n\
ot be loaded by this user`,"Check the permissions of the file, and that its disk is not mounted with noexec."):G(e,`${n} can't be loaded`,j)}function G({words:e},n,t){
return new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADABLE",`${n}.`,{hint:t,details:`The system's loader said:
${e}`})}async function ic(e){let n=await sc(e);if(n!==void 0)return new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADABLE",`${e} is built for ${n}, but this runner \
is ${process.arch}.`,{hint:j});try{await Ae(e,(0,import_node_path8.dirname)(e));return}catch(t){return t instanceof import_chunk_VC77LCNK.b?t:void 0}}var oc={34404:"\
x64",43620:"arm64",332:"ia32"};async function sc(e){if(process.platform!=="win32")return;let n=await(0,import_promises17.readFile)(e).catch(()=>Buffer.alloc(0));
if(n.length<64||n.toString("latin1",0,2)!=="MZ")return;let t=n.readUInt32LE(60);if(t+6>n.length)return;let r=oc[n.readUInt16LE(t+4)];return r===process.arch?void 0:
r}async function ac(e){let t=(await(0,import_promises17.readFile)(e).catch(()=>Buffer.alloc(0))).includes("bind_engine")?"is an OpenSSL engine, not a PKCS #11 l\
ibrary":"is not a PKCS #11 library: it has no C_GetFunctionList";return new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADABLE",`${e} ${t}.`,{hint:"Set cryptoki-libr\
ary to the PKCS #11 module itself, such as libSignPath.Cryptoki.so. The engine is found without it."})}async function dc(e){let{library:n,words:t}=e,[,r="",i=""]=/(\S+): version [`'"]([^'"`]+)['"`] not found/.
exec(t)??[];if(i==="")return;let[,o=i,s=""]=/^([A-Za-z]+)_([\d.]+)$/.exec(i)??[];if(o!=="GLIBC")return G(e,`${n} needs ${(0,import_node_path8.basename)(r)} with\
 ${i}, and this runner's is older`,j);let[,a]=/^glibc (\S+)/.exec(await ii(e,"getconf","GNU_LIBC_VERSION"))??[];return G(e,`${n} needs glibc ${s} or later, and \
this runner has ${a??"an older one"}`,"The library was built for a newer system: use a newer runner image, or the build for this runner's distribution.")}async function cc(e){
let{library:n,words:t}=e;if(/Win32 error 126\b/.test(t))return G(e,`${n} needs another DLL that is not on this runner`,"Most often it is Microsoft's Visual C++ \
runtime (vc_redist.x64.exe), or a DLL that belongs beside the library.");let[,r]=/^(?:.*: )?([^:\s/]+): cannot open shared object file/.exec(t)??[];if(r===void 0||
r===(0,import_node_path8.basename)(n))return;let i=[...new Set([r,...await lc(e)])];return G(e,`${n} needs ${i.join(", ")}, which ${i.length===1?"is":"are"} not\
 on this runner`,uc(i))}async function lc(e){return[...(await ii(e,"ldd",e.library)).matchAll(/^\s*(\S+) => not found/gm)].map(([,t=""])=>t)}async function ii({
environment:e,redact:n,signal:t},r,i){try{return(await(0,import_chunk_GNFATBF3.b)({program:r,arguments:[i],environment:e},{timeLimitInSeconds:10,redact:n,signal:t})).
stdout}catch(o){if(o instanceof import_chunk_VC77LCNK.b&&o.code==="CANCELLED")throw o;return""}}function uc(e){let[,n]=e.map(t=>/^lib(?:ssl|crypto)\.so\.([\d.]+)$/.
exec(t)).find(t=>t!==null)??[];return n!==void 0?`This build is for OpenSSL ${n}, and this runner has another one: install the build for the runner's own OpenSS\
L (openssl version), or leave cryptoki-library out to have it chosen.`:`Install the packages that hold ${e.length===1?"it":"them"} (apt-file search ${e[0]??""},\
 or dnf provides "*/${e[0]??""}"), or the build for this runner.`}var fc=Buffer.from("06072a8648ce3d0201","hex"),pc=3,gc=[57,65,97,133];function Te(e,n){if(e===
void 0||n===void 0)return;let[t,r]=[Buffer.from(n[0],"base64"),Buffer.from(n[1],"base64")];try{return e==="RSA"?yc(t,r):mc(t,r)}catch{return}}function yc(e,n){return(0,import_node_crypto7.createPublicKey)(
{key:{kty:"RSA",n:e.toString("base64url"),e:n.toString("base64url")},format:"jwk"})}function mc(e,n){let t=gc.includes(n.length)?n:(0,import_chunk_KCTSZASC.d)(n).
content,r=mn(import_chunk_KCTSZASC.a.sequence,fc,e),i=mn(import_chunk_KCTSZASC.a.sequence,r,mn(pc,Buffer.of(0),t));return(0,import_node_crypto7.createPublicKey)(
{key:i,format:"der",type:"spki"})}function mn(e,...n){let t=Buffer.concat(n),{length:r}=t,i=r<128?[r]:r<256?[129,r]:[130,r>>8,r&255];return Buffer.concat([Buffer.
of(e,...i),t])}var si=`
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
const CKA_MODULUS = 0x120, CKA_PUBLIC_EXPONENT = 0x122, CKA_EC_PARAMS = 0x180, CKA_EC_POINT = 0x181, CKK_EC = 3
const CKO_CERTIFICATE = 1, CKO_PUBLIC_KEY = 2, CKO_PRIVATE_KEY = 3, CKC_X_509 = 0
const CKF_OS_LOCKING_OK = 0x2, CKF_SERIAL_SESSION = 0x4, CKF_TOKEN_INITIALIZED = 0x400
const CKU_USER = 1, CKR_USER_ALREADY_LOGGED_IN = 0x100
const CKR_NEED_TO_CREATE_THREADS = 0x9, CKR_CANT_LOCK = 0xa

function answer() {
  let pkcs11
  try {
    pkcs11 = new (at('addon', () => require(addon)).PKCS11)()
  } catch (error) {
    return { kind: 'no-addon', message: error.message }
  }
  at('load', () => pkcs11.load(library))
  const call = (name, ...args) => at(name, () => pkcs11[name](...args))
  try {
    call('C_Initialize', { flags: CKF_OS_LOCKING_OK })
  } catch (error) {
    // One thread is all that the probe has.
    if (![CKR_NEED_TO_CREATE_THREADS, CKR_CANT_LOCK].includes(ckrOf(error))) throw error
    call('C_Initialize', { flags: 0 })
  }
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
      const [publicObject] = find(1, class_(CKO_PUBLIC_KEY), id)
      const parts = type?.readUInt32LE() === CKK_EC ? [CKA_EC_PARAMS, CKA_EC_POINT] : [CKA_MODULUS, CKA_PUBLIC_EXPONENT]
      // A private key may know them too, and the public one may be missing.
      const publicKey = [publicObject, key]
        .filter((object) => object !== undefined)
        .map((object) => parts.map((part) => read(object, part)))
        .find((values) => values.every((value) => value?.length > 0))
      return {
        ...ready,
        key: {
          type: type?.readUInt32LE(),
          hasPublicKey: publicObject !== undefined,
          publicKey: publicKey?.map((value) => value.toString('base64')),
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
`,ai={0:"RSA",3:"EC"};async function di(e,n){let t=await(0,import_chunk_PINUKLGH.a)(n.workspace);if(t===void 0)return{kind:"skipped",reason:`this release has no\
 PKCS #11 addon for ${process.platform} on ${process.arch}`};let{library:r,keyId:i,pin:o}=e,s=(0,import_node_crypto6.randomUUID)(),a={addon:t,library:r,keyId:i,
pin:o},d=await(0,import_chunk_GNFATBF3.b)({program:process.execPath,arguments:["-e",si,s,JSON.stringify(a)],environment:n.environment(e.environment)},{timeLimitInSeconds:e.
timeLimitInSeconds,signal:n.signal,redact:n.redact,workingDirectory:n.workspace.directory});return kc(wc(d,s),d,e,n)}function wc({stdout:e,stderr:n},t){let r,i,
o=[];for(let s of e.split(`
`)){let[a,d,c=""]=new RegExp(`^${t} (step|result) (.*)$`).exec(s)??[];a===void 0?o.push(s):d==="step"?i=c:r=bc(c)}return{answer:r,step:i,words:`${o.filter(s=>s!==
"").join(`
`)}
${n}`.trim()}}function bc(e){try{return JSON.parse(e,(n,t)=>typeof t=="string"?Sc(t):t)}catch{return}}function Sc(e){return(0,import_chunk_RVXNVVIO.c)(e).trim()}
async function kc({answer:e,step:n,words:t},r,i,{environment:o,redact:s,signal:a}){if((e==null?void 0:e.kind)==="ready")return Pc(e,i.keyId,r.durationInMilliseconds);
if((e==null?void 0:e.kind)==="no-addon")return{kind:"skipped",reason:`the PKCS #11 addon can't be loaded here: ${s(e.message)}`};if(e===void 0&&!r.timedOut&&(n===
void 0||n==="addon"))return{kind:"skipped",reason:`the PKCS #11 addon ended its process ${r.signal??`with ${r.exitCode??"?"}`}`};let d=e===void 0?ei(i,r,n,t):e.
kind==="no-token"?Zr(i.library):e.kind==="no-key"?qr(i.keyId??"",e.visible.map(s)):e.step==="load"&&e.ckr===void 0?await ri({library:i.library,words:s(e.message),
environment:o(),redact:s,signal:a}):Jr(e.step,e.ckr,s(e.message),i.otherVendor);throw await Ic(d,t,i,s)}function Pc({library:e,token:n,key:t},r,i){return{kind:"\
ready",library:e,token:{slot:n.slot,label:n.label,serial:n.serial},mechanisms:n.mechanisms,key:t===void 0?void 0:{id:r??"",type:t.type===void 0?void 0:ai[t.type],
hasPublicKey:t.hasPublicKey,publicKey:Te(t.type===void 0?void 0:ai[t.type],t.publicKey),certificate:t.certificate===void 0?void 0:Buffer.from(t.certificate,"bas\
e64")},durationInMilliseconds:i}}async function Ic(e,n,{logDirectory:t},r){let i=await Le(t,r),o=[...e.details===void 0?[]:[e.details],...n===""?[]:[`The librar\
y said:
${n.split(`
`).slice(-25).join(`
`)}`],...i===""?[]:[`The library's log ends with:
${i}`]];if(o.length===0)return e;let{code:s,message:a,hint:d,cause:c}=e;return new import_chunk_VC77LCNK.b(s,a,{...d===void 0?{}:{hint:d},cause:c,details:o.join(
`

`)})}var Ec=60,ci=20,li="SIGNPATH_SERVICE_UNAVAILABLE_TIMEOUT_IN_SECONDS",vc=new Set(["SIGNPATH_PROJECT_SLUG","SIGNPATH_SIGNING_POLICY_SLUG"]);function fi(e,n){
let t,r=Number(e.environment[li]??ci),o={...Object.fromEntries(Object.entries(e.environment).filter(([s])=>!vc.has(s))),[li]:String(Math.min(r,ci))};return()=>t??=
di({...e,environment:o,timeLimitInSeconds:Ec},n)}async function pi(e,n){try{let t=await e();if(t.kind==="skipped")n.notice(`The library is not tried out before \
signing: ${t.reason}.`);else{let{library:r,key:i}=t,o=i===void 0?"":`; it has the key ${i.id}`;n.info(`Library: ${r.description} ${r.version} of ${r.manufacturer}\
 loads and logs in${o}.`)}return t}catch(t){if(!(t instanceof import_chunk_VC77LCNK.b)||!t.transient)throw t;return n.warning(`${t.message} Going on: the tools \
will try again.`),{kind:"skipped",reason:t.message.replace(/\.$/,"")}}}var Cc=new Set(["LIBRARY_NOT_LOADABLE","SIGNING_FAILED","TIME_LIMIT"]);async function gi(e,n){
if(!Cc.has(e.code))return e;try{return(await n()).kind==="skipped"?e:ui(e,e,[e.details,"The library itself was tried out: it loads, logs in and has the key. Loo\
k at how the tool is set up."])}catch(t){if(!(t instanceof import_chunk_VC77LCNK.b)||t.code==="CANCELLED")throw t;return ui(e,t,[e.message,t.details,e.details])}}
function ui(e,{code:n,message:t,hint:r},i){return new import_chunk_VC77LCNK.b(n,t,{...r===void 0?{}:{hint:r},...e.file===void 0?{}:{file:e.file},details:i.filter(
o=>o!==void 0).join(`

`),cause:e})}function yi(e){if(e.kind==="skipped"||e.key===void 0)return;let{id:n,certificate:t}=e.key;if(t!==void 0)return new import_node_crypto5.X509Certificate(
t);throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`The token has the key ${n}, but no X.509 certificate for it.`,{hint:"Name the certificate file with the ce\
rtificate input. A key for GPG has none: set tool to gpg, rpmsign or debsigs, or choose another signing policy for this tool."})}var Oc="openpgp.js",hi=64*1024*
1024,w=e=>({state:"invalid",reason:e});async function Ac(e,n,t,r){var u;let i=await Promise.resolve().then(()=>__toESM(require("./openpgp.min-TCX3NMDR.cjs")));if(e.
length===0)return w("the signature file is empty");let o;try{let f=Buffer.from(e).toString("latin1");o=await(f.startsWith("-----BEGIN PGP SIGNATURE-----")?i.readSignature(
{armoredSignature:f}):i.readSignature({binarySignature:e}))}catch(f){return w(`the signature can't be read: ${bn(f)}`)}let s=ki(o,t,i.enums.signature.binary);if(s!==
void 0)return w(s);let a=await i.createMessage({binary:Nc(n)}),{data:d,signatures:c}=await i.verify({message:a,signature:o,verificationKeys:await Ii(r),date:((u=
o.packets[0])==null?void 0:u.created)??new Date,format:"binary"});return await Dc(d),Pi(c,o,r)}var Lc=64*1024;async function Wg(e,n,t,r){let i=await(0,import_promises19.stat)(
n).catch(()=>{});if(i===void 0)return{state:"unsigned",reason:"there is no signature"};if(i.size>Lc)return w("it is too big for a signature");let{size:o}=await(0,import_promises19.stat)(
e);return Ac(await(0,import_promises19.readFile)(n),[{path:e,start:0,end:o}],t,r)}async function Yg(e,n,t,r){let i=await Promise.resolve().then(()=>__toESM(require("./openpgp.min-TCX3NMDR.cjs"))),
o=await(0,import_promises19.stat)(e).catch(()=>{});if(o===void 0)return{state:"unsigned",reason:"there is no signature"};if(o.size>hi)return w(`a text of more t\
han ${hi>>20} MiB can't be checked: choose a detached signature`);let s=await(0,import_promises19.readFile)(e,"utf8");if(!/^-----BEGIN PGP SIGNED MESSAGE-----\r?\n[^]*-----END PGP SIGNATURE-----\s*$/.
test(s))return w("it is no clear-signed text");let a;try{a=await i.readCleartextMessage({cleartextMessage:s})}catch(g){return w(`the signed text can't be read: ${bn(
g)}`)}let[d,...c]=await i.verify({message:a,verificationKeys:await Ii(r),date:new Date(Date.now()+Tc)}).then(({signatures:g})=>g);if(d===void 0||c.length>0)return w(
"it does not hold exactly one signature");let u=await d.signature,f=ki(u,t,i.enums.signature.text);if(f!==void 0)return w(f);let p=_c(await(0,import_promises19.readFile)(
n));return p===void 0?w("the file is not text in UTF-8: choose a detached signature"):Si(a.getText())!==Si(p)?w("the text that is signed is not the text of the \
file"):Pi([d],u,r)}var Tc=1e3,wi={sha256:8,sha384:9,sha512:10};function ki({packets:e},n,t){var d;let[r,...i]=e;if(r===void 0||i.length>0)return`it holds ${e.length}\
 signatures, and not one`;let o=r;if(o.signatureType!==t)return`it is a signature of another type (${o.signatureType??"unknown"})`;let s=o.hashAlgorithm??0;return s===
wi[n]?void 0:`its digest is ${((d=Object.entries(wi).find(([,c])=>c===s))==null?void 0:d[0])??`number ${s}`}, and not ${n}`}async function Pi([e],{packets:n},t){
if(e===void 0)return w("it holds no signature");try{await e.verified}catch(i){let o=bn(i);return/could not find signing key/i.test(o)?w(`it was made by another \
key: ${bi(n[0])}`):w(/digest did not match|signature verification failed/i.test(o)?"it does not fit the content":o)}let r=bi(n[0]);return t.fingerprint===r||t.fingerprint.
endsWith(r)?{state:"valid",verifier:Oc,notes:[]}:w(`it was made by another key: ${r}`)}function bi(e){let n=e==null?void 0:e.issuerFingerprint;return(n instanceof
Uint8Array?Buffer.from(n).toString("hex"):(e==null?void 0:e.issuerKeyID.toHex())??"unknown").toUpperCase()}async function Ii({armored:e}){return(await(await Promise.resolve().then(()=>__toESM(require("./openpgp.min-TCX3NMDR.cjs")))).
readKey({armoredKey:e})).toPublic()}async function xi({armored:e,fingerprint:n}){let i=(await(await Promise.resolve().then(()=>__toESM(require("./openpgp.min-TCX3NMDR.cjs")))).
readKey({armoredKey:e})).getKeys().find(p=>p.getFingerprint().toUpperCase()===n),o=i==null?void 0:i.keyPacket.publicParams,{n:s,e:a,oid:d,Q:c}=o??{};if(s instanceof
Uint8Array&&a instanceof Uint8Array)return(0,import_node_crypto8.createPublicKey)({key:{kty:"RSA",n:Buffer.from(s).toString("base64url"),e:Buffer.from(a).toString(
"base64url")},format:"jwk"});let u=typeof d=="object"&&d!==null&&"oid"in d&&d.oid instanceof Uint8Array?d.oid:void 0;if(u===void 0||!(c instanceof Uint8Array))return;
let f=Buffer.concat([Buffer.of(6,u.length),u]).toString("base64");return Te("EC",[f,Buffer.from(c).toString("base64")])}function Nc(e){return import_node_stream2.Readable.
toWeb(import_node_stream2.Readable.from(Fc(e)))}async function*Fc(e){for(let{path:n,start:t,end:r}of e){if(r<=t)continue;let i=(0,import_node_fs5.createReadStream)(
n,{start:t,end:r-1,highWaterMark:1024*1024});for await(let o of i)yield o}}async function Dc(e){let n=e.getReader();for(;!(await n.read()).done;);}function _c(e){
try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return}}function Si(e){return e.replace(/[ \t\r]+$/gm,"").replace(/\n$/,"")}function bn(e){
return((0,import_chunk_4BZ7O3LF.b)(e,"message")??String(e)).replace(/\.$/,"")}var Ne=15;function Z(e,...n){return Fe(e,"gpg",["--batch","--no-tty","--no-autosta\
rt",...n])}function q(e,n,t){return Fe(e,"gpg-connect-agent",["--no-autostart",...n,"/bye"],t)}function Fe({session:e,home:n,question:t},r,i,o){return e.capture(
{program:t.command(r),arguments:i,environment:{GNUPGHOME:n}},o)}function Sn({log:e}){return(0,import_promises22.readFile)(e,"latin1").catch(()=>"")}async function De(e,n,t,r,i){
let{session:o,question:s}=e,a=o.redact((await Sn(e)).slice(r)),d=`gpg said:
${n.output.trim()}

The card daemon's log ends with:
${a.trimEnd().split(`
`).slice(-25).join(`
`)}`,c=(0,import_chunk_UDRAOCHI.f)(a);if(c!==void 0){let{code:f,meaning:p,hint:g}=(0,import_chunk_UDRAOCHI.b)(c);return new import_chunk_VC77LCNK.b(f,`gpg could\
 not ${t}: ${c}, ${p}.`,{hint:g,details:d})}if(n.timedOut){let f="The service may hang. Look at the log below, or raise time-limit-in-seconds.";return new import_chunk_VC77LCNK.b(
"TIME_LIMIT",`gpg could not ${t} within ${o.inputs.timeLimitInSeconds} s.`,{details:d,hint:f})}if((i==null?void 0:i.code)==="KEY_TYPE_MISMATCH")return i;let u=i??
new import_chunk_VC77LCNK.b("SIGNING_FAILED",`gpg could not ${t}.`,{details:d,hint:"See its own words below."});return gi(u,s.probe)}var Vc=71;async function Ei(e,n){
let{inputs:t}=e,r=await Mc(e),i=(0,import_node_path10.join)(r,"scd.log"),o=(0,import_chunk_Q4OWH5AG.k)(n.library)?n.library:(0,import_node_path10.join)(r,`libra\
ry${(0,import_node_path10.extname)(n.library)}`),s={"gpg-agent.conf":(0,import_chunk_Q4OWH5AG.g)(n.command("gnupg-pkcs11-scd")),"gnupg-pkcs11-scd.conf":(0,import_chunk_Q4OWH5AG.h)(
{library:o,log:i}),"gpg.conf":(0,import_chunk_Q4OWH5AG.i)({digest:t.digest,pin:import_chunk_Q4OWH5AG.a,startsAgent:t.files.length===0&&t.run===void 0})};try{o!==
n.library&&await(0,import_promises20.symlink)(n.library,o);for(let[a,d]of Object.entries(s))await(0,import_promises20.writeFile)((0,import_node_path10.join)(r,a),
d,{flag:"wx",mode:384})}catch(a){throw(0,import_chunk_4BZ7O3LF.d)(a,r)}return{session:e,home:r,log:i,question:n}}async function Mc({workspace:e}){let n=(0,import_node_path10.join)(
e.directory,"gnupg");return Buffer.byteLength(n)<=Vc&&(0,import_chunk_Q4OWH5AG.k)(n)?e.folder("gnupg"):(0,import_chunk_FP2WBXV7.d)(e.directory,"/tmp")}function vi(e){
let{session:n,home:t,question:r}=e,i=new AbortController,o=(0,import_chunk_GNFATBF3.d)({program:r.command("gpg-agent"),arguments:["--homedir",t,"--daemon","--no\
-detach","sleep","2147483647"],environment:n.environment({...r.credentials,...import_chunk_Q4OWH5AG.f,GNUPGHOME:t,TMPDIR:t})},{workingDirectory:n.workspace.directory,
signal:AbortSignal.any([i.signal,n.signal]),redact:n.redact,onLine:s=>{n.host.debug(`gpg-agent: ${s}`)}}).then(()=>{},s=>{i.signal.aborted||n.host.debug(`gpg-ag\
ent: ${(0,import_chunk_4BZ7O3LF.b)(s,"message")??String(s)}`)});return{async ready(){let s=performance.now()+Ne*1e3;for(;;){let{exitCode:a,output:d}=await q(e,[
"GETINFO version"],Ne);if(a===0&&/^OK/m.test(d))return;if(performance.now()>s)throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",`gpg-agent did not start:\
 ${d.trim()}.`,{hint:"Check that the gnupg package is complete (gpg-agent, gpgconf)."});await(0,import_promises21.setTimeout)(20)}},async stop(){i.abort(),await o,
await Fe(e,"gpgconf",["--homedir",t,"--remove-socketdir"],Ne).catch(()=>{})}}}var $i=1577836800,kn={signature:2,publicKey:6,userId:13},Oi=1,Ci=8,Hc=19,ue={created:2,
issuer:16,preferredHashes:21,keyFlags:27,issuerFingerprint:33},zc=3;function xn(e){let n=Li(e),t=Buffer.from(e.userId),r=Buffer.concat([Buffer.of(4,255),pe(n.length)]);
return Buffer.concat([Ni(e),Buffer.of(180),pe(t.length),t,n,r])}function Ai(e,n){let t=fe(ue.issuer,Fi(e).subarray(-8)),r=Wc(xn(e));return Buffer.concat([Pn(kn.
publicKey,Ti(e)),Pn(kn.userId,Buffer.from(e.userId)),Pn(kn.signature,Buffer.concat([Li(e),Ke(t.length),t,r.subarray(0,2),In(n)]))])}function Li(e){let n=Buffer.
concat([fe(ue.created,pe($i)),fe(ue.keyFlags,Buffer.of(zc)),fe(ue.preferredHashes,Buffer.of(10,9,Ci)),fe(ue.issuerFingerprint,Buffer.concat([Buffer.of(4),Fi(e)]))]);
return Buffer.concat([Buffer.of(4,Hc,Oi,Ci),Ke(n.length),n])}function Ti({modulus:e,exponent:n}){return Buffer.concat([Buffer.of(4),pe($i),Buffer.of(Oi),In(e),In(
n)])}function Ni(e){let n=Ti(e);return Buffer.concat([Buffer.of(153),Ke(n.length),n])}function Fi(e){return(0,import_node_crypto10.createHash)("sha1").update(Ni(
e)).digest()}function Wc(e){return(0,import_node_crypto10.createHash)("sha256").update(e).digest()}function In(e){let n=e.findIndex(i=>i!==0),t=n<0?Buffer.alloc(
0):e.subarray(n),r=t.length===0?0:t.length*8-Math.clz32(t[0]??0)+24;return Buffer.concat([Ke(r),t])}function Pn(e,n){return Buffer.concat([Buffer.of(192|e,255),
pe(n.length),n])}function fe(e,n){return Buffer.concat([Buffer.of(n.length+1,e),n])}function Ke(e){return Buffer.of(e>>8,e&255)}function pe(e){let n=Buffer.alloc(
4);return n.writeUInt32BE(e),n}async function Ki(e){var d;let{keyId:n,keyIdHex:t,publicKey:r}=e.question,i=e.session.inputs.timeLimitInSeconds,o=await q(e,["LEA\
RN --force"],i),{output:s}=await q(e,["SCD LEARN --force"],i);for(let[,c="",u=""]of s.matchAll(/^S KEYPAIRINFO ([0-9A-F]{40}) (\S+)/gm))if(((d=u.split("/").at(-1))==
null?void 0:d.toUpperCase())===t.toUpperCase())return c;let a=r.asymmetricKeyType==="ec"?Bi(n):/wrong public key algorithm/i.test(o.output)?new import_chunk_VC77LCNK.b(
"SIGNING_FAILED",`gnupg-pkcs11-scd does not get past the certificate of an EC key, and never to ${n}.`,{hint:"Debian 11 has such an old one: use a newer distrib\
ution, or a token without EC certificates."}):new import_chunk_VC77LCNK.b("SIGNING_FAILED",`gnupg-pkcs11-scd does not find the key ${n}.`,{hint:"It finds keys b\
y their X.509 certificates: the token must have one for the key. With log-level: debug the library says more."});throw await De(e,o,`find the key ${n}`,0,a)}function Bi(e){
return new import_chunk_VC77LCNK.b("KEY_TYPE_MISMATCH",`${e} is an EC key, and gnupg-pkcs11-scd signs with RSA keys only.`,{hint:"Choose a signing policy with a\
n RSA key."})}async function Ui(e,n){let{home:t,question:r}=e,{keyId:i,commonName:o,publicKey:s}=r,{n:a,e:d}=s.export({format:"jwk"});if(a===void 0||d===void 0)
throw Bi(i);let c=(0,import_chunk_Q4OWH5AG.j)(o??""),u={modulus:Buffer.from(a,"base64url"),exponent:Buffer.from(d,"base64url"),userId:c===""?i:`${c} (${i})`},f=await Jc(
e,n,(0,import_node_crypto9.createHash)("sha256").update(xn(u)).digest("hex")),p=(0,import_node_path11.join)(t,"built-key.gpg");await(0,import_promises23.writeFile)(
p,Ai(u,f),{flag:"wx",mode:384});let g=await Z(e,"--import",p);if(g.exitCode!==0||!g.output.includes("imported"))throw await De(e,g,`take the key built of ${i}`,
1/0)}async function Jc(e,n,t){let{home:r,question:i,session:o}=e,s=(0,import_node_path11.join)(r,"self-signature"),a=(await Sn(e)).length,d=[`/datafile ${s}`,`/\
let pin ${import_chunk_Q4OWH5AG.a}`,"/definq PASSPHRASE pin","OPTION pinentry-mode=loopback",`SIGKEY ${n}`,`SETHASH --hash=sha256 ${t}`,"PKSIGN"],c=await q(e,d,
o.inputs.timeLimitInSeconds),u=(await(0,import_promises23.readFile)(s).catch(()=>Buffer.alloc(0))).toString("latin1"),[f="",p=""]=/\(1:s(\d+):/.exec(u)??[],g=u.
indexOf(f)+f.length,y=Buffer.from(u.slice(g,g+Number(p)),"latin1");if(f!==""&&y.length===Number(p))return y;throw await De(e,c,`sign the user id of the key ${i.
keyId}`,a)}async function ji(e,n){let t=(0,import_node_path11.resolve)(process.cwd(),n);if((await(0,import_promises23.readFile)(t,"latin1").catch(s=>{throw new import_chunk_VC77LCNK.b(
"FILE_UNREADABLE",`The file of gpg-public-key, ${(0,import_chunk_RVXNVVIO.c)(n)}, ${(0,import_chunk_4BZ7O3LF.c)(s)}.`,{file:t,cause:s,hint:"Check the path in `g\
pg-public-key`: it is relative to the working directory."})})).includes("PRIVATE KEY BLOCK"))throw new import_chunk_VC77LCNK.b("INVALID_INPUT","The file of gpg-\
public-key holds a PRIVATE KEY, which must never lie there: it was not used.",{file:t,hint:"Remove it from where this job takes it. Give a file with the public \
key only."});let{exitCode:i,output:o}=await Z(e,"--import","--",t);if(i!==0)throw new import_chunk_VC77LCNK.b("INVALID_INPUT","The file of gpg-public-key holds \
no OpenPGP public key that gpg can use.",{file:t,details:o,hint:"Download the public key of the policy's GPG key from SignPath, or leave gpg-public-key out."})}
async function Gi(e,n){let{stdout:t}=await Z(e,"--with-colons","--with-keygrip","--list-keys"),r="",i=[];for(let o of t.split(`
`)){let[s,,,,,,,,,a=""]=o.split(":");if(s==="fpr"&&i.push(r=a),s==="grp"&&a===n)return r}throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`gpg-public-key is an\
other key than that of ${e.question.keyId}: ${i.join(", ")}.`,{hint:"Download the public key of this signing policy's GPG key from SignPath, or leave gpg-public\
-key out."})}async function Vi(e,n){if(process.platform==="win32")throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER","Signing with GPG keys runs on Linux on\
ly.",{hint:"Sign in a job on a Linux runner, or in WSL."});let t=await Ei(e,n),r=vi(t);try{return await r.ready(),{configuration:await el(t),stop:()=>r.stop()}}catch(i){
throw await r.stop(),i}}async function el(e){let{session:n,home:t,log:r,question:i}=e,{gpgPublicKey:o}=n.inputs,s=await Ki(e);await(o===void 0?Ui(e,s):ji(e,o));
let a=await Gi(e,s),d=(0,import_node_path9.join)(t,"public-key.asc"),c=(await Z(e,"--armor","--export",a)).stdout;await(0,import_promises18.writeFile)(d,c,{flag:"\
wx",mode:384});let u=await xi({armored:c,fingerprint:a});if((u==null?void 0:u.equals(i.publicKey))!==!0)throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`The l\
ibrary's key ${i.keyId} is not the one that ${n.inputs.certificate===void 0?"SignPath names for it":"the file in certificate is for"}.`,{hint:"Check that certif\
icate belongs to this signing policy."});let f=o===void 0?"made of the signing policy's key":"read from gpg-public-key";return n.host.info(`OpenPGP key: ${a}, ${f}\
.`),{home:t,fingerprint:a,publicKey:d,log:r}}var Mi=2e3;function Hi(e,n){let t=rl(e),{code:r,message:i,hint:o}=nl(e,t!==void 0,n),s=n.redact(t??Yi(e)).slice(0,Mi);
return new import_chunk_VC77LCNK.b(r,n.redact(i),{hint:o,...s?{details:s}:{}})}function nl(e,n,{apiUrl:t,organizationId:r}){let{status:i}=e;switch(!0){case i===
401:return{code:"AUTHENTICATION_FAILED",message:"SignPath did not accept the API token (401).",hint:"The token may be mistyped, expired or revoked, or belong to\
 another SignPath installation: check the secret behind `api-token`, and `api-url`."};case i===403:return{code:"PERMISSION_DENIED",message:`The API token's user\
 may not do this in organization ${r} (403).`,hint:"Check `organization-id`, and that the user is a submitter of the signing policy."};case(i===404&&n):return{code:"\
POLICY_NOT_FOUND",message:`SignPath at ${t} does not know organization ${r} (404).`,hint:"Check `organization-id`, and `api-url` if you host SignPath yourself."};case(i===
404||i===405):return{code:"INVALID_INPUT",message:`What answers at ${t} is not SignPath's API (${i}).`,hint:"Check `api-url`: SignPath in the cloud has https://\
app.signpath.io/Api, with /Api at its end."};case i===407:return{code:"AUTHENTICATION_FAILED",message:"The HTTP proxy asks for a user name and a password (407).",
hint:"Give them in `http-proxy` as http://user:password@host:port, from a secret."};case En(i):return{code:"SERVICE_UNAVAILABLE",message:`SignPath at ${t} is no\
t available at the moment (${i}).`,hint:"Try again later; SignPath's status page tells of outages."};case(i>=300&&i<400):return{code:"SERVICE_ERROR",message:`${t}\
 redirects (${i}) to ${e.headers.location??"nowhere"}.`,hint:"Check `api-url`: the API token is not sent to where a redirect leads."};case(i>=400&&i<500):return{
code:"REQUEST_REJECTED",message:`SignPath rejected the request (${i}).`,hint:"What it says about it stands below."};default:return{code:"SERVICE_ERROR",message:`\
SignPath at ${t} failed (${i}).`,hint:"Trying again will hardly help: ask SignPath's support, and name the trace id below if there is one."}}}function En(e){return[
429,502,503,504].includes(e)}var tl={unreachable:(e,n)=>({code:"SERVICE_UNAVAILABLE",message:`${new URL(e).host} can't be reached: ${n.message}.`,hint:"Check `a\
pi-url`, the network and firewall of this runner, and `http-proxy` if it needs one."}),dropped:e=>({code:"SERVICE_UNAVAILABLE",message:`The connection to ${new URL(
e).host} broke off.`,hint:"Try again later; check the network and the proxy between here and there."}),timeout:(e,n)=>({code:"SERVICE_UNAVAILABLE",message:`Sign\
Path at ${e} hung: ${il(n.message)}`,hint:"Try again later; check firewall and proxy, which may swallow requests. `http-request-timeout-in-seconds` says how lon\
g one attempt may take."}),tls:(e,n)=>({code:"SERVICE_UNAVAILABLE",message:`No trusted TLS connection to ${new URL(e).host}: ${n.message}.`,hint:'Where a proxy \
or a self-hosted SignPath has a certificate authority of its own, name its PEM file in NODE_EXTRA_CA_CERTS. A "wrong version number" means that plain http answe\
rs there.'}),protocol:(e,n)=>({code:"SERVICE_ERROR",message:`What answers at ${e} does not speak HTTP: ${n.message}.`,hint:"Check `api-url` and `http-proxy`: sc\
heme and port."}),"too-large":(e,n)=>({code:"SERVICE_ERROR",message:`${n.message} That is not SignPath's API.`,hint:`Check \`api-url\`, which is ${e}.`}),redirect:(e,n)=>({
code:"SERVICE_ERROR",message:n.message,hint:"Check `api-url`: give the address that it redirects to, if you trust it with the API token. A log-in page of a prox\
y does this, too."}),cancelled:()=>({code:"CANCELLED",message:"The request to SignPath was cancelled.",hint:"Start the job again."}),other:(e,n)=>({code:"SERVIC\
E_UNAVAILABLE",message:`The request to ${e} failed: ${n.message}.`,hint:"Check the network, `api-url` and `http-proxy`."})};function zi(e,n){let{code:t,message:r,
hint:i}=tl[e.kind](n.apiUrl,e);return new import_chunk_VC77LCNK.b(t,n.redact(r),{hint:i,cause:e})}function Wi(e,n){let t=e.headers["content-type"]??"",r=/html/i.
test(t)?"a web page":"something that is not JSON",i=n.redact(Yi(e)).slice(0,Mi);return new import_chunk_VC77LCNK.b("SERVICE_ERROR",`${n.apiUrl} answered with ${r}\
: is api-url right?`,{hint:"SignPath in the cloud has https://app.signpath.io/Api, with /Api at its end. A proxy that wants a log-in answers like this, too.",...i?
{details:i}:{}})}function rl(e){if(!/\bjson\b/i.test(e.headers["content-type"]??""))return;let n;try{n=JSON.parse(e.body.toString("utf8"))}catch{return}if(typeof n!=
"object"||n===null||!("title"in n||"detail"in n))return;let t={...n},r=[t.title,t.detail].filter(i=>typeof i=="string");return typeof t.errors=="object"&&t.errors!==
null&&r.push(JSON.stringify(t.errors)),typeof t.traceId=="string"&&r.push(`traceId: ${t.traceId}`),r.join(`
`)}function Yi(e){return e.body.subarray(0,500).toString("utf8").replace(/[\p{Cc}\s]+/gu," ").trim()}function il(e){return e.charAt(0).toLowerCase()+e.slice(1)}
var $=class extends Error{};function Ji(e){return to(()=>qi(e).map(eo))}function Zi(e,n={}){let t=r=>Object.entries(n).every(([i,o])=>r[i]===o);return to(()=>qi(
e).filter(t).map(al))}function al(e){let n=eo(e),t=cl(e),r=ll(e)??(t==null?void 0:t.publicKey);if(!r)throw new $(`${vn(n)} has neither a public key nor a certif\
icate that can be read`);if(t&&!t.publicKey.equals(r))throw new $(`the certificate of ${vn(n)} is for another key`);return{...n,keyType:dl(r,n),...typeof e.keySizeInBits==
"number"?{keySizeInBits:e.keySizeInBits}:{},...t?{certificate:t}:{},publicKey:r.export({type:"spki",format:"der"})}}function dl(e,n){let r={rsa:"RSA","rsa-pss":"\
RSA",ec:"EC"}[e.asymmetricKeyType??""];if(r)return r;throw new import_chunk_VC77LCNK.b("KEY_TYPE_MISMATCH",`The key of ${vn(n)} is of type ${e.asymmetricKeyType??
"unknown"}: only RSA and EC are supported.`,{hint:"Choose a signing policy whose certificate has an RSA or EC key."})}function cl(e){let n=no(e,"certificateByte\
s");if(n)try{return new import_node_crypto12.X509Certificate(n)}catch(t){throw new $("certificateBytes is not an X.509 certificate",{cause:t})}}function ll(e){let n=no(
e,"publicKeyBytes");if(n)for(let t of["spki","pkcs1"])try{return(0,import_node_crypto12.createPublicKey)({key:n,format:"der",type:t})}catch{}}function qi(e){let n=Xi(
e)?e.signingPolicies:void 0;if(!Array.isArray(n))throw new $("the member signingPolicies is not a list");return n.map(t=>{if(Xi(t))return t;throw new $("a signi\
ng policy is not an object")})}function eo(e){return{projectSlug:Qi(e,"projectSlug"),signingPolicySlug:Qi(e,"signingPolicySlug")}}function vn(e){return`signing \
policy ${e.projectSlug}/${e.signingPolicySlug}`}function Qi(e,n){let t=e[n];if(typeof t=="string"&&t!=="")return t;throw new $(`the member ${n} of a signing pol\
icy is not a text`)}function no(e,n){let t=e[n];if(!(t==null||t==="")){if(typeof t=="string"&&/^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(t))return Buffer.from(t,"base64");
throw new $(`the member ${n} of a signing policy is not Base64`)}}function Xi(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function to(e){try{return e()}catch(n){
throw n instanceof $?new import_chunk_VC77LCNK.b("SERVICE_ERROR",`SignPath's list of signing policies looks different than expected: ${n.message}.`,{cause:n,hint:"\
Check api-url. If it is right, SignPath's API may have changed: look for a newer release of this extension."}):n}}var fl=16*1024*1024;function io(e){let{apiUrl:n,
organizationId:t}=e,i={apiUrl:n,organizationId:t,redact:s=>e.redact(s).replaceAll(e.apiToken,"***")},o=async s=>{let a=new URLSearchParams(Object.entries(s).filter(
u=>u[1]!==void 0)).toString(),d=`/v1/${encodeURIComponent(t)}/Cryptoki/MySigningPolicies${a?`?${a}`:""}`,c=await ro(d,{authorization:`Bearer ${e.apiToken}`,accept:"\
application/json"},e,i);return ml(c,i)};return{signingPolicies:async(s={})=>Zi(await o(s),s),policyNames:async()=>Ji(await o({})),health:async()=>{await ro("/he\
althz",{},e,i)}}}async function ro(e,n,t,r){var s;let i=performance.now(),o=()=>t.totalTimeoutInSeconds*1e3-(performance.now()-i);for(let a=1;;a++){let d=Math.min(
t.requestTimeoutInSeconds,Math.max(o(),1)/1e3),c=await pl(e,n,d,t,r);if(c.ok)return c.answer;let u=c.retry==="never"?void 0:Math.max(Re(a),c.pause??0),f=c.retry===
"few"&&a>t.retries;if(u===void 0||f||u>=o())throw gl(c.error,a,i);(s=t.log)==null||s.call(t,`${c.error.message} Trying again in ${(u/1e3).toFixed(1)} s.`),await yl(
u,t)}}async function pl(e,n,t,r,i){try{let o=await(0,import_chunk_KYVSRAO6.j)(r.apiUrl+e,{headers:{"user-agent":"pkcs11-sign",...n},proxy:r.proxy,timeLimitInSeconds:t,
maximumBytes:fl,redirects:3,signal:r.signal});if(o.status>=200&&o.status<300)return{ok:!0,answer:o};let s=En(o.status)?"while-time-lasts":"never";return{ok:!1,error:Hi(
o,i),retry:s,pause:$e(o.headers["retry-after"])}}catch(o){if(!(o instanceof import_chunk_KYVSRAO6.i))throw o;let s=o.kind==="unreachable"?"few":o.kind==="droppe\
d"||o.kind==="timeout"?"while-time-lasts":"never";return{ok:!1,error:zi(o,i),retry:s}}}function gl(e,n,t){if(n===1)return e;let r=Math.round((performance.now()-
t)/1e3);return new import_chunk_VC77LCNK.b(e.code,`${e.message} Tried ${n} times within ${r} s.`,{cause:e,...e.hint===void 0?{}:{hint:e.hint},...e.details===void 0?
{}:{details:e.details}})}async function yl(e,n){let t=n.wait??(async(r,i)=>(0,import_promises24.setTimeout)(r,void 0,i?{signal:i}:{}));try{await t(e,n.signal)}catch(r){
throw new import_chunk_VC77LCNK.b("CANCELLED","The request to SignPath was cancelled.",{cause:r})}}function ml(e,n){try{return JSON.parse(e.body.toString("utf8"))}catch{
throw Wi(e,n)}}var Cn=(0,import_chunk_3CREN6VF.d)((0,import_chunk_KYVSRAO6.f)(),1);async function Rn(e,n,t){let i=(await e.signingPolicies({projectSlug:n,signingPolicySlug:t})).
find(o=>o.projectSlug===n&&o.signingPolicySlug===t);if(i)return i;throw await hl(e,n,t)}async function hl(e,n,t){let r=await e.policyNames();if(r.length===0)return new import_chunk_VC77LCNK.b(
"PERMISSION_DENIED","The API token's user is not a submitter of any signing policy in this organization.",{hint:`Add the user as a submitter to signing policy ${t}\
 of project ${n} in SignPath. Its build policies may restrict it to certain branches or CI systems, too.`});let i=r.filter(d=>d.projectSlug===n).map(d=>d.signingPolicySlug),
[o,s,a]=i.length>0?[`signing policy ${t} of project ${n}`,t,i]:[`project ${n}`,n,[...new Set(r.map(d=>d.projectSlug))]];return new import_chunk_VC77LCNK.b("POLI\
CY_NOT_FOUND",`The API token's user can't see ${o}.`,{hint:`${wl(s,a)}It may not exist, or the user may not be a submitter there. Visible: ${bl(s,a)}.`})}function wl(e,n){
let t=(0,import_chunk_KYVSRAO6.g)(e,n);return t===void 0?"":`Did you mean ${t}? `}var oo=10;function bl(e,n){let t=[...n].sort((i,o)=>(0,Cn.distance)(e,i)-(0,Cn.
distance)(e,o)),r=t.length-oo;return t.slice(0,oo).join(", ")+(r>0?` and ${r} more`:"")}async function $n(e,n,t){let{inputs:r}=e,{projectSlug:i="",signingPolicySlug:o=""}=r;
switch(n){case"none":return;case"file":return gt((0,import_node_path12.resolve)(process.cwd(),r.certificate??""));case"signpath":return await Pl(e,i,o)??{leaf:await so(
t),chain:[]};case"token":return{leaf:await so(t),chain:[]}}}async function ao(e,n,t){let{projectSlug:r="",signingPolicySlug:i=""}=e.inputs;if(n==="none")return;
if(n==="signpath"){let a=await lo(e,()=>Rn(co(e),r,i),"public key");if(a!==void 0){let{certificate:d,publicKey:c}=a;return{publicKey:(0,import_node_crypto11.createPublicKey)(
{key:c,format:"der",type:"spki"}),certificate:d===void 0?void 0:{leaf:d,chain:[]}}}}if(n==="file"){let a=await $n(e,n,t);return a===void 0?void 0:{certificate:a,
publicKey:a.leaf.publicKey}}let o=await t(),s=o.kind==="ready"?o.key:void 0;if((s==null?void 0:s.publicKey)!==void 0)return{publicKey:s.publicKey,certificate:void 0};
throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",`The public key can't be read from the token here: ${o.kind==="skipped"?o.reason:"the token does not sh\
ow it"}.`,{hint:"Name the certificate file with the certificate input, if the signing policy has one."})}async function so(e){let n=await e(),t=yi(n);if(t!==void 0)
return t;throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",`The certificate can't be read from the token here: ${n.kind==="skipped"?n.reason:"the token d\
oes not show it"}.`,{hint:"Name the certificate file with the certificate input."})}function co({inputs:e,host:n,redact:t,signal:r},i={}){return io({apiUrl:e.apiUrl,
organizationId:e.organizationId??"",apiToken:e.apiToken??"",proxy:(0,import_chunk_KYVSRAO6.h)(e.httpProxy,(0,import_chunk_ZGFX3NXA.a)()),requestTimeoutInSeconds:e.
httpRequestTimeoutInSeconds,totalTimeoutInSeconds:e.serviceUnavailableTimeoutInSeconds,retries:e.retries,redact:t,signal:r,log:o=>{n.info(o)},...i})}async function Pl(e,n,t){
let r=await lo(e,()=>Rn(co(e),n,t),"certificate");return(r==null?void 0:r.certificate)===void 0?void 0:{leaf:r.certificate,chain:[]}}async function lo(e,n,t){try{
return await n()}catch(r){if(r instanceof import_chunk_VC77LCNK.b&&r.code==="INVALID_INPUT"){e.host.warning(`${r.message} Reading the ${t} from the token instea\
d.`);return}throw r}}var Il=new Set(["rocky","almalinux","centos","ol"]),xl=new Set(["7","8","9","10"]),El={focal:{family:"ubuntu",version:"20.04"},jammy:{family:"\
ubuntu",version:"22.04"},noble:{family:"ubuntu",version:"24.04"},resolute:{family:"ubuntu",version:"26.04"},bullseye:{family:"debian",version:"11"},bookworm:{family:"\
debian",version:"12"},trixie:{family:"debian",version:"13"}};function On({id:e}){return e==="debian"||e==="ubuntu"||uo(e)}function ge(e){let{id:n,idLike:t,versionId:r,
codename:i=""}=e,o=r==null?void 0:r.split(".")[0];if(uo(n))return{family:"rhel",version:o};let s=El[i];if(n==="debian"||n==="ubuntu")return{family:n,version:r??
((s==null?void 0:s.family)===n?s.version:void 0)};if(t.includes("ubuntu")||t.includes("debian"))return s??{family:t.includes("ubuntu")?"ubuntu":"debian",version:void 0};
if(t.some(a=>["rhel","centos","fedora"].includes(a)))return{family:"rhel",version:t.includes("rhel")&&xl.has(o??"")?o:void 0}}function uo(e){return e==="rhel"||
Il.has(e)}var ee={name:"pkcs11-engine",title:"libp11's engine for OpenSSL",packages:{debian:"libengine-pkcs11-openssl",enterprise:"openssl-pkcs11",fedora:"opens\
sl-pkcs11",amazon:"openssl-pkcs11",releases:{el10:void 0}}},ye={name:"pkcs11-provider",title:"a PKCS #11 provider for OpenSSL",packages:{debian:"pkcs11-provider",
enterprise:"pkcs11-provider",fedora:"pkcs11-provider",releases:{"debian 11":void 0,"debian 12":void 0,"ubuntu 20.04":void 0,"ubuntu 22.04":void 0}}};function Be({
packages:e},n,t){let r=fo(n,t),i=vl(r,t),{releases:o={}}=e;return i!==void 0&&Object.hasOwn(o,i)?o[i]:e[r]}function An(e,n,t){var o;let r=e.filter(({packages:s})=>s.
epel===!0).map(({name:s})=>s);if(r.length===0||fo(n,t)!=="enterprise")return;let i=`${r.join(" and ")} ${r.length===1?"is":"are"} in EPEL`;return(t==null?void 0:
t.id)==="ol"?`${i}: install oracle-epel-release-el${((o=ge(t))==null?void 0:o.version)??""} first.`:(t==null?void 0:t.id)==="rhel"?`${i}: enable it first, see h\
ttps://docs.fedoraproject.org/en-US/epel/.`:`${i}: install epel-release first.`}function fo(e,n){return e==="apt-get"?"debian":(n==null?void 0:n.id)==="fedora"?
"fedora":(n==null?void 0:n.id)==="amzn"?"amazon":"enterprise"}function vl(e,n){let t=n===void 0?void 0:ge(n);return e==="debian"?t===void 0?void 0:`${t.family} ${t.
version??""}`:e==="enterprise"&&Number((t==null?void 0:t.version)??0)>=10?"el10":void 0}var Rl=2e6;function po(e,n){let t=new Array(n.count).fill(0),r=new Set,i=[
...e].sort((o,s)=>s.size-o.size||(o.name<s.name?-1:1));for(let o of i){let s=t.indexOf(Math.min(...t));t[s]=(t[s]??0)+o.size+Rl,s===n.index-1&&r.add(o)}return e.
filter(o=>r.has(o))}function go(e){let n=(0,import_node_crypto13.createHash)("sha256");for(let t of e.map(({name:r,size:i})=>`${i} ${r}\0`).sort())n.update(t);return n.
digest("hex")}var $l={debian:["11","12","13"],ubuntu:["20.04","22.04","24.04"],rhel:["8","9"]},Ol={debian:"Debian",ubuntu:"Ubuntu",rhel:"RedHat Enterprise Linux"};
function yo(e){let{facts:n}=e;Al(n);let t=[];if(n.os!=="linux")return t;let{distribution:r}=n,i=r===void 0?void 0:ge(r);if(Ll(r,i)||t.push(Tl(r,i)),e.usesOsslsigncode&&
(i==null?void 0:i.family)==="ubuntu"&&i.version==="20.04")throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER","SignPath's library does not support osslsignco\
de on Ubuntu 20.04.",{hint:"Run this job on Ubuntu 22.04 or later, or on Debian 11 or later."});return e.opensslScenario&&n.openssl!==void 0&&t.push(...Nl(n.openssl.
version,i,n.allOpenssl)),t}function Al(e){var r;let n="SignPath's library exists for Linux x64 (glibc) and Windows x64 only",t="Run the signing job on such a ru\
nner; it can take the files from another job as artifacts.";if(e.os!=="linux"&&e.os!=="win32")throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`This runne\
r's system is ${e.os}. ${n}.`,{hint:t});if(e.arch!=="x64")throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`This runner's processor is ${e.arch}. ${n}.`,{
hint:t});if(((r=e.libc)==null?void 0:r.family)==="musl")throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`This runner has the musl C library. ${n}.`,{hint:t})}
function Ll(e,n){return e===void 0||(n==null?void 0:n.version)===void 0?!1:On(e)&&$l[n.family].includes(n.version)}function Tl(e,n){let r=`${(e==null?void 0:e.prettyName)??
"This Linux distribution"} is not on SignPath's list of supported distributions`;return n===void 0||e===void 0||On(e)?`${r}; going on.`:`${r}: it is taken for ${Ol[n.
family]}${n.version===void 0?"":` ${n.version}`}.`}function Ln(e){return!mo(e)&&!ho(e)}function mo({major:e,minor:n,patch:t}){return e===3&&n===0&&t<=8}function ho({
major:e,minor:n}){return e<1||e===1&&n<1}function Nl(e,n,t){let{text:r}=e,i=t.find(a=>Ln(a.version)),o=i===void 0?void 0:`Set openssl to ${i.program}, which is \
OpenSSL ${i.version.text}`,s=t.length>1?`OpenSSL on this machine:
${t.map(a=>`${a.version.text} at ${a.program}`).join(`
`)}`:"";if(mo(e)){let a=`OpenSSL ${r} has a bug (openssl/openssl#20161, mended in 3.0.9) that breaks the TLS connection of SignPath's library`;if((n==null?void 0:
n.family)==="ubuntu"&&n.version==="22.04")return[`${a}. SignPath lists Ubuntu 22.04 as supported, so this may work. If it fails with an error in the SSL handsha\
ke, ${o===void 0?"":`${Fl(o)}, or `}run the job on Ubuntu 24.04.`];throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`${a}: signing with openssl and osslsi\
gncode does not work here.`,{hint:o===void 0?"Use another runner image, set the openssl input to an OpenSSL of 3.0.9 or later, or sign with a tool that does not\
 use OpenSSL (jarsigner, gpg).":`${o}, use another runner image, or sign with a tool that does not use OpenSSL (jarsigner, gpg).`,...s===""?{}:{details:s}})}if(ho(
e))throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`OpenSSL ${r} is too old: 1.1 and 3.x are supported.`,{hint:`${o??"Set the openssl input to a newer Op\
enSSL"}, or use another runner image.`,...s===""?{}:{details:s}});return[]}function Fl(e){return e.charAt(0).toLowerCase()+e.slice(1)}var Dl=[...import_chunk_MYVZ3O65.b,
{extensions:[".jar",".war",".ear",".aar"],title:"a Java archive"},{extensions:[".apk"],title:"an Android app"},{extensions:[".rpm"],title:"an RPM package"},{extensions:[
".deb"],title:"a Debian package"}],_l=[["version https://git-lfs.github.com/","it is a Git LFS pointer: the file itself was not checked out"],["MZ","its header \
for Windows (PE) is missing or damaged"],["\x7FELF","it is a program for Linux (ELF)"],["PK","it is a ZIP archive"],["\x8B","it is compressed with gzip"]],Kl=new Set(
[9,10,12,13,27]);function Tn({extension:e,head:n}){if(n.length===0)return"is empty";let t=Dl.find(({extensions:r})=>r.includes(e));return t===void 0?void 0:`is \
called like ${t.title} (${e}), but ${Bl(n)}`}function Bl(e){let n=Buffer.from(e).toString("latin1"),t=_l.find(([r])=>n.startsWith(r));return t!==void 0?t[1]:e.every(
r=>r>=32||Kl.has(r))?"it is a text":`it does not begin like one: its first bytes are ${Buffer.from(e.subarray(0,4)).toString("hex")}`}var wo=".tsr",bo=["digest",
"padding","output-format","timestamp-urls","description","description-url","gpg-format","gpg-public-key","input-is-digest"];function Po(e,n){let t=[],r=n.flatMap(
o=>{try{return[{file:o,...Ml(e,o)}]}catch(s){if(!(s instanceof import_chunk_VC77LCNK.b)||s.code!=="TOOL_UNDECIDED")throw s;return t.push(s),[]}}),[i]=t;if(i!==void 0)
throw t.length===1?i:jl(i,t);return r}var Nn=5;function jl(e,n){let t=n.slice(0,Nn).map(({file:i})=>i??""),r=n.length>Nn?` and ${n.length-Nn} more`:"";return new import_chunk_VC77LCNK.b(
"TOOL_UNDECIDED",`No tool can be picked for ${n.length} files: ${t.join(", ")}${r}. Of the first: ${e.message}`,{hint:`Exclude them by lines of files that begin\
 with !, or set tool to one of ${Io().join(", ")} for detached signatures beside all files.`,cause:e})}function Io(){return import_chunk_KYVSRAO6.e.filter(e=>import_chunk_KYVSRAO6.d[e].
result.kind==="detached")}function Ue({files:e,run:n,exportEnvironment:t}){return e.length===0||n!==void 0||t!=="none"}function je(e){let n=new Set(e.flatMap(t=>import_chunk_KYVSRAO6.d[t].
needs.programs));return(e.length===0||e.some(t=>import_chunk_KYVSRAO6.d[t].needs.opensslBackend))&&n.add(import_chunk_KYVSRAO6.a),[...n]}function Dn(e,n,t,r){let i=Ge(
e,n),o=[];Wl(e,i,o),Yl(e,i,t);let s=Ql(e,n,t.workingDirectory,o),a=s.map(m=>({planned:m,name:m.file.name,size:m.file.size})),d=e.shard===void 0?s:po(a,e.shard).
map(({planned:m})=>m);e.shard!==void 0&&d.length===0&&o.push(`Share ${e.shard.index}/${e.shard.count} holds ${s.length===1?"not the one file":`none of the ${s.length}\
 files`}: there is nothing to sign in this job.`);let c=i.map(m=>import_chunk_KYVSRAO6.d[m]),u=c.some(m=>m.needs.configuration==="openssl"),f=(r==null?void 0:r.
readsSignPathVariables)===!1?[]:yo({facts:t,opensslScenario:u,usesOsslsigncode:i.includes("osslsigncode")}),p=(0,import_chunk_KYVSRAO6.t)(e.apiUrl);p!==void 0&&
e.apiToken!==void 0&&f.push(p),e.verify||f.push("verify is off: nobody checks the signatures that were made.");let g=eu(e);g!==void 0&&f.push(g);let y=tu(e,r),S=iu(
e,t,c);return{signPath:(r==null?void 0:r.readsSignPathVariables)!==!1,files:d,tools:i,library:ql(e,r),certificate:y,openssl:S,sunpkcs11:Ue(e)||c.some(m=>m.needs.
configuration==="sunpkcs11"),gnupg:c.some(ko),x509:c.length===0||!c.every(ko),allFiles:e.shard===void 0?void 0:go(a),missing:du(je(i),t,S),warnings:f,notices:o}}
function ko({needs:e}){return e.configuration==="gnupg"}function _n(e,n,t){var a,d;let r=((a=t.distribution)==null?void 0:a.prettyName)??t.os,i=t.libc===void 0?
"":`, ${t.libc.family} ${t.libc.version??""}`,o=[`Runner: ${r}, ${t.arch}${i}${t.container?", in a container":""}`];t.openssl!==void 0&&o.push(`OpenSSL: ${t.openssl.
version.text} at ${t.openssl.program}`);for(let{program:c,version:u}of t.allOpenssl)c!==((d=t.openssl)==null?void 0:d.program)&&o.push(`OpenSSL, too: ${u.text} \
at ${c}`);for(let[c,u]of Object.entries(t.commands))o.push(`${c}:${u.version===void 0?"":` ${u.version} at`} ${u.path}`);let{library:s}=e;o.push(`Library: ${s.kind===
"installed"?s.path:`SignPath Cryptoki${xo(s.version)}`} (${s.reason})`),e.openssl!==void 0&&o.push(`OpenSSL reaches it by: ${e.openssl.backend} (${e.openssl.reason}\
)`,...Gl(e.openssl,t)),o.push(`${e.x509?"Certificate":"Public key"}: ${ru(e.certificate,n)}`),e.missing.length>0&&o.push(`Missing here${n.installPrerequisites?"\
, to be installed":""}: ${e.missing.map(({title:c})=>c).join(", ")}`);for(let{file:c,tool:u,reason:f,destination:p}of e.files)o.push(`${c.name}: ${u} (${f}) -> ${Vl(
p,t.workingDirectory)}`);return o}function Gl({backend:e,plugin:n,providerKind:t},{openssl:r}){var s;if(n===void 0)return[];let i=e==="engine"?r==null?void 0:r.
engineVersion:(s=r==null?void 0:r.provider)==null?void 0:s.version;return[`${e==="engine"?"Engine":"Provider"}: ${e==="engine"||t==="libp11"?"libp11":"pkcs11-pr\
ovider"}${xo(i)} at ${n}`]}function xo(e){return e===void 0?"":` ${e}`}function Vl(e,n){let t=(0,import_node_path13.relative)(n,e);return t.startsWith("..")?e:t.
replaceAll("\\","/")}function Ge(e,n){let t=new Set(n.map(({tool:r})=>r));return e.files.length===0&&e.tool!=="auto"&&t.add(e.tool),import_chunk_KYVSRAO6.e.filter(
r=>t.has(r))}function Ml(e,n){var i;let t={extension:zl(n.name),head:n.head};if(e.tool!=="auto"){let o=import_chunk_KYVSRAO6.d[e.tool],s=Hl(o,t),a=s===void 0?(i=
o.refuses)==null?void 0:i.call(o,t,Eo(e)):`it ${s}`;if(a===void 0)return{tool:e.tool,reason:"as asked for"};throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${e.
tool} can't sign ${n.name}: ${a}.`,{file:n.name,hint:s===void 0?o.refusalHint??"Choose another tool; auto picks one by the file. Where an earlier step puts some\
thing before the content, sign before that step.":"Check the step that makes the file, or choose another tool."})}for(let o of import_chunk_KYVSRAO6.e){let s=import_chunk_KYVSRAO6.d[o].
recognises(t);if(s!==void 0)return{tool:o,reason:s}}let r=Tn(t);throw r!==void 0?new import_chunk_VC77LCNK.b("TOOL_UNDECIDED",`${n.name} ${r}. No tool can be pi\
cked for it.`,{file:n.name,hint:`Check the step that makes the file, or exclude it with !${n.name} in files.`}):new import_chunk_VC77LCNK.b("TOOL_UNDECIDED",`${n.
name} is of no kind that a signature can be embedded into, so no tool can be picked for it.`,{file:n.name,hint:`Set tool to one of ${Io().join(", ")} for a deta\
ched signature beside the file, or exclude it with !${n.name} in files.`})}function Hl(e,n){let t=e.name==="osslsigncode"&&(0,import_chunk_MYVZ3O65.c)(n)&&e.recognises(
n)===void 0;return n.head.length===0&&e.result.kind==="embedded"||t?Tn(n):void 0}function zl(e){var n;return((n=/\.[^./\\]+$/.exec(e))==null?void 0:n[0].toLowerCase())??
""}function Wl(e,n,t){if(!(e.files.length===0||n.length===0))for(let r of bo){if(!e.given.has(r))continue;let i=s=>import_chunk_KYVSRAO6.d[s].honours.includes(r);
if(n.some(i)){let s=n.filter(a=>!i(a));s.length>0&&t.push(`${r} has no effect on what ${s.join(" and ")} sign${s.length===1?"s":""}.`);continue}let o=import_chunk_KYVSRAO6.e.
filter(i);throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${r} is given, but it has no effect on ${n.join(", ")}.`,{hint:o.length>0?`Leave ${r} out; it is fo\
r ${o.join(", ")}.`:`Leave ${r} out.`})}}function Eo(e){let{digest:n,inputIsDigest:t,padding:r,outputFormat:i,description:o,descriptionUrl:s,gpgFormat:a}=e;return{
digest:n,inputIsDigest:t,padding:r,outputFormat:i,description:o,descriptionUrl:s,gpgFormat:a,extraArguments:e.arguments}}function Yl({openssl:e},n,t){if(e===void 0||
e==="openssl"||t.openssl!==void 0||!je(n).includes(import_chunk_KYVSRAO6.a))return;let[r]=t.allOpenssl;throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`openss\
l is ${JSON.stringify(e)}, which is no OpenSSL program of this runner.`,{hint:`Give the path of one, or leave openssl out to take the first on PATH${r===void 0?
"":`, which is OpenSSL ${r.version.text} at ${r.program}`}.`})}function Ql(e,n,t,r){let i=n.map(c=>({...c,destination:Jl(e,c.file,import_chunk_KYVSRAO6.d[c.tool],
t)})),o=new Map(i.filter(({tool:c})=>import_chunk_KYVSRAO6.d[c].result.kind==="detached").flatMap(({destination:c,file:u})=>[c,c+wo].map(f=>[f,u.name]))),s=i.filter(
({file:c})=>!o.has(c.path)),a=i.filter(({file:c})=>o.has(c.path));a.length>0&&r.push(Xl(a,o));let d=new Map;for(let{destination:c,file:u}of s){let f=d.get(c);if(f!==
void 0)throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${f} and ${u.name} would both be written to ${c}.`,{file:u.name,hint:"Sign them in two steps with diff\
erent output directories, or leave output-directory out."});d.set(c,u.name)}return s}var Fn=3;function Xl(e,n){let t=e.slice(0,Fn).map(({file:i})=>`${i.name} (o\
f ${n.get(i.path)??""})`),r=e.length>Fn?` and ${e.length-Fn} more`:"";return`Not signed themselves, being the signatures or timestamps of other files: ${t.join(
", ")}${r}.`}function Jl(e,n,t,r){let i=t.result.kind==="detached"?t.result.suffix(Eo(e)):"";return e.outputDirectory!==void 0?Zl(r,e.outputDirectory,n.pathBelowBase)+
i:t.result.kind==="embedded"?n.realPath:n.path+i}function Zl(e,n,t){return/^([/\\]|[A-Za-z]:[/\\])/.test(n)?(0,import_node_path13.join)(n,t):(0,import_node_path13.join)(
e,n,t)}function ql(e,n){return n!==void 0?{kind:"installed",path:n.path,reason:"cryptoki-library is given: nothing is downloaded"}:nu(e)}function eu({cryptokiVersion:e}){
if(Ce(e))return`cryptoki-version ${e} moves: two runs of this job may install different libraries. Name an exact version.`}function nu(e){let{cryptokiArchive:n,
cryptokiSha256:t,requireVerifiedDownload:r}=e,i=e.given.has("cryptoki-version");return{kind:"download",version:n===void 0||i?ve(e.cryptokiVersion):er(n),archive:n,
sha256:t,requireVerified:r,reason:n!==void 0?"cryptoki-archive is given":i?"as asked for":"the version that this release was made for"}}function tu(e,n){return e.
certificate!==void 0?"file":e.projectSlug===void 0||e.signingPolicySlug===void 0?"none":(n==null?void 0:n.readsSignPathVariables)===!1?"token":"signpath"}function ru(e,n){
switch(e){case"file":return`${n.certificate??""} (certificate is given)`;case"signpath":return`fetched from ${n.apiUrl}, else read from the token`;case"token":return"\
read from the token";case"none":return"none (no project and signing policy are given)"}}function iu(e,n,t){var c,u;let{openssl:r}=n,i=t.length===0||t.some(f=>f.
needs.opensslBackend);if(r===void 0)return;let o=t.some(({name:f})=>f==="osslsigncode"),s=i?su(e,r,n,o):Ue(e)?ou(e,r):void 0;if(s===void 0)return;let{backend:a,
reason:d}=s;return{program:r.program,backend:a,plugin:a==="engine"?r.engine:(c=r.provider)==null?void 0:c.path,providerKind:((u=r.provider)==null?void 0:u.kind)??
"pkcs11-provider",reason:d}}function ou({opensslBackend:e},{engine:n,provider:t}){if(n!==void 0&&e!=="provider")return{backend:"engine",reason:"it is installed \
here"};if(t!==void 0&&e!=="engine")return{backend:"provider",reason:"it is installed here"}}function su(e,{version:n,engine:t,provider:r},{packageManager:i,distribution:o,
commands:s},a){var f,p;let d=n.major>=4,c=a&&au((f=s.osslsigncode)==null?void 0:f.version,2,10)?(p=s.osslsigncode)==null?void 0:p.version:void 0;if(e.opensslBackend===
"engine"){if(d)throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`openssl-backend is engine, but OpenSSL ${n.text} has no engines any more.`,{hint:"Set ope\
nssl-backend to provider, or leave it out."});return{backend:"engine",reason:"as asked for"}}if(e.opensslBackend==="provider"){if(n.major<3)throw new import_chunk_VC77LCNK.b(
"UNSUPPORTED_RUNNER",`openssl-backend is provider, but OpenSSL ${n.text} has no providers yet.`,{hint:"Set openssl-backend to engine, or leave it out."});if(c!==
void 0)throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`openssl-backend is provider, but osslsigncode ${c} can't use one.`,{hint:"Leave openssl-backend o\
ut, or use osslsigncode 2.10 or later."});return{backend:"provider",reason:"as asked for"}}if(d)return{backend:"provider",reason:`OpenSSL ${n.text} has no engin\
es`};let u=g=>i!==void 0&&Be(g,i,o)!==void 0;if(c!==void 0&&t===void 0){if(u(ee))return{backend:"engine",reason:`osslsigncode ${c} can't use a provider`};throw new import_chunk_VC77LCNK.b(
"UNSUPPORTED_RUNNER",`osslsigncode ${c} can't use a provider, and there is no engine here.`,{hint:"Use osslsigncode 2.10 or later, or another runner image."})}return t===
void 0&&r!==void 0?{backend:"provider",reason:"it is installed here, and no engine is"}:t===void 0&&n.major>=3&&!u(ee)&&u(ye)?{backend:"provider",reason:"the di\
stribution has a provider to install, but no engine"}:{backend:"engine",reason:"libp11's engine works with every OpenSSL from 1.1 to 3.x"}}function au(e,n,t){let[
,r,i]=/^(\d+)\.(\d+)/.exec(e??"")??[];return r===void 0?!1:Number(r)<n||Number(r)===n&&Number(i)<t}function du(e,n,t){let r=e.filter(i=>i===import_chunk_KYVSRAO6.a?
n.openssl===void 0:n.commands[i.name]===void 0);return(t==null?void 0:t.plugin)===void 0&&t!==void 0&&r.push(t.backend==="engine"?ee:ye),r}var vo=["-q","-o","DP\
kg::Lock::Timeout=300","-o","Acquire::Retries=3","-o","Dpkg::Use-Pty=0"],cu=["-y","--no-install-recommends","--no-remove","-o","Dpkg::Options::=--force-confdef",
"-o","Dpkg::Options::=--force-confold"],Kn=/Failed to download|Cannot download|No more mirrors|All mirrors were (?:already )?tried|Status code: 404/i,Ro={"apt-g\
et":{install:[...vo,"install",...cu],refresh:[...vo,"update"],stale:/Unable to locate package|has no installation candidate|Failed to fetch|Unable to fetch|404 +Not Found|unmet dependencies|Release '.*' for '.*' was not found/},
dnf:{install:["install","-y","--setopt=install_weak_deps=False"],refresh:["clean","expire-cache"],stale:Kn},microdnf:{install:["install","-y","--setopt=install_\
weak_deps=0"],refresh:["clean","all"],stale:Kn},yum:{install:["install","-y","--setopt=install_weak_deps=False"],refresh:["clean","expire-cache"],stale:Kn}};function $o(e){
let{manager:n,privilege:t,packages:r}=e;if(t==="none"||r.length===0)return[];let{install:i,refresh:o}=Ro[n],s=Co(n,[...i,...r],t);return[[s],[Co(n,o,t),s]]}function Oo(e,n){
return Ro[e].stale.test(n)}function Ao(e){return e.includes("Could not get lock /var/lib/apt/lists")}function Lo({manager:e,privilege:n,packages:t}){let r=n==="\
root"?"":"sudo ",i=t.join(" ");return e==="apt-get"?`${r}apt-get update && ${r}apt-get install -y --no-install-recommends ${i}`:`${r}${e} install -y ${i}`}function Co(e,n,t){
let r={LC_ALL:"C.UTF-8",...e==="apt-get"?{DEBIAN_FRONTEND:"noninteractive"}:{}};return t==="root"?{program:e,arguments:n,environment:r}:{program:"sudo",arguments:[
"-n","env",...Object.entries(r).map(([o,s])=>`${o}=${s}`),e,...n],environment:r}}var fu=1800,pu=5e3,gu=400,yu=25;async function To(e,n,t){if(n.length===0)return;
let r=mu(e,n,t),{host:i}=e;i.startGroup(`Install ${r.packages.join(", ")}`);try{let o=await wu(e,r,t.workingDirectory);if(o===void 0)return;let s=An(n,r.manager,
t.distribution);throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",`${r.manager} could not install ${r.packages.join(", ")} (exit code ${o.exitCode}).`,{hint:`${s===
void 0?"":`${s} `}${No(r)}`,details:o.lines.slice(-yu).join(`
`)})}finally{i.endGroup()}}function mu({inputs:e},n,t){let{packageManager:r,privilege:i,distribution:o}=t,s=(g,y)=>`This runner lacks ${g.map(({title:S})=>S).join(
", ")}, and ${y}.`;if(r===void 0)throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",s(n,"there is neither apt-get nor dnf to install that with"),{hint:t.os===
"win32"?"Install it before this step, and put its folder on PATH.":"Install it before this step, or in the image."});let a=n.map(g=>({need:g,name:Be(g,r,o)})),d=a.
filter(({name:g})=>g===void 0).map(({need:g})=>g);if(d.length>0)throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",s(d,`${(o==null?void 0:o.prettyName)??"\
this distribution"} has no package for that`),{hint:hu(d)});let c=[...new Set(a.flatMap(({name:g})=>g===void 0?[]:[g]))],u={manager:r,privilege:i,packages:c},f=e.
installPrerequisites?i==="none"?"this user may not install packages (neither root nor sudo without a password)":void 0:"install-prerequisites is false";if(f===void 0)
return u;let p=An(n,r,o);throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",s(n,f),{hint:`${p===void 0?"":`${p} `}${No(u)}`})}function hu(e){return e.includes(
ee)?"Set openssl-backend to provider.":e.includes(ye)?"Set openssl-backend to engine, or leave it out.":"Install it before this step, or in the image."}function No(e){
return`Run this before signing, or in the image: ${Lo(e)}`}async function wu(e,n,t){var i;let r;for(let o of $o(n)){if(r!==void 0&&!Oo(n.manager,r.lines.join(`
`)))break;let s=[];for(let d of o)s.push(await bu(e,d,t));let a=((i=s.at(-1))==null?void 0:i.exitCode)??0;if(a===0)return;r={exitCode:a,lines:s.flatMap(({lines:d})=>d)}}
return r}async function bu(e,n,t){let r=Date.now()+3e5;for(;;){let i=await Su(e,n,t);if(i.exitCode===0||!Ao(i.lines.join(`
`))||Date.now()>r)return i;e.host.info("Another package manager is at work: waiting for it."),await(0,import_promises25.setTimeout)(pu,void 0,{signal:e.signal}).
catch(()=>{})}}async function Su({host:e,environment:n,redact:t,signal:r},i,o){e.info(`$ ${[i.program,...i.arguments].join(" ")}`);let s=[],a=c=>{e.info(c),s.push(
c),s.length>gu&&s.shift()};return{exitCode:await(0,import_chunk_GNFATBF3.d)({...i,environment:n(i.environment)},{workingDirectory:o,timeLimitInSeconds:fu,signal:r,
redact:t,onLine:a}),lines:s}}var ku=16*1024*1024,Fo=new Set(["raw","cms"]),Pu={raw:2,cms:2,authenticode:2,java:8};function Bn({batch:e},n){let t=({name:s,batch:a})=>{
if(a===void 0||e==="off")return;let d=n.filter(({tool:u})=>u===s);return Fo.has(a)&&d.some(({file:u})=>u.size>=ku)||d.length>=Pu[a]?a:void 0},r=new Map(Object.values(
import_chunk_KYVSRAO6.d).map(s=>[s.name,t(s)])),i=new Set(n.map(({tool:s})=>r.get(s))),[o]=i;return{of:s=>r.get(s),digestsOnly:i.size===1&&o!==void 0&&Fo.has(o),
library:[...i].some(s=>s!==void 0&&s!=="java")}}async function th(e,n){let{inputs:t,workspace:r}=e,i=t.cryptokiLibrary===void 0?void 0:await Ae(t.cryptokiLibrary,
process.cwd());Ou(e,i,n.length>0);let o=Po(t,n),s=await r.folder("log"),a=Ge(t,o).some(f=>import_chunk_KYVSRAO6.d[f].needs.readWriteSessions)||void 0,d=(0,import_chunk_KYVSRAO6.o)(
{...t,httpProxy:Tu(t),logDirectory:s,readWriteSessions:a}),c={...d.public,...d.secret},u=await Iu(e,o,c);try{let{plan:f,facts:p}=await $u(e,o,i),g=await Br(f.library,
e,p);xu(e,f,g.path,u);let y=!f.signPath,S=fi({library:g.path,keyId:Ve(t),pin:import_chunk_Q4OWH5AG.a,environment:c,logDirectory:s,otherVendor:y},e),m={session:e,
plan:f,facts:p,library:g,credentials:d,probe:S,logDirectory:s,startedAhead:u};return{...m,...await Eu(m,c)}}catch(f){throw await(u==null?void 0:u.discard()),f}}
async function Iu(e,n,t){let{inputs:r}=e;if(r.arguments.length>0||!Bn(r,n).library)return;let{startAhead:i}=await Promise.resolve().then(()=>__toESM(require("./start-ahead-77XK3KOZ.cjs")));
return i(r.parallel,t,e)}function xu({inputs:e},{signPath:n,files:t},r,i){let o=Ve(e);!n||o===void 0||!Bn(e,t).library||i==null||i.begin({library:r,keyId:o,pin:import_chunk_Q4OWH5AG.a,
slot:void 0,parallel:e.parallel})}async function Eu({session:e,plan:n,facts:t,library:r,probe:i,startedAhead:o},s){let a=await vu(e,n,i),d=a==null?void 0:a.certificate;
d!==void 0&&n.x509&&Du(e,d,n);let c=await Nu(e,n,i),u=a===void 0?void 0:Fu(e,a,c),f=await(0,import_chunk_Q4OWH5AG.b)(n,r.path,d,c,e.workspace),p=n.gnupg&&a!==void 0&&
u!==void 0?await Cu(e,{policy:a,key:u,library:r.path,credentials:s,probe:i,command:Ru(t)}):void 0;return{certificate:d,key:u,configuration:p===void 0?f:{...f,gnupg:p.
configuration},close:async()=>{await(o==null?void 0:o.discard()),await(p==null?void 0:p.stop())}}}async function vu(e,n,t){if(!n.x509)return ao(e,n.certificate,
t);let r=await $n(e,n.certificate,t);return r===void 0?void 0:{certificate:r,publicKey:r.leaf.publicKey}}function Cu(e,{policy:n,key:t,...r}){var a;let{publicKey:i,
certificate:o}=n,s=(a=/^CN=(.+)$/m.exec((o==null?void 0:o.leaf.subject)??""))==null?void 0:a[1];return Vi(e,{...r,publicKey:i,commonName:s,keyId:t.id,keyIdHex:t.
idHex})}function Ru(e){return n=>{var r,i;let t=n==="openssl"?(r=e.openssl)==null?void 0:r.program:(i=e.commands[n])==null?void 0:i.path;if(t===void 0)throw new import_chunk_VC77LCNK.b(
"PREREQUISITE_MISSING",`${n} is not on this machine.`);return t}}async function $u(e,n,t){let{inputs:r,host:i}=e,o=je(Ge(r,n)),s=Ue(r)&&!o.includes(import_chunk_KYVSRAO6.a)?
[...o,import_chunk_KYVSRAO6.a]:o,a=()=>Ee({programs:s,openssl:r.openssl,opensslFits:Ln},e.environment()),d=await a(),c=Dn(r,n,d,t);if(Do(i,"Plan",_n(c,r,d)),c.missing.
length>0){if(await To(e,c.missing,d),d=await a(),c=Dn(r,n,d,t),c.missing.length>0)throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",`${c.missing.map(({title:u})=>u).
join(", ")} can't be found, although the packages are installed.`,{hint:"Check that the PATH of this job holds the folders that packages install to, and that th\
e openssl input names the system's OpenSSL."});Do(i,"Plan, with what is installed now",_n(c,r,d))}for(let u of c.notices)i.notice(u);for(let u of c.warnings)i.warning(
u);return{plan:c,facts:d}}function Do(e,n,t){e.startGroup(n);for(let r of t)e.info(r);e.endGroup()}function Ou({inputs:e},n,t){let r=(n==null?void 0:n.readsSignPathVariables)!==
!1,i=[...r&&e.organizationId===void 0?["organization-id"]:[],...r&&e.apiToken===void 0?["api-token"]:[]];if(i.length>0)throw new import_chunk_VC77LCNK.b("NO_CRE\
DENTIALS",`${i.join(" and ")} ${i.length===1?"is":"are"} blank, so SignPath can't be asked to sign.`,{hint:Au(i)});let o=["project-slug","signing-policy-slug"].
filter(s=>s==="project-slug"?e.projectSlug===void 0:e.signingPolicySlug===void 0);if(o.length>0&&(t||o.length===1))throw new import_chunk_VC77LCNK.b("INVALID_IN\
PUT",`${o.join(" and ")} ${o.length===1?"is":"are"} blank, so no key is named.`,{hint:`Set ${o.join(" and ")} to the ${o.length===1?"slug":"slugs"} that SignPat\
h shows for ${o.map(s=>s==="project-slug"?"the project":"the signing policy").join(" and ")}.`})}function Au(e){let n={"organization-id":"a variable of your CI,\
 for it is no secret (GitHub: vars)","api-token":"your CI's secrets"};return`Set ${e.map(i=>`${i} (or ${Lu(i)}) from ${n[i]}`).join(", and ")}.${e.includes("api\
-token")?" Pull requests of forks get no secrets: if-no-credentials: skip is for them.":""}`}function Lu(e){return`SIGNPATH_${e.toUpperCase().replaceAll("-","_")}`}
function Tu({apiUrl:e,httpProxy:n}){var t;return n??((t=(0,import_chunk_KYVSRAO6.l)(new URL(e),(0,import_chunk_KYVSRAO6.h)(void 0,(0,import_chunk_ZGFX3NXA.a)())))==
null?void 0:t.href.replace(/\/$/,""))}function Ve({projectSlug:e,signingPolicySlug:n}){return e===void 0||n===void 0?void 0:`${e}/${n}`}async function Nu({inputs:e,
host:n},{signPath:t,files:r},i){if(Ve(e)===void 0||t&&r.length>0)return;let o=await pi(i,n);return t||o.kind==="skipped"?void 0:o.token}function Fu({inputs:e},{
publicKey:n},t){let r=Ve(e);if(r===void 0)return;let i=t===void 0?{}:{token:t};return{id:r,idHex:(0,import_chunk_HCPT5UC6.b)(r),uri:(0,import_chunk_HCPT5UC6.a)(
{id:r,...i}),type:We(n),...i}}function Du({inputs:e,host:n},{leaf:t},r){for(let i of Ye(t))n.warning(i);if(!(r.files.length===0||e.padding!=="pss"||yt(t)==="RSA"))
throw new import_chunk_VC77LCNK.b("KEY_TYPE_MISMATCH","padding is pss, but the key of the signing policy is an EC key, which has no padding.",{hint:"Leave paddi\
ng out, or choose a signing policy with an RSA key."})}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t});
