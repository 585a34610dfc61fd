var bundleAddress = require('url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to2,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to2,key)&&key!==except&&__defProp(to2,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to2};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>mt,b:()=>Tu,c:()=>Nd,d:()=>Qp,e:()=>Kd,f:()=>Gd,g:()=>yi,h:()=>kc,i:()=>Tg,j:()=>Ng,k:()=>Cn,l:()=>lo,m:()=>Tl,
n:()=>xo,o:()=>Kn,p:()=>jh,q:()=>wu});module.exports=__toCommonJS(stdin_exports);var import_chunk_53ONYDNB=require("./chunk-53ONYDNB.cjs"),import_chunk_EZ2N6W2U=require("./chunk-EZ2N6W2U.cjs"),
import_chunk_35BBZ333=require("./chunk-35BBZ333.cjs"),import_chunk_Q5BETL26=require("./chunk-Q5BETL26.cjs"),import_chunk_QJGBELE5=require("./chunk-QJGBELE5.cjs"),
import_chunk_F5PLUWPU=require("./chunk-F5PLUWPU.cjs"),import_chunk_RZTL55EL=require("./chunk-RZTL55EL.cjs"),import_chunk_JDAKDQOA=require("./chunk-JDAKDQOA.cjs"),
import_chunk_GBDL76B2=require("./chunk-GBDL76B2.cjs"),import_chunk_UDRAOCHI=require("./chunk-UDRAOCHI.cjs"),import_chunk_B3KJNQUF=require("./chunk-B3KJNQUF.cjs"),
import_chunk_FKQ6OXDP=require("./chunk-FKQ6OXDP.cjs"),import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),import_chunk_SWKHB56L=require("./chunk-SWKHB56L.cjs"),
import_chunk_4BZ7O3LF=require("./chunk-4BZ7O3LF.cjs"),import_chunk_RVXNVVIO=require("./chunk-RVXNVVIO.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),
import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs"),import_node_crypto=require("node:crypto"),import_promises=require("node:fs/promises"),import_promises2=require("node:fs/promises"),
import_node_path=require("node:path"),import_promises3=require("node:fs/promises"),import_node_path2=require("node:path"),import_promises4=require("node:fs/promises"),
import_node_fs=require("node:fs"),import_promises5=require("node:fs/promises"),import_node_path3=require("node:path"),import_promises6=require("node:fs/promises"),
import_node_zlib=require("node:zlib"),import_promises7=require("node:fs/promises"),import_promises8=require("node:fs/promises"),import_node_path4=require("node:path"),
import_node_crypto2=require("node:crypto"),import_promises9=require("node:fs/promises"),import_node_crypto3=require("node:crypto"),import_promises10=require("node:fs/promises"),
import_node_path5=require("node:path"),import_promises11=require("node:fs/promises"),import_node_fs2=require("node:fs"),import_promises12=require("node:fs/promises"),
import_node_stream=require("node:stream"),import_node_fs3=require("node:fs"),import_promises13=require("node:fs/promises"),import_node_path6=require("node:path"),
import_promises14=require("node:fs/promises"),import_node_crypto4=require("node:crypto"),import_node_crypto5=require("node:crypto"),import_promises15=require("node:fs/promises"),
import_node_path7=require("node:path"),import_promises16=require("node:fs/promises"),import_node_path8=require("node:path"),import_node_crypto6=require("node:crypto"),
import_promises17=require("node:fs/promises"),import_node_path9=require("node:path"),import_node_crypto7=require("node:crypto"),import_node_fs4=require("node:fs"),
import_promises18=require("node:fs/promises"),import_node_stream2=require("node:stream"),import_promises19=require("node:fs/promises"),import_node_path10=require("node:path"),
import_promises20=require("node:timers/promises"),import_promises21=require("node:fs/promises"),import_node_crypto8=require("node:crypto"),import_promises22=require("node:fs/promises"),
import_node_path11=require("node:path"),import_node_crypto9=require("node:crypto"),import_node_crypto10=require("node:crypto"),import_node_path12=require("node:path"),
import_promises23=require("node:timers/promises"),import_node_crypto11=require("node:crypto"),import_node_path13=require("node:path"),import_node_crypto12=require("node:crypto"),
import_promises24=require("node:timers/promises"),kt=(0,import_chunk_2OATJTSY.b)((Fu,St)=>{"use strict";var bt=()=>process.platform==="linux",Se=null,Yo=()=>{if(!Se)
if(bt()&&process.report){let e=process.report.excludeNetwork;process.report.excludeNetwork=!0,Se=process.report.getReport(),process.report.excludeNetwork=e}else
Se={};return Se};St.exports={isLinux:bt,getReport:Yo}}),It=(0,import_chunk_2OATJTSY.b)((_u,Pt)=>{"use strict";var X=(0,import_chunk_2OATJTSY.a)("fs"),Qo="/usr/b\
in/ldd",Xo="/proc/self/exe",ke=2048,Jo=e=>{let n=X.openSync(e,"r"),t=Buffer.alloc(ke),r=X.readSync(n,t,0,ke,0);return X.close(n,()=>{}),t.subarray(0,r)},Zo=e=>new Promise(
(n,t)=>{X.open(e,"r",(r,i)=>{if(r)t(r);else{let o=Buffer.alloc(ke);X.read(i,o,0,ke,0,(s,a)=>{n(o.subarray(0,a)),X.close(i,()=>{})})}})});Pt.exports={LDD_PATH:Qo,
SELF_PATH:Xo,readFileSync:Jo,readFile:Zo}}),Et=(0,import_chunk_2OATJTSY.b)((Du,xt)=>{"use strict";var qo=e=>{if(e.length<64||e.readUInt32BE(0)!==2135247942||e.readUInt8(
4)!==2||e.readUInt8(5)!==1)return null;let n=e.readUInt32LE(32),t=e.readUInt16LE(54),r=e.readUInt16LE(56);for(let i=0;i<r;i++){let o=n+i*t;if(e.readUInt32LE(o)===
3){let a=e.readUInt32LE(o+8),d=e.readUInt32LE(o+32);return e.subarray(a,a+d).toString().replace(/\0.*$/g,"")}}return null};xt.exports={interpreterPath:qo}}),Mt=(0,import_chunk_2OATJTSY.b)(
(Ku,Vt)=>{"use strict";var Ct=(0,import_chunk_2OATJTSY.a)("child_process"),{isLinux:J,getReport:Rt}=kt(),{LDD_PATH:Pe,SELF_PATH:$t,readFile:Ye,readFileSync:Qe}=It(),
{interpreterPath:Ot}=Et(),v,C,R,At="getconf GNU_LIBC_VERSION 2>&1 || true; ldd --version 2>&1 || true",F="",Lt=()=>F||new Promise(e=>{Ct.exec(At,(n,t)=>{F=n?" ":
t,e(F)})}),Tt=()=>{if(!F)try{F=Ct.execSync(At,{encoding:"utf8"})}catch{F=" "}return F},A="glibc",Nt=/LIBC[a-z0-9 \-).]*?(\d+\.\d+)/i,D="musl",es=e=>e.includes("\
libc.musl-")||e.includes("ld-musl-"),Ft=()=>{let e=Rt();return e.header&&e.header.glibcVersionRuntime?A:Array.isArray(e.sharedObjects)&&e.sharedObjects.some(es)?
D:null},_t=e=>{let[n,t]=e.split(/[\r\n]+/);return n&&n.includes(A)?A:t&&t.includes(D)?D:null},Dt=e=>{if(e){if(e.includes("/ld-musl-"))return D;if(e.includes("/l\
d-linux-"))return A}return null},Kt=e=>(e=e.toString(),e.includes("musl")?D:e.includes("GNU C Library")?A:null),ns=async()=>{if(C!==void 0)return C;C=null;try{let e=await Ye(
Pe);C=Kt(e)}catch{}return C},ts=()=>{if(C!==void 0)return C;C=null;try{let e=Qe(Pe);C=Kt(e)}catch{}return C},rs=async()=>{if(v!==void 0)return v;v=null;try{let e=await Ye(
$t),n=Ot(e);v=Dt(n)}catch{}return v},is=()=>{if(v!==void 0)return v;v=null;try{let e=Qe($t),n=Ot(e);v=Dt(n)}catch{}return v},Bt=async()=>{let e=null;if(J()&&(e=
await rs(),!e&&(e=await ns(),e||(e=Ft()),!e))){let n=await Lt();e=_t(n)}return e},Ut=()=>{let e=null;if(J()&&(e=is(),!e&&(e=ts(),e||(e=Ft()),!e))){let n=Tt();e=
_t(n)}return e},os=async()=>J()&&await Bt()!==A,ss=()=>J()&&Ut()!==A,as=async()=>{if(R!==void 0)return R;R=null;try{let n=(await Ye(Pe)).match(Nt);n&&(R=n[1])}catch{}
return R},ds=()=>{if(R!==void 0)return R;R=null;try{let n=Qe(Pe).match(Nt);n&&(R=n[1])}catch{}return R},jt=()=>{let e=Rt();return e.header&&e.header.glibcVersionRuntime?
e.header.glibcVersionRuntime:null},vt=e=>e.trim().split(/\s+/)[1],Gt=e=>{let[n,t,r]=e.split(/[\r\n]+/);return n&&n.includes(A)?vt(n):t&&r&&t.includes(D)?vt(r):null},
cs=async()=>{let e=null;if(J()&&(e=await as(),e||(e=jt()),!e)){let n=await Lt();e=Gt(n)}return e},ls=()=>{let e=null;if(J()&&(e=ds(),e||(e=jt()),!e)){let n=Tt();
e=Gt(n)}return e};Vt.exports={GLIBC:A,MUSL:D,family:Bt,familySync:Ut,isNonGlibcLinux:os,isNonGlibcLinuxSync:ss,version:cs,versionSync:ls}});async function mt(e){
let n;try{n=await(0,import_promises.readFile)(e)}catch(t){throw new import_chunk_VC77LCNK.b("FILE_UNREADABLE",`The certificate file ${(0,import_chunk_RVXNVVIO.c)(
e)} ${(0,import_chunk_4BZ7O3LF.c)(t)}.`,{file:e,cause:t,hint:"Check the path in `certificate`: it is relative to the working directory."})}return Bo(n,e)}function Bo(e,n){
let t=Ho(Uo(e,n)),r=zo(t,n);return{leaf:r,chain:Wo(r,t)}}function wt(e){return ze(e.publicKey)}function ze(e){let n=e.asymmetricKeyType;if(n==="rsa"||n==="rsa-p\
ss")return"RSA";if(n==="ec")return"EC";throw new import_chunk_VC77LCNK.b("KEY_TYPE_MISMATCH",`The signing policy's key is of type ${n??"unknown"}: only RSA and \
EC are supported.`,{hint:"Choose a signing policy whose certificate has an RSA or EC key."})}function We(e,n=new Date){return n.getTime()>Date.parse(e.validTo)?
[`The signing certificate expired on ${yt(e.validTo)}.`]:n.getTime()<Date.parse(e.validFrom)?[`The signing certificate is not valid before ${yt(e.validFrom)}.`]:
[]}function Tu({leaf:e,chain:n},t=new Date){let r=(o,s)=>o.checkIssued(s)&&o.verify(s.publicKey),i=new Set(n);for(let o=e;o!==void 0;){let s=o;if(We(s,t).length>
0)return!1;if(r(s,s))return!0;o=[...i].find(a=>r(s,a)),o!==void 0&&i.delete(o)}return!1}function yt(e){return new Date(e).toISOString().slice(0,10)}function Uo(e,n){
let t=(s,a)=>{throw new import_chunk_VC77LCNK.b("INVALID_INPUT",s,{file:n,hint:a})};e.every(s=>s<=32)&&t("The certificate file is empty.","Download the certific\
ate from SignPath's page of the signing policy.");let r=Vo(e);(/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/.test(r)||Mo(e))&&t("The certificate file holds a PRIVATE \
KEY, which must never lie there: it was not used.","Remove it from where this job takes it, and treat the key as compromised if others could read it. Give a fil\
e with certificates only.");let i=[...r.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\s]+)-----END \1-----/g)],o=i.filter(([,s])=>s==="CERTIFICATE"||s===
"X509 CERTIFICATE");return o.length>0?o.map(([,,s=""])=>ht(Buffer.from(s,"base64"),n)):((i.some(([,s])=>s==="PKCS7"||s==="CMS")||e.subarray(0,40).includes(jo))&&
t("The certificate file is a PKCS #7 container (.p7b).","Unpack it: openssl pkcs7 -print_certs -in chain.p7b -out chain.pem, with -inform DER if it is not text."),
e.subarray(0,40).includes(Go)&&t("The certificate file is a PKCS #12 container (.pfx, .p12), which is made for private keys.","Give the certificate alone, as PE\
M or DER."),i.length>0&&t(`The certificate file holds a ${i[0]?.[1]??"block"} and no CERTIFICATE.`,"Give the certificate as PEM or DER."),[ht(e,n)])}var jo=Buffer.
from("06092a864886f70d010702","hex"),Go=Buffer.from("06092a864886f70d010701","hex");function Vo(e){return e[0]===255&&e[1]===254?e.toString("utf16le"):e.toString(
"latin1")}function Mo(e){return["pkcs8","pkcs1","sec1"].some(n=>{try{return(0,import_node_crypto.createPrivateKey)({key:e,format:"der",type:n}),!0}catch{return!1}})}
function ht(e,n){try{return new import_node_crypto.X509Certificate(e)}catch(t){throw new import_chunk_VC77LCNK.b("INVALID_INPUT","The certificate file holds no \
X.509 certificate, or a damaged one.",{file:n,cause:t,hint:'Give the certificate as PEM ("-----BEGIN CERTIFICATE-----") or DER (.cer), as SignPath offers it for\
 download.'})}}function Ho(e){return[...new Map(e.map(n=>[n.fingerprint256,n])).values()]}function zo(e,n){let t=e.filter(a=>!e.some(d=>d!==a&&d.checkIssued(a))),
r=t.filter(a=>!a.ca),[i,...o]=r.length>0?r:t;if(i&&o.length===0)return i;let s=[i,...o].map(a=>a?.subject.replaceAll(`
`,", ")??"none").join("; ");throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`It is not clear which certificate of the file is the signer's: ${s}.`,{file:n,hint:"\
Keep the signing policy's certificate and its chain only."})}function Wo(e,n){let t=[],r=new Set(n.filter(i=>i!==e));for(let i=e;;){let o=[...r].find(s=>i.checkIssued(
s));if(!o)return[...t,...r];t.push(o),r.delete(o),i=o}}var Ie=(0,import_chunk_2OATJTSY.c)(Mt(),1);async function zt(){let[e,n,t]=await Promise.all([Ht("/.docker\
env"),Ht("/run/.containerenv"),(0,import_promises4.readFile)("/proc/1/cgroup","utf8").catch(()=>"")]);return e||n||ps(t)}function ps(e){return/[/:](?:docker|kubepods|libpod|lxc|containerd|crio|garden|actions_job)(?!\.service)(?:[-./]|$)/m.
test(e)}async function Ht(e){return await(0,import_promises4.stat)(e).catch(()=>{})!==void 0}function hs(e){let n=/^OpenSSL\s+(\d+)\.(\d+)\.(\d+)([a-z]*)/m.exec(
e);if(n===null)return;let[,t,r,i,o]=n;return{major:Number(t),minor:Number(r),patch:Number(i),text:`${t}.${r}.${i}${o??""}`}}async function Qt({openssl:e="openss\
l",opensslFits:n},t){let r=await ws(e,t);return n===void 0||r!==void 0&&n(r.version)?{openssl:r,allOpenssl:[]}:{openssl:r,allOpenssl:await ms(t)}}async function ms(e){
let n=await(0,import_chunk_EZ2N6W2U.d)("openssl",e);return(await Promise.all(n.map(r=>Xt(r,e)))).filter(r=>r!==void 0)}async function ws(e,n){let t=await(0,import_chunk_EZ2N6W2U.c)(
e,n),r=t===void 0?void 0:await Xt(t,n);if(r===void 0)return;let{enginesDirectory:i,modulesDirectory:o}=r,[s,a]=await Promise.all([bs(i,r.version,n),Ss(o,n)]);return{
...r,enginesDirectory:i,modulesDirectory:o,engine:s?.path,engineVersion:s?.version,provider:a}}async function Xt(e,n){let t=await(0,import_chunk_EZ2N6W2U.e)(e,[
"version","-a"],n),r=hs(t);if(r===void 0)return;let i=o=>new RegExp(`^${o}:\\s*"(.*)"`,"m").exec(t)?.[1];return{program:e,version:r,enginesDirectory:i("ENGINESD\
IR"),modulesDirectory:i("MODULESDIR")}}async function bs(e,n,t){if(e===void 0||n.major>=4)return;let r=await Zt(["pkcs11.so","libpkcs11.so","pkcs11.dll","libpkc\
s11.dll"].map(i=>(0,import_node_path3.join)(e,i)));return r===void 0?void 0:{path:r,version:await Jt(r,"libengine-pkcs11-openssl",t)}}async function Ss(e,n){if(e!==
void 0)for(let{kind:t,names:r,debianPackage:i}of ks){let o=await Zt(r.map(s=>(0,import_node_path3.join)(e,s)));if(o!==void 0)return{path:o,kind:t,version:await Jt(
o,i,n)}}}var ks=[{kind:"pkcs11-provider",names:["pkcs11.so","pkcs11.dll"],debianPackage:"pkcs11-provider"},{kind:"libp11",names:["pkcs11prov.so","pkcs11prov.dll"],
debianPackage:"libengine-pkcs11-openssl"}];async function Jt(e,n,t){if(!e.startsWith("/usr/lib"))return;let r=await(0,import_chunk_EZ2N6W2U.c)("dpkg-query",t);if(r!==
void 0)return Wt(await(0,import_chunk_EZ2N6W2U.e)(r,["--show","--showformat","${Version}\n",n],t));let i=await(0,import_chunk_EZ2N6W2U.c)("rpm",t);return i===void 0?
void 0:Wt(await(0,import_chunk_EZ2N6W2U.e)(i,["-qf","--queryformat",`%{VERSION}
`,e],t))}function Wt(e){return/^(?:\d+:)?(\d[\w.]*)(?:[-+~]\S*)?$/m.exec(e)?.[1]}async function Zt(e){for(let n of e)if(await(0,import_promises5.access)(n,import_node_fs.constants.
R_OK).then(()=>!0,()=>!1))return n}async function xe(e,n){let t=process.platform,r=t==="linux",[i,o,s,{openssl:a,allOpenssl:d},c,u,f]=await Promise.all([r?xs():
void 0,r?Es():void 0,r?zt():!1,e.programs.includes(import_chunk_RZTL55EL.a)?Qt(e,n):{openssl:void 0,allOpenssl:[]},vs(e.programs,n),r?$s(n):void 0,Os(n)]);return{
os:t,arch:process.arch,distribution:i,libc:o,container:s,openssl:a,allOpenssl:d,commands:c,packageManager:u,privilege:f,workingDirectory:process.cwd()}}function Is(e){
let n=new Map;for(let r of e.split(`
`)){let i=/^([A-Z0-9_]+)=(.*)$/.exec(r.trim());i?.[1]===void 0||i[2]===void 0||n.set(i[1],As(i[2]))}let t=n.get("ID");if(t!==void 0)return{id:t,idLike:(n.get("I\
D_LIKE")??"").split(/\s+/).filter(r=>r!==""),versionId:n.get("VERSION_ID"),prettyName:n.get("PRETTY_NAME")??t,codename:n.get("UBUNTU_CODENAME")??n.get("DEBIAN_C\
ODENAME")??n.get("VERSION_CODENAME")}}async function xs(){for(let e of["/etc/os-release","/usr/lib/os-release"]){let n=await(0,import_promises3.readFile)(e,"utf\
8").catch(()=>{});if(n!==void 0)return Is(n)}}async function Es(){let[e,n]=await Promise.all([(0,Ie.family)(),(0,Ie.version)()]);return e==="glibc"||e==="musl"?
{family:e,version:n??void 0}:void 0}async function vs(e,n){let t=e.filter(i=>i!==import_chunk_RZTL55EL.a),r=await Promise.all(t.map(async i=>[i.name,await Cs(i,
n)]));return Object.fromEntries(r.filter(i=>i[1]!==void 0))}async function Cs({name:e,version:n},t){let r=n==="jdk"?t.JAVA_HOME:void 0,i=await(0,import_chunk_EZ2N6W2U.c)(
e,t)??(r===void 0?void 0:await(0,import_chunk_EZ2N6W2U.c)((0,import_node_path2.join)(r,"bin",e),t));if(i!==void 0)return n==="jdk"?{path:i,version:/^JAVA_VERSION="(.*)"/m.
exec(await Rs(i))?.[1]}:{path:i,version:n?.pattern.exec(await(0,import_chunk_EZ2N6W2U.e)(i,n.arguments,t))?.[1]}}async function Rs(e){let n=(0,import_node_path2.dirname)(
(0,import_node_path2.dirname)(await(0,import_promises3.realpath)(e)));return(0,import_promises3.readFile)((0,import_node_path2.join)(n,"release"),"utf8").catch(
()=>"")}async function $s(e){for(let n of["apt-get","dnf","microdnf","yum"])if(await(0,import_chunk_EZ2N6W2U.c)(n,e)!==void 0)return n}async function Os(e){if(process.
getuid?.()===0)return"root";let n=await(0,import_chunk_EZ2N6W2U.c)("sudo",e);if(n===void 0)return"none";let{exitCode:t}=await(0,import_chunk_FKQ6OXDP.b)({program:n,
arguments:["-n","true"],environment:e},{timeLimitInSeconds:10,redact:r=>r});return t===0?"sudo":"none"}function As(e){return/^(["'])(.*)\1$/.exec(e.trim())?.[2]?.
replace(/\\(["'$`\\])/g,"$1")??e.trim()}var Xe="https://download.signpath.io/cryptoproviders/cryptoki/",Ls={linux:"linux/x64/libSignPath.Cryptoki.tar.gz",win32:"\
windows/x64/SignPath.Cryptoki.zip"};function ve(e){return/(?:^|-)latest$/i.test(e)}function tr(e,n,t=Xe){let{archive:r,version:i}=e;if(i!==void 0&&Ee(i),r===void 0)
return{kind:"url",url:new URL(`${Ee(i??"")}/${Ls[n]}`,t)};if(!/^[a-z][a-z0-9+.-]+:\/\//i.test(r))return{kind:"file",path:r};let o=URL.canParse(r)?new URL(r):void 0;
if(o===void 0||!["https:","http:"].includes(o.protocol))throw new import_chunk_VC77LCNK.b("INVALID_INPUT","cryptoki-archive is neither an https address nor a pa\
th.",{hint:"Give the address of the archive at your mirror, or the path of a copy on this machine."});if(!Je(o))throw new import_chunk_VC77LCNK.b("INVALID_INPUT",
`cryptoki-archive is at ${o.origin}, which is not encrypted.`,{hint:"Use https. Only a server on this machine itself may be asked by plain http."});return{kind:"\
url",url:o}}function Je(e){return e.protocol==="https:"||e.protocol==="http:"&&Ts(e.hostname)}function m(e){return`${e.origin}${e.pathname}${e.search===""?"":"?\
\u2026"}`}function rr(e){return/(?:^|[/\\_-])v?(\d+\.\d+\.\d+)(?=[/\\_-]|\.(?:zip|tar|tgz)|$)/.exec(e)?.[1]}function Ts(e){return e==="localhost"||e==="[::1]"||
/^127\.\d+\.\d+\.\d+$/.test(e)}function te(e){return e.length<=40&&/^(?:\d+(?:\.\d+){0,3}(?:-[0-9a-z]+(?:\.[0-9a-z]+)*)?|latest)$/i.test(e)}function Ee(e){if(te(
e))return e;throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`cryptoki-version is "${e}", which is not a version.`,{hint:"Give an exact version, such as 6.0.2."})}
async function ie(e){let n=await oe(e.archive),t={...import_chunk_35BBZ333.a,...e.limits};try{return n==="zip"?await(await Promise.resolve().then(()=>__toESM(require("./zip-CYPBUPRI.cjs")))).
unpackZip(e,t):await(await Promise.resolve().then(()=>__toESM(require("./tar-XW4P4JZQ.cjs")))).unpackTar(e,t)}catch(r){throw await(0,import_promises7.rm)(e.folder,
{recursive:!0,force:!0}).catch(()=>{}),_s(r)}}async function oe(e){let n=await Ds(e),t=n.subarray(0,4).toString("latin1");if(t==="PK"||t==="PK")return"zip";
if(t.startsWith("\x8B"))return"tar.gz";throw n.length===0?re("it is empty"):/^\s*</.test(n.toString("latin1"))?re("it is a web page, perhaps the sign-in page o\
f a proxy"):re("it is neither ZIP nor tar.gz")}function _s(e){if(e instanceof import_chunk_VC77LCNK.b)return e;if(e instanceof import_chunk_35BBZ333.b)return re(
e.message,e);let n=(0,import_chunk_4BZ7O3LF.a)(e)??"";return/^(?:ENOSPC|EDQUOT|EFBIG)$/.test(n)?new import_chunk_VC77LCNK.b("OUTPUT_NOT_WRITABLE",`The library c\
an't be unpacked: the disk is full (${n}).`,{hint:"Free space on the disks of the job's temporary folder and of its cache.",cause:e}):(0,import_chunk_4BZ7O3LF.b)(
e,"path")!==void 0?e:re(`it is damaged or incomplete (${(0,import_chunk_4BZ7O3LF.b)(e,"message")??String(e)})`,e)}function re(e,n){return new import_chunk_VC77LCNK.b(
"DOWNLOAD_FAILED",`The library's archive can't be used: ${e}.`,{hint:"Download it again, or check the address or path in cryptoki-archive.",...n===void 0?{}:{cause:n}})}
async function Ds(e){try{let n=await(0,import_promises7.open)(e,"r");try{let{buffer:t,bytesRead:r}=await n.read(Buffer.alloc(512),0,512,0);return t.subarray(0,r)}finally{
await n.close()}}catch(n){let t=(0,import_chunk_4BZ7O3LF.a)(n)==="EISDIR";throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`The library's archive ${e} ${(0,import_chunk_4BZ7O3LF.c)(
n)}.`,{hint:t?"cryptoki-archive is the path of the archive's file, not of its folder.":"Check the path in cryptoki-archive.",cause:n})}}var se="pkcs11-sign-air-\
gap.json",Gs={zip:"cryptoki-archive.zip","tar.gz":"cryptoki-archive.tar.gz"};async function ir(e){if(await oe(e)!=="tar.gz")return!1;let n=await(0,import_promises6.open)(
e,"r");try{let{buffer:t,bytesRead:r}=await n.read(Buffer.alloc(4096),0,4096,0);return(0,import_node_zlib.gunzipSync)(t.subarray(0,r),{finishFlush:import_node_zlib.constants.
Z_SYNC_FLUSH,maxOutputLength:16*1024*1024}).subarray(0,100).toString("latin1").replace(/\0.*$/s,"")===se}catch{return!1}finally{await n.close()}}async function or(e,n,t){
let r=Object.values(Gs),i=await ie({archive:e,folder:n,limits:t,candidate:d=>d===se||r.includes(d),choose:d=>Promise.resolve(d.filter(c=>c===se||r.includes(c)))}),
o=i.get(se),s=[...i].find(([d])=>r.includes(d))?.[1],a=o===void 0?void 0:Vs(await(0,import_promises6.readFile)(o,"utf8"));if(s===void 0)throw Ze(e,"its parts ar\
e not all there");if(a===void 0)throw Ze(e,`${se} in it is missing or is not what pkcs11-sign bundle writes`);if(await(0,import_chunk_53ONYDNB.b)(s)!==a.sha256)
throw Ze(e,"the archive inside does not have the digest that was written beside it");return{path:s,manifest:a}}function Vs(e){try{let n=JSON.parse(e);if(typeof n!=
"object"||n===null)return;let{format:t,version:r,os:i,source:o,sha256:s}=n;return t!==1||typeof i!="string"||typeof o!="string"||!/^[0-9a-f]{64}$/.test(String(s))||
r!==void 0&&(typeof r!="string"||!te(r))?void 0:{format:t,version:r,os:i,source:o,sha256:String(s)}}catch{return}}function Ze(e,n){return new import_chunk_VC77LCNK.b(
"DOWNLOAD_FAILED",`${e} can't be used: ${n}.`,{hint:"Copy it again, or make it anew with pkcs11-sign bundle."})}var sr={},K="To do without this download, name a\
 copy of the archive with cryptoki-archive, or an installed library with cryptoki-library.",ae=class extends Error{name="StatusCause";status;constructor(n){super(
`status ${n}`),this.status=n}},Ms=new Set([408,425,429,500,502,503,504]);function ar(e,n,t){let r=n===206||n===416,i=n===404?`Check cryptoki-version; or cryptok\
i-archive, where the archive comes from a mirror. ${K}`:n===401||n===403||n===407?`Check the address, and whether the proxy or mirror lets this runner in. ${K}`:
`Try again later. ${K}`,o=n===407?"the proxy wants a user and a password (407)":`the server answers ${n}`;return{error:new import_chunk_VC77LCNK.b("DOWNLOAD_FAI\
LED",`${m(e)} can't be downloaded: ${o}.`,{hint:i,cause:new ae(n)}),transient:r||Ms.has(n),retryAfter:t}}function qe(e,n){return new import_chunk_VC77LCNK.b("DO\
WNLOAD_FAILED",`${m(e)} is larger than ${n} bytes, which no archive of the library is.`,{hint:"Check that the address is the one of the library's archive."})}var Hs=/^(?:ENOSPC|EDQUOT|EFBIG)$/;
function en(e,n,t){let r=(0,import_chunk_4BZ7O3LF.a)(e)??"",i=m(n),o=(c,u,f)=>({error:new import_chunk_VC77LCNK.b("DOWNLOAD_FAILED",u,{hint:f,cause:e}),transient:c,
retryAfter:void 0});if(Hs.test(r)){let c=`The library's archive can't be written to ${t}: the disk is full (${r}).`,u="Free space on the disk of the job's tempo\
rary folder.";return{...o(!1,c,u),error:new import_chunk_VC77LCNK.b("OUTPUT_NOT_WRITABLE",c,{hint:u,cause:e})}}let{kind:s,message:a}=e instanceof import_chunk_JDAKDQOA.d?
e:(0,import_chunk_JDAKDQOA.j)(e),d=`Check the address. ${K}`;switch(s){case"redirect":return o(!1,`${a}.`,d);case"unreachable":{let c=`Check the network and htt\
p-proxy. ${K} pkcs11-sign bundle makes such a copy.`;return o(!0,`${i} can't be reached (${r}).`,c)}case"dropped":return o(!0,`${i}: the connection ended half-w\
ay (${r}).`,`Try again later. ${K}`);case"timeout":return o(!0,`${i} can't be reached in time (${r}).`,`Check the network and http-proxy. ${K}`);case"tls":return o(
!1,`${i}: the connection can't be trusted (${r}).`,"Where a proxy or mirror has a certificate authority of your own, name its file in NODE_EXTRA_CA_CERTS.");default:
return o(!1,`${i} can't be downloaded: ${a}.`,d)}}function Ce(e,n=Math.random){return Math.round(Math.min(1e3*2**(e-1),3e4)*(.5+n()))}function Re(e,n=Date.now()){
let t=e?.trim()??"";if(/^\d{1,9}$/.test(t))return Number(t)*1e3;let r=/[A-Za-z]/.test(t)?Date.parse(t):Number.NaN;return Number.isNaN(r)?void 0:Math.max(0,r-n)}
var dr=5;async function cr(e,n,t,r){let i=new Set;for(let o=e;;){if(i.has(o.href))throw new import_chunk_JDAKDQOA.d("redirect",`${m(e)} redirects in a circle`);
if(i.size>dr)throw new import_chunk_JDAKDQOA.d("redirect",`${m(e)} redirects more than ${dr} times`);i.add(o.href);let s=await(0,import_chunk_JDAKDQOA.i)(o,{headers:{
"user-agent":"pkcs11-sign",...n},proxy:t},r),{location:a}=s.headers;if(a===void 0||![301,302,303,307,308].includes(s.statusCode??0))return s;s.destroy(),o=zs(o,
a)}}function zs(e,n){let t=URL.canParse(n,e.href)?new URL(n,e):void 0,r=i=>new import_chunk_JDAKDQOA.d("redirect",`${m(e)} redirects to ${i}`);if(t===void 0)throw r(
"what is not an address");if(!Je(t))throw r(`${m(t)}, which is not encrypted`);if(e.protocol==="https:"&&t.protocol!=="https:")throw r(`${m(t)}, which is not en\
crypted`);return t}var Ys={maximumBytes:1024**3,stallInSeconds:30,totalInSeconds:1800};async function nn(e,n,t){let r={...Ys,...t.limits},i=Date.now()+r.totalInSeconds*
1e3,o=await(0,import_promises9.open)(n,"wx",384).catch(a=>{throw en(a,e,n).error}),s={bytes:0,hash:(0,import_node_crypto2.createHash)("sha256"),validator:void 0};
try{for(let a=0;;){let d=s.bytes,c=await Qs(e,o,n,s,i,r,t);if(c===void 0)return{sha256:s.hash.digest("hex"),bytes:s.bytes};if(a=s.bytes>d?1:a+1,!c.transient||a>
t.retries)throw c.error;let u=c.retryAfter??Ce(a);if(Date.now()+u>=i)throw c.error;t.onRetry?.(c.error.message,u),await ea(u,t.signal)}}finally{await o.close()}}
async function Qs(e,n,t,r,i,o,s){let a=new AbortController,d,c=()=>{clearTimeout(d),d=setTimeout(()=>{a.abort()},Math.max(1,Math.min(o.stallInSeconds*1e3,i-Date.
now())))};c();try{let u=r.bytes>0&&r.validator!==void 0,f=u?{range:`bytes=${r.bytes}-`,"if-range":r.validator??""}:{},p=await cr(e,f,s.proxy,AbortSignal.any([s.
signal,a.signal]));try{c();let g=p.statusCode??0,h=g===206&&u&&qs(p)===r.bytes;if(!h&&g!==200)return(g===206||g===416)&&await lr(n,r),ar(e,g,Re(p.headers["retry\
-after"]));h||await lr(n,r),r.validator=Zs(p);let S=Number(p.headers["content-length"]??Number.NaN),y=Number.isNaN(S)?void 0:r.bytes+S;if(y!==void 0&&y>o.maximumBytes)
throw qe(e,o.maximumBytes);for await(let G of p){if(c(),Date.now()>i&&a.abort(),r.bytes+G.length>o.maximumBytes)throw qe(e,o.maximumBytes);await Js(n,G,r.bytes),
r.hash.update(G),r.bytes+=G.length,s.onProgress?.(r.bytes,y)}return}finally{p.destroy()}}catch(u){if(s.signal.aborted)throw new import_chunk_VC77LCNK.b("CANCELL\
ED","Cancelled while downloading.",{cause:u});if(u instanceof import_chunk_VC77LCNK.b)throw u;let f=a.signal.aborted?Date.now()>=i?"deadline":"stall":void 0;return f===
void 0?en(u,e,t):Xs(f,e,o)}finally{clearTimeout(d)}}function Xs(e,n,{stallInSeconds:t,totalInSeconds:r}){let i=e==="stall"?`the server sent nothing for ${t} s`:
`not all of it was there after ${r} s`,o="Try again later, or name a copy nearby with cryptoki-archive, or an installed library with cryptoki-library.";return{error:new import_chunk_VC77LCNK.b(
"DOWNLOAD_FAILED",`${m(n)}: ${i}.`,{hint:o}),transient:e==="stall",retryAfter:void 0}}async function lr(e,n){await e.truncate(0),n.bytes=0,n.hash=(0,import_node_crypto2.createHash)(
"sha256"),n.validator=void 0}async function Js(e,n,t){for(let r=0;r<n.length;)r+=(await e.write(n,r,n.length-r,t+r)).bytesWritten}function Zs({headers:e}){if(e["\
accept-ranges"]!=="none")return e.etag?.startsWith('"')?e.etag:e["last-modified"]}function qs({headers:e}){return Number(/^bytes (\d+)-/.exec(e["content-range"]??
"")?.[1]??Number.NaN)}async function ea(e,n){let{setTimeout:t}=await Promise.resolve().then(()=>__toESM(require("node:timers/promises")));await t(e,void 0,{signal:n}).
catch(r=>{throw new import_chunk_VC77LCNK.b("CANCELLED","Cancelled while waiting to download again.",{cause:r})})}var ta=1e4,ra=1024*1024,ia=new Set([403,404,410]),
de={signature:void 0,signatureUnknown:void 0};async function hr(e,n){return e.kind==="url"?oa(e.url,n):aa((0,import_node_path4.resolve)(n.workingDirectory,e.path),
n)}async function oa(e,n){let{host:t,signal:r,proxy:i,retries:o,limits:s}=n,a=(0,import_node_path4.join)(n.folder,"archive"),d=()=>(0,import_promises8.rm)(a,{force:!0}),
c=m(e),u=Date.now();t.info(`Downloading ${c}`);let f=new AbortController,p=n.wantSignature?sa(e,{...n,signal:AbortSignal.any([r,f.signal])}):Promise.resolve(de);
p.catch(()=>{});let g=mr(t);try{let{sha256:h}=await nn(e,a,{proxy:i,signal:r,retries:o,limits:s,onProgress:(S,y)=>{Date.now()-u<ta||(u=Date.now(),t.info(`${fr(S)}${y===
void 0?"":` of ${fr(y)}`} MB downloaded`))},onRetry:g});return{path:a,sha256:h,source:c,...await p,discard:d}}catch(h){throw f.abort(),await Promise.all([d(),p.
catch(()=>{})]),h}}function mr(e){return(n,t)=>{e.info(`${n} Trying again in ${Math.max(1,Math.round(t/1e3))} s.`)}}async function sa(e,{host:n,folder:t,proxy:r,
signal:i,retries:o,limits:s}){let a=new URL(e);a.pathname+=".asc";let d=(0,import_node_path4.join)(t,"archive.asc");try{await nn(a,d,{proxy:r,signal:i,retries:o,
limits:{...s,maximumBytes:ra},onRetry:mr(n)});let c=await(0,import_promises8.readFile)(d);return/^\s*</.test(c.toString("latin1"))?de:{signature:c,signatureUnknown:void 0}}catch(c){
if(!(c instanceof import_chunk_VC77LCNK.b))return{signature:void 0,signatureUnknown:(0,import_chunk_4BZ7O3LF.a)(c)??String(c)};if(c.code==="CANCELLED")throw c;return c.
cause instanceof ae&&ia.has(c.cause.status)?de:{signature:void 0,signatureUnknown:c.message}}finally{await(0,import_promises8.rm)(d,{force:!0})}}async function aa(e,{
wantSignature:n}){await oe(e);let t=await(0,import_chunk_53ONYDNB.b)(e).catch(i=>{throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`The library's archive ${e} \
can't be read.`,{hint:"Check the path in cryptoki-archive.",cause:i})}),r=n?await da(`${e}.asc`):de;return{path:e,sha256:t,source:e,...r,discard:()=>Promise.resolve()}}
async function da(e){try{return{signature:await(0,import_promises8.readFile)(e),signatureUnknown:void 0}}catch(n){let t=(0,import_chunk_4BZ7O3LF.a)(n)??String(n);
return t==="ENOENT"?de:{signature:void 0,signatureUnknown:`${e} can't be read (${t}).`}}}function fr(e){return(e/1e6).toFixed(1)}var wr=`-----BEGIN PGP PUBLIC K\
EY BLOCK-----
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
`;function br(e,n,t,r,i={}){let o={releaseKey:wr,server:Xe,catalog:sr,downloadLimits:{},unpackLimits:{},environment:(0,import_chunk_ZGFX3NXA.a)(),...i},s=tr(e,n,
o.server);return{plan:e,os:n,session:t,settings:o,workingDirectory:r,source:s,expected:ca(e,n,o.catalog)}}async function Sr(e,n){let{session:t,settings:r,workingDirectory:i,
source:o,expected:s}=e,{host:a,signal:d,inputs:c,workspace:u}=t;return hr(o,{host:a,signal:d,proxy:(0,import_chunk_JDAKDQOA.c)(c.httpProxy,r.environment),retries:c.
retries,limits:r.downloadLimits,folder:await u.folder(n),workingDirectory:i,wantSignature:s===void 0})}function ca(e,n,t){if(e.sha256!==void 0)return{sha256:e.sha256,
from:"cryptoki-sha256"};let r=e.archive===void 0?t[e.version??""]?.[n]:void 0;return r===void 0?void 0:{sha256:r,from:"catalog"}}var xr="installed.json",rn=".in\
stalling-";async function Er(e,n,t){let r=Rr(e,n),i=await(0,import_promises10.readdir)(r).catch(()=>[]);return(await Promise.all(i.filter(s=>!s.startsWith(".")).
map(s=>Cr((0,import_node_path5.join)(r,s),t)))).filter(s=>s!==void 0)}async function vr(e,n,t,r){let i=Rr(e,n);await(0,import_chunk_B3KJNQUF.a)(i),await ba(i);let o=(0,import_node_path5.join)(
i,`${rn}${(0,import_node_crypto3.randomBytes)(8).toString("hex")}`),s=(0,import_node_path5.join)(i,r.archiveSha256);await(0,import_promises10.mkdir)(o);try{await(0,import_promises10.copyFile)(
t,(0,import_node_path5.join)(o,r.library)),await(0,import_promises10.chmod)((0,import_node_path5.join)(o,r.library),420),await(0,import_promises10.writeFile)((0,import_node_path5.join)(
o,xr),`${JSON.stringify(r,void 0,2)}
`);for(let a=1;;a+=1){let d=await(0,import_promises10.rename)(o,s).then(()=>{},u=>u);if(d===void 0||await Cr(s,({vouchedBy:u})=>u===r.vouchedBy)!==void 0)break;
if(a===5||!/^(?:ENOTEMPTY|EEXIST|EPERM|EACCES|ENOTDIR)$/.test((0,import_chunk_4BZ7O3LF.a)(d)??""))throw d;await wa(s,i)}}finally{await(0,import_promises10.rm)(o,
{recursive:!0,force:!0})}return(0,import_node_path5.join)(s,r.library)}async function Cr(e,n){try{let t=ma(await(0,import_promises10.readFile)((0,import_node_path5.join)(
e,xr),"utf8"));if(t===void 0||!n(t))return;let r=(0,import_node_path5.join)(e,t.library);return(await(0,import_promises10.lstat)(r)).isFile()&&await(0,import_chunk_53ONYDNB.b)(
r)===t.librarySha256?{record:t,path:r}:void 0}catch{return}}function ma(e){let n=JSON.parse(e);if(typeof n!="object"||n===null)return;let t=a=>Reflect.get(n,a),
r=a=>/^[0-9a-f]{64}$/.test(String(t(a))),i=["source","library","build"].every(a=>typeof t(a)=="string"),o=/^[\w.]+$/.test(String(t("library"))),s=["digest","sig\
nature","nothing"].includes(String(t("vouchedBy")));return t("format")===1&&i&&o&&s&&r("archiveSha256")&&r("librarySha256")?n:void 0}function Rr(e,{version:n,os:t,
openssl:r}){if(n!==void 0&&!te(n))throw new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`"${n}" is no version, so it can't name a folder of the cache.`);return(0,import_node_path5.join)(
e,"cryptoki",n??"unversioned",`${t}-x64`,r===void 0?"any-openssl":`openssl-${r}`)}async function wa(e,n){let t=(0,import_node_path5.join)(n,`${rn}${(0,import_node_crypto3.randomBytes)(
8).toString("hex")}`);await(0,import_promises10.rename)(e,t).catch(r=>{if((0,import_chunk_4BZ7O3LF.a)(r)!=="ENOENT")throw r}),await(0,import_promises10.rm)(t,{recursive:!0,
force:!0})}async function ba(e){let n=Date.now()-864e5;for(let t of await(0,import_promises10.readdir)(e)){if(!t.startsWith(rn))continue;let r=(0,import_node_path5.join)(
e,t),i=await(0,import_promises10.stat)(r).catch(()=>{});i!==void 0&&i.mtimeMs<n&&await(0,import_promises10.rm)(r,{recursive:!0,force:!0}).catch(()=>{})}}var Sa=/(?:^|[\s._-])(?:linux|win|windows|osx|macos)?(?:arm64|aarch64|armhf|arm|x86(?![\s._-]?64)|i[36]86|win32)(?:$|[\s._-])|musl/i,
ka=/(?:^|[\s._-]+)(?:(?:linux|win|windows)[\s._-]*)?(?:x64|amd64|x86[_-]64)(?=$|[\s._-])|(?:^|[\s._-]+)linux(?=$|[\s._-])/gi,Or=String.raw`v?(\d+)(?:[._-](\d+|x))?(?:[._-](\d+|x))?[a-z]?\+?`,
Pa=new RegExp(String.raw`(?:ssl|libcrypto)(?:\.so)?[\s._-]*${Or}(?=$|[\s._-])`,"i"),Ia=new RegExp(`^${Or}$`,"i");function Ar(e){return Sa.test(e)}function Lr(e){
return/(?:x64|amd64|x86[_-]64)/i.test(e)}function on(e,n=!1){return $r(e,Pa)??(n?void 0:$r(e,Ia))}function $r(e,n){for(let t of[...e].reverse()){let r=xa(t,n);if(r!==
void 0)return{folder:t,version:r}}}function xa(e,n){if(/^(?:32|64)$/.test(e))return;let t=n.exec(e.replace(ka,"").replace(/^[\s._-]+/,""));if(t===null)return;let[
,r="",i,o]=t,s=i===void 0&&r.length>1?Array.from(r):[r,i,o],[a,d,c]=s.map(u=>u===void 0||!/^\d+$/.test(u)?void 0:Number(u));return a===void 0?void 0:{major:a,minor:d,
patch:c}}var B={linux:"libSignPath.Cryptoki.so",win32:"SignPath.Cryptoki.dll"},Tr={linux:"Linux",win32:"Windows"};function an(e,n){let t=ce(e).at(-1)?.toLowerCase(),
r=B[n].toLowerCase();return t===r||t===`${r}.asc`}function Nr(e,n){return n==="linux"&&Fr(e,n).some(({version:t})=>t!==void 0)}function dn(e,n,t){let r=Fr(e,n);
if(r.length===0)throw $a(e,n);let i=(u,f)=>({library:u.name,signature:e.find(p=>Ra(p,`${u.name}.asc`)),openssl:u.version===void 0||t===void 0?void 0:`${t.major}\
.${t.minor}`,reason:f});if(n==="win32")return i(sn(r,n),"it is the archive's Windows library");let o=r.filter(({version:u})=>u!==void 0);if(o.length===0)return i(
sn(r,n),"it is the one library of the archive, for any OpenSSL");if(t===void 0)throw Aa(o);let s=o.map(u=>({candidate:u,fit:Ea(u.version,t)})).filter(u=>u.fit!==
void 0).sort((u,f)=>u.fit.rank-f.fit.rank||f.fit.closeness-u.fit.closeness),a=s[0]?.fit;if(a===void 0)throw La(o,t);let d=s.filter(({fit:u})=>u.rank===a.rank&&u.
closeness===a.closeness),c=sn(d.map(u=>u.candidate),n);return i(c,`folder ${c.folder} ${a.words} the runner's OpenSSL ${t.text}`)}function Ea(e,n){if(e?.major!==
n.major)return;let{minor:t,patch:r}=e;if(t===void 0)return{rank:1,closeness:0,words:"is for every minor version of"};if(t===n.minor)return{rank:0,closeness:r===
n.patch?Number.MAX_SAFE_INTEGER:r??0,words:"is for the same version as"};if(!(n.major<3))return t<n.minor?{rank:2,closeness:t,words:"is the nearest older one of\
 the same major version as"}:{rank:3,closeness:-t,words:"is newer than, but of the same major version as,"}}function Fr(e,n){let t=B[n].toLowerCase(),r=e.filter(
o=>ce(o).at(-1)?.toLowerCase()===t).map(o=>({name:o,folders:ce(o).slice(0,-1)})).filter(({folders:o})=>!o.some(Ar)),i=va(r.map(({folders:o})=>o));return r.map(({
name:o,folders:s})=>{let a=r.length>1?s.slice(i):s.slice(Ca(s)),d=on(a)??on(s,!0);return{name:o,folders:s,folder:d?.folder??s.join("/"),version:d?.version}})}function va([
e=[],...n]){let t=e.findIndex((r,i)=>n.some(o=>o[i]!==r));return t===-1?e.length:t}function Ca(e){let n=e.findIndex(t=>t.toLowerCase()==="libsignpath.cryptoki");
return n===-1?e.length:n+1}function sn(e,n){let t=e.filter(({folders:o})=>o.some(Lr)),r=t.length>0?t:e,[i]=r;if(i===void 0||r.length>1)throw Oa(r,n);return i}function ce(e){
return e.split(/[/\\]/).filter(n=>n!==""&&n!==".")}function Ra(e,n){return ce(e).join("/").toLowerCase()===ce(n).join("/").toLowerCase()}function $a(e,n){let t=e.
filter(r=>!/[/\\]$/.test(r));return new import_chunk_VC77LCNK.b("DOWNLOAD_FAILED",`The archive holds no ${B[n]} for ${Tr[n]} x64.`,{hint:`Check that it is the a\
rchive of SignPath's Cryptoki library for ${Tr[n]}.`,details:`It holds: ${t.slice(0,20).join(", ")}${t.length>20?`, and ${t.length-20} more`:""}`})}function Oa(e,n){
let t=e.map(({folders:r})=>r.length===0?"the top folder":r.join("/"));return new import_chunk_VC77LCNK.b("DOWNLOAD_FAILED",`The archive holds ${B[n]} ${e.length}\
 times, and the folders don't tell which one is for this runner: ${t.join(", ")}.`,{hint:"Unpack the right one and set cryptoki-library to its path; or name the\
 folders for OpenSSL, such as openssl-1.1 and openssl-3."})}function Aa(e){return new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",`The archive has one librar\
y for each OpenSSL (${_r(e)}), and no openssl is found here to tell which one fits.`,{hint:"Install openssl, or set the openssl input to its path. SignPath's li\
brary needs it anyway."})}function La(e,n){return new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`The archive has libraries for OpenSSL ${_r(e)}, but none for\
 this runner's ${n.text}.`,{hint:"Use another version of the library, another runner image, or set the openssl input to a matching OpenSSL."})}function _r(e){return e.
map(({folder:n})=>n).join(", ")}var Da=/-----BEGIN PGP SIGNATURE-----(?:\s|[A-Za-z]+: [^\n]*)*-----END PGP SIGNATURE-----/,Ka=64*1024*1024;async function cn(e){
let n=await Promise.resolve().then(()=>__toESM(require("./openpgp.min-XTASPU5Q.cjs"))),t=await n.readKey({armoredKey:e.releaseKey}),r=await Ba(e),o=r.packets.filter(
({issuerKeyID:f})=>t.getKeys(f).length>0).at(-1);if(o===void 0){let f=r.packets.map(({issuerKeyID:p})=>p.toHex().toUpperCase()).join(", ");throw P("wrong-key",e,
`It was made by key ${f}, not by the release key ${za(t)}.`)}let s=o.created??new Date,a=await n.createMessage({binary:await Ua(e.path)}),{signatures:d,data:c}=await n.
verify({message:a,signature:r,verificationKeys:t.toPublic(),date:s,format:"binary"});c instanceof Uint8Array||await ja(c);let u=await Promise.all(d.map(f=>Ga(f,
t)));if(!u.includes("good"))throw Va(u.find(f=>f!==void 0&&f!=="good")??"",e);await Ma(t,o,e)}async function Ba(e){let n=await Promise.resolve().then(()=>__toESM(require("./openpgp.min-XTASPU5Q.cjs"))),
t=Buffer.from(e.signature).toString("latin1");if(t.trim()==="")throw P("stripped",e,"The file for it is empty.");if(Da.test(t))throw P("stripped",e,"The file fo\
r it holds no signature.");try{let r=t.includes("-----BEGIN PGP SIGNATURE-----");if(!r&&/^\s*[-<A-Za-z0-9]/.test(t.slice(0,1)))throw P("stripped",e,"The file fo\
r it holds no signature.");let i=r?await n.readSignature({armoredSignature:t}):await n.readSignature({binarySignature:e.signature});if(i.packets.length===0)throw P(
"stripped",e,"The file for it holds no signature.");return i}catch(r){throw r instanceof import_chunk_VC77LCNK.b?r:P("unreadable",e,`It can't be read (${(0,import_chunk_4BZ7O3LF.b)(
r,"message")??String(r)}).`,r)}}async function Ua(e){let{size:n}=await(0,import_promises12.stat)(e);return n<=Ka?(0,import_promises12.readFile)(e):import_node_stream.Readable.
toWeb((0,import_node_fs2.createReadStream)(e,{highWaterMark:1024*1024}))}async function ja(e){let n=e.getReader();for(;!(await n.read()).done;);}async function Ga({
keyID:e,verified:n},t){if(t.getKeys(e).length===0){await n.catch(()=>{});return}return n.then(()=>"good",r=>(0,import_chunk_4BZ7O3LF.b)(r,"message")??String(r))}
function Va(e,n){return/digest did not match|signature verification failed/i.test(e)?P("tampered",n,`It does not fit: ${n.what} was changed after it was signed.`):
/insecure|weak|rejected/i.test(e)?P("weak",n,`It is too weak to prove anything (${e}).`):/revoked/i.test(e)?P("revoked-key",n,"Its key has been revoked."):P("un\
readable",n,`It can't be checked (${e}).`)}async function Ma(e,n,t){let r=t.now??new Date;if(await e.isRevoked(void 0,void 0,r))throw P("revoked-key",t,"Its key\
 has been revoked.");let i=n.getExpirationTime();if(i instanceof Date&&i<=r)throw P("expired-signature",t,`It expired on ${Dr(i)}.`);let o=await e.getExpirationTime();
if(Wa(o)&&o<=r)throw P("expired-key",t,`Its key expired on ${Dr(o)}.`)}var Ha={stripped:"Somebody took the signature away. Take the archive from SignPath's own \
server, or pin its digest with cryptoki-sha256.",unreadable:"The signature is damaged. Take the archive from SignPath's own server, or pin its digest with crypt\
oki-sha256.","wrong-key":"Take the archive from SignPath's own server. Where SignPath has a new release key, a newer release of pkcs11-sign knows it.",tampered:"\
Don't use it. Take the archive from SignPath's own server, and find out who changed this copy.","expired-signature":"Use a newer cryptoki-version; or pin the di\
gest with cryptoki-sha256 if you know the archive to be right.","expired-key":"A newer release of pkcs11-sign may know a newer key; or pin the digest with crypt\
oki-sha256 if you know the archive to be right.","revoked-key":"Don't use it. A newer release of pkcs11-sign may know SignPath's new release key.",weak:"Pin the\
 digest with cryptoki-sha256 if you know the archive to be right."};function P(e,{what:n},t,r){return new import_chunk_VC77LCNK.b("DOWNLOAD_NOT_VERIFIED",`The G\
PG signature of ${n} is not good (${e}). ${t}`,{hint:Ha[e],...r===void 0?{}:{cause:r}})}function za(e){return e.getFingerprint().toUpperCase()}function Wa(e){return Object.
prototype.toString.call(e)==="[object Date]"}function Dr(e){return e.toISOString().slice(0,10)}async function Kr(e,n,t){try{return n!==void 0?(Qa(e,n),"digest"):
e.signature===void 0?"nothing":(await cn({path:e.path,what:"the archive",signature:e.signature,releaseKey:t}),"signature")}catch(r){throw await e.discard(),r}}async function Br(e,n,t){
return n===void 0?"nothing":(await cn({path:e,what:"the library in the archive",signature:await(0,import_promises11.readFile)(n),releaseKey:t}),"signature")}function ln(e,{
source:n,archiveSha256:t,required:r,signatureUnknown:i}){let o=`cryptoki-sha256: ${t}`,s=i===void 0?"it has no GPG signature":`whether there is a GPG signature \
could not be found out (${i.replace(/\.$/,"")})`,a=`Nothing vouches for ${n}: ${s}, and no digest is known`;if(r)throw new import_chunk_VC77LCNK.b("DOWNLOAD_NOT\
_VERIFIED",`${a}. require-verified-download is set, so it is not used.`,{hint:`If you know the archive to be right, pin it:
${o}`});e.warning(`${a}. It is used all the same. Once you know the archive to be right, pin it, and any change will be an error:
${o}`)}function Qa({sha256:e,source:n},t){if(e===t.sha256)return;let r=t.from==="catalog"?"that this release of pkcs11-sign knows":"in cryptoki-sha256";throw new import_chunk_VC77LCNK.b(
"DOWNLOAD_NOT_VERIFIED",`${n} does not have the digest ${r}: it was changed, damaged or replaced.`,{hint:t.from==="catalog"?"Don't use it. Something between Sig\
nPath and this runner changes downloads, or SignPath replaced the archive: ask SignPath.":"Check whether cryptoki-sha256 belongs to this version and system; if \
it does, do not use this archive.",details:`expected: ${t.sha256}
found:    ${e}`})}async function Ur(e,n,t,r){if(e.kind==="installed")return{path:e.path,version:void 0};let i=ed(e,n,t,r),o=await td(i);return o!==void 0?rd(i,o):
id(i)}function ed(e,n,t,r){let i=t.os==="win32"?"win32":"linux",o;return{...br(e,i,n,t.workingDirectory,r),openssl:()=>o??=nd(n,t)}}async function nd({inputs:e,
environment:n},t){return t.openssl!==void 0?t.openssl.version:(await xe({programs:[import_chunk_RZTL55EL.a],openssl:e.openssl},n())).openssl?.version}async function td(e){
let{plan:n,session:t,os:r,source:i,expected:o}=e;if(!(o!==void 0||n.archive===void 0&&n.version!==void 0&&!ve(n.version))||i.kind==="file")return;let a=m(i.url),
d=p=>o!==void 0?p.archiveSha256===o.sha256:p.source===a&&(p.vouchedBy==="signature"||p.vouchedBy==="nothing"&&!n.requireVerified),c=async p=>(await Er(t.host.cacheDirectory,
{version:n.version,os:r,openssl:p},d))[0],u=await c(void 0);if(u!==void 0||r==="win32")return u;let f=await e.openssl();return f===void 0?void 0:c(`${f.major}.${f.
minor}`)}function rd({plan:e,session:n,expected:t},{record:r,path:i}){let{host:o}=n;return o.info(`Library: from the cache, checked against its digest (${r.build}\
): ${i}`),t===void 0&&r.vouchedBy==="nothing"&&ln(o,{source:r.source,archiveSha256:r.archiveSha256,required:e.requireVerified}),{path:i,version:e.version}}async function id(e){
let{plan:n,settings:t,expected:r}=e,i=await Sr(e,"cryptoki");try{let o=await od(i,e),s=n.version??o.version,a=r?.sha256===i.sha256?{...o.archive,sha256:i.sha256}:
o.archive,d=await Kr(a,r,t.releaseKey);return await sd(e,o.archive,d,s)}finally{await i.discard()}}async function od(e,{session:n,settings:t}){if(!await ir(e.path))
return{archive:e,version:void 0};let{path:r,manifest:i}=await or(e.path,await n.workspace.folder("air-gap"),t.unpackLimits);return{archive:{...e,path:r,sha256:i.
sha256,signature:void 0,signatureUnknown:void 0},version:i.version}}async function sd(e,n,t,r){let{plan:i,session:o,settings:s,os:a}=e,{host:d,workspace:c}=o,u=await c.
folder("library");try{let{build:f,library:p,signature:g}=await ad(e,n.path,u),h=t==="nothing"?await Br(p,g,s.releaseKey):t;if(d.info(`Library: ${f.library}: ${f.
reason}`),d.info(`Verified by: ${{digest:"its SHA-256 digest",signature:"SignPath's GPG signature",nothing:"nothing"}[h]}`),h==="nothing"){let{source:y,sha256:G,
signatureUnknown:Bn}=n;if(ln(d,{source:y,archiveSha256:G,required:i.requireVerified,signatureUnknown:Bn}),Bn!==void 0)return{path:await jr(e,p),version:r}}let S={
format:1,version:r,source:n.source,archiveSha256:n.sha256,library:B[a],librarySha256:await(0,import_chunk_53ONYDNB.b)(p),vouchedBy:h,build:f.reason};return{path:await dd(
e,{version:r,os:a,openssl:f.openssl},p,S),version:r}}finally{await(0,import_promises2.rm)(u,{recursive:!0,force:!0})}}async function ad({os:e,openssl:n,settings:t},r,i){
let o=async u=>dn(u,e,Nr(u,e)?await n():void 0),s,a=await ie({archive:r,folder:i,limits:t.unpackLimits,candidate:u=>an(u,e),choose:async u=>{s=o(u);let{library:f,
signature:p}=await s;return p===void 0?[f]:[f,p]}}),d=await s,c=a.get(d?.library??"");if(d===void 0||c===void 0)throw new import_chunk_VC77LCNK.b("INTERNAL_ERRO\
R","The library was not unpacked.");return{build:d,library:c,signature:d.signature===void 0?void 0:a.get(d.signature)}}async function dd(e,n,t,r){let{host:i}=e.
session;try{return await vr(i.cacheDirectory,n,t,r)}catch(o){return i.notice(`The cache ${i.cacheDirectory} can't be written to (${(0,import_chunk_4BZ7O3LF.a)(o)??
String(o)}): the library is installed for this job only.`),jr(e,t)}}async function jr({session:e,os:n},t){let r=(0,import_node_path.join)(await e.workspace.folder(
"installed"),B[n]);return await(0,import_promises2.rename)(t,r),await(0,import_promises2.chmod)(r,384),r}var ld=64,$e=64,Gr=24,ud=11,fd=64*1024*1024;async function Mr(e){
let n=await(0,import_promises14.open)(e,"r");try{return await pd(n)}finally{await n.close()}}async function pd(e){let n=await un(e,0,ld),t=n?.[4]===2&&n[5]===1;
if(n===void 0||!t)return;let r=await un(e,Number(n.readBigUInt64LE(40)),n.readUInt16LE(60)*$e);if(r!==void 0)for(let i=0;i<r.length;i+=$e){if(r.readUInt32LE(i+4)!==
ud)continue;let o=await Vr(e,r,i),s=await Vr(e,r,r.readUInt32LE(i+40)*$e);return o===void 0||s===void 0?void 0:gd(o,s)}}function gd(e,n){let t=new Set;for(let r=0;r+
Gr<=e.length;r+=Gr){let i=e.readUInt32LE(r);e.readUInt16LE(r+6)!==0&&i<n.length&&t.add(n.toString("latin1",i,n.indexOf(0,i)))}return t}function Vr(e,n,t){return t+
$e>n.length?Promise.resolve(void 0):un(e,Number(n.readBigUInt64LE(t+24)),Number(n.readBigUInt64LE(t+32)))}async function un(e,n,t){if(t<=0||t>fd||!Number.isSafeInteger(
n))return;let{buffer:r,bytesRead:i}=await e.read(Buffer.alloc(t),0,t,n);return i<t?void 0:r}var fn="C_GetFunctionList",Hr="SIGNPATH_",Sd={62:"x64",183:"arm64",3:"\
ia32",40:"arm"};async function Oe(e,n){let t=(0,import_node_path6.resolve)(n,e),r=await(0,import_promises13.stat)(t).catch(()=>{});if(r===void 0)throw L(`${t} d\
oes not exist`,"Check cryptoki-library: it is the path of the library on the runner.");if(!r.isFile())throw L(`${t} is not a file`,"Check cryptoki-library: it i\
s the path of the library file, not of its folder.");await Pd(t);let[i,o,s]=await xd(t,[Buffer.from(fn),Buffer.from(Hr),Buffer.from(Hr,"utf16le")]),a=process.platform===
"linux"?await Mr(t):void 0;if(a===void 0?i!==!0:!a.has(fn))throw kd(t,a);return{path:await(0,import_promises13.realpath)(t),readsSignPathVariables:o===!0||s===!0}}
function kd(e,n){let r=[["bind_engine","an OpenSSL engine"],["OSSL_provider_init","an OpenSSL provider"]].find(([i])=>n?.has(i)===!0)?.[1];return L(r===void 0?`${e}\
 is not a PKCS #11 library: it has no ${fn}`:`${e} is ${r}, not a PKCS #11 library`,"Set cryptoki-library to the PKCS #11 module itself, such as libSignPath.Cry\
ptoki.so. Engines and providers are found without it.")}async function Pd(e){let n=await Id(e,20),t=n.subarray(0,4).equals(Buffer.from("\x7FELF","latin1")),r=n.
subarray(0,2).toString("latin1")==="MZ",i=process.platform==="win32",o="Install the build for this runner, or leave cryptoki-library out to have it chosen.";if(process.
platform==="linux"&&r)throw L(`${e} is a Windows library, but this runner is Linux`,o);if(i&&t)throw L(`${e} is a Linux library, but this runner is Windows`,o);
if(process.platform!=="linux")return;if(!t)throw L(`${e} is not a shared library`,o);let s=Sd[n.readUInt16LE(18)];if(s!==process.arch)throw L(`${e} is built for\
 ${s??"another processor"}, but this runner is ${process.arch}`,o)}async function Id(e,n){try{let t=await(0,import_promises13.open)(e,"r");try{let{buffer:r,bytesRead:i}=await t.
read(Buffer.alloc(n),0,n,0);if(i<n)throw L(`${e} is too short for a library`,"Install it anew: the copy is damaged.");return r}finally{await t.close()}}catch(t){
throw t instanceof import_chunk_VC77LCNK.b?t:L(`${e} can't be read`,"Check the file's permissions.",t)}}async function xd(e,n){let t=n.map(()=>!1),r=Math.max(...n.
map(o=>o.length))-1,i=Buffer.alloc(0);for await(let o of(0,import_node_fs3.createReadStream)(e,{highWaterMark:1<<20})){let s=Buffer.concat([i,o]);if(n.forEach((a,d)=>t[d]||=
s.includes(a)),t.every(a=>a))break;i=s.subarray(Math.max(0,s.length-r))}return t}function L(e,n,t){return new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADABLE",`${e}\
.`,{hint:n,...t===void 0?{}:{cause:t}})}var Rd="SignPath.CryptoProviders.Cryptoki.txt",$d=25,Od=16*1024,Ad=new Map([[134,"SIGABRT"],[135,"SIGBUS"],[139,"SIGSEGV"]]),
Ld=new Set(["SIGABRT","SIGBUS","SIGSEGV","SIGILL","SIGFPE"]),Td=new Set(["TIMESTAMP_FAILED","OUTPUT_NOT_WRITABLE","INVALID_INPUT","KEY_TYPE_MISMATCH","LIBRARY_N\
OT_LOADABLE"]);async function Nd(e){let n=_d(await Dd(e),e);if(Td.has(n.code)||n.transient)return n;let t=await e.askSignPath();if(t===void 0)return n;let{tool:r,
file:i}=e;return new import_chunk_VC77LCNK.b(t.code,`${r} could not sign ${i}: ${t.message}`,{file:i,cause:n,...t.hint===void 0?{}:{hint:t.hint},...n.details===
void 0?{}:{details:n.details}})}function Fd({message:e="see its words below"},n){let t=e.replace(/\.$/,"");return n===void 0?t:t.replace(/^The timestamp server\b/,
`The timestamp server ${n}`)}function _d(e,{tool:n,extraArguments:t}){let{code:r,message:i,hint:o,file:s,details:a}=e;return t.length===0||r!=="SIGNING_FAILED"&&
r!=="INVALID_INPUT"?e:new import_chunk_VC77LCNK.b(r,i,{hint:`${o===void 0?"":`${o} `}Check \`arguments\` too: ${n} gets them as they are.`,...s===void 0?{}:{file:s},
...a===void 0?{}:{details:a},cause:e})}async function Qp(e,n){return(await Yr(e)).ckr!==void 0?Nd(e):new import_chunk_VC77LCNK.b(n.code,n.message,{file:e.file,...n.
hint===void 0?{}:{hint:n.hint},details:await Xr(e)})}async function Dd(e){let{tool:n,file:t,captured:r,timeLimitInSeconds:i}=e,o=await Yr(e),s={file:t,details:await Xr(
e)},a=jd(r.output)??await Gd(e);if(a!==void 0)return Kd(n,t,a,s);if(o.ckr!==void 0){let c=(0,import_chunk_UDRAOCHI.b)(o.ckr,e.otherVendor);return new import_chunk_VC77LCNK.b(
c.code,`${n} could not sign ${t}: ${o.ckr}, ${c.meaning}.`,{...s,hint:c.hint})}if(r.timedOut)return new import_chunk_VC77LCNK.b("TIME_LIMIT",`${n} did not finis\
h ${t} within ${i} s and was stopped.`,{...s,hint:`Either ${e.timestampUrl===void 0?"the service":`the service or the timestamp server ${e.timestampUrl}`} hangs\
, or the tool waits for a session that could not be opened. Look at the log below; raise time-limit-in-seconds for very large files.`});if(o.code!==void 0)return new import_chunk_VC77LCNK.b(
o.code,`${n} could not sign ${t}: ${Fd(o,e.timestampUrl)}.`,{...s,...o.hint===void 0?Bd(o.code):{hint:o.hint}});let d=r.signal??Ad.get(r.exitCode??0);return d!==
void 0&&(r.signal===null||Ld.has(d))?new import_chunk_VC77LCNK.b("SIGNING_FAILED",`${n} crashed (${d}) while it signed ${t}.`,{...s,hint:"Its last words are bel\
ow. Where there are none, set log-level to debug for the library's own log."}):new import_chunk_VC77LCNK.b("SIGNING_FAILED",`${n} could not sign ${t}: ${o.message?.
replace(/\.$/,"")??Ud(r)}.`,{...s,hint:"Its own words are below."})}var zr=new Set(["CKR_OPERATION_ACTIVE","CKR_OPERATION_NOT_INITIALIZED"]);async function Yr({
failure:e,logDirectory:n,cardLog:t,redact:r}){if(e.ckr!==void 0&&!zr.has(e.ckr)||e.code!==void 0)return e;let i=t===void 0?void 0:(0,import_chunk_UDRAOCHI.f)(await Qr(
t));if(i!==void 0)return{...e,ckr:i};let s=[...(await Ae(n,r)).matchAll(/\b(CKR_[A-Z_]+)\b|\bCKR 0x([0-9A-Fa-f]{1,8})\b/g)].map(([,a,d])=>a??(0,import_chunk_UDRAOCHI.a)(
parseInt(d??"0",16))).findLast(a=>!zr.has(a));return s===void 0||s==="CKR_OK"?e:{...e,ckr:s}}function Kd(e,n,t,r){return new import_chunk_VC77LCNK.b("OUTPUT_NOT\
_WRITABLE",`${e} could not write the result for ${n}: ${t}.`,{...r,hint:"Free space on the disk that holds the result, or set output-directory to another one."})}
async function Ae(e,n){let t=await(0,import_promises15.readFile)((0,import_node_path7.join)(e,Rd),"utf8").catch(()=>"");return n(pn(t))}async function Qr({path:e,
from:n}){return(await(0,import_promises15.readFile)(e).catch(()=>Buffer.alloc(0))).subarray(n).toString("latin1")}async function Xr({tool:e,captured:n,logDirectory:t,
cardLog:r,redact:i}){let o=await Ae(t,i),s=[`${e} said:
${pn(n.output)||"(nothing)"}`],a=r===void 0?"":i(pn(await Qr(r)));return a!==""&&s.push(`The card daemon's log ends with:
${a}`),o!==""&&s.push(`The library's log ends with:
${o}`),s.join(`

`)}function Bd(e){let t={POLICY_NOT_FOUND:"Check project-slug and signing-policy-slug, and that the token belongs to a submitter of that signing policy.",TIMESTAMP_FAILED:"\
Add another server to timestamp-urls; they are tried in order.",LIBRARY_NOT_LOADABLE:"Check that the library is the build for this runner and that all that it n\
eeds is installed (ldd LIBRARY tells).",AUTHENTICATION_FAILED:"Check the API token and the organization id.",INVALID_INPUT:"Check that the file is what its name\
 says, and that the certificate is the one of the signing policy.",KEY_TYPE_MISMATCH:"Choose an algorithm that fits the signing policy's key."}[e];return t===void 0?
{}:{hint:t}}function Ud({exitCode:e,signal:n}){return n===null?`it ended with exit code ${e??"unknown"}`:`it was ended by ${n}`}function jd(e){return/no space left on device|disk quota exceeded|file too large|read-only file system/i.
exec(e)?.[0].toLowerCase()}async function Gd({output:e,expectedSizeInBytes:n}){let t=await(0,import_promises15.statfs)((0,import_node_path7.dirname)(e)).then(({
bavail:r,bsize:i})=>r*i,()=>{});return t!==void 0&&t<n+Od?"no space left on device":void 0}function pn(e){return e.trimEnd().split(`
`).slice(-$d).join(`
`)}var gn=(0,import_chunk_2OATJTSY.c)((0,import_chunk_RZTL55EL.d)(),1),Vd=new Set(["load","C_Initialize","C_GetInfo","C_GetSlotList","C_GetTokenInfo","C_GetMech\
anismList"]),Md=new Set(["SIGNING_FAILED","KEY_TYPE_MISMATCH"]);function Zr(e,n,t,r=!1){let i=e==="load"?"C_GetFunctionList":e;if(n===void 0)return new import_chunk_VC77LCNK.b(
"LIBRARY_NOT_LOADABLE",`The library can't be used: ${i} failed: ${t}.`);let o=(0,import_chunk_UDRAOCHI.a)(n),{code:s,meaning:a,hint:d}=(0,import_chunk_UDRAOCHI.b)(
o,r);return Vd.has(e)&&Md.has(s)?new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADABLE",`The library is there, but does not start: ${i} gives ${o}, ${a}.`,{hint:d}):
new import_chunk_VC77LCNK.b(s,`The library can't be used: ${i} gives ${o}, ${a}.`,{hint:d})}function qr(e){return new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADA\
BLE",`${e} can be loaded, but shows no token.`,{hint:"Check that it is SignPath's library. Another vendor's may need a configuration of its own, or a device."})}
var Jr=10;function ei(e,n){if(n.length===0)return new import_chunk_VC77LCNK.b("POLICY_NOT_FOUND",`The library shows no key at all, so not ${e} either.`,{hint:"T\
he API token's user is a submitter of no signing policy in this organization: add the user to the policy in SignPath."});let t=n.filter(a=>a!=="");if(t.length===
0)return new import_chunk_VC77LCNK.b("POLICY_NOT_FOUND",`The token has keys, but none with the id ${e}, and none with any other id.`,{hint:"The id (CKA_ID) of t\
he key has to be PROJECT/SIGNING-POLICY, as it is in SignPath's library; a label does not count."});let r=[...new Set(t)].sort((a,d)=>(0,gn.distance)(e,a)-(0,gn.
distance)(e,d)),i=(0,import_chunk_RZTL55EL.e)(e,r),o=r.length-Jr,s=r.slice(0,Jr).join(", ")+(o>0?` and ${o} more`:"");return new import_chunk_VC77LCNK.b("POLICY\
_NOT_FOUND",`The library shows no key ${e}.`,{hint:`${i===void 0?"":`Did you mean ${i}? `}Check project-slug and signing-policy-slug, and that the API token's u\
ser is a submitter there. Visible: ${s}.`})}var Hd=new Set(["SIGSEGV","SIGABRT","SIGBUS","SIGILL","SIGFPE","SIGTRAP"]),zd=new Set([3221225477,3221225725,3221226356,
3221226505,3221225501]);function ni({library:e,timeLimitInSeconds:n},{timedOut:t,signal:r,exitCode:i},o,s){let a=o===void 0||o==="load"?"while it was loaded":`i\
n ${o}`;if(t)return new import_chunk_VC77LCNK.b("TIME_LIMIT",`${e} did not come back within ${n} s ${a} and was stopped.`,{hint:"It may wait for a service that \
does not answer: check api-url, http-proxy and the network of this runner."});let[,d]=/symbol lookup error: .*: (undefined symbol: \S+)/.exec(s)??[];if(d!==void 0)
return new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADABLE",`${e} is not complete on this runner: ${d}.`,{hint:U});let c=i??0,u=r!==null&&Hd.has(r)?r:zd.has(c)?`0\
x${c.toString(16)}`:void 0,f=u===void 0?`ended its process (${r??`exit code ${c}`})`:`crashed (${u})`,p=o==="load"?"The file may be damaged: install it anew. ":
"";return new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADABLE",`${e} ${f} ${a}.`,{hint:p+U})}var U="Install the build for this runner and its OpenSSL, or leave cr\
yptoki-library out to have it chosen. With log-level: debug the library says more.";async function ii(e){let{library:n,words:t}=e,r=await Yd(n);if(r!==void 0)return r;
if(/undefined symbol: C_GetFunctionList|Win32 error 127\b/.test(t))return Jd(n);let i=await Zd(e);if(i!==void 0)return i;let o=await qd(e);return o!==void 0?o:/Win32 error 193\b/.
test(t)?j(e,`${n} is not a library for this Windows (64-bit, x64)`,U):/failed to map segment|operation not permitted|permission denied/i.test(t)?j(e,`${n} may n\
ot be loaded by this user`,"Check the permissions of the file, and that its disk is not mounted with noexec."):j(e,`${n} can't be loaded`,U)}function j({words:e},n,t){
return new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADABLE",`${n}.`,{hint:t,details:`The system's loader said:
${e}`})}async function Yd(e){let n=await Xd(e);if(n!==void 0)return new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADABLE",`${e} is built for ${n}, but this runner \
is ${process.arch}.`,{hint:U});try{await Oe(e,(0,import_node_path8.dirname)(e));return}catch(t){return t instanceof import_chunk_VC77LCNK.b?t:void 0}}var Qd={34404:"\
x64",43620:"arm64",332:"ia32"};async function Xd(e){if(process.platform!=="win32")return;let n=await(0,import_promises16.readFile)(e).catch(()=>Buffer.alloc(0));
if(n.length<64||n.toString("latin1",0,2)!=="MZ")return;let t=n.readUInt32LE(60);if(t+6>n.length)return;let r=Qd[n.readUInt16LE(t+4)];return r===process.arch?void 0:
r}async function Jd(e){let t=(await(0,import_promises16.readFile)(e).catch(()=>Buffer.alloc(0))).includes("bind_engine")?"is an OpenSSL engine, not a PKCS #11 l\
ibrary":"is not a PKCS #11 library: it has no C_GetFunctionList";return new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADABLE",`${e} ${t}.`,{hint:"Set cryptoki-libr\
ary to the PKCS #11 module itself, such as libSignPath.Cryptoki.so. The engine is found without it."})}async function Zd(e){let{library:n,words:t}=e,[,r="",i=""]=/(\S+): version [`'"]([^'"`]+)['"`] not found/.
exec(t)??[];if(i==="")return;let[,o=i,s=""]=/^([A-Za-z]+)_([\d.]+)$/.exec(i)??[];if(o!=="GLIBC")return j(e,`${n} needs ${(0,import_node_path8.basename)(r)} with\
 ${i}, and this runner's is older`,U);let[,a]=/^glibc (\S+)/.exec(await oi(e,"getconf","GNU_LIBC_VERSION"))??[];return j(e,`${n} needs glibc ${s} or later, and \
this runner has ${a??"an older one"}`,"The library was built for a newer system: use a newer runner image, or the build for this runner's distribution.")}async function qd(e){
let{library:n,words:t}=e;if(/Win32 error 126\b/.test(t))return j(e,`${n} needs another DLL that is not on this runner`,"Most often it is Microsoft's Visual C++ \
runtime (vc_redist.x64.exe), or a DLL that belongs beside the library.");let[,r]=/^(?:.*: )?([^:\s/]+): cannot open shared object file/.exec(t)??[];if(r===void 0||
r===(0,import_node_path8.basename)(n))return;let i=[...new Set([r,...await ec(e)])];return j(e,`${n} needs ${i.join(", ")}, which ${i.length===1?"is":"are"} not\
 on this runner`,nc(i))}async function ec(e){return[...(await oi(e,"ldd",e.library)).matchAll(/^\s*(\S+) => not found/gm)].map(([,t=""])=>t)}async function oi({
environment:e,redact:n,signal:t},r,i){try{return(await(0,import_chunk_FKQ6OXDP.b)({program:r,arguments:[i],environment:e},{timeLimitInSeconds:10,redact:n,signal:t})).
stdout}catch(o){if(o instanceof import_chunk_VC77LCNK.b&&o.code==="CANCELLED")throw o;return""}}function nc(e){let[,n]=e.map(t=>/^lib(?:ssl|crypto)\.so\.([\d.]+)$/.
exec(t)).find(t=>t!==null)??[];return n!==void 0?`This build is for OpenSSL ${n}, and this runner has another one: install the build for the runner's own OpenSS\
L (openssl version), or leave cryptoki-library out to have it chosen.`:`Install the packages that hold ${e.length===1?"it":"them"} (apt-file search ${e[0]??""},\
 or dnf provides "*/${e[0]??""}"), or the build for this runner.`}var tc=Buffer.from("06072a8648ce3d0201","hex"),rc=3,ic=[57,65,97,133];function Le(e,n){if(e===
void 0||n===void 0)return;let[t,r]=[Buffer.from(n[0],"base64"),Buffer.from(n[1],"base64")];try{return e==="RSA"?oc(t,r):sc(t,r)}catch{return}}function oc(e,n){return(0,import_node_crypto6.createPublicKey)(
{key:{kty:"RSA",n:e.toString("base64url"),e:n.toString("base64url")},format:"jwk"})}function sc(e,n){let t=ic.includes(n.length)?n:(0,import_chunk_F5PLUWPU.d)(n).
content,r=yn(import_chunk_F5PLUWPU.a.sequence,tc,e),i=yn(import_chunk_F5PLUWPU.a.sequence,r,yn(rc,Buffer.of(0),t));return(0,import_node_crypto6.createPublicKey)(
{key:i,format:"der",type:"spki"})}function yn(e,...n){let t=Buffer.concat(n),{length:r}=t,i=r<128?[r]:r<256?[129,r]:[130,r>>8,r&255];return Buffer.concat([Buffer.
of(e,...i),t])}var ai=`
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
`,di={0:"RSA",3:"EC"};async function ci(e,n){let t=await(0,import_chunk_QJGBELE5.a)(n.workspace);if(t===void 0)return{kind:"skipped",reason:`this release has no\
 PKCS #11 addon for ${process.platform} on ${process.arch}`};let{library:r,keyId:i,pin:o}=e,s=(0,import_node_crypto5.randomUUID)(),a={addon:t,library:r,keyId:i,
pin:o},d=await(0,import_chunk_FKQ6OXDP.b)({program:process.execPath,arguments:["-e",ai,s,JSON.stringify(a)],environment:n.environment(e.environment)},{timeLimitInSeconds:e.
timeLimitInSeconds,signal:n.signal,redact:n.redact,workingDirectory:n.workspace.directory});return uc(dc(d,s),d,e,n)}function dc({stdout:e,stderr:n},t){let r,i,
o=[];for(let s of e.split(`
`)){let[a,d,c=""]=new RegExp(`^${t} (step|result) (.*)$`).exec(s)??[];a===void 0?o.push(s):d==="step"?i=c:r=cc(c)}return{answer:r,step:i,words:`${o.filter(s=>s!==
"").join(`
`)}
${n}`.trim()}}function cc(e){try{return JSON.parse(e,(n,t)=>typeof t=="string"?lc(t):t)}catch{return}}function lc(e){return(0,import_chunk_RVXNVVIO.c)(e).trim()}
async function uc({answer:e,step:n,words:t},r,i,{environment:o,redact:s,signal:a}){if(e?.kind==="ready")return fc(e,i.keyId,r.durationInMilliseconds);if(e?.kind===
"no-addon")return{kind:"skipped",reason:`the PKCS #11 addon can't be loaded here: ${s(e.message)}`};if(e===void 0&&!r.timedOut&&(n===void 0||n==="addon"))return{
kind:"skipped",reason:`the PKCS #11 addon ended its process ${r.signal??`with ${r.exitCode??"?"}`}`};let d=e===void 0?ni(i,r,n,t):e.kind==="no-token"?qr(i.library):
e.kind==="no-key"?ei(i.keyId??"",e.visible.map(s)):e.step==="load"&&e.ckr===void 0?await ii({library:i.library,words:s(e.message),environment:o(),redact:s,signal:a}):
Zr(e.step,e.ckr,s(e.message),i.otherVendor);throw await pc(d,t,i,s)}function fc({library:e,token:n,key:t},r,i){return{kind:"ready",library:e,token:{slot:n.slot,
label:n.label,serial:n.serial},mechanisms:n.mechanisms,key:t===void 0?void 0:{id:r??"",type:t.type===void 0?void 0:di[t.type],hasPublicKey:t.hasPublicKey,publicKey:Le(
t.type===void 0?void 0:di[t.type],t.publicKey),certificate:t.certificate===void 0?void 0:Buffer.from(t.certificate,"base64")},durationInMilliseconds:i}}async function pc(e,n,{
logDirectory:t},r){let i=await Ae(t,r),o=[...e.details===void 0?[]:[e.details],...n===""?[]:[`The library said:
${n.split(`
`).slice(-25).join(`
`)}`],...i===""?[]:[`The library's log ends with:
${i}`]];if(o.length===0)return e;let{code:s,message:a,hint:d,cause:c}=e;return new import_chunk_VC77LCNK.b(s,a,{...d===void 0?{}:{hint:d},cause:c,details:o.join(
`

`)})}var yc=60,li=20,ui="SIGNPATH_SERVICE_UNAVAILABLE_TIMEOUT_IN_SECONDS",hc=new Set(["SIGNPATH_PROJECT_SLUG","SIGNPATH_SIGNING_POLICY_SLUG"]);function pi(e,n){
let t,r=Number(e.environment[ui]??li),o={...Object.fromEntries(Object.entries(e.environment).filter(([s])=>!hc.has(s))),[ui]:String(Math.min(r,li))};return()=>t??=
ci({...e,environment:o,timeLimitInSeconds:yc},n)}async function gi(e,n){try{let t=await e();if(t.kind==="skipped")n.notice(`The library is not tried out before \
signing: ${t.reason}.`);else{let{library:r,key:i}=t,o=i===void 0?"":`; it has the key ${i.id}`;n.info(`Library: ${r.description} ${r.version} of ${r.manufacturer}\
 loads and logs in${o}.`)}return t}catch(t){if(!(t instanceof import_chunk_VC77LCNK.b)||!t.transient)throw t;return n.warning(`${t.message} Going on: the tools \
will try again.`),{kind:"skipped",reason:t.message.replace(/\.$/,"")}}}var mc=new Set(["LIBRARY_NOT_LOADABLE","SIGNING_FAILED","TIME_LIMIT"]);async function yi(e,n){
if(!mc.has(e.code))return e;try{return(await n()).kind==="skipped"?e:fi(e,e,[e.details,"The library itself was tried out: it loads, logs in and has the key. Loo\
k at how the tool is set up."])}catch(t){if(!(t instanceof import_chunk_VC77LCNK.b)||t.code==="CANCELLED")throw t;return fi(e,t,[e.message,t.details,e.details])}}
function fi(e,{code:n,message:t,hint:r},i){return new import_chunk_VC77LCNK.b(n,t,{...r===void 0?{}:{hint:r},...e.file===void 0?{}:{file:e.file},details:i.filter(
o=>o!==void 0).join(`

`),cause:e})}function hi(e){if(e.kind==="skipped"||e.key===void 0)return;let{id:n,certificate:t}=e.key;if(t!==void 0)return new import_node_crypto4.X509Certificate(
t);throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`The token has the key ${n}, but no X.509 certificate for it.`,{hint:"Name the certificate file with the ce\
rtificate input. A key for GPG has none: set tool to gpg, rpmsign or debsigs, or choose another signing policy for this tool."})}var Sc="openpgp.js",wi=64*1024*
1024,w=e=>({state:"invalid",reason:e});async function kc(e,n,t,r){let i=await Promise.resolve().then(()=>__toESM(require("./openpgp.min-XTASPU5Q.cjs")));if(e.length===
0)return w("the signature file is empty");let o;try{let u=Buffer.from(e).toString("latin1");o=await(u.startsWith("-----BEGIN PGP SIGNATURE-----")?i.readSignature(
{armoredSignature:u}):i.readSignature({binarySignature:e}))}catch(u){return w(`the signature can't be read: ${wn(u)}`)}let s=Pi(o,t,i.enums.signature.binary);if(s!==
void 0)return w(s);let a=await i.createMessage({binary:xc(n)}),{data:d,signatures:c}=await i.verify({message:a,signature:o,verificationKeys:await xi(r),date:o.packets[0]?.
created??new Date,format:"binary"});return await vc(d),Ii(c,o,r)}var Pc=64*1024;async function Tg(e,n,t,r){let i=await(0,import_promises18.stat)(n).catch(()=>{});
if(i===void 0)return{state:"unsigned",reason:"there is no signature"};if(i.size>Pc)return w("it is too big for a signature");let{size:o}=await(0,import_promises18.stat)(
e);return kc(await(0,import_promises18.readFile)(n),[{path:e,start:0,end:o}],t,r)}async function Ng(e,n,t,r){let i=await Promise.resolve().then(()=>__toESM(require("./openpgp.min-XTASPU5Q.cjs"))),
o=await(0,import_promises18.stat)(e).catch(()=>{});if(o===void 0)return{state:"unsigned",reason:"there is no signature"};if(o.size>wi)return w(`a text of more t\
han ${wi>>20} MiB can't be checked: choose a detached signature`);let s=await(0,import_promises18.readFile)(e,"utf8");if(!/^-----BEGIN PGP SIGNED MESSAGE-----\r?\n[^]*-----END PGP SIGNATURE-----\s*$/.
test(s))return w("it is no clear-signed text");let a;try{a=await i.readCleartextMessage({cleartextMessage:s})}catch(g){return w(`the signed text can't be read: ${wn(
g)}`)}let[d,...c]=await i.verify({message:a,verificationKeys:await xi(r),date:new Date(Date.now()+Ic)}).then(({signatures:g})=>g);if(d===void 0||c.length>0)return w(
"it does not hold exactly one signature");let u=await d.signature,f=Pi(u,t,i.enums.signature.text);if(f!==void 0)return w(f);let p=Cc(await(0,import_promises18.readFile)(
n));return p===void 0?w("the file is not text in UTF-8: choose a detached signature"):ki(a.getText())!==ki(p)?w("the text that is signed is not the text of the \
file"):Ii([d],u,r)}var Ic=1e3,bi={sha256:8,sha384:9,sha512:10};function Pi({packets:e},n,t){let[r,...i]=e;if(r===void 0||i.length>0)return`it holds ${e.length} \
signatures, and not one`;let o=r;if(o.signatureType!==t)return`it is a signature of another type (${o.signatureType??"unknown"})`;let s=o.hashAlgorithm??0;return s===
bi[n]?void 0:`its digest is ${Object.entries(bi).find(([,d])=>d===s)?.[0]??`number ${s}`}, and not ${n}`}async function Ii([e],{packets:n},t){if(e===void 0)return w(
"it holds no signature");try{await e.verified}catch(i){let o=wn(i);return/could not find signing key/i.test(o)?w(`it was made by another key: ${Si(n[0])}`):w(/digest did not match|signature verification failed/i.
test(o)?"it does not fit the content":o)}let r=Si(n[0]);return t.fingerprint===r||t.fingerprint.endsWith(r)?{state:"valid",verifier:Sc,notes:[]}:w(`it was made \
by another key: ${r}`)}function Si(e){let n=e?.issuerFingerprint;return(n instanceof Uint8Array?Buffer.from(n).toString("hex"):e?.issuerKeyID.toHex()??"unknown").
toUpperCase()}async function xi({armored:e}){return(await(await Promise.resolve().then(()=>__toESM(require("./openpgp.min-XTASPU5Q.cjs")))).readKey({armoredKey:e})).
toPublic()}async function Ei({armored:e,fingerprint:n}){let o=(await(await Promise.resolve().then(()=>__toESM(require("./openpgp.min-XTASPU5Q.cjs")))).readKey({
armoredKey:e})).getKeys().find(p=>p.getFingerprint().toUpperCase()===n)?.keyPacket.publicParams,{n:s,e:a,oid:d,Q:c}=o??{};if(s instanceof Uint8Array&&a instanceof
Uint8Array)return(0,import_node_crypto7.createPublicKey)({key:{kty:"RSA",n:Buffer.from(s).toString("base64url"),e:Buffer.from(a).toString("base64url")},format:"\
jwk"});let u=typeof d=="object"&&d!==null&&"oid"in d&&d.oid instanceof Uint8Array?d.oid:void 0;if(u===void 0||!(c instanceof Uint8Array))return;let f=Buffer.concat(
[Buffer.of(6,u.length),u]).toString("base64");return Le("EC",[f,Buffer.from(c).toString("base64")])}function xc(e){return import_node_stream2.Readable.toWeb(import_node_stream2.Readable.
from(Ec(e)))}async function*Ec(e){for(let{path:n,start:t,end:r}of e){if(r<=t)continue;let i=(0,import_node_fs4.createReadStream)(n,{start:t,end:r-1,highWaterMark:1024*
1024});for await(let o of i)yield o}}async function vc(e){let n=e.getReader();for(;!(await n.read()).done;);}function Cc(e){try{return new TextDecoder("utf-8",{
fatal:!0,ignoreBOM:!0}).decode(e)}catch{return}}function ki(e){return e.replace(/[ \t\r]+$/gm,"").replace(/\n$/,"")}function wn(e){return((0,import_chunk_4BZ7O3LF.b)(
e,"message")??String(e)).replace(/\.$/,"")}var Te=15;function Z(e,...n){return Ne(e,"gpg",["--batch","--no-tty","--no-autostart",...n])}function q(e,n,t){return Ne(
e,"gpg-connect-agent",["--no-autostart",...n,"/bye"],t)}function Ne({session:e,home:n,question:t},r,i,o){return e.capture({program:t.command(r),arguments:i,environment:{
GNUPGHOME:n}},o)}function bn({log:e}){return(0,import_promises21.readFile)(e,"latin1").catch(()=>"")}async function Fe(e,n,t,r,i){let{session:o,question:s}=e,a=o.
redact((await bn(e)).slice(r)),d=`gpg said:
${n.output.trim()}

The card daemon's log ends with:
${a.trimEnd().split(`
`).slice(-25).join(`
`)}`,c=(0,import_chunk_UDRAOCHI.f)(a);if(c!==void 0){let{code:f,meaning:p,hint:g}=(0,import_chunk_UDRAOCHI.b)(c);return new import_chunk_VC77LCNK.b(f,`gpg could\
 not ${t}: ${c}, ${p}.`,{hint:g,details:d})}if(n.timedOut){let f="The service may hang. Look at the log below, or raise time-limit-in-seconds.";return new import_chunk_VC77LCNK.b(
"TIME_LIMIT",`gpg could not ${t} within ${o.inputs.timeLimitInSeconds} s.`,{details:d,hint:f})}if(i?.code==="KEY_TYPE_MISMATCH")return i;let u=i??new import_chunk_VC77LCNK.b(
"SIGNING_FAILED",`gpg could not ${t}.`,{details:d,hint:"See its own words below."});return yi(u,s.probe)}var Tc=71;async function vi(e,n){let{inputs:t}=e,r=await Nc(
e),i=(0,import_node_path10.join)(r,"scd.log"),o=(0,import_chunk_EZ2N6W2U.k)(n.library)?n.library:(0,import_node_path10.join)(r,`library${(0,import_node_path10.extname)(
n.library)}`),s={"gpg-agent.conf":(0,import_chunk_EZ2N6W2U.g)(n.command("gnupg-pkcs11-scd")),"gnupg-pkcs11-scd.conf":(0,import_chunk_EZ2N6W2U.h)({library:o,log:i}),
"gpg.conf":(0,import_chunk_EZ2N6W2U.i)({digest:t.digest,pin:import_chunk_EZ2N6W2U.a,startsAgent:t.files.length===0&&t.run===void 0})};try{o!==n.library&&await(0,import_promises19.symlink)(
n.library,o);for(let[a,d]of Object.entries(s))await(0,import_promises19.writeFile)((0,import_node_path10.join)(r,a),d,{flag:"wx",mode:384})}catch(a){throw(0,import_chunk_4BZ7O3LF.d)(
a,r)}return{session:e,home:r,log:i,question:n}}async function Nc({workspace:e}){let n=(0,import_node_path10.join)(e.directory,"gnupg");return Buffer.byteLength(
n)<=Tc&&(0,import_chunk_EZ2N6W2U.k)(n)?e.folder("gnupg"):(0,import_chunk_SWKHB56L.d)(e.directory,"/tmp")}function Ci(e){let{session:n,home:t,question:r}=e,i=new AbortController,
o=(0,import_chunk_FKQ6OXDP.d)({program:r.command("gpg-agent"),arguments:["--homedir",t,"--daemon","--no-detach","sleep","2147483647"],environment:n.environment(
{...r.credentials,...import_chunk_EZ2N6W2U.f,GNUPGHOME:t,TMPDIR:t})},{workingDirectory:n.workspace.directory,signal:AbortSignal.any([i.signal,n.signal]),redact:n.
redact,onLine:s=>{n.host.debug(`gpg-agent: ${s}`)}}).then(()=>{},s=>{i.signal.aborted||n.host.debug(`gpg-agent: ${(0,import_chunk_4BZ7O3LF.b)(s,"message")??String(
s)}`)});return{async ready(){let s=performance.now()+Te*1e3;for(;;){let{exitCode:a,output:d}=await q(e,["GETINFO version"],Te);if(a===0&&/^OK/m.test(d))return;if(performance.
now()>s)throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",`gpg-agent did not start: ${d.trim()}.`,{hint:"Check that the gnupg package is complete (gpg-ag\
ent, gpgconf)."});await(0,import_promises20.setTimeout)(20)}},async stop(){i.abort(),await o,await Ne(e,"gpgconf",["--homedir",t,"--remove-socketdir"],Te).catch(
()=>{})}}}var Oi=1577836800,Sn={signature:2,publicKey:6,userId:13},Ai=1,Ri=8,Fc=19,le={created:2,issuer:16,preferredHashes:21,keyFlags:27,issuerFingerprint:33},
_c=3;function In(e){let n=Ti(e),t=Buffer.from(e.userId),r=Buffer.concat([Buffer.of(4,255),fe(n.length)]);return Buffer.concat([Fi(e),Buffer.of(180),fe(t.length),
t,n,r])}function Li(e,n){let t=ue(le.issuer,_i(e).subarray(-8)),r=Dc(In(e));return Buffer.concat([kn(Sn.publicKey,Ni(e)),kn(Sn.userId,Buffer.from(e.userId)),kn(
Sn.signature,Buffer.concat([Ti(e),De(t.length),t,r.subarray(0,2),Pn(n)]))])}function Ti(e){let n=Buffer.concat([ue(le.created,fe(Oi)),ue(le.keyFlags,Buffer.of(_c)),
ue(le.preferredHashes,Buffer.of(10,9,Ri)),ue(le.issuerFingerprint,Buffer.concat([Buffer.of(4),_i(e)]))]);return Buffer.concat([Buffer.of(4,Fc,Ai,Ri),De(n.length),
n])}function Ni({modulus:e,exponent:n}){return Buffer.concat([Buffer.of(4),fe(Oi),Buffer.of(Ai),Pn(e),Pn(n)])}function Fi(e){let n=Ni(e);return Buffer.concat([Buffer.
of(153),De(n.length),n])}function _i(e){return(0,import_node_crypto9.createHash)("sha1").update(Fi(e)).digest()}function Dc(e){return(0,import_node_crypto9.createHash)(
"sha256").update(e).digest()}function Pn(e){let n=e.findIndex(i=>i!==0),t=n<0?Buffer.alloc(0):e.subarray(n),r=t.length===0?0:t.length*8-Math.clz32(t[0]??0)+24;return Buffer.
concat([De(r),t])}function kn(e,n){return Buffer.concat([Buffer.of(192|e,255),fe(n.length),n])}function ue(e,n){return Buffer.concat([Buffer.of(n.length+1,e),n])}
function De(e){return Buffer.of(e>>8,e&255)}function fe(e){let n=Buffer.alloc(4);return n.writeUInt32BE(e),n}async function Bi(e){let{keyId:n,keyIdHex:t,publicKey:r}=e.
question,i=e.session.inputs.timeLimitInSeconds,o=await q(e,["LEARN --force"],i),{output:s}=await q(e,["SCD LEARN --force"],i);for(let[,d="",c=""]of s.matchAll(/^S KEYPAIRINFO ([0-9A-F]{40}) (\S+)/gm))
if(c.split("/").at(-1)?.toUpperCase()===t.toUpperCase())return d;let a=r.asymmetricKeyType==="ec"?Ui(n):/wrong public key algorithm/i.test(o.output)?new import_chunk_VC77LCNK.b(
"SIGNING_FAILED",`gnupg-pkcs11-scd does not get past the certificate of an EC key, and never to ${n}.`,{hint:"Debian 11 has such an old one: use a newer distrib\
ution, or a token without EC certificates."}):new import_chunk_VC77LCNK.b("SIGNING_FAILED",`gnupg-pkcs11-scd does not find the key ${n}.`,{hint:"It finds keys b\
y their X.509 certificates: the token must have one for the key. With log-level: debug the library says more."});throw await Fe(e,o,`find the key ${n}`,0,a)}function Ui(e){
return new import_chunk_VC77LCNK.b("KEY_TYPE_MISMATCH",`${e} is an EC key, and gnupg-pkcs11-scd signs with RSA keys only.`,{hint:"Choose a signing policy with a\
n RSA key."})}async function ji(e,n){let{home:t,question:r}=e,{keyId:i,commonName:o,publicKey:s}=r,{n:a,e:d}=s.export({format:"jwk"});if(a===void 0||d===void 0)
throw Ui(i);let c=(0,import_chunk_EZ2N6W2U.j)(o??""),u={modulus:Buffer.from(a,"base64url"),exponent:Buffer.from(d,"base64url"),userId:c===""?i:`${c} (${i})`},f=await jc(
e,n,(0,import_node_crypto8.createHash)("sha256").update(In(u)).digest("hex")),p=(0,import_node_path11.join)(t,"built-key.gpg");await(0,import_promises22.writeFile)(
p,Li(u,f),{flag:"wx",mode:384});let g=await Z(e,"--import",p);if(g.exitCode!==0||!g.output.includes("imported"))throw await Fe(e,g,`take the key built of ${i}`,
1/0)}async function jc(e,n,t){let{home:r,question:i,session:o}=e,s=(0,import_node_path11.join)(r,"self-signature"),a=(await bn(e)).length,d=[`/datafile ${s}`,`/\
let pin ${import_chunk_EZ2N6W2U.a}`,"/definq PASSPHRASE pin","OPTION pinentry-mode=loopback",`SIGKEY ${n}`,`SETHASH --hash=sha256 ${t}`,"PKSIGN"],c=await q(e,d,
o.inputs.timeLimitInSeconds),u=(await(0,import_promises22.readFile)(s).catch(()=>Buffer.alloc(0))).toString("latin1"),[f="",p=""]=/\(1:s(\d+):/.exec(u)??[],g=u.
indexOf(f)+f.length,h=Buffer.from(u.slice(g,g+Number(p)),"latin1");if(f!==""&&h.length===Number(p))return h;throw await Fe(e,c,`sign the user id of the key ${i.
keyId}`,a)}async function Gi(e,n){let t=(0,import_node_path11.resolve)(process.cwd(),n);if((await(0,import_promises22.readFile)(t,"latin1").catch(s=>{throw new import_chunk_VC77LCNK.b(
"FILE_UNREADABLE",`The file of gpg-public-key, ${(0,import_chunk_RVXNVVIO.c)(n)}, ${(0,import_chunk_4BZ7O3LF.c)(s)}.`,{file:t,cause:s,hint:"Check the path in `g\
pg-public-key`: it is relative to the working directory."})})).includes("PRIVATE KEY BLOCK"))throw new import_chunk_VC77LCNK.b("INVALID_INPUT","The file of gpg-\
public-key holds a PRIVATE KEY, which must never lie there: it was not used.",{file:t,hint:"Remove it from where this job takes it. Give a file with the public \
key only."});let{exitCode:i,output:o}=await Z(e,"--import","--",t);if(i!==0)throw new import_chunk_VC77LCNK.b("INVALID_INPUT","The file of gpg-public-key holds \
no OpenPGP public key that gpg can use.",{file:t,details:o,hint:"Download the public key of the policy's GPG key from SignPath, or leave gpg-public-key out."})}
async function Vi(e,n){let{stdout:t}=await Z(e,"--with-colons","--with-keygrip","--list-keys"),r="",i=[];for(let o of t.split(`
`)){let[s,,,,,,,,,a=""]=o.split(":");if(s==="fpr"&&i.push(r=a),s==="grp"&&a===n)return r}throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`gpg-public-key is an\
other key than that of ${e.question.keyId}: ${i.join(", ")}.`,{hint:"Download the public key of this signing policy's GPG key from SignPath, or leave gpg-public\
-key out."})}async function Mi(e,n){if(process.platform==="win32")throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER","Signing with GPG keys runs on Linux on\
ly.",{hint:"Sign in a job on a Linux runner, or in WSL."});let t=await vi(e,n),r=Ci(t);try{return await r.ready(),{configuration:await Mc(t),stop:()=>r.stop()}}catch(i){
throw await r.stop(),i}}async function Mc(e){let{session:n,home:t,log:r,question:i}=e,{gpgPublicKey:o}=n.inputs,s=await Bi(e);await(o===void 0?ji(e,s):Gi(e,o));
let a=await Vi(e,s),d=(0,import_node_path9.join)(t,"public-key.asc"),c=(await Z(e,"--armor","--export",a)).stdout;if(await(0,import_promises17.writeFile)(d,c,{flag:"\
wx",mode:384}),(await Ei({armored:c,fingerprint:a}))?.equals(i.publicKey)!==!0)throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`The library's key ${i.keyId} i\
s not the one that ${n.inputs.certificate===void 0?"SignPath names for it":"the file in certificate is for"}.`,{hint:"Check that certificate belongs to this sig\
ning policy."});let f=o===void 0?"made of the signing policy's key":"read from gpg-public-key";return n.host.info(`OpenPGP key: ${a}, ${f}.`),{home:t,fingerprint:a,
publicKey:d,log:r}}var Hi=2e3;function zi(e,n){let t=Wc(e),{code:r,message:i,hint:o}=Hc(e,t!==void 0,n),s=n.redact(t??Qi(e)).slice(0,Hi);return new import_chunk_VC77LCNK.b(
r,n.redact(i),{hint:o,...s?{details:s}:{}})}function Hc(e,n,{apiUrl:t,organizationId:r}){let{status:i}=e;switch(!0){case i===401:return{code:"AUTHENTICATION_FAI\
LED",message:"SignPath did not accept the API token (401).",hint:"The token may be mistyped, expired or revoked, or belong to another SignPath installation: che\
ck the secret behind `api-token`, and `api-url`."};case i===403:return{code:"PERMISSION_DENIED",message:`The API token's user may not do this in organization ${r}\
 (403).`,hint:"Check `organization-id`, and that the user is a submitter of the signing policy."};case(i===404&&n):return{code:"POLICY_NOT_FOUND",message:`SignP\
ath at ${t} does not know organization ${r} (404).`,hint:"Check `organization-id`, and `api-url` if you host SignPath yourself."};case(i===404||i===405):return{
code:"INVALID_INPUT",message:`What answers at ${t} is not SignPath's API (${i}).`,hint:"Check `api-url`: SignPath in the cloud has https://app.signpath.io/Api, \
with /Api at its end."};case i===407:return{code:"AUTHENTICATION_FAILED",message:"The HTTP proxy asks for a user name and a password (407).",hint:"Give them in \
`http-proxy` as http://user:password@host:port, from a secret."};case xn(i):return{code:"SERVICE_UNAVAILABLE",message:`SignPath at ${t} is not available at the \
moment (${i}).`,hint:"Try again later; SignPath's status page tells of outages."};case(i>=300&&i<400):return{code:"SERVICE_ERROR",message:`${t} redirects (${i})\
 to ${e.headers.location??"nowhere"}.`,hint:"Check `api-url`: the API token is not sent to where a redirect leads."};case(i>=400&&i<500):return{code:"REQUEST_RE\
JECTED",message:`SignPath rejected the request (${i}).`,hint:"What it says about it stands below."};default:return{code:"SERVICE_ERROR",message:`SignPath at ${t}\
 failed (${i}).`,hint:"Trying again will hardly help: ask SignPath's support, and name the trace id below if there is one."}}}function xn(e){return[429,502,503,
504].includes(e)}var zc={unreachable:(e,n)=>({code:"SERVICE_UNAVAILABLE",message:`${new URL(e).host} can't be reached: ${n.message}.`,hint:"Check `api-url`, the\
 network and firewall of this runner, and `http-proxy` if it needs one."}),dropped:e=>({code:"SERVICE_UNAVAILABLE",message:`The connection to ${new URL(e).host}\
 broke off.`,hint:"Try again later; check the network and the proxy between here and there."}),timeout:(e,n)=>({code:"SERVICE_UNAVAILABLE",message:`SignPath at ${e}\
 hung: ${Yc(n.message)}`,hint:"Try again later; check firewall and proxy, which may swallow requests. `http-request-timeout-in-seconds` says how long one attemp\
t may take."}),tls:(e,n)=>({code:"SERVICE_UNAVAILABLE",message:`No trusted TLS connection to ${new URL(e).host}: ${n.message}.`,hint:'Where a proxy or a self-ho\
sted SignPath has a certificate authority of its own, name its PEM file in NODE_EXTRA_CA_CERTS. A "wrong version number" means that plain http answers there.'}),
protocol:(e,n)=>({code:"SERVICE_ERROR",message:`What answers at ${e} does not speak HTTP: ${n.message}.`,hint:"Check `api-url` and `http-proxy`: scheme and port\
."}),"too-large":(e,n)=>({code:"SERVICE_ERROR",message:`${n.message} That is not SignPath's API.`,hint:`Check \`api-url\`, which is ${e}.`}),redirect:(e,n)=>({code:"\
SERVICE_ERROR",message:n.message,hint:"Check `api-url`: give the address that it redirects to, if you trust it with the API token. A log-in page of a proxy does\
 this, too."}),cancelled:()=>({code:"CANCELLED",message:"The request to SignPath was cancelled.",hint:"Start the job again."}),other:(e,n)=>({code:"SERVICE_UNAV\
AILABLE",message:`The request to ${e} failed: ${n.message}.`,hint:"Check the network, `api-url` and `http-proxy`."})};function Wi(e,n){let{code:t,message:r,hint:i}=zc[e.
kind](n.apiUrl,e);return new import_chunk_VC77LCNK.b(t,n.redact(r),{hint:i,cause:e})}function Yi(e,n){let t=e.headers["content-type"]??"",r=/html/i.test(t)?"a w\
eb page":"something that is not JSON",i=n.redact(Qi(e)).slice(0,Hi);return new import_chunk_VC77LCNK.b("SERVICE_ERROR",`${n.apiUrl} answered with ${r}: is api-u\
rl right?`,{hint:"SignPath in the cloud has https://app.signpath.io/Api, with /Api at its end. A proxy that wants a log-in answers like this, too.",...i?{details:i}:
{}})}function Wc(e){if(!/\bjson\b/i.test(e.headers["content-type"]??""))return;let n;try{n=JSON.parse(e.body.toString("utf8"))}catch{return}if(typeof n!="object"||
n===null||!("title"in n||"detail"in n))return;let t={...n},r=[t.title,t.detail].filter(i=>typeof i=="string");return typeof t.errors=="object"&&t.errors!==null&&
r.push(JSON.stringify(t.errors)),typeof t.traceId=="string"&&r.push(`traceId: ${t.traceId}`),r.join(`
`)}function Qi(e){return e.body.subarray(0,500).toString("utf8").replace(/[\p{Cc}\s]+/gu," ").trim()}function Yc(e){return e.charAt(0).toLowerCase()+e.slice(1)}
var $=class extends Error{};function Zi(e){return ro(()=>eo(e).map(no))}function qi(e,n={}){let t=r=>Object.entries(n).every(([i,o])=>r[i]===o);return ro(()=>eo(
e).filter(t).map(Jc))}function Jc(e){let n=no(e),t=qc(e),r=el(e)??t?.publicKey;if(!r)throw new $(`${En(n)} has neither a public key nor a certificate that can b\
e read`);if(t&&!t.publicKey.equals(r))throw new $(`the certificate of ${En(n)} is for another key`);return{...n,keyType:Zc(r,n),...typeof e.keySizeInBits=="numb\
er"?{keySizeInBits:e.keySizeInBits}:{},...t?{certificate:t}:{},publicKey:r.export({type:"spki",format:"der"})}}function Zc(e,n){let r={rsa:"RSA","rsa-pss":"RSA",
ec:"EC"}[e.asymmetricKeyType??""];if(r)return r;throw new import_chunk_VC77LCNK.b("KEY_TYPE_MISMATCH",`The key of ${En(n)} is of type ${e.asymmetricKeyType??"un\
known"}: only RSA and EC are supported.`,{hint:"Choose a signing policy whose certificate has an RSA or EC key."})}function qc(e){let n=to(e,"certificateBytes");
if(n)try{return new import_node_crypto11.X509Certificate(n)}catch(t){throw new $("certificateBytes is not an X.509 certificate",{cause:t})}}function el(e){let n=to(
e,"publicKeyBytes");if(n)for(let t of["spki","pkcs1"])try{return(0,import_node_crypto11.createPublicKey)({key:n,format:"der",type:t})}catch{}}function eo(e){let n=Ji(
e)?e.signingPolicies:void 0;if(!Array.isArray(n))throw new $("the member signingPolicies is not a list");return n.map(t=>{if(Ji(t))return t;throw new $("a signi\
ng policy is not an object")})}function no(e){return{projectSlug:Xi(e,"projectSlug"),signingPolicySlug:Xi(e,"signingPolicySlug")}}function En(e){return`signing \
policy ${e.projectSlug}/${e.signingPolicySlug}`}function Xi(e,n){let t=e[n];if(typeof t=="string"&&t!=="")return t;throw new $(`the member ${n} of a signing pol\
icy is not a text`)}function to(e,n){let t=e[n];if(!(t==null||t==="")){if(typeof t=="string"&&/^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(t))return Buffer.from(t,"base64");
throw new $(`the member ${n} of a signing policy is not Base64`)}}function Ji(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function ro(e){try{return e()}catch(n){
throw n instanceof $?new import_chunk_VC77LCNK.b("SERVICE_ERROR",`SignPath's list of signing policies looks different than expected: ${n.message}.`,{cause:n,hint:"\
Check api-url. If it is right, SignPath's API may have changed: look for a newer release of this extension."}):n}}var tl=16*1024*1024;function oo(e){let{apiUrl:n,
organizationId:t}=e,i={apiUrl:n,organizationId:t,redact:s=>e.redact(s).replaceAll(e.apiToken,"***")},o=async s=>{let a=new URLSearchParams(Object.entries(s).filter(
u=>u[1]!==void 0)).toString(),d=`/v1/${encodeURIComponent(t)}/Cryptoki/MySigningPolicies${a?`?${a}`:""}`,c=await io(d,{authorization:`Bearer ${e.apiToken}`,accept:"\
application/json"},e,i);return sl(c,i)};return{signingPolicies:async(s={})=>qi(await o(s),s),policyNames:async()=>Zi(await o({})),health:async()=>{await io("/he\
althz",{},e,i)}}}async function io(e,n,t,r){let i=performance.now(),o=()=>t.totalTimeoutInSeconds*1e3-(performance.now()-i);for(let s=1;;s++){let a=Math.min(t.requestTimeoutInSeconds,
Math.max(o(),1)/1e3),d=await rl(e,n,a,t,r);if(d.ok)return d.answer;let c=d.retry==="never"?void 0:Math.max(Ce(s),d.pause??0),u=d.retry==="few"&&s>t.retries;if(c===
void 0||u||c>=o())throw il(d.error,s,i);t.log?.(`${d.error.message} Trying again in ${(c/1e3).toFixed(1)} s.`),await ol(c,t)}}async function rl(e,n,t,r,i){try{let o=await(0,import_chunk_JDAKDQOA.e)(
r.apiUrl+e,{headers:{"user-agent":"pkcs11-sign",...n},proxy:r.proxy,timeLimitInSeconds:t,maximumBytes:tl,redirects:3,signal:r.signal});if(o.status>=200&&o.status<
300)return{ok:!0,answer:o};let s=xn(o.status)?"while-time-lasts":"never";return{ok:!1,error:zi(o,i),retry:s,pause:Re(o.headers["retry-after"])}}catch(o){if(!(o instanceof
import_chunk_JDAKDQOA.d))throw o;let s=o.kind==="unreachable"?"few":o.kind==="dropped"||o.kind==="timeout"?"while-time-lasts":"never";return{ok:!1,error:Wi(o,i),
retry:s}}}function il(e,n,t){if(n===1)return e;let r=Math.round((performance.now()-t)/1e3);return new import_chunk_VC77LCNK.b(e.code,`${e.message} Tried ${n} ti\
mes within ${r} s.`,{cause:e,...e.hint===void 0?{}:{hint:e.hint},...e.details===void 0?{}:{details:e.details}})}async function ol(e,n){let t=n.wait??(async(r,i)=>(0,import_promises23.setTimeout)(
r,void 0,i?{signal:i}:{}));try{await t(e,n.signal)}catch(r){throw new import_chunk_VC77LCNK.b("CANCELLED","The request to SignPath was cancelled.",{cause:r})}}function sl(e,n){
try{return JSON.parse(e.body.toString("utf8"))}catch{throw Yi(e,n)}}var vn=(0,import_chunk_2OATJTSY.c)((0,import_chunk_RZTL55EL.d)(),1);async function Cn(e,n,t){
let i=(await e.signingPolicies({projectSlug:n,signingPolicySlug:t})).find(o=>o.projectSlug===n&&o.signingPolicySlug===t);if(i)return i;throw await al(e,n,t)}async function al(e,n,t){
let r=await e.policyNames();if(r.length===0)return new import_chunk_VC77LCNK.b("PERMISSION_DENIED","The API token's user is not a submitter of any signing polic\
y in this organization.",{hint:`Add the user as a submitter to signing policy ${t} of project ${n} in SignPath. Its build policies may restrict it to certain br\
anches or CI systems, too.`});let i=r.filter(d=>d.projectSlug===n).map(d=>d.signingPolicySlug),[o,s,a]=i.length>0?[`signing policy ${t} of project ${n}`,t,i]:[`\
project ${n}`,n,[...new Set(r.map(d=>d.projectSlug))]];return new import_chunk_VC77LCNK.b("POLICY_NOT_FOUND",`The API token's user can't see ${o}.`,{hint:`${dl(
s,a)}It may not exist, or the user may not be a submitter there. Visible: ${cl(s,a)}.`})}function dl(e,n){let t=(0,import_chunk_RZTL55EL.e)(e,n);return t===void 0?
"":`Did you mean ${t}? `}var so=10;function cl(e,n){let t=[...n].sort((i,o)=>(0,vn.distance)(e,i)-(0,vn.distance)(e,o)),r=t.length-so;return t.slice(0,so).join(
", ")+(r>0?` and ${r} more`:"")}async function Rn(e,n,t){let{inputs:r}=e,{projectSlug:i="",signingPolicySlug:o=""}=r;switch(n){case"none":return;case"file":return mt(
(0,import_node_path12.resolve)(process.cwd(),r.certificate??""));case"signpath":return await fl(e,i,o)??{leaf:await ao(t),chain:[]};case"token":return{leaf:await ao(
t),chain:[]}}}async function co(e,n,t){let{projectSlug:r="",signingPolicySlug:i=""}=e.inputs;if(n==="none")return;if(n==="signpath"){let a=await uo(e,()=>Cn(lo(
e),r,i),"public key");if(a!==void 0){let{certificate:d,publicKey:c}=a;return{publicKey:(0,import_node_crypto10.createPublicKey)({key:c,format:"der",type:"spki"}),
certificate:d===void 0?void 0:{leaf:d,chain:[]}}}}if(n==="file"){let a=await Rn(e,n,t);return a===void 0?void 0:{certificate:a,publicKey:a.leaf.publicKey}}let o=await t(),
s=o.kind==="ready"?o.key:void 0;if(s?.publicKey!==void 0)return{publicKey:s.publicKey,certificate:void 0};throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSIN\
G",`The public key can't be read from the token here: ${o.kind==="skipped"?o.reason:"the token does not show it"}.`,{hint:"Name the certificate file with the ce\
rtificate input, if the signing policy has one."})}async function ao(e){let n=await e(),t=hi(n);if(t!==void 0)return t;throw new import_chunk_VC77LCNK.b("PREREQ\
UISITE_MISSING",`The certificate can't be read from the token here: ${n.kind==="skipped"?n.reason:"the token does not show it"}.`,{hint:"Name the certificate fi\
le with the certificate input."})}function lo({inputs:e,host:n,redact:t,signal:r},i={}){return oo({apiUrl:e.apiUrl,organizationId:e.organizationId??"",apiToken:e.
apiToken??"",proxy:(0,import_chunk_JDAKDQOA.c)(e.httpProxy,(0,import_chunk_ZGFX3NXA.a)()),requestTimeoutInSeconds:e.httpRequestTimeoutInSeconds,totalTimeoutInSeconds:e.
serviceUnavailableTimeoutInSeconds,retries:e.retries,redact:t,signal:r,log:o=>{n.info(o)},...i})}async function fl(e,n,t){let r=await uo(e,()=>Cn(lo(e),n,t),"ce\
rtificate");return r?.certificate===void 0?void 0:{leaf:r.certificate,chain:[]}}async function uo(e,n,t){try{return await n()}catch(r){if(r instanceof import_chunk_VC77LCNK.b&&
r.code==="INVALID_INPUT"){e.host.warning(`${r.message} Reading the ${t} from the token instead.`);return}throw r}}var pl=new Set(["rocky","almalinux","centos","\
ol"]),gl=new Set(["7","8","9","10"]),yl={focal:{family:"ubuntu",version:"20.04"},jammy:{family:"ubuntu",version:"22.04"},noble:{family:"ubuntu",version:"24.04"},
resolute:{family:"ubuntu",version:"26.04"},bullseye:{family:"debian",version:"11"},bookworm:{family:"debian",version:"12"},trixie:{family:"debian",version:"13"}};
function $n({id:e}){return e==="debian"||e==="ubuntu"||fo(e)}function pe(e){let{id:n,idLike:t,versionId:r,codename:i=""}=e,o=r?.split(".")[0];if(fo(n))return{family:"\
rhel",version:o};let s=yl[i];if(n==="debian"||n==="ubuntu")return{family:n,version:r??(s?.family===n?s.version:void 0)};if(t.includes("ubuntu")||t.includes("deb\
ian"))return s??{family:t.includes("ubuntu")?"ubuntu":"debian",version:void 0};if(t.some(a=>["rhel","centos","fedora"].includes(a)))return{family:"rhel",version:t.
includes("rhel")&&gl.has(o??"")?o:void 0}}function fo(e){return e==="rhel"||pl.has(e)}var ee={name:"pkcs11-engine",title:"libp11's engine for OpenSSL",packages:{
debian:"libengine-pkcs11-openssl",enterprise:"openssl-pkcs11",fedora:"openssl-pkcs11",amazon:"openssl-pkcs11",releases:{el10:void 0}}},ge={name:"pkcs11-provider",
title:"a PKCS #11 provider for OpenSSL",packages:{debian:"pkcs11-provider",enterprise:"pkcs11-provider",fedora:"pkcs11-provider",releases:{"debian 11":void 0,"d\
ebian 12":void 0,"ubuntu 20.04":void 0,"ubuntu 22.04":void 0}}};function Ke({packages:e},n,t){let r=po(n,t),i=hl(r,t),{releases:o={}}=e;return i!==void 0&&Object.
hasOwn(o,i)?o[i]:e[r]}function On(e,n,t){let r=e.filter(({packages:o})=>o.epel===!0).map(({name:o})=>o);if(r.length===0||po(n,t)!=="enterprise")return;let i=`${r.
join(" and ")} ${r.length===1?"is":"are"} in EPEL`;return t?.id==="ol"?`${i}: install oracle-epel-release-el${pe(t)?.version??""} first.`:t?.id==="rhel"?`${i}: \
enable it first, see https://docs.fedoraproject.org/en-US/epel/.`:`${i}: install epel-release first.`}function po(e,n){return e==="apt-get"?"debian":n?.id==="fe\
dora"?"fedora":n?.id==="amzn"?"amazon":"enterprise"}function hl(e,n){let t=n===void 0?void 0:pe(n);return e==="debian"?t===void 0?void 0:`${t.family} ${t.version??
""}`:e==="enterprise"&&Number(t?.version??0)>=10?"el10":void 0}var wl=2e6;function go(e,n){let t=new Array(n.count).fill(0),r=new Set,i=[...e].sort((o,s)=>s.size-
o.size||(o.name<s.name?-1:1));for(let o of i){let s=t.indexOf(Math.min(...t));t[s]=(t[s]??0)+o.size+wl,s===n.index-1&&r.add(o)}return e.filter(o=>r.has(o))}function yo(e){
let n=(0,import_node_crypto12.createHash)("sha256");for(let t of e.map(({name:r,size:i})=>`${i} ${r}\0`).sort())n.update(t);return n.digest("hex")}var bl={debian:[
"11","12","13"],ubuntu:["20.04","22.04","24.04"],rhel:["8","9"]},Sl={debian:"Debian",ubuntu:"Ubuntu",rhel:"RedHat Enterprise Linux"};function ho(e){let{facts:n}=e;
kl(n);let t=[];if(n.os!=="linux")return t;let{distribution:r}=n,i=r===void 0?void 0:pe(r);if(Pl(r,i)||t.push(Il(r,i)),e.usesOsslsigncode&&i?.family==="ubuntu"&&
i.version==="20.04")throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER","SignPath's library does not support osslsigncode on Ubuntu 20.04.",{hint:"Run this j\
ob on Ubuntu 22.04 or later, or on Debian 11 or later."});return e.opensslScenario&&n.openssl!==void 0&&t.push(...xl(n.openssl.version,i,n.allOpenssl)),t}function kl(e){
let n="SignPath's library exists for Linux x64 (glibc) and Windows x64 only",t="Run the signing job on such a runner; it can take the files from another job as \
artifacts.";if(e.os!=="linux"&&e.os!=="win32")throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`This runner's system is ${e.os}. ${n}.`,{hint:t});if(e.arch!==
"x64")throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`This runner's processor is ${e.arch}. ${n}.`,{hint:t});if(e.libc?.family==="musl")throw new import_chunk_VC77LCNK.b(
"UNSUPPORTED_RUNNER",`This runner has the musl C library. ${n}.`,{hint:t})}function Pl(e,n){return e===void 0||n?.version===void 0?!1:$n(e)&&bl[n.family].includes(
n.version)}function Il(e,n){let r=`${e?.prettyName??"This Linux distribution"} is not on SignPath's list of supported distributions`;return n===void 0||e===void 0||
$n(e)?`${r}; going on.`:`${r}: it is taken for ${Sl[n.family]}${n.version===void 0?"":` ${n.version}`}.`}function An(e){return!mo(e)&&!wo(e)}function mo({major:e,
minor:n,patch:t}){return e===3&&n===0&&t<=8}function wo({major:e,minor:n}){return e<1||e===1&&n<1}function xl(e,n,t){let{text:r}=e,i=t.find(a=>An(a.version)),o=i===
void 0?void 0:`Set openssl to ${i.program}, which is OpenSSL ${i.version.text}`,s=t.length>1?`OpenSSL on this machine:
${t.map(a=>`${a.version.text} at ${a.program}`).join(`
`)}`:"";if(mo(e)){let a=`OpenSSL ${r} has a bug (openssl/openssl#20161, mended in 3.0.9) that breaks the TLS connection of SignPath's library`;if(n?.family==="u\
buntu"&&n.version==="22.04")return[`${a}. SignPath lists Ubuntu 22.04 as supported, so this may work. If it fails with an error in the SSL handshake, ${o===void 0?
"":`${El(o)}, or `}run the job on Ubuntu 24.04.`];throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`${a}: signing with openssl and osslsigncode does not w\
ork here.`,{hint:o===void 0?"Use another runner image, set the openssl input to an OpenSSL of 3.0.9 or later, or sign with a tool that does not use OpenSSL (jar\
signer, gpg).":`${o}, use another runner image, or sign with a tool that does not use OpenSSL (jarsigner, gpg).`,...s===""?{}:{details:s}})}if(wo(e))throw new import_chunk_VC77LCNK.b(
"UNSUPPORTED_RUNNER",`OpenSSL ${r} is too old: 1.1 and 3.x are supported.`,{hint:`${o??"Set the openssl input to a newer OpenSSL"}, or use another runner image.`,
...s===""?{}:{details:s}});return[]}function El(e){return e.charAt(0).toLowerCase()+e.slice(1)}var vl=[...import_chunk_GBDL76B2.b,{extensions:[".jar",".war",".e\
ar",".aar"],title:"a Java archive"},{extensions:[".apk"],title:"an Android app"},{extensions:[".rpm"],title:"an RPM package"},{extensions:[".deb"],title:"a Debi\
an package"}],Cl=[["version https://git-lfs.github.com/","it is a Git LFS pointer: the file itself was not checked out"],["MZ","its header for Windows (PE) is m\
issing or damaged"],["\x7FELF","it is a program for Linux (ELF)"],["PK","it is a ZIP archive"],["\x8B","it is compressed with gzip"]],Rl=new Set([9,10,12,13,
27]);function Ln({extension:e,head:n}){if(n.length===0)return"is empty";if(import_chunk_GBDL76B2.d.includes(e))return`is a package of a Windows app (${e}), whic\
h this release does not sign, for the result could not be proved`;let t=vl.find(({extensions:r})=>r.includes(e));return t===void 0?void 0:`is called like ${t.title}\
 (${e}), but ${$l(n)}`}function $l(e){let n=Buffer.from(e).toString("latin1"),t=Cl.find(([r])=>n.startsWith(r));return t!==void 0?t[1]:e.every(r=>r>=32||Rl.has(
r))?"it is a text":`it does not begin like one: its first bytes are ${Buffer.from(e.subarray(0,4)).toString("hex")}`}function ko(e,n){let t=[],r=n.flatMap(o=>{try{
return[{file:o,...Nl(e,o)}]}catch(s){if(!(s instanceof import_chunk_VC77LCNK.b)||s.code!=="TOOL_UNDECIDED")throw s;return t.push(s),[]}}),[i]=t;if(i!==void 0)throw t.
length===1?i:Al(i,t);return r}var Tn=5;function Al(e,n){let t=n.slice(0,Tn).map(({file:i})=>i??""),r=n.length>Tn?` and ${n.length-Tn} more`:"";return new import_chunk_VC77LCNK.b(
"TOOL_UNDECIDED",`No tool can be picked for ${n.length} files: ${t.join(", ")}${r}. Of the first: ${e.message}`,{hint:`Exclude them by lines of files that begin\
 with !, or set tool to one of ${Po().join(", ")} for detached signatures beside all files.`,cause:e})}function Po(){return import_chunk_RZTL55EL.c.filter(e=>import_chunk_RZTL55EL.b[e].
result.kind==="detached")}function Be({files:e,run:n,exportEnvironment:t}){return e.length===0||n!==void 0||t!=="none"}function Ue(e){let n=new Set(e.flatMap(t=>import_chunk_RZTL55EL.b[t].
needs.programs));return(e.length===0||e.some(t=>import_chunk_RZTL55EL.b[t].needs.opensslBackend))&&n.add(import_chunk_RZTL55EL.a),[...n]}function Fn(e,n,t,r){let i=je(
e,n),o=[];Dl(e,i,o),Kl(e,i,t);let s=Bl(e,n,t.workingDirectory,o),a=s.map(y=>({planned:y,name:y.file.name,size:y.file.size})),d=e.shard===void 0?s:go(a,e.shard).
map(({planned:y})=>y);e.shard!==void 0&&d.length===0&&o.push(`Share ${e.shard.index}/${e.shard.count} holds ${s.length===1?"not the one file":`none of the ${s.length}\
 files`}: there is nothing to sign in this job.`);let c=i.map(y=>import_chunk_RZTL55EL.b[y]),u=c.some(y=>y.needs.configuration==="openssl"),f=r?.readsSignPathVariables===
!1?[]:ho({facts:t,opensslScenario:u,usesOsslsigncode:i.includes("osslsigncode")}),p=(0,import_chunk_RZTL55EL.k)(e.apiUrl);p!==void 0&&e.apiToken!==void 0&&f.push(
p),e.verify||f.push("verify is off: nobody checks the signatures that were made.");let g=Ml(e);g!==void 0&&f.push(g);let h=zl(e,r),S=Yl(e,t,c);return{signPath:r?.
readsSignPathVariables!==!1,files:d,tools:i,library:Vl(e,r),certificate:h,openssl:S,sunpkcs11:Be(e)||c.some(y=>y.needs.configuration==="sunpkcs11"),gnupg:c.some(
So),x509:c.length===0||!c.every(So),allFiles:e.shard===void 0?void 0:yo(a),missing:Zl(Ue(i),t,S),warnings:f,notices:o}}function So({needs:e}){return e.configuration===
"gnupg"}function _n(e,n,t){let r=t.distribution?.prettyName??t.os,i=t.libc===void 0?"":`, ${t.libc.family} ${t.libc.version??""}`,o=[`Runner: ${r}, ${t.arch}${i}${t.
container?", in a container":""}`];t.openssl!==void 0&&o.push(`OpenSSL: ${t.openssl.version.text} at ${t.openssl.program}`);for(let{program:a,version:d}of t.allOpenssl)
a!==t.openssl?.program&&o.push(`OpenSSL, too: ${d.text} at ${a}`);for(let[a,d]of Object.entries(t.commands))o.push(`${a}:${d.version===void 0?"":` ${d.version} \
at`} ${d.path}`);let{library:s}=e;o.push(`Library: ${s.kind==="installed"?s.path:`SignPath Cryptoki${Io(s.version)}`} (${s.reason})`),e.openssl!==void 0&&o.push(
`OpenSSL reaches it by: ${e.openssl.backend} (${e.openssl.reason})`,...Ll(e.openssl,t)),o.push(`${e.x509?"Certificate":"Public key"}: ${Wl(e.certificate,n)}`),e.
missing.length>0&&o.push(`Missing here${n.installPrerequisites?", to be installed":""}: ${e.missing.map(({title:a})=>a).join(", ")}`);for(let{file:a,tool:d,reason:c,
destination:u}of e.files)o.push(`${a.name}: ${d} (${c}) -> ${Tl(u,t.workingDirectory)}`);return o}function Ll({backend:e,plugin:n,providerKind:t},{openssl:r}){if(n===
void 0)return[];let i=e==="engine"?r?.engineVersion:r?.provider?.version;return[`${e==="engine"?"Engine":"Provider"}: ${e==="engine"||t==="libp11"?"libp11":"pkc\
s11-provider"}${Io(i)} at ${n}`]}function Io(e){return e===void 0?"":` ${e}`}function Tl(e,n){let t=(0,import_node_path13.relative)(n,e);return t.startsWith("..")?
e:t.replaceAll("\\","/")}function je(e,n){let t=new Set(n.map(({tool:r})=>r));return e.files.length===0&&e.tool!=="auto"&&t.add(e.tool),import_chunk_RZTL55EL.c.
filter(r=>t.has(r))}function Nl(e,n){let t={extension:_l(n.name),head:n.head};if(e.tool!=="auto"){let i=import_chunk_RZTL55EL.b[e.tool],o=Fl(i,t),s=o===void 0?i.
refuses?.(t,xo(e)):`it ${o}`;if(s===void 0)return{tool:e.tool,reason:"as asked for"};throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${e.tool} can't sign ${n.
name}: ${s}.`,{file:n.name,hint:o===void 0?i.refusalHint??"Choose another tool; auto picks one by the file. Where an earlier step puts something before the cont\
ent, sign before that step.":"Check the step that makes the file, or choose another tool."})}for(let i of import_chunk_RZTL55EL.c){let o=import_chunk_RZTL55EL.b[i].
recognises(t);if(o!==void 0)return{tool:i,reason:o}}let r=Ln(t);throw r!==void 0?new import_chunk_VC77LCNK.b("TOOL_UNDECIDED",`${n.name} ${r}. No tool can be pi\
cked for it.`,{file:n.name,hint:`Check the step that makes the file, or exclude it with !${n.name} in files.`}):new import_chunk_VC77LCNK.b("TOOL_UNDECIDED",`${n.
name} is of no kind that a signature can be embedded into, so no tool can be picked for it.`,{file:n.name,hint:`Set tool to one of ${Po().join(", ")} for a deta\
ched signature beside the file, or exclude it with !${n.name} in files.`})}function Fl(e,n){let t=e.name==="osslsigncode"&&(0,import_chunk_GBDL76B2.c)(n)&&e.recognises(
n)===void 0;return n.head.length===0&&e.result.kind==="embedded"||t?Ln(n):void 0}function _l(e){return/\.[^./\\]+$/.exec(e)?.[0].toLowerCase()??""}function Dl(e,n,t){
if(!(e.files.length===0||n.length===0))for(let r of import_chunk_53ONYDNB.e){if(!e.given.has(r))continue;let i=s=>import_chunk_RZTL55EL.b[s].honours.includes(r);
if(n.some(i)){let s=n.filter(a=>!i(a));s.length>0&&t.push(`${r} has no effect on what ${s.join(" and ")} sign${s.length===1?"s":""}.`);continue}let o=import_chunk_RZTL55EL.c.
filter(i);throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${r} is given, but it has no effect on ${n.join(", ")}.`,{hint:o.length>0?`Leave ${r} out; it is fo\
r ${o.join(", ")}.`:`Leave ${r} out.`})}}function xo(e){let{digest:n,inputIsDigest:t,padding:r,outputFormat:i,description:o,descriptionUrl:s,gpgFormat:a}=e;return{
digest:n,inputIsDigest:t,padding:r,outputFormat:i,description:o,descriptionUrl:s,gpgFormat:a,extraArguments:e.arguments}}function Kl({openssl:e},n,t){if(e===void 0||
e==="openssl"||t.openssl!==void 0||!Ue(n).includes(import_chunk_RZTL55EL.a))return;let[r]=t.allOpenssl;throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`openss\
l is ${JSON.stringify(e)}, which is no OpenSSL program of this runner.`,{hint:`Give the path of one, or leave openssl out to take the first on PATH${r===void 0?
"":`, which is OpenSSL ${r.version.text} at ${r.program}`}.`})}function Bl(e,n,t,r){let i=n.map(c=>({...c,destination:jl(e,c.file,import_chunk_RZTL55EL.b[c.tool],
t)})),o=new Map(i.filter(({tool:c})=>import_chunk_RZTL55EL.b[c].result.kind==="detached").flatMap(({destination:c,file:u})=>[c,c+import_chunk_53ONYDNB.d].map(f=>[
f,u.name]))),s=i.filter(({file:c})=>!o.has(c.path)),a=i.filter(({file:c})=>o.has(c.path));a.length>0&&r.push(Ul(a,o));let d=new Map;for(let{destination:c,file:u}of s){
let f=d.get(c);if(f!==void 0)throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${f} and ${u.name} would both be written to ${c}.`,{file:u.name,hint:"Sign them \
in two steps with different output directories, or leave output-directory out."});d.set(c,u.name)}return s}var Nn=3;function Ul(e,n){let t=e.slice(0,Nn).map(({file:i})=>`${i.
name} (of ${n.get(i.path)??""})`),r=e.length>Nn?` and ${e.length-Nn} more`:"";return`Not signed themselves, being the signatures or timestamps of other files: ${t.
join(", ")}${r}.`}function jl(e,n,t,r){let i=t.result.kind==="detached"?t.result.suffix(xo(e)):"";return e.outputDirectory!==void 0?Gl(r,e.outputDirectory,n.pathBelowBase)+
i:t.result.kind==="embedded"?n.realPath:n.path+i}function Gl(e,n,t){return/^([/\\]|[A-Za-z]:[/\\])/.test(n)?(0,import_node_path13.join)(n,t):(0,import_node_path13.join)(
e,n,t)}function Vl(e,n){return n!==void 0?{kind:"installed",path:n.path,reason:"cryptoki-library is given: nothing is downloaded"}:Hl(e)}function Ml({cryptokiVersion:e}){
if(ve(e))return`cryptoki-version ${e} moves: two runs of this job may install different libraries. Name an exact version.`}function Hl(e){let{cryptokiArchive:n,
cryptokiSha256:t,requireVerifiedDownload:r}=e,i=e.given.has("cryptoki-version");return{kind:"download",version:n===void 0||i?Ee(e.cryptokiVersion):rr(n),archive:n,
sha256:t,requireVerified:r,reason:n!==void 0?"cryptoki-archive is given":i?"as asked for":"the version that this release was made for"}}function zl(e,n){return e.
certificate!==void 0?"file":e.projectSlug===void 0||e.signingPolicySlug===void 0?"none":n?.readsSignPathVariables===!1?"token":"signpath"}function Wl(e,n){switch(e){case"\
file":return`${n.certificate??""} (certificate is given)`;case"signpath":return`fetched from ${n.apiUrl}, else read from the token`;case"token":return"read from\
 the token";case"none":return"none (no project and signing policy are given)"}}function Yl(e,n,t){let{openssl:r}=n,i=t.length===0||t.some(c=>c.needs.opensslBackend);
if(r===void 0)return;let o=t.some(({name:c})=>c==="osslsigncode"),s=i?Xl(e,r,n,o):Be(e)?Ql(e,r):void 0;if(s===void 0)return;let{backend:a,reason:d}=s;return{program:r.
program,backend:a,plugin:a==="engine"?r.engine:r.provider?.path,providerKind:r.provider?.kind??"pkcs11-provider",reason:d}}function Ql({opensslBackend:e},{engine:n,
provider:t}){if(n!==void 0&&e!=="provider")return{backend:"engine",reason:"it is installed here"};if(t!==void 0&&e!=="engine")return{backend:"provider",reason:"\
it is installed here"}}function Xl(e,{version:n,engine:t,provider:r},{packageManager:i,distribution:o,commands:s},a){let d=n.major>=4,c=a&&Jl(s.osslsigncode?.version,
2,10)?s.osslsigncode?.version:void 0;if(e.opensslBackend==="engine"){if(d)throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`openssl-backend is engine, but\
 OpenSSL ${n.text} has no engines any more.`,{hint:"Set openssl-backend to provider, or leave it out."});return{backend:"engine",reason:"as asked for"}}if(e.opensslBackend===
"provider"){if(n.major<3)throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`openssl-backend is provider, but OpenSSL ${n.text} has no providers yet.`,{hint:"\
Set openssl-backend to engine, or leave it out."});if(c!==void 0)throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`openssl-backend is provider, but osslsi\
gncode ${c} can't use one.`,{hint:"Leave openssl-backend out, or use osslsigncode 2.10 or later."});return{backend:"provider",reason:"as asked for"}}if(d)return{
backend:"provider",reason:`OpenSSL ${n.text} has no engines`};let u=f=>i!==void 0&&Ke(f,i,o)!==void 0;if(c!==void 0&&t===void 0){if(u(ee))return{backend:"engine",
reason:`osslsigncode ${c} can't use a provider`};throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`osslsigncode ${c} can't use a provider, and there is no\
 engine here.`,{hint:"Use osslsigncode 2.10 or later, or another runner image."})}return t===void 0&&r!==void 0?{backend:"provider",reason:"it is installed here\
, and no engine is"}:t===void 0&&n.major>=3&&!u(ee)&&u(ge)?{backend:"provider",reason:"the distribution has a provider to install, but no engine"}:{backend:"eng\
ine",reason:"libp11's engine works with every OpenSSL from 1.1 to 3.x"}}function Jl(e,n,t){let[,r,i]=/^(\d+)\.(\d+)/.exec(e??"")??[];return r===void 0?!1:Number(
r)<n||Number(r)===n&&Number(i)<t}function Zl(e,n,t){let r=e.filter(i=>i===import_chunk_RZTL55EL.a?n.openssl===void 0:n.commands[i.name]===void 0);return t?.plugin===
void 0&&t!==void 0&&r.push(t.backend==="engine"?ee:ge),r}var Eo=["-q","-o","DPkg::Lock::Timeout=300","-o","Acquire::Retries=3","-o","Dpkg::Use-Pty=0"],ql=["-y",
"--no-install-recommends","--no-remove","-o","Dpkg::Options::=--force-confdef","-o","Dpkg::Options::=--force-confold"],Dn=/Failed to download|Cannot download|No more mirrors|All mirrors were (?:already )?tried|Status code: 404/i,
Co={"apt-get":{install:[...Eo,"install",...ql],refresh:[...Eo,"update"],stale:/Unable to locate package|has no installation candidate|Failed to fetch|Unable to fetch|404 +Not Found|unmet dependencies|Release '.*' for '.*' was not found/},
dnf:{install:["install","-y","--setopt=install_weak_deps=False"],refresh:["clean","expire-cache"],stale:Dn},microdnf:{install:["install","-y","--setopt=install_\
weak_deps=0"],refresh:["clean","all"],stale:Dn},yum:{install:["install","-y","--setopt=install_weak_deps=False"],refresh:["clean","expire-cache"],stale:Dn}};function Ro(e){
let{manager:n,privilege:t,packages:r}=e;if(t==="none"||r.length===0)return[];let{install:i,refresh:o}=Co[n],s=vo(n,[...i,...r],t);return[[s],[vo(n,o,t),s]]}function $o(e,n){
return Co[e].stale.test(n)}function Oo(e){return e.includes("Could not get lock /var/lib/apt/lists")}function Ao({manager:e,privilege:n,packages:t}){let r=n==="\
root"?"":"sudo ",i=t.join(" ");return e==="apt-get"?`${r}apt-get update && ${r}apt-get install -y --no-install-recommends ${i}`:`${r}${e} install -y ${i}`}function vo(e,n,t){
let r={LC_ALL:"C.UTF-8",...e==="apt-get"?{DEBIAN_FRONTEND:"noninteractive"}:{}};return t==="root"?{program:e,arguments:n,environment:r}:{program:"sudo",arguments:[
"-n","env",...Object.entries(r).map(([o,s])=>`${o}=${s}`),e,...n],environment:r}}var tu=1800,ru=5e3,iu=400,ou=25;async function Lo(e,n,t){if(n.length===0)return;
let r=su(e,n,t),{host:i}=e;i.startGroup(`Install ${r.packages.join(", ")}`);try{let o=await du(e,r,t.workingDirectory);if(o===void 0)return;let s=On(n,r.manager,
t.distribution);throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",`${r.manager} could not install ${r.packages.join(", ")} (exit code ${o.exitCode}).`,{hint:`${s===
void 0?"":`${s} `}${To(r)}`,details:o.lines.slice(-ou).join(`
`)})}finally{i.endGroup()}}function su({inputs:e},n,t){let{packageManager:r,privilege:i,distribution:o}=t,s=(g,h)=>`This runner lacks ${g.map(({title:S})=>S).join(
", ")}, and ${h}.`;if(r===void 0)throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",s(n,"there is neither apt-get nor dnf to install that with"),{hint:t.os===
"win32"?"Install it before this step, and put its folder on PATH.":"Install it before this step, or in the image."});let a=n.map(g=>({need:g,name:Ke(g,r,o)})),d=a.
filter(({name:g})=>g===void 0).map(({need:g})=>g);if(d.length>0)throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",s(d,`${o?.prettyName??"this distributio\
n"} has no package for that`),{hint:au(d)});let c=[...new Set(a.flatMap(({name:g})=>g===void 0?[]:[g]))],u={manager:r,privilege:i,packages:c},f=e.installPrerequisites?
i==="none"?"this user may not install packages (neither root nor sudo without a password)":void 0:"install-prerequisites is false";if(f===void 0)return u;let p=On(
n,r,o);throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",s(n,f),{hint:`${p===void 0?"":`${p} `}${To(u)}`})}function au(e){return e.includes(ee)?"Set open\
ssl-backend to provider.":e.includes(ge)?"Set openssl-backend to engine, or leave it out.":"Install it before this step, or in the image."}function To(e){return`\
Run this before signing, or in the image: ${Ao(e)}`}async function du(e,n,t){let r;for(let i of Ro(n)){if(r!==void 0&&!$o(n.manager,r.lines.join(`
`)))break;let o=[];for(let a of i)o.push(await cu(e,a,t));let s=o.at(-1)?.exitCode??0;if(s===0)return;r={exitCode:s,lines:o.flatMap(({lines:a})=>a)}}return r}async function cu(e,n,t){
let r=Date.now()+3e5;for(;;){let i=await lu(e,n,t);if(i.exitCode===0||!Oo(i.lines.join(`
`))||Date.now()>r)return i;e.host.info("Another package manager is at work: waiting for it."),await(0,import_promises24.setTimeout)(ru,void 0,{signal:e.signal}).
catch(()=>{})}}async function lu({host:e,environment:n,redact:t,signal:r},i,o){e.info(`$ ${[i.program,...i.arguments].join(" ")}`);let s=[],a=c=>{e.info(c),s.push(
c),s.length>iu&&s.shift()};return{exitCode:await(0,import_chunk_FKQ6OXDP.d)({...i,environment:n(i.environment)},{workingDirectory:o,timeLimitInSeconds:tu,signal:r,
redact:t,onLine:a}),lines:s}}var uu=16*1024*1024,No=new Set(["raw","cms"]),fu={raw:2,cms:2,authenticode:2,java:8};function Kn({batch:e},n){let t=({name:s,batch:a})=>{
if(a===void 0||e==="off")return;let d=n.filter(({tool:u})=>u===s);return No.has(a)&&d.some(({file:u})=>u.size>=uu)||d.length>=fu[a]?a:void 0},r=new Map(Object.values(
import_chunk_RZTL55EL.b).map(s=>[s.name,t(s)])),i=new Set(n.map(({tool:s})=>r.get(s))),[o]=i;return{of:s=>r.get(s),digestsOnly:i.size===1&&o!==void 0&&No.has(o),
library:[...i].some(s=>s!==void 0&&s!=="java")}}async function jh(e,n){let{inputs:t,workspace:r}=e,i=t.cryptokiLibrary===void 0?void 0:await Oe(t.cryptokiLibrary,
process.cwd());Su(e,i,n.length>0);let o=ko(t,n),s=await r.folder("log"),a=je(t,o).some(f=>import_chunk_RZTL55EL.b[f].needs.readWriteSessions)||void 0,d=(0,import_chunk_RZTL55EL.f)(
{...t,httpProxy:Iu(t),logDirectory:s,readWriteSessions:a}),c={...d.public,...d.secret},u=await pu(e,o,c);try{let{plan:f,facts:p}=await bu(e,o,i),g=await Ur(f.library,
e,p);gu(e,f,g.path,u);let h=!f.signPath,S=pi({library:g.path,keyId:Ge(t),pin:import_chunk_EZ2N6W2U.a,environment:c,logDirectory:s,otherVendor:h},e),y={session:e,
plan:f,facts:p,library:g,credentials:d,probe:S,logDirectory:s,startedAhead:u};return{...y,...await yu(y,c)}}catch(f){throw await u?.discard(),f}}async function pu(e,n,t){
let{inputs:r}=e;if(r.arguments.length>0||!Kn(r,n).library)return;let{startAhead:i}=await Promise.resolve().then(()=>__toESM(require("./start-ahead-QHYGGVA4.cjs")));
return i(r.parallel,t,e)}function gu({inputs:e},{signPath:n,files:t},r,i){let o=Ge(e);!n||o===void 0||!Kn(e,t).library||i?.begin({library:r,keyId:o,pin:import_chunk_EZ2N6W2U.a,
slot:void 0,parallel:e.parallel})}async function yu({session:e,plan:n,facts:t,library:r,probe:i,startedAhead:o},s){let a=await hu(e,n,i),d=a?.certificate;d!==void 0&&
n.x509&&vu(e,d,n);let c=await xu(e,n,i),u=a===void 0?void 0:Eu(e,a,c),f=await(0,import_chunk_EZ2N6W2U.b)(n,r.path,d,c,e.workspace),p=n.gnupg&&a!==void 0&&u!==void 0?
await mu(e,{policy:a,key:u,library:r.path,credentials:s,probe:i,command:wu(t)}):void 0;return{certificate:d,key:u,configuration:p===void 0?f:{...f,gnupg:p.configuration},
close:async()=>{await o?.discard(),await p?.stop()}}}async function hu(e,n,t){if(!n.x509)return co(e,n.certificate,t);let r=await Rn(e,n.certificate,t);return r===
void 0?void 0:{certificate:r,publicKey:r.leaf.publicKey}}function mu(e,{policy:n,key:t,...r}){let{publicKey:i,certificate:o}=n,s=/^CN=(.+)$/m.exec(o?.leaf.subject??
"")?.[1];return Mi(e,{...r,publicKey:i,commonName:s,keyId:t.id,keyIdHex:t.idHex})}function wu(e){return n=>{let t=n==="openssl"?e.openssl?.program:e.commands[n]?.
path;if(t===void 0)throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",`${n} is not on this machine.`);return t}}async function bu(e,n,t){let{inputs:r,host:i}=e,
o=Ue(je(r,n)),s=Be(r)&&!o.includes(import_chunk_RZTL55EL.a)?[...o,import_chunk_RZTL55EL.a]:o,a=()=>xe({programs:s,openssl:r.openssl,opensslFits:An},e.environment()),
d=await a(),c=Fn(r,n,d,t);if(Fo(i,"Plan",_n(c,r,d)),c.missing.length>0){if(await Lo(e,c.missing,d),d=await a(),c=Fn(r,n,d,t),c.missing.length>0)throw new import_chunk_VC77LCNK.b(
"PREREQUISITE_MISSING",`${c.missing.map(({title:u})=>u).join(", ")} can't be found, although the packages are installed.`,{hint:"Check that the PATH of this job\
 holds the folders that packages install to, and that the openssl input names the system's OpenSSL."});Fo(i,"Plan, with what is installed now",_n(c,r,d))}for(let u of c.
notices)i.notice(u);for(let u of c.warnings)i.warning(u);return{plan:c,facts:d}}function Fo(e,n,t){e.startGroup(n);for(let r of t)e.info(r);e.endGroup()}function Su({
inputs:e},n,t){let r=n?.readsSignPathVariables!==!1,i=[...r&&e.organizationId===void 0?["organization-id"]:[],...r&&e.apiToken===void 0?["api-token"]:[]];if(i.length>
0)throw new import_chunk_VC77LCNK.b("NO_CREDENTIALS",`${i.join(" and ")} ${i.length===1?"is":"are"} blank, so SignPath can't be asked to sign.`,{hint:ku(i)});let o=[
"project-slug","signing-policy-slug"].filter(s=>s==="project-slug"?e.projectSlug===void 0:e.signingPolicySlug===void 0);if(o.length>0&&(t||o.length===1))throw new import_chunk_VC77LCNK.b(
"INVALID_INPUT",`${o.join(" and ")} ${o.length===1?"is":"are"} blank, so no key is named.`,{hint:`Set ${o.join(" and ")} to the ${o.length===1?"slug":"slugs"} t\
hat SignPath shows for ${o.map(s=>s==="project-slug"?"the project":"the signing policy").join(" and ")}.`})}function ku(e){let n={"organization-id":"a variable \
of your CI, for it is no secret (GitHub: vars)","api-token":"your CI's secrets"};return`Set ${e.map(i=>`${i} (or ${Pu(i)}) from ${n[i]}`).join(", and ")}.${e.includes(
"api-token")?" Pull requests of forks get no secrets: if-no-credentials: skip is for them.":""}`}function Pu(e){return`SIGNPATH_${e.toUpperCase().replaceAll("-",
"_")}`}function Iu({apiUrl:e,httpProxy:n}){return n??(0,import_chunk_JDAKDQOA.g)(new URL(e),(0,import_chunk_JDAKDQOA.c)(void 0,(0,import_chunk_ZGFX3NXA.a)()))?.
href.replace(/\/$/,"")}function Ge({projectSlug:e,signingPolicySlug:n}){return e===void 0||n===void 0?void 0:`${e}/${n}`}async function xu({inputs:e,host:n},{signPath:t,
files:r},i){if(Ge(e)===void 0||t&&r.length>0)return;let o=await gi(i,n);return t||o.kind==="skipped"?void 0:o.token}function Eu({inputs:e},{publicKey:n},t){let r=Ge(
e);if(r===void 0)return;let i=t===void 0?{}:{token:t};return{id:r,idHex:(0,import_chunk_Q5BETL26.b)(r),uri:(0,import_chunk_Q5BETL26.a)({id:r,...i}),type:ze(n),...i}}
function vu({inputs:e,host:n},{leaf:t},r){for(let i of We(t))n.warning(i);if(!(r.files.length===0||e.padding!=="pss"||wt(t)==="RSA"))throw new import_chunk_VC77LCNK.b(
"KEY_TYPE_MISMATCH","padding is pss, but the key of the signing policy is an EC key, which has no padding.",{hint:"Leave padding out, or choose a signing policy\
 with an RSA key."})}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q});
