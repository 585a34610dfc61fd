var bundleAddress = require('url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to2,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to2,key)&&key!==except&&__defProp(to2,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to2};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>lt,b:()=>Gu,c:()=>D,d:()=>Xs,e:()=>pg,f:()=>Xd,g:()=>nc,h:()=>pi,i:()=>Nc,j:()=>Jg,k:()=>Zg,l:()=>En,m:()=>ao,
n:()=>mo,o:()=>Vl,p:()=>Po,q:()=>To,r:()=>ih,s:()=>Cu});module.exports=__toCommonJS(stdin_exports);var import_chunk_L2YACXYC=require("./chunk-L2YACXYC.cjs"),import_chunk_35BBZ333=require("./chunk-35BBZ333.cjs"),
import_chunk_F5PLUWPU=require("./chunk-F5PLUWPU.cjs"),import_chunk_Q5BETL26=require("./chunk-Q5BETL26.cjs"),import_chunk_QJGBELE5=require("./chunk-QJGBELE5.cjs"),
import_chunk_GKT7QU45=require("./chunk-GKT7QU45.cjs"),import_chunk_SMBELOMN=require("./chunk-SMBELOMN.cjs"),import_chunk_SFAGUMC5=require("./chunk-SFAGUMC5.cjs"),
import_chunk_B3KJNQUF=require("./chunk-B3KJNQUF.cjs"),import_chunk_FKQ6OXDP=require("./chunk-FKQ6OXDP.cjs"),import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),
import_chunk_SWKHB56L=require("./chunk-SWKHB56L.cjs"),import_chunk_4BZ7O3LF=require("./chunk-4BZ7O3LF.cjs"),import_chunk_RVXNVVIO=require("./chunk-RVXNVVIO.cjs"),
import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs"),import_node_crypto=require("node:crypto"),import_promises=require("node:fs/promises"),
import_promises2=require("node:fs/promises"),import_node_path=require("node:path"),import_promises3=require("node:fs/promises"),import_node_path2=require("node:path"),
import_promises4=require("node:fs/promises"),import_node_fs=require("node:fs"),import_promises5=require("node:fs/promises"),import_node_path3=require("node:path"),
import_node_fs2=require("node:fs"),import_promises6=require("node:fs/promises"),import_node_path4=require("node:path"),import_promises7=require("node:fs/promises"),
import_node_zlib=require("node:zlib"),import_promises8=require("node:fs/promises"),import_node_fs3=require("node:fs"),import_promises9=require("node:fs/promises"),
import_node_crypto2=require("node:crypto"),import_promises10=require("node:fs/promises"),import_node_path5=require("node:path"),import_node_crypto3=require("node:crypto"),
import_promises11=require("node:fs/promises"),import_node_crypto4=require("node:crypto"),import_promises12=require("node:fs/promises"),import_node_path6=require("node:path"),
import_promises13=require("node:fs/promises"),import_node_fs4=require("node:fs"),import_promises14=require("node:fs/promises"),import_node_stream=require("node:stream"),
import_node_fs5=require("node:fs"),import_promises15=require("node:fs/promises"),import_node_path7=require("node:path"),import_promises16=require("node:fs/promises"),
import_node_crypto5=require("node:crypto"),import_node_crypto6=require("node:crypto"),import_promises17=require("node:fs/promises"),import_node_path8=require("node:path"),
import_promises18=require("node:fs/promises"),import_node_path9=require("node:path"),import_node_crypto7=require("node:crypto"),import_promises19=require("node:fs/promises"),
import_node_path10=require("node:path"),import_node_crypto8=require("node:crypto"),import_node_fs6=require("node:fs"),import_promises20=require("node:fs/promises"),
import_node_stream2=require("node:stream"),import_promises21=require("node:fs/promises"),import_node_path11=require("node:path"),import_promises22=require("node:timers/promises"),
import_promises23=require("node:fs/promises"),import_node_crypto9=require("node:crypto"),import_promises24=require("node:fs/promises"),import_node_path12=require("node:path"),
import_node_crypto10=require("node:crypto"),import_node_crypto11=require("node:crypto"),import_node_path13=require("node:path"),import_promises25=require("node:timers/promises"),
import_node_crypto12=require("node:crypto"),import_node_path14=require("node:path"),import_promises26=require("node:timers/promises"),gt=(0,import_chunk_2OATJTSY.b)(
(Mu,pt)=>{"use strict";var ft=()=>process.platform==="linux",Se=null,Wo=()=>{if(!Se)if(ft()&&process.report){let e=process.report.excludeNetwork;process.report.
excludeNetwork=!0,Se=process.report.getReport(),process.report.excludeNetwork=e}else Se={};return Se};pt.exports={isLinux:ft,getReport:Wo}}),mt=(0,import_chunk_2OATJTSY.b)(
(Hu,yt)=>{"use strict";var Q=(0,import_chunk_2OATJTSY.a)("fs"),Yo="/usr/bin/ldd",Qo="/proc/self/exe",ke=2048,Xo=e=>{let n=Q.openSync(e,"r"),t=Buffer.alloc(ke),r=Q.
readSync(n,t,0,ke,0);return Q.close(n,()=>{}),t.subarray(0,r)},Jo=e=>new Promise((n,t)=>{Q.open(e,"r",(r,i)=>{if(r)t(r);else{let o=Buffer.alloc(ke);Q.read(i,o,0,
ke,0,(s,a)=>{n(o.subarray(0,a)),Q.close(i,()=>{})})}})});yt.exports={LDD_PATH:Yo,SELF_PATH:Qo,readFileSync:Xo,readFile:Jo}}),wt=(0,import_chunk_2OATJTSY.b)((zu,ht)=>{
"use strict";var Zo=e=>{if(e.length<64||e.readUInt32BE(0)!==2135247942||e.readUInt8(4)!==2||e.readUInt8(5)!==1)return null;let n=e.readUInt32LE(32),t=e.readUInt16LE(
54),r=e.readUInt16LE(56);for(let i=0;i<r;i++){let o=n+i*t;if(e.readUInt32LE(o)===3){let a=e.readUInt32LE(o+8),d=e.readUInt32LE(o+32);return e.subarray(a,a+d).toString().
replace(/\0.*$/g,"")}}return null};ht.exports={interpreterPath:Zo}}),_t=(0,import_chunk_2OATJTSY.b)((Wu,Dt)=>{"use strict";var St=(0,import_chunk_2OATJTSY.a)("c\
hild_process"),{isLinux:X,getReport:kt}=gt(),{LDD_PATH:Pe,SELF_PATH:Pt,readFile:ze,readFileSync:We}=mt(),{interpreterPath:xt}=wt(),I,E,v,It="getconf GNU_LIBC_VE\
RSION 2>&1 || true; ldd --version 2>&1 || true",F="",Et=()=>F||new Promise(e=>{St.exec(It,(n,t)=>{F=n?" ":t,e(F)})}),vt=()=>{if(!F)try{F=St.execSync(It,{encoding:"\
utf8"})}catch{F=" "}return F},$="glibc",Ct=/LIBC[a-z0-9 \-).]*?(\d+\.\d+)/i,K="musl",qo=e=>e.includes("libc.musl-")||e.includes("ld-musl-"),Rt=()=>{let e=kt();return e.
header&&e.header.glibcVersionRuntime?$:Array.isArray(e.sharedObjects)&&e.sharedObjects.some(qo)?K:null},$t=e=>{let[n,t]=e.split(/[\r\n]+/);return n&&n.includes(
$)?$:t&&t.includes(K)?K:null},At=e=>{if(e){if(e.includes("/ld-musl-"))return K;if(e.includes("/ld-linux-"))return $}return null},Ot=e=>(e=e.toString(),e.includes(
"musl")?K:e.includes("GNU C Library")?$:null),es=async()=>{if(E!==void 0)return E;E=null;try{let e=await ze(Pe);E=Ot(e)}catch{}return E},ns=()=>{if(E!==void 0)return E;
E=null;try{let e=We(Pe);E=Ot(e)}catch{}return E},ts=async()=>{if(I!==void 0)return I;I=null;try{let e=await ze(Pt),n=xt(e);I=At(n)}catch{}return I},rs=()=>{if(I!==
void 0)return I;I=null;try{let e=We(Pt),n=xt(e);I=At(n)}catch{}return I},Lt=async()=>{let e=null;if(X()&&(e=await ts(),!e&&(e=await es(),e||(e=Rt()),!e))){let n=await Et();
e=$t(n)}return e},Tt=()=>{let e=null;if(X()&&(e=rs(),!e&&(e=ns(),e||(e=Rt()),!e))){let n=vt();e=$t(n)}return e},is=async()=>X()&&await Lt()!==$,os=()=>X()&&Tt()!==
$,ss=async()=>{if(v!==void 0)return v;v=null;try{let n=(await ze(Pe)).match(Ct);n&&(v=n[1])}catch{}return v},as=()=>{if(v!==void 0)return v;v=null;try{let n=We(
Pe).match(Ct);n&&(v=n[1])}catch{}return v},Nt=()=>{let e=kt();return e.header&&e.header.glibcVersionRuntime?e.header.glibcVersionRuntime:null},bt=e=>e.trim().split(
/\s+/)[1],Ft=e=>{let[n,t,r]=e.split(/[\r\n]+/);return n&&n.includes($)?bt(n):t&&r&&t.includes(K)?bt(r):null},ds=async()=>{let e=null;if(X()&&(e=await ss(),e||(e=
Nt()),!e)){let n=await Et();e=Ft(n)}return e},cs=()=>{let e=null;if(X()&&(e=as(),e||(e=Nt()),!e)){let n=vt();e=Ft(n)}return e};Dt.exports={GLIBC:$,MUSL:K,family:Lt,
familySync:Tt,isNonGlibcLinux:is,isNonGlibcLinuxSync:os,version:ds,versionSync:cs}});async function lt(e){let n;try{n=await(0,import_promises.readFile)(e)}catch(t){
throw new import_chunk_VC77LCNK.b("FILE_UNREADABLE",`The certificate file ${(0,import_chunk_RVXNVVIO.c)(e)} ${(0,import_chunk_4BZ7O3LF.c)(t)}.`,{file:e,cause:t,
hint:"Check the path in `certificate`: it is relative to the working directory."})}return Ko(n,e)}function Ko(e,n){let t=Mo(Bo(e,n)),r=Ho(t,n);return{leaf:r,chain:zo(
r,t)}}function ut(e){return Me(e.publicKey)}function Me(e){let n=e.asymmetricKeyType;if(n==="rsa"||n==="rsa-pss")return"RSA";if(n==="ec")return"EC";throw new import_chunk_VC77LCNK.b(
"KEY_TYPE_MISMATCH",`The signing policy's key is of type ${n??"unknown"}: only RSA and EC are supported.`,{hint:"Choose a signing policy whose certificate has a\
n RSA or EC key."})}function He(e,n=new Date){return n.getTime()>Date.parse(e.validTo)?[`The signing certificate expired on ${dt(e.validTo)}.`]:n.getTime()<Date.
parse(e.validFrom)?[`The signing certificate is not valid before ${dt(e.validFrom)}.`]:[]}function Gu({leaf:e,chain:n},t=new Date){let r=(o,s)=>o.checkIssued(s)&&
o.verify(s.publicKey),i=new Set(n);for(let o=e;o!==void 0;){let s=o;if(He(s,t).length>0)return!1;if(r(s,s))return!0;o=[...i].find(a=>r(s,a)),o!==void 0&&i.delete(
o)}return!1}function dt(e){return new Date(e).toISOString().slice(0,10)}function Bo(e,n){let t=(s,a)=>{throw new import_chunk_VC77LCNK.b("INVALID_INPUT",s,{file:n,
hint:a})};e.every(s=>s<=32)&&t("The certificate file is empty.","Download the certificate from SignPath's page of the signing policy.");let r=Go(e);(/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/.
test(r)||Vo(e))&&t("The certificate file holds a PRIVATE KEY, which must never lie there: it was not used.","Remove it from where this job takes it, and treat t\
he key as compromised if others could read it. Give a file with certificates only.");let i=[...r.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\s]+)-----END \1-----/g)],
o=i.filter(([,s])=>s==="CERTIFICATE"||s==="X509 CERTIFICATE");return o.length>0?o.map(([,,s=""])=>ct(Buffer.from(s,"base64"),n)):((i.some(([,s])=>s==="PKCS7"||s===
"CMS")||e.subarray(0,40).includes(Uo))&&t("The certificate file is a PKCS #7 container (.p7b).","Unpack it: openssl pkcs7 -print_certs -in chain.p7b -out chain.\
pem, with -inform DER if it is not text."),e.subarray(0,40).includes(jo)&&t("The certificate file is a PKCS #12 container (.pfx, .p12), which is made for privat\
e keys.","Give the certificate alone, as PEM or DER."),i.length>0&&t(`The certificate file holds a ${i[0]?.[1]??"block"} and no CERTIFICATE.`,"Give the certific\
ate as PEM or DER."),[ct(e,n)])}var Uo=Buffer.from("06092a864886f70d010702","hex"),jo=Buffer.from("06092a864886f70d010701","hex");function Go(e){return e[0]===255&&
e[1]===254?e.toString("utf16le"):e.toString("latin1")}function Vo(e){return["pkcs8","pkcs1","sec1"].some(n=>{try{return(0,import_node_crypto.createPrivateKey)({
key:e,format:"der",type:n}),!0}catch{return!1}})}function ct(e,n){try{return new import_node_crypto.X509Certificate(e)}catch(t){throw new import_chunk_VC77LCNK.b(
"INVALID_INPUT","The certificate file holds no X.509 certificate, or a damaged one.",{file:n,cause:t,hint:'Give the certificate as PEM ("-----BEGIN CERTIFICATE-\
----") or DER (.cer), as SignPath offers it for download.'})}}function Mo(e){return[...new Map(e.map(n=>[n.fingerprint256,n])).values()]}function Ho(e,n){let t=e.
filter(a=>!e.some(d=>d!==a&&d.checkIssued(a))),r=t.filter(a=>!a.ca),[i,...o]=r.length>0?r:t;if(i&&o.length===0)return i;let s=[i,...o].map(a=>a?.subject.replaceAll(
`
`,", ")??"none").join("; ");throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`It is not clear which certificate of the file is the signer's: ${s}.`,{file:n,hint:"\
Keep the signing policy's certificate and its chain only."})}function zo(e,n){let t=[],r=new Set(n.filter(i=>i!==e));for(let i=e;;){let o=[...r].find(s=>i.checkIssued(
s));if(!o)return[...t,...r];t.push(o),r.delete(o),i=o}}var xe=(0,import_chunk_2OATJTSY.c)(_t(),1);async function Bt(){let[e,n,t]=await Promise.all([Kt("/.docker\
env"),Kt("/run/.containerenv"),(0,import_promises4.readFile)("/proc/1/cgroup","utf8").catch(()=>"")]);return e||n||fs(t)}function fs(e){return/[/:](?:docker|kubepods|libpod|lxc|containerd|crio|garden|actions_job)(?!\.service)(?:[-./]|$)/m.
test(e)}async function Kt(e){return await(0,import_promises4.stat)(e).catch(()=>{})!==void 0}async function A(e,n){for(let t of Vt(e,n))if(await Mt(t))return t}
async function Gt(e,n){let t=new Map;for(let r of Vt(e,n)){if(!await Mt(r))continue;let i=await(0,import_promises6.realpath)(r);t.has(i)||t.set(i,r)}return[...t.
values()]}async function J(e,n,t){return(await(0,import_chunk_FKQ6OXDP.b)({program:e,arguments:n,environment:t},{timeLimitInSeconds:30,redact:i=>i}).catch(()=>{}))?.
output??""}function Vt(e,n){let r=process.platform==="win32"?(n.PATHEXT??".EXE;.CMD;.BAT").split(";").concat(""):[""],i=n.PATH??n.Path??"";return((0,import_node_path4.isAbsolute)(
e)||/[/\\]/.test(e)?[""]:i.split(import_node_path4.delimiter).filter(s=>s!=="")).flatMap(s=>r.map(a=>{let d=s===""?e+a:(0,import_node_path4.join)(s,e+a);return(0,import_node_path4.isAbsolute)(
d)?d:(0,import_node_path4.join)(process.cwd(),d)}))}async function Mt(e){return(await(0,import_promises6.stat)(e).catch(()=>{}))?.isFile()!==!0?!1:(0,import_promises6.access)(
e,import_node_fs2.constants.X_OK).then(()=>!0,()=>!1)}function Ss(e){let n=/^OpenSSL\s+(\d+)\.(\d+)\.(\d+)([a-z]*)/m.exec(e);if(n===null)return;let[,t,r,i,o]=n;
return{major:Number(t),minor:Number(r),patch:Number(i),text:`${t}.${r}.${i}${o??""}`}}async function Wt({openssl:e="openssl",opensslFits:n},t){let r=await Ps(e,
t);return n===void 0||r!==void 0&&n(r.version)?{openssl:r,allOpenssl:[]}:{openssl:r,allOpenssl:await ks(t)}}async function ks(e){let n=await Gt("openssl",e);return(await Promise.
all(n.map(r=>Yt(r,e)))).filter(r=>r!==void 0)}async function Ps(e,n){let t=await A(e,n),r=t===void 0?void 0:await Yt(t,n);if(r===void 0)return;let{enginesDirectory:i,
modulesDirectory:o}=r,[s,a]=await Promise.all([xs(i,r.version,n),Is(o,n)]);return{...r,enginesDirectory:i,modulesDirectory:o,engine:s?.path,engineVersion:s?.version,
provider:a}}async function Yt(e,n){let t=await J(e,["version","-a"],n),r=Ss(t);if(r===void 0)return;let i=o=>new RegExp(`^${o}:\\s*"(.*)"`,"m").exec(t)?.[1];return{
program:e,version:r,enginesDirectory:i("ENGINESDIR"),modulesDirectory:i("MODULESDIR")}}async function xs(e,n,t){if(e===void 0||n.major>=4)return;let r=await Xt(
["pkcs11.so","libpkcs11.so","pkcs11.dll","libpkcs11.dll"].map(i=>(0,import_node_path3.join)(e,i)));return r===void 0?void 0:{path:r,version:await Qt(r,"libengin\
e-pkcs11-openssl",t)}}async function Is(e,n){if(e!==void 0)for(let{kind:t,names:r,debianPackage:i}of Es){let o=await Xt(r.map(s=>(0,import_node_path3.join)(e,s)));
if(o!==void 0)return{path:o,kind:t,version:await Qt(o,i,n)}}}var Es=[{kind:"pkcs11-provider",names:["pkcs11.so","pkcs11.dll"],debianPackage:"pkcs11-provider"},{
kind:"libp11",names:["pkcs11prov.so","pkcs11prov.dll"],debianPackage:"libengine-pkcs11-openssl"}];async function Qt(e,n,t){if(!e.startsWith("/usr/lib"))return;let r=await A(
"dpkg-query",t);if(r!==void 0)return Ht(await J(r,["--show","--showformat","${Version}\n",n],t));let i=await A("rpm",t);return i===void 0?void 0:Ht(await J(i,["\
-qf","--queryformat",`%{VERSION}
`,e],t))}function Ht(e){return/^(?:\d+:)?(\d[\w.]*)(?:[-+~]\S*)?$/m.exec(e)?.[1]}async function Xt(e){for(let n of e)if(await(0,import_promises5.access)(n,import_node_fs.constants.
R_OK).then(()=>!0,()=>!1))return n}async function Ie(e,n){let t=process.platform,r=t==="linux",[i,o,s,{openssl:a,allOpenssl:d},c,u,f]=await Promise.all([r?Rs():
void 0,r?$s():void 0,r?Bt():!1,e.programs.includes(import_chunk_GKT7QU45.a)?Wt(e,n):{openssl:void 0,allOpenssl:[]},As(e.programs,n),r?Ts(n):void 0,Ns(n)]);return{
os:t,arch:process.arch,distribution:i,libc:o,container:s,openssl:a,allOpenssl:d,commands:c,packageManager:u,privilege:f,workingDirectory:process.cwd()}}function Cs(e){
let n=new Map;for(let r of e.split(`
`)){let i=/^([A-Z0-9_]+)=(.*)$/.exec(r.trim());i?.[1]===void 0||i[2]===void 0||n.set(i[1],Fs(i[2]))}let t=n.get("ID");if(t!==void 0)return{id:t,idLike:(n.get("I\
D_LIKE")??"").split(/\s+/).filter(r=>r!==""),versionId:n.get("VERSION_ID"),prettyName:n.get("PRETTY_NAME")??t,codename:n.get("UBUNTU_CODENAME")??n.get("DEBIAN_C\
ODENAME")??n.get("VERSION_CODENAME")}}async function Rs(){for(let e of["/etc/os-release","/usr/lib/os-release"]){let n=await(0,import_promises3.readFile)(e,"utf\
8").catch(()=>{});if(n!==void 0)return Cs(n)}}async function $s(){let[e,n]=await Promise.all([(0,xe.family)(),(0,xe.version)()]);return e==="glibc"||e==="musl"?
{family:e,version:n??void 0}:void 0}async function As(e,n){let t=e.filter(i=>i!==import_chunk_GKT7QU45.a),r=await Promise.all(t.map(async i=>[i.name,await Os(i,
n)]));return Object.fromEntries(r.filter(i=>i[1]!==void 0))}async function Os({name:e,version:n},t){let r=n==="jdk"?t.JAVA_HOME:void 0,i=await A(e,t)??(r===void 0?
void 0:await A((0,import_node_path2.join)(r,"bin",e),t));if(i!==void 0)return n==="jdk"?{path:i,version:/^JAVA_VERSION="(.*)"/m.exec(await Ls(i))?.[1]}:{path:i,
version:n?.pattern.exec(await J(i,n.arguments,t))?.[1]}}async function Ls(e){let n=(0,import_node_path2.dirname)((0,import_node_path2.dirname)(await(0,import_promises3.realpath)(
e)));return(0,import_promises3.readFile)((0,import_node_path2.join)(n,"release"),"utf8").catch(()=>"")}async function Ts(e){for(let n of["apt-get","dnf","microd\
nf","yum"])if(await A(n,e)!==void 0)return n}async function Ns(e){if(process.getuid?.()===0)return"root";let n=await A("sudo",e);if(n===void 0)return"none";let{
exitCode:t}=await(0,import_chunk_FKQ6OXDP.b)({program:n,arguments:["-n","true"],environment:e},{timeLimitInSeconds:10,redact:r=>r});return t===0?"sudo":"none"}function Fs(e){
return/^(["'])(.*)\1$/.exec(e.trim())?.[2]?.replace(/\\(["'$`\\])/g,"$1")??e.trim()}var Ye="https://download.signpath.io/cryptoproviders/cryptoki/",Ds={linux:"l\
inux/x64/libSignPath.Cryptoki.tar.gz",win32:"windows/x64/SignPath.Cryptoki.zip"};function ve(e){return/(?:^|-)latest$/i.test(e)}function er(e,n,t=Ye){let{archive:r,
version:i}=e;if(i!==void 0&&Ee(i),r===void 0)return{kind:"url",url:new URL(`${Ee(i??"")}/${Ds[n]}`,t)};if(!/^[a-z][a-z0-9+.-]+:\/\//i.test(r))return{kind:"file",
path:r};let o=URL.canParse(r)?new URL(r):void 0;if(o===void 0||!["https:","http:"].includes(o.protocol))throw new import_chunk_VC77LCNK.b("INVALID_INPUT","crypt\
oki-archive is neither an https address nor a path.",{hint:"Give the address of the archive at your mirror, or the path of a copy on this machine."});if(!Qe(o))
throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`cryptoki-archive is at ${o.origin}, which is not encrypted.`,{hint:"Use https. Only a server on this machine \
itself may be asked by plain http."});return{kind:"url",url:o}}function Qe(e){return e.protocol==="https:"||e.protocol==="http:"&&_s(e.hostname)}function m(e){return`${e.
origin}${e.pathname}${e.search===""?"":"?\u2026"}`}function nr(e){return/(?:^|[/\\_-])v?(\d+\.\d+\.\d+)(?=[/\\_-]|\.(?:zip|tar|tgz)|$)/.exec(e)?.[1]}function _s(e){
return e==="localhost"||e==="[::1]"||/^127\.\d+\.\d+\.\d+$/.test(e)}function te(e){return e.length<=40&&/^(?:\d+(?:\.\d+){0,3}(?:-[0-9a-z]+(?:\.[0-9a-z]+)*)?|latest)$/i.
test(e)}function Ee(e){if(te(e))return e;throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`cryptoki-version is "${e}", which is not a version.`,{hint:"Give an \
exact version, such as 6.0.2."})}async function ie(e){let n=await oe(e.archive),t={...import_chunk_35BBZ333.a,...e.limits};try{return n==="zip"?await(await Promise.resolve().then(()=>__toESM(require("./zip-CYPBUPRI.cjs")))).
unpackZip(e,t):await(await Promise.resolve().then(()=>__toESM(require("./tar-XW4P4JZQ.cjs")))).unpackTar(e,t)}catch(r){throw await(0,import_promises8.rm)(e.folder,
{recursive:!0,force:!0}).catch(()=>{}),Us(r)}}async function oe(e){let n=await js(e),t=n.subarray(0,4).toString("latin1");if(t==="PK"||t==="PK")return"zip";
if(t.startsWith("\x8B"))return"tar.gz";throw n.length===0?re("it is empty"):/^\s*</.test(n.toString("latin1"))?re("it is a web page, perhaps the sign-in page o\
f a proxy"):re("it is neither ZIP nor tar.gz")}function Us(e){if(e instanceof import_chunk_VC77LCNK.b)return e;if(e instanceof import_chunk_35BBZ333.b)return re(
e.message,e);let n=(0,import_chunk_4BZ7O3LF.a)(e)??"";return/^(?:ENOSPC|EDQUOT|EFBIG)$/.test(n)?new import_chunk_VC77LCNK.b("OUTPUT_NOT_WRITABLE",`The library c\
an't be unpacked: the disk is full (${n}).`,{hint:"Free space on the disks of the job's temporary folder and of its cache.",cause:e}):(0,import_chunk_4BZ7O3LF.b)(
e,"path")!==void 0?e:re(`it is damaged or incomplete (${(0,import_chunk_4BZ7O3LF.b)(e,"message")??String(e)})`,e)}function re(e,n){return new import_chunk_VC77LCNK.b(
"DOWNLOAD_FAILED",`The library's archive can't be used: ${e}.`,{hint:"Download it again, or check the address or path in cryptoki-archive.",...n===void 0?{}:{cause:n}})}
async function js(e){try{let n=await(0,import_promises8.open)(e,"r");try{let{buffer:t,bytesRead:r}=await n.read(Buffer.alloc(512),0,512,0);return t.subarray(0,r)}finally{
await n.close()}}catch(n){let t=(0,import_chunk_4BZ7O3LF.a)(n)==="EISDIR";throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`The library's archive ${e} ${(0,import_chunk_4BZ7O3LF.c)(
n)}.`,{hint:t?"cryptoki-archive is the path of the archive's file, not of its folder.":"Check the path in cryptoki-archive.",cause:n})}}var Ys=1024*1024,rr=256*
1024;async function Qs(e,n,t){let r=(0,import_node_crypto2.createHash)(n);return await Xs(e,i=>r.update(i),t),r.digest()}async function D(e){return(await Qs(e,"\
sha256")).toString("hex")}async function Xs(e,n,t){let r=(0,import_node_fs3.statSync)(e);if(r.isFile()&&r.size<=rr){for(let o of Js(e))n(o);return}let i=await(0,import_promises9.open)(
e,"r");try{let{size:o}=await i.stat(),s=()=>Buffer.allocUnsafe(Math.min(Ys,Math.max(o+1,4096))),a=s(),d,c=await i.read(a,0,a.length);for(;c.bytesRead>0;){t?.throwIfAborted();
let u=a.subarray(0,c.bytesRead);d??=s();let f=i.read(d,0,d.length);try{n(u)}finally{c=await f}[a,d]=[d,a]}}finally{await i.close()}}function*Js(e){let n=(0,import_node_fs3.openSync)(
e,"r");try{let t=Buffer.allocUnsafe(Math.min(rr,Math.max((0,import_node_fs3.fstatSync)(n).size+1,4096)));for(let r=(0,import_node_fs3.readSync)(n,t);r>0;r=(0,import_node_fs3.readSync)(
n,t))yield t.subarray(0,r)}finally{(0,import_node_fs3.closeSync)(n)}}var se="pkcs11-sign-air-gap.json",ta={zip:"cryptoki-archive.zip","tar.gz":"cryptoki-archive\
.tar.gz"};async function ir(e){if(await oe(e)!=="tar.gz")return!1;let n=await(0,import_promises7.open)(e,"r");try{let{buffer:t,bytesRead:r}=await n.read(Buffer.
alloc(4096),0,4096,0);return(0,import_node_zlib.gunzipSync)(t.subarray(0,r),{finishFlush:import_node_zlib.constants.Z_SYNC_FLUSH,maxOutputLength:16*1024*1024}).
subarray(0,100).toString("latin1").replace(/\0.*$/s,"")===se}catch{return!1}finally{await n.close()}}async function or(e,n,t){let r=Object.values(ta),i=await ie(
{archive:e,folder:n,limits:t,candidate:d=>d===se||r.includes(d),choose:d=>Promise.resolve(d.filter(c=>c===se||r.includes(c)))}),o=i.get(se),s=[...i].find(([d])=>r.
includes(d))?.[1],a=o===void 0?void 0:ra(await(0,import_promises7.readFile)(o,"utf8"));if(s===void 0)throw Xe(e,"its parts are not all there");if(a===void 0)throw Xe(
e,`${se} in it is missing or is not what pkcs11-sign bundle writes`);if(await D(s)!==a.sha256)throw Xe(e,"the archive inside does not have the digest that was w\
ritten beside it");return{path:s,manifest:a}}function ra(e){try{let n=JSON.parse(e);if(typeof n!="object"||n===null)return;let{format:t,version:r,os:i,source:o,
sha256:s}=n;return t!==1||typeof i!="string"||typeof o!="string"||!/^[0-9a-f]{64}$/.test(String(s))||r!==void 0&&(typeof r!="string"||!te(r))?void 0:{format:t,version:r,
os:i,source:o,sha256:String(s)}}catch{return}}function Xe(e,n){return new import_chunk_VC77LCNK.b("DOWNLOAD_FAILED",`${e} can't be used: ${n}.`,{hint:"Copy it a\
gain, or make it anew with pkcs11-sign bundle."})}var sr={},B="To do without this download, name a copy of the archive with cryptoki-archive, or an installed li\
brary with cryptoki-library.",ae=class extends Error{name="StatusCause";status;constructor(n){super(`status ${n}`),this.status=n}},ia=new Set([408,425,429,500,502,
503,504]);function ar(e,n,t){let r=n===206||n===416,i=n===404?`Check cryptoki-version; or cryptoki-archive, where the archive comes from a mirror. ${B}`:n===401||
n===403||n===407?`Check the address, and whether the proxy or mirror lets this runner in. ${B}`:`Try again later. ${B}`,o=n===407?"the proxy wants a user and a \
password (407)":`the server answers ${n}`;return{error:new import_chunk_VC77LCNK.b("DOWNLOAD_FAILED",`${m(e)} can't be downloaded: ${o}.`,{hint:i,cause:new ae(n)}),
transient:r||ia.has(n),retryAfter:t}}function Je(e,n){return new import_chunk_VC77LCNK.b("DOWNLOAD_FAILED",`${m(e)} is larger than ${n} bytes, which no archive \
of the library is.`,{hint:"Check that the address is the one of the library's archive."})}var oa=/^(?:ENOSPC|EDQUOT|EFBIG)$/;function Ze(e,n,t){let r=(0,import_chunk_4BZ7O3LF.a)(
e)??"",i=m(n),o=(c,u,f)=>({error:new import_chunk_VC77LCNK.b("DOWNLOAD_FAILED",u,{hint:f,cause:e}),transient:c,retryAfter:void 0});if(oa.test(r)){let c=`The lib\
rary's archive can't be written to ${t}: the disk is full (${r}).`,u="Free space on the disk of the job's temporary folder.";return{...o(!1,c,u),error:new import_chunk_VC77LCNK.b(
"OUTPUT_NOT_WRITABLE",c,{hint:u,cause:e})}}let{kind:s,message:a}=e instanceof import_chunk_GKT7QU45.i?e:(0,import_chunk_GKT7QU45.n)(e),d=`Check the address. ${B}`;
switch(s){case"redirect":return o(!1,`${a}.`,d);case"unreachable":{let c=`Check the network and http-proxy. ${B} pkcs11-sign bundle makes such a copy.`;return o(
!0,`${i} can't be reached (${r}).`,c)}case"dropped":return o(!0,`${i}: the connection ended half-way (${r}).`,`Try again later. ${B}`);case"timeout":return o(!0,
`${i} can't be reached in time (${r}).`,`Check the network and http-proxy. ${B}`);case"tls":return o(!1,`${i}: the connection can't be trusted (${r}).`,"Where a\
 proxy or mirror has a certificate authority of your own, name its file in NODE_EXTRA_CA_CERTS.");default:return o(!1,`${i} can't be downloaded: ${a}.`,d)}}function Ce(e,n=Math.
random){return Math.round(Math.min(1e3*2**(e-1),3e4)*(.5+n()))}function Re(e,n=Date.now()){let t=e?.trim()??"";if(/^\d{1,9}$/.test(t))return Number(t)*1e3;let r=/[A-Za-z]/.
test(t)?Date.parse(t):Number.NaN;return Number.isNaN(r)?void 0:Math.max(0,r-n)}var dr=5;async function cr(e,n,t,r){let i=new Set;for(let o=e;;){if(i.has(o.href))
throw new import_chunk_GKT7QU45.i("redirect",`${m(e)} redirects in a circle`);if(i.size>dr)throw new import_chunk_GKT7QU45.i("redirect",`${m(e)} redirects more \
than ${dr} times`);i.add(o.href);let s=await(0,import_chunk_GKT7QU45.m)(o,{headers:{"user-agent":"pkcs11-sign",...n},proxy:t},r),{location:a}=s.headers;if(a===void 0||
![301,302,303,307,308].includes(s.statusCode??0))return s;s.destroy(),o=sa(o,a)}}function sa(e,n){let t=URL.canParse(n,e.href)?new URL(n,e):void 0,r=i=>new import_chunk_GKT7QU45.i(
"redirect",`${m(e)} redirects to ${i}`);if(t===void 0)throw r("what is not an address");if(!Qe(t))throw r(`${m(t)}, which is not encrypted`);if(e.protocol==="ht\
tps:"&&t.protocol!=="https:")throw r(`${m(t)}, which is not encrypted`);return t}var da={maximumBytes:1024**3,stallInSeconds:30,totalInSeconds:1800};async function qe(e,n,t){
let r={...da,...t.limits},i=Date.now()+r.totalInSeconds*1e3,o=await(0,import_promises11.open)(n,"wx",384).catch(a=>{throw Ze(a,e,n).error}),s={bytes:0,hash:(0,import_node_crypto3.createHash)(
"sha256"),validator:void 0};try{for(let a=0;;){let d=s.bytes,c=await ca(e,o,n,s,i,r,t);if(c===void 0)return{sha256:s.hash.digest("hex"),bytes:s.bytes};if(a=s.bytes>
d?1:a+1,!c.transient||a>t.retries)throw c.error;let u=c.retryAfter??Ce(a);if(Date.now()+u>=i)throw c.error;t.onRetry?.(c.error.message,u),await ga(u,t.signal)}}finally{
await o.close()}}async function ca(e,n,t,r,i,o,s){let a=new AbortController,d,c=()=>{clearTimeout(d),d=setTimeout(()=>{a.abort()},Math.max(1,Math.min(o.stallInSeconds*
1e3,i-Date.now())))};c();try{let u=r.bytes>0&&r.validator!==void 0,f=u?{range:`bytes=${r.bytes}-`,"if-range":r.validator??""}:{},p=await cr(e,f,s.proxy,AbortSignal.
any([s.signal,a.signal]));try{c();let g=p.statusCode??0,y=g===206&&u&&pa(p)===r.bytes;if(!y&&g!==200)return(g===206||g===416)&&await lr(n,r),ar(e,g,Re(p.headers["\
retry-after"]));y||await lr(n,r),r.validator=fa(p);let w=Number(p.headers["content-length"]??Number.NaN),L=Number.isNaN(w)?void 0:r.bytes+w;if(L!==void 0&&L>o.maximumBytes)
throw Je(e,o.maximumBytes);for await(let V of p){if(c(),Date.now()>i&&a.abort(),r.bytes+V.length>o.maximumBytes)throw Je(e,o.maximumBytes);await ua(n,V,r.bytes),
r.hash.update(V),r.bytes+=V.length,s.onProgress?.(r.bytes,L)}return}finally{p.destroy()}}catch(u){if(s.signal.aborted)throw new import_chunk_VC77LCNK.b("CANCELL\
ED","Cancelled while downloading.",{cause:u});if(u instanceof import_chunk_VC77LCNK.b)throw u;let f=a.signal.aborted?Date.now()>=i?"deadline":"stall":void 0;return f===
void 0?Ze(u,e,t):la(f,e,o)}finally{clearTimeout(d)}}function la(e,n,{stallInSeconds:t,totalInSeconds:r}){let i=e==="stall"?`the server sent nothing for ${t} s`:
`not all of it was there after ${r} s`,o="Try again later, or name a copy nearby with cryptoki-archive, or an installed library with cryptoki-library.";return{error:new import_chunk_VC77LCNK.b(
"DOWNLOAD_FAILED",`${m(n)}: ${i}.`,{hint:o}),transient:e==="stall",retryAfter:void 0}}async function lr(e,n){await e.truncate(0),n.bytes=0,n.hash=(0,import_node_crypto3.createHash)(
"sha256"),n.validator=void 0}async function ua(e,n,t){for(let r=0;r<n.length;)r+=(await e.write(n,r,n.length-r,t+r)).bytesWritten}function fa({headers:e}){if(e["\
accept-ranges"]!=="none")return e.etag?.startsWith('"')?e.etag:e["last-modified"]}function pa({headers:e}){return Number(/^bytes (\d+)-/.exec(e["content-range"]??
"")?.[1]??Number.NaN)}async function ga(e,n){let{setTimeout:t}=await Promise.resolve().then(()=>__toESM(require("node:timers/promises")));await t(e,void 0,{signal:n}).
catch(r=>{throw new import_chunk_VC77LCNK.b("CANCELLED","Cancelled while waiting to download again.",{cause:r})})}var ma=1e4,ha=1024*1024,wa=new Set([403,404,410]),
de={signature:void 0,signatureUnknown:void 0};async function mr(e,n){return e.kind==="url"?ba(e.url,n):ka((0,import_node_path5.resolve)(n.workingDirectory,e.path),
n)}async function ba(e,n){let{host:t,signal:r,proxy:i,retries:o,limits:s}=n,a=(0,import_node_path5.join)(n.folder,"archive"),d=()=>(0,import_promises10.rm)(a,{force:!0}),
c=m(e),u=Date.now();t.info(`Downloading ${c}`);let f=new AbortController,p=n.wantSignature?Sa(e,{...n,signal:AbortSignal.any([r,f.signal])}):Promise.resolve(de);
p.catch(()=>{});let g=hr(t);try{let{sha256:y}=await qe(e,a,{proxy:i,signal:r,retries:o,limits:s,onProgress:(w,L)=>{Date.now()-u<ma||(u=Date.now(),t.info(`${fr(w)}${L===
void 0?"":` of ${fr(L)}`} MB downloaded`))},onRetry:g});return{path:a,sha256:y,source:c,...await p,discard:d}}catch(y){throw f.abort(),await Promise.all([d(),p.
catch(()=>{})]),y}}function hr(e){return(n,t)=>{e.info(`${n} Trying again in ${Math.max(1,Math.round(t/1e3))} s.`)}}async function Sa(e,{host:n,folder:t,proxy:r,
signal:i,retries:o,limits:s}){let a=new URL(e);a.pathname+=".asc";let d=(0,import_node_path5.join)(t,"archive.asc");try{await qe(a,d,{proxy:r,signal:i,retries:o,
limits:{...s,maximumBytes:ha},onRetry:hr(n)});let c=await(0,import_promises10.readFile)(d);return/^\s*</.test(c.toString("latin1"))?de:{signature:c,signatureUnknown:void 0}}catch(c){
if(!(c instanceof import_chunk_VC77LCNK.b))return{signature:void 0,signatureUnknown:(0,import_chunk_4BZ7O3LF.a)(c)??String(c)};if(c.code==="CANCELLED")throw c;return c.
cause instanceof ae&&wa.has(c.cause.status)?de:{signature:void 0,signatureUnknown:c.message}}finally{await(0,import_promises10.rm)(d,{force:!0})}}async function ka(e,{
wantSignature:n}){await oe(e);let t=await D(e).catch(i=>{throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`The library's archive ${e} can't be read.`,{hint:"Ch\
eck the path in cryptoki-archive.",cause:i})}),r=n?await Pa(`${e}.asc`):de;return{path:e,sha256:t,source:e,...r,discard:()=>Promise.resolve()}}async function Pa(e){
try{return{signature:await(0,import_promises10.readFile)(e),signatureUnknown:void 0}}catch(n){let t=(0,import_chunk_4BZ7O3LF.a)(n)??String(n);return t==="ENOENT"?
de:{signature:void 0,signatureUnknown:`${e} can't be read (${t}).`}}}function fr(e){return(e/1e6).toFixed(1)}var wr=`-----BEGIN PGP PUBLIC KEY BLOCK-----
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
`;function br(e,n,t,r,i={}){let o={releaseKey:wr,server:Ye,catalog:sr,downloadLimits:{},unpackLimits:{},environment:(0,import_chunk_ZGFX3NXA.a)(),...i},s=er(e,n,
o.server);return{plan:e,os:n,session:t,settings:o,workingDirectory:r,source:s,expected:xa(e,n,o.catalog)}}async function Sr(e,n){let{session:t,settings:r,workingDirectory:i,
source:o,expected:s}=e,{host:a,signal:d,inputs:c,workspace:u}=t;return mr(o,{host:a,signal:d,proxy:(0,import_chunk_GKT7QU45.h)(c.httpProxy,r.environment),retries:c.
retries,limits:r.downloadLimits,folder:await u.folder(n),workingDirectory:i,wantSignature:s===void 0})}function xa(e,n,t){if(e.sha256!==void 0)return{sha256:e.sha256,
from:"cryptoki-sha256"};let r=e.archive===void 0?t[e.version??""]?.[n]:void 0;return r===void 0?void 0:{sha256:r,from:"catalog"}}var Ir="installed.json",nn=".in\
stalling-";async function Er(e,n,t){let r=Rr(e,n),i=await(0,import_promises12.readdir)(r).catch(()=>[]);return(await Promise.all(i.filter(s=>!s.startsWith(".")).
map(s=>Cr((0,import_node_path6.join)(r,s),t)))).filter(s=>s!==void 0)}async function vr(e,n,t,r){let i=Rr(e,n);await(0,import_chunk_B3KJNQUF.a)(i),await Ta(i);let o=(0,import_node_path6.join)(
i,`${nn}${(0,import_node_crypto4.randomBytes)(8).toString("hex")}`),s=(0,import_node_path6.join)(i,r.archiveSha256);await(0,import_promises12.mkdir)(o);try{await(0,import_promises12.copyFile)(
t,(0,import_node_path6.join)(o,r.library)),await(0,import_promises12.chmod)((0,import_node_path6.join)(o,r.library),420),await(0,import_promises12.writeFile)((0,import_node_path6.join)(
o,Ir),`${JSON.stringify(r,void 0,2)}
`);for(let a=1;;a+=1){let d=await(0,import_promises12.rename)(o,s).then(()=>{},u=>u);if(d===void 0||await Cr(s,({vouchedBy:u})=>u===r.vouchedBy)!==void 0)break;
if(a===5||!/^(?:ENOTEMPTY|EEXIST|EPERM|EACCES|ENOTDIR)$/.test((0,import_chunk_4BZ7O3LF.a)(d)??""))throw d;await La(s,i)}}finally{await(0,import_promises12.rm)(o,
{recursive:!0,force:!0})}return(0,import_node_path6.join)(s,r.library)}async function Cr(e,n){try{let t=Oa(await(0,import_promises12.readFile)((0,import_node_path6.join)(
e,Ir),"utf8"));if(t===void 0||!n(t))return;let r=(0,import_node_path6.join)(e,t.library);return(await(0,import_promises12.lstat)(r)).isFile()&&await D(r)===t.librarySha256?
{record:t,path:r}:void 0}catch{return}}function Oa(e){let n=JSON.parse(e);if(typeof n!="object"||n===null)return;let t=a=>Reflect.get(n,a),r=a=>/^[0-9a-f]{64}$/.
test(String(t(a))),i=["source","library","build"].every(a=>typeof t(a)=="string"),o=/^[\w.]+$/.test(String(t("library"))),s=["digest","signature","nothing"].includes(
String(t("vouchedBy")));return t("format")===1&&i&&o&&s&&r("archiveSha256")&&r("librarySha256")?n:void 0}function Rr(e,{version:n,os:t,openssl:r}){if(n!==void 0&&
!te(n))throw new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`"${n}" is no version, so it can't name a folder of the cache.`);return(0,import_node_path6.join)(e,"c\
ryptoki",n??"unversioned",`${t}-x64`,r===void 0?"any-openssl":`openssl-${r}`)}async function La(e,n){let t=(0,import_node_path6.join)(n,`${nn}${(0,import_node_crypto4.randomBytes)(
8).toString("hex")}`);await(0,import_promises12.rename)(e,t).catch(r=>{if((0,import_chunk_4BZ7O3LF.a)(r)!=="ENOENT")throw r}),await(0,import_promises12.rm)(t,{recursive:!0,
force:!0})}async function Ta(e){let n=Date.now()-864e5;for(let t of await(0,import_promises12.readdir)(e)){if(!t.startsWith(nn))continue;let r=(0,import_node_path6.join)(
e,t),i=await(0,import_promises12.stat)(r).catch(()=>{});i!==void 0&&i.mtimeMs<n&&await(0,import_promises12.rm)(r,{recursive:!0,force:!0}).catch(()=>{})}}var Na=/(?:^|[\s._-])(?:linux|win|windows|osx|macos)?(?:arm64|aarch64|armhf|arm|x86(?![\s._-]?64)|i[36]86|win32)(?:$|[\s._-])|musl/i,
Fa=/(?:^|[\s._-]+)(?:(?:linux|win|windows)[\s._-]*)?(?:x64|amd64|x86[_-]64)(?=$|[\s._-])|(?:^|[\s._-]+)linux(?=$|[\s._-])/gi,Ar=String.raw`v?(\d+)(?:[._-](\d+|x))?(?:[._-](\d+|x))?[a-z]?\+?`,
Da=new RegExp(String.raw`(?:ssl|libcrypto)(?:\.so)?[\s._-]*${Ar}(?=$|[\s._-])`,"i"),_a=new RegExp(`^${Ar}$`,"i");function Or(e){return Na.test(e)}function Lr(e){
return/(?:x64|amd64|x86[_-]64)/i.test(e)}function tn(e,n=!1){return $r(e,Da)??(n?void 0:$r(e,_a))}function $r(e,n){for(let t of[...e].reverse()){let r=Ka(t,n);if(r!==
void 0)return{folder:t,version:r}}}function Ka(e,n){if(/^(?:32|64)$/.test(e))return;let t=n.exec(e.replace(Fa,"").replace(/^[\s._-]+/,""));if(t===null)return;let[
,r="",i,o]=t,s=i===void 0&&r.length>1?Array.from(r):[r,i,o],[a,d,c]=s.map(u=>u===void 0||!/^\d+$/.test(u)?void 0:Number(u));return a===void 0?void 0:{major:a,minor:d,
patch:c}}var U={linux:"libSignPath.Cryptoki.so",win32:"SignPath.Cryptoki.dll"},Tr={linux:"Linux",win32:"Windows"};function on(e,n){let t=ce(e).at(-1)?.toLowerCase(),
r=U[n].toLowerCase();return t===r||t===`${r}.asc`}function Nr(e,n){return n==="linux"&&Fr(e,n).some(({version:t})=>t!==void 0)}function sn(e,n,t){let r=Fr(e,n);
if(r.length===0)throw Va(e,n);let i=(u,f)=>({library:u.name,signature:e.find(p=>Ga(p,`${u.name}.asc`)),openssl:u.version===void 0||t===void 0?void 0:`${t.major}\
.${t.minor}`,reason:f});if(n==="win32")return i(rn(r,n),"it is the archive's Windows library");let o=r.filter(({version:u})=>u!==void 0);if(o.length===0)return i(
rn(r,n),"it is the one library of the archive, for any OpenSSL");if(t===void 0)throw Ha(o);let s=o.map(u=>({candidate:u,fit:Ba(u.version,t)})).filter(u=>u.fit!==
void 0).sort((u,f)=>u.fit.rank-f.fit.rank||f.fit.closeness-u.fit.closeness),a=s[0]?.fit;if(a===void 0)throw za(o,t);let d=s.filter(({fit:u})=>u.rank===a.rank&&u.
closeness===a.closeness),c=rn(d.map(u=>u.candidate),n);return i(c,`folder ${c.folder} ${a.words} the runner's OpenSSL ${t.text}`)}function Ba(e,n){if(e?.major!==
n.major)return;let{minor:t,patch:r}=e;if(t===void 0)return{rank:1,closeness:0,words:"is for every minor version of"};if(t===n.minor)return{rank:0,closeness:r===
n.patch?Number.MAX_SAFE_INTEGER:r??0,words:"is for the same version as"};if(!(n.major<3))return t<n.minor?{rank:2,closeness:t,words:"is the nearest older one of\
 the same major version as"}:{rank:3,closeness:-t,words:"is newer than, but of the same major version as,"}}function Fr(e,n){let t=U[n].toLowerCase(),r=e.filter(
o=>ce(o).at(-1)?.toLowerCase()===t).map(o=>({name:o,folders:ce(o).slice(0,-1)})).filter(({folders:o})=>!o.some(Or)),i=Ua(r.map(({folders:o})=>o));return r.map(({
name:o,folders:s})=>{let a=r.length>1?s.slice(i):s.slice(ja(s)),d=tn(a)??tn(s,!0);return{name:o,folders:s,folder:d?.folder??s.join("/"),version:d?.version}})}function Ua([
e=[],...n]){let t=e.findIndex((r,i)=>n.some(o=>o[i]!==r));return t===-1?e.length:t}function ja(e){let n=e.findIndex(t=>t.toLowerCase()==="libsignpath.cryptoki");
return n===-1?e.length:n+1}function rn(e,n){let t=e.filter(({folders:o})=>o.some(Lr)),r=t.length>0?t:e,[i]=r;if(i===void 0||r.length>1)throw Ma(r,n);return i}function ce(e){
return e.split(/[/\\]/).filter(n=>n!==""&&n!==".")}function Ga(e,n){return ce(e).join("/").toLowerCase()===ce(n).join("/").toLowerCase()}function Va(e,n){let t=e.
filter(r=>!/[/\\]$/.test(r));return new import_chunk_VC77LCNK.b("DOWNLOAD_FAILED",`The archive holds no ${U[n]} for ${Tr[n]} x64.`,{hint:`Check that it is the a\
rchive of SignPath's Cryptoki library for ${Tr[n]}.`,details:`It holds: ${t.slice(0,20).join(", ")}${t.length>20?`, and ${t.length-20} more`:""}`})}function Ma(e,n){
let t=e.map(({folders:r})=>r.length===0?"the top folder":r.join("/"));return new import_chunk_VC77LCNK.b("DOWNLOAD_FAILED",`The archive holds ${U[n]} ${e.length}\
 times, and the folders don't tell which one is for this runner: ${t.join(", ")}.`,{hint:"Unpack the right one and set cryptoki-library to its path; or name the\
 folders for OpenSSL, such as openssl-1.1 and openssl-3."})}function Ha(e){return new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",`The archive has one librar\
y for each OpenSSL (${Dr(e)}), and no openssl is found here to tell which one fits.`,{hint:"Install openssl, or set the openssl input to its path. SignPath's li\
brary needs it anyway."})}function za(e,n){return new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`The archive has libraries for OpenSSL ${Dr(e)}, but none for\
 this runner's ${n.text}.`,{hint:"Use another version of the library, another runner image, or set the openssl input to a matching OpenSSL."})}function Dr(e){return e.
map(({folder:n})=>n).join(", ")}var Ja=/-----BEGIN PGP SIGNATURE-----(?:\s|[A-Za-z]+: [^\n]*)*-----END PGP SIGNATURE-----/,Za=64*1024*1024;async function an(e){
let n=await Promise.resolve().then(()=>__toESM(require("./openpgp.min-XTASPU5Q.cjs"))),t=await n.readKey({armoredKey:e.releaseKey}),r=await qa(e),o=r.packets.filter(
({issuerKeyID:f})=>t.getKeys(f).length>0).at(-1);if(o===void 0){let f=r.packets.map(({issuerKeyID:p})=>p.toHex().toUpperCase()).join(", ");throw k("wrong-key",e,
`It was made by key ${f}, not by the release key ${sd(t)}.`)}let s=o.created??new Date,a=await n.createMessage({binary:await ed(e.path)}),{signatures:d,data:c}=await n.
verify({message:a,signature:r,verificationKeys:t.toPublic(),date:s,format:"binary"});c instanceof Uint8Array||await nd(c);let u=await Promise.all(d.map(f=>td(f,
t)));if(!u.includes("good"))throw rd(u.find(f=>f!==void 0&&f!=="good")??"",e);await id(t,o,e)}async function qa(e){let n=await Promise.resolve().then(()=>__toESM(require("./openpgp.min-XTASPU5Q.cjs"))),
t=Buffer.from(e.signature).toString("latin1");if(t.trim()==="")throw k("stripped",e,"The file for it is empty.");if(Ja.test(t))throw k("stripped",e,"The file fo\
r it holds no signature.");try{let r=t.includes("-----BEGIN PGP SIGNATURE-----");if(!r&&/^\s*[-<A-Za-z0-9]/.test(t.slice(0,1)))throw k("stripped",e,"The file fo\
r it holds no signature.");let i=r?await n.readSignature({armoredSignature:t}):await n.readSignature({binarySignature:e.signature});if(i.packets.length===0)throw k(
"stripped",e,"The file for it holds no signature.");return i}catch(r){throw r instanceof import_chunk_VC77LCNK.b?r:k("unreadable",e,`It can't be read (${(0,import_chunk_4BZ7O3LF.b)(
r,"message")??String(r)}).`,r)}}async function ed(e){let{size:n}=await(0,import_promises14.stat)(e);return n<=Za?(0,import_promises14.readFile)(e):import_node_stream.Readable.
toWeb((0,import_node_fs4.createReadStream)(e,{highWaterMark:1024*1024}))}async function nd(e){let n=e.getReader();for(;!(await n.read()).done;);}async function td({
keyID:e,verified:n},t){if(t.getKeys(e).length===0){await n.catch(()=>{});return}return n.then(()=>"good",r=>(0,import_chunk_4BZ7O3LF.b)(r,"message")??String(r))}
function rd(e,n){return/digest did not match|signature verification failed/i.test(e)?k("tampered",n,`It does not fit: ${n.what} was changed after it was signed.`):
/insecure|weak|rejected/i.test(e)?k("weak",n,`It is too weak to prove anything (${e}).`):/revoked/i.test(e)?k("revoked-key",n,"Its key has been revoked."):k("un\
readable",n,`It can't be checked (${e}).`)}async function id(e,n,t){let r=t.now??new Date;if(await e.isRevoked(void 0,void 0,r))throw k("revoked-key",t,"Its key\
 has been revoked.");let i=n.getExpirationTime();if(i instanceof Date&&i<=r)throw k("expired-signature",t,`It expired on ${_r(i)}.`);let o=await e.getExpirationTime();
if(ad(o)&&o<=r)throw k("expired-key",t,`Its key expired on ${_r(o)}.`)}var od={stripped:"Somebody took the signature away. Take the archive from SignPath's own \
server, or pin its digest with cryptoki-sha256.",unreadable:"The signature is damaged. Take the archive from SignPath's own server, or pin its digest with crypt\
oki-sha256.","wrong-key":"Take the archive from SignPath's own server. Where SignPath has a new release key, a newer release of pkcs11-sign knows it.",tampered:"\
Don't use it. Take the archive from SignPath's own server, and find out who changed this copy.","expired-signature":"Use a newer cryptoki-version; or pin the di\
gest with cryptoki-sha256 if you know the archive to be right.","expired-key":"A newer release of pkcs11-sign may know a newer key; or pin the digest with crypt\
oki-sha256 if you know the archive to be right.","revoked-key":"Don't use it. A newer release of pkcs11-sign may know SignPath's new release key.",weak:"Pin the\
 digest with cryptoki-sha256 if you know the archive to be right."};function k(e,{what:n},t,r){return new import_chunk_VC77LCNK.b("DOWNLOAD_NOT_VERIFIED",`The G\
PG signature of ${n} is not good (${e}). ${t}`,{hint:od[e],...r===void 0?{}:{cause:r}})}function sd(e){return e.getFingerprint().toUpperCase()}function ad(e){return Object.
prototype.toString.call(e)==="[object Date]"}function _r(e){return e.toISOString().slice(0,10)}async function Kr(e,n,t){try{return n!==void 0?(cd(e,n),"digest"):
e.signature===void 0?"nothing":(await an({path:e.path,what:"the archive",signature:e.signature,releaseKey:t}),"signature")}catch(r){throw await e.discard(),r}}async function Br(e,n,t){
return n===void 0?"nothing":(await an({path:e,what:"the library in the archive",signature:await(0,import_promises13.readFile)(n),releaseKey:t}),"signature")}function dn(e,{
source:n,archiveSha256:t,required:r,signatureUnknown:i}){let o=`cryptoki-sha256: ${t}`,s=i===void 0?"it has no GPG signature":`whether there is a GPG signature \
could not be found out (${i.replace(/\.$/,"")})`,a=`Nothing vouches for ${n}: ${s}, and no digest is known`;if(r)throw new import_chunk_VC77LCNK.b("DOWNLOAD_NOT\
_VERIFIED",`${a}. require-verified-download is set, so it is not used.`,{hint:`If you know the archive to be right, pin it:
${o}`});e.warning(`${a}. It is used all the same. Once you know the archive to be right, pin it, and any change will be an error:
${o}`)}function cd({sha256:e,source:n},t){if(e===t.sha256)return;let r=t.from==="catalog"?"that this release of pkcs11-sign knows":"in cryptoki-sha256";throw new import_chunk_VC77LCNK.b(
"DOWNLOAD_NOT_VERIFIED",`${n} does not have the digest ${r}: it was changed, damaged or replaced.`,{hint:t.from==="catalog"?"Don't use it. Something between Sig\
nPath and this runner changes downloads, or SignPath replaced the archive: ask SignPath.":"Check whether cryptoki-sha256 belongs to this version and system; if \
it does, do not use this archive.",details:`expected: ${t.sha256}
found:    ${e}`})}async function Ur(e,n,t,r){if(e.kind==="installed")return{path:e.path,version:void 0};let i=gd(e,n,t,r),o=await md(i);return o!==void 0?hd(i,o):
wd(i)}function gd(e,n,t,r){let i=t.os==="win32"?"win32":"linux",o;return{...br(e,i,n,t.workingDirectory,r),openssl:()=>o??=yd(n,t)}}async function yd({inputs:e,
environment:n},t){return t.openssl!==void 0?t.openssl.version:(await Ie({programs:[import_chunk_GKT7QU45.a],openssl:e.openssl},n())).openssl?.version}async function md(e){
let{plan:n,session:t,os:r,source:i,expected:o}=e;if(!(o!==void 0||n.archive===void 0&&n.version!==void 0&&!ve(n.version))||i.kind==="file")return;let a=m(i.url),
d=p=>o!==void 0?p.archiveSha256===o.sha256:p.source===a&&(p.vouchedBy==="signature"||p.vouchedBy==="nothing"&&!n.requireVerified),c=async p=>(await Er(t.host.cacheDirectory,
{version:n.version,os:r,openssl:p},d))[0],u=await c(void 0);if(u!==void 0||r==="win32")return u;let f=await e.openssl();return f===void 0?void 0:c(`${f.major}.${f.
minor}`)}function hd({plan:e,session:n,expected:t},{record:r,path:i}){let{host:o}=n;return o.info(`Library: from the cache, checked against its digest (${r.build}\
): ${i}`),t===void 0&&r.vouchedBy==="nothing"&&dn(o,{source:r.source,archiveSha256:r.archiveSha256,required:e.requireVerified}),{path:i,version:e.version}}async function wd(e){
let{plan:n,settings:t,expected:r}=e,i=await Sr(e,"cryptoki");try{let o=await bd(i,e),s=n.version??o.version,a=r?.sha256===i.sha256?{...o.archive,sha256:i.sha256}:
o.archive,d=await Kr(a,r,t.releaseKey);return await Sd(e,o.archive,d,s)}finally{await i.discard()}}async function bd(e,{session:n,settings:t}){if(!await ir(e.path))
return{archive:e,version:void 0};let{path:r,manifest:i}=await or(e.path,await n.workspace.folder("air-gap"),t.unpackLimits);return{archive:{...e,path:r,sha256:i.
sha256,signature:void 0,signatureUnknown:void 0},version:i.version}}async function Sd(e,n,t,r){let{plan:i,session:o,settings:s,os:a}=e,{host:d,workspace:c}=o,u=await c.
folder("library");try{let{build:f,library:p,signature:g}=await kd(e,n.path,u),y=t==="nothing"?await Br(p,g,s.releaseKey):t;if(d.info(`Library: ${f.library}: ${f.
reason}`),d.info(`Verified by: ${{digest:"its SHA-256 digest",signature:"SignPath's GPG signature",nothing:"nothing"}[y]}`),y==="nothing"){let{source:L,sha256:V,
signatureUnknown:Dn}=n;if(dn(d,{source:L,archiveSha256:V,required:i.requireVerified,signatureUnknown:Dn}),Dn!==void 0)return{path:await jr(e,p),version:r}}let w={
format:1,version:r,source:n.source,archiveSha256:n.sha256,library:U[a],librarySha256:await D(p),vouchedBy:y,build:f.reason};return{path:await Pd(e,{version:r,os:a,
openssl:f.openssl},p,w),version:r}}finally{await(0,import_promises2.rm)(u,{recursive:!0,force:!0})}}async function kd({os:e,openssl:n,settings:t},r,i){let o=async u=>sn(
u,e,Nr(u,e)?await n():void 0),s,a=await ie({archive:r,folder:i,limits:t.unpackLimits,candidate:u=>on(u,e),choose:async u=>{s=o(u);let{library:f,signature:p}=await s;
return p===void 0?[f]:[f,p]}}),d=await s,c=a.get(d?.library??"");if(d===void 0||c===void 0)throw new import_chunk_VC77LCNK.b("INTERNAL_ERROR","The library was n\
ot unpacked.");return{build:d,library:c,signature:d.signature===void 0?void 0:a.get(d.signature)}}async function Pd(e,n,t,r){let{host:i}=e.session;try{return await vr(
i.cacheDirectory,n,t,r)}catch(o){return i.notice(`The cache ${i.cacheDirectory} can't be written to (${(0,import_chunk_4BZ7O3LF.a)(o)??String(o)}): the library \
is installed for this job only.`),jr(e,t)}}async function jr({session:e,os:n},t){let r=(0,import_node_path.join)(await e.workspace.folder("installed"),U[n]);return await(0,import_promises2.rename)(
t,r),await(0,import_promises2.chmod)(r,384),r}var Id=64,$e=64,Gr=24,Ed=11,vd=64*1024*1024;async function Mr(e){let n=await(0,import_promises16.open)(e,"r");try{
return await Cd(n)}finally{await n.close()}}async function Cd(e){let n=await cn(e,0,Id),t=n?.[4]===2&&n[5]===1;if(n===void 0||!t)return;let r=await cn(e,Number(
n.readBigUInt64LE(40)),n.readUInt16LE(60)*$e);if(r!==void 0)for(let i=0;i<r.length;i+=$e){if(r.readUInt32LE(i+4)!==Ed)continue;let o=await Vr(e,r,i),s=await Vr(
e,r,r.readUInt32LE(i+40)*$e);return o===void 0||s===void 0?void 0:Rd(o,s)}}function Rd(e,n){let t=new Set;for(let r=0;r+Gr<=e.length;r+=Gr){let i=e.readUInt32LE(
r);e.readUInt16LE(r+6)!==0&&i<n.length&&t.add(n.toString("latin1",i,n.indexOf(0,i)))}return t}function Vr(e,n,t){return t+$e>n.length?Promise.resolve(void 0):cn(
e,Number(n.readBigUInt64LE(t+24)),Number(n.readBigUInt64LE(t+32)))}async function cn(e,n,t){if(t<=0||t>vd||!Number.isSafeInteger(n))return;let{buffer:r,bytesRead:i}=await e.
read(Buffer.alloc(t),0,t,n);return i<t?void 0:r}var ln="C_GetFunctionList",Hr="SIGNPATH_",Nd={62:"x64",183:"arm64",3:"ia32",40:"arm"};async function Ae(e,n){let t=(0,import_node_path7.resolve)(
n,e),r=await(0,import_promises15.stat)(t).catch(()=>{});if(r===void 0)throw O(`${t} does not exist`,"Check cryptoki-library: it is the path of the library on th\
e runner.");if(!r.isFile())throw O(`${t} is not a file`,"Check cryptoki-library: it is the path of the library file, not of its folder.");await Dd(t);let[i,o,s]=await Kd(
t,[Buffer.from(ln),Buffer.from(Hr),Buffer.from(Hr,"utf16le")]),a=process.platform==="linux"?await Mr(t):void 0;if(a===void 0?i!==!0:!a.has(ln))throw Fd(t,a);return{
path:await(0,import_promises15.realpath)(t),readsSignPathVariables:o===!0||s===!0}}function Fd(e,n){let r=[["bind_engine","an OpenSSL engine"],["OSSL_provider_i\
nit","an OpenSSL provider"]].find(([i])=>n?.has(i)===!0)?.[1];return O(r===void 0?`${e} is not a PKCS #11 library: it has no ${ln}`:`${e} is ${r}, not a PKCS #1\
1 library`,"Set cryptoki-library to the PKCS #11 module itself, such as libSignPath.Cryptoki.so. Engines and providers are found without it.")}async function Dd(e){
let n=await _d(e,20),t=n.subarray(0,4).equals(Buffer.from("\x7FELF","latin1")),r=n.subarray(0,2).toString("latin1")==="MZ",i=process.platform==="win32",o="Insta\
ll the build for this runner, or leave cryptoki-library out to have it chosen.";if(process.platform==="linux"&&r)throw O(`${e} is a Windows library, but this ru\
nner is Linux`,o);if(i&&t)throw O(`${e} is a Linux library, but this runner is Windows`,o);if(process.platform!=="linux")return;if(!t)throw O(`${e} is not a sha\
red library`,o);let s=Nd[n.readUInt16LE(18)];if(s!==process.arch)throw O(`${e} is built for ${s??"another processor"}, but this runner is ${process.arch}`,o)}async function _d(e,n){
try{let t=await(0,import_promises15.open)(e,"r");try{let{buffer:r,bytesRead:i}=await t.read(Buffer.alloc(n),0,n,0);if(i<n)throw O(`${e} is too short for a libra\
ry`,"Install it anew: the copy is damaged.");return r}finally{await t.close()}}catch(t){throw t instanceof import_chunk_VC77LCNK.b?t:O(`${e} can't be read`,"Che\
ck the file's permissions.",t)}}async function Kd(e,n){let t=n.map(()=>!1),r=Math.max(...n.map(o=>o.length))-1,i=Buffer.alloc(0);for await(let o of(0,import_node_fs5.createReadStream)(
e,{highWaterMark:1<<20})){let s=Buffer.concat([i,o]);if(n.forEach((a,d)=>t[d]||=s.includes(a)),t.every(a=>a))break;i=s.subarray(Math.max(0,s.length-r))}return t}
function O(e,n,t){return new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADABLE",`${e}.`,{hint:n,...t===void 0?{}:{cause:t}})}var Gd="SignPath.CryptoProviders.Crypto\
ki.txt",Vd=25,Md=16*1024,Hd=new Map([[134,"SIGABRT"],[135,"SIGBUS"],[139,"SIGSEGV"]]),zd=new Set(["SIGABRT","SIGBUS","SIGSEGV","SIGILL","SIGFPE"]),Wd=new Set(["\
TIMESTAMP_FAILED","OUTPUT_NOT_WRITABLE","INVALID_INPUT","KEY_TYPE_MISMATCH","LIBRARY_NOT_LOADABLE"]);async function pg(e){let n=await Yd(e);if(Wd.has(n.code)||n.
transient)return n;let t=await e.askSignPath();if(t===void 0)return n;let{tool:r,file:i}=e;return new import_chunk_VC77LCNK.b(t.code,`${r} could not sign ${i}: ${t.
message}`,{file:i,cause:n,...t.hint===void 0?{}:{hint:t.hint},...n.details===void 0?{}:{details:n.details}})}async function Yd(e){let{tool:n,file:t,captured:r,timeLimitInSeconds:i}=e,
o=await Qd(e),s={file:t,details:await Jd(e)},a=ec(r.output)??await nc(e);if(a!==void 0)return Xd(n,t,a,s);if(o.ckr!==void 0){let c=(0,import_chunk_SFAGUMC5.b)(o.
ckr);return new import_chunk_VC77LCNK.b(c.code,`${n} could not sign ${t}: ${o.ckr}, ${c.meaning}.`,{...s,hint:c.hint})}if(r.timedOut)return new import_chunk_VC77LCNK.b(
"TIME_LIMIT",`${n} did not finish ${t} within ${i} s and was stopped.`,{...s,hint:"Either the service hangs, or the tool waits for a session that could not be o\
pened. Look at the log below; raise time-limit-in-seconds for very large files."});if(o.code!==void 0)return new import_chunk_VC77LCNK.b(o.code,`${n} could not \
sign ${t}: ${o.message?.replace(/\.$/,"")??"see its words below"}.`,{...s,...Zd(o.code)});let d=r.signal??Hd.get(r.exitCode??0);return d!==void 0&&(r.signal===null||
zd.has(d))?new import_chunk_VC77LCNK.b("SIGNING_FAILED",`${n} crashed (${d}) while it signed ${t}.`,{...s,hint:"Its last words are below. Where there are none, \
set log-level to debug for the library's own log."}):new import_chunk_VC77LCNK.b("SIGNING_FAILED",`${n} could not sign ${t}: ${o.message?.replace(/\.$/,"")??qd(
r)}.`,{...s,hint:"Its own words are below."})}var zr=new Set(["CKR_OPERATION_ACTIVE","CKR_OPERATION_NOT_INITIALIZED"]);async function Qd({failure:e,logDirectory:n,
cardLog:t,redact:r}){if(e.ckr!==void 0&&!zr.has(e.ckr)||e.code!==void 0)return e;let i=t===void 0?void 0:(0,import_chunk_SFAGUMC5.f)(await Yr(t));if(i!==void 0)
return{...e,ckr:i};let s=[...(await Oe(n,r)).matchAll(/\b(CKR_[A-Z_]+)\b|\bCKR 0x([0-9A-Fa-f]{1,8})\b/g)].map(([,a,d])=>a??(0,import_chunk_SFAGUMC5.a)(parseInt(
d??"0",16))).findLast(a=>!zr.has(a));return s===void 0||s==="CKR_OK"?e:{...e,ckr:s}}function Xd(e,n,t,r){return new import_chunk_VC77LCNK.b("OUTPUT_NOT_WRITABLE",
`${e} could not write the result for ${n}: ${t}.`,{...r,hint:"Free space on the disk that holds the result, or set output-directory to another one."})}async function Oe(e,n){
let t=await(0,import_promises17.readFile)((0,import_node_path8.join)(e,Gd),"utf8").catch(()=>"");return n(un(t))}async function Yr({path:e,from:n}){return(await(0,import_promises17.readFile)(
e).catch(()=>Buffer.alloc(0))).subarray(n).toString("latin1")}async function Jd({tool:e,captured:n,logDirectory:t,cardLog:r,redact:i}){let o=await Oe(t,i),s=[`${e}\
 said:
${un(n.output)||"(nothing)"}`],a=r===void 0?"":i(un(await Yr(r)));return a!==""&&s.push(`The card daemon's log ends with:
${a}`),o!==""&&s.push(`The library's log ends with:
${o}`),s.join(`

`)}function Zd(e){let t={POLICY_NOT_FOUND:"Check project-slug and signing-policy-slug, and that the token belongs to a submitter of that signing policy.",TIMESTAMP_FAILED:"\
Add another server to timestamp-urls; they are tried in order.",LIBRARY_NOT_LOADABLE:"Check that the library is the build for this runner and that all that it n\
eeds is installed (ldd LIBRARY tells).",AUTHENTICATION_FAILED:"Check the API token and the organization id.",INVALID_INPUT:"Check that the file is what its name\
 says, and that the certificate is the one of the signing policy.",KEY_TYPE_MISMATCH:"Choose an algorithm that fits the signing policy's key."}[e];return t===void 0?
{}:{hint:t}}function qd({exitCode:e,signal:n}){return n===null?`it ended with exit code ${e??"unknown"}`:`it was ended by ${n}`}function ec(e){return/no space left on device|disk quota exceeded|file too large|read-only file system/i.
exec(e)?.[0].toLowerCase()}async function nc({output:e,expectedSizeInBytes:n}){let t=await(0,import_promises17.statfs)((0,import_node_path8.dirname)(e)).then(({
bavail:r,bsize:i})=>r*i,()=>{});return t!==void 0&&t<n+Md?"no space left on device":void 0}function un(e){return e.trimEnd().split(`
`).slice(-Vd).join(`
`)}var fn=(0,import_chunk_2OATJTSY.c)((0,import_chunk_GKT7QU45.f)(),1),tc=new Set(["load","C_Initialize","C_GetInfo","C_GetSlotList","C_GetTokenInfo","C_GetMech\
anismList"]),rc=new Set(["SIGNING_FAILED","KEY_TYPE_MISMATCH"]);function Xr(e,n,t){let r=e==="load"?"C_GetFunctionList":e;if(n===void 0)return new import_chunk_VC77LCNK.b(
"LIBRARY_NOT_LOADABLE",`The library can't be used: ${r} failed: ${t}.`);let i=(0,import_chunk_SFAGUMC5.a)(n),{code:o,meaning:s,hint:a}=(0,import_chunk_SFAGUMC5.b)(
i);return tc.has(e)&&rc.has(o)?new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADABLE",`The library is there, but does not start: ${r} gives ${i}, ${s}.`,{hint:a}):new import_chunk_VC77LCNK.b(
o,`The library can't be used: ${r} gives ${i}, ${s}.`,{hint:a})}function Jr(e){return new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADABLE",`${e} can be loaded, bu\
t shows no token.`,{hint:"Check that it is SignPath's library. Another vendor's may need a configuration of its own, or a device."})}var Qr=10;function Zr(e,n){
if(n.length===0)return new import_chunk_VC77LCNK.b("POLICY_NOT_FOUND",`The library shows no key at all, so not ${e} either.`,{hint:"The API token's user is a su\
bmitter of no signing policy in this organization: add the user to the policy in SignPath."});let t=n.filter(a=>a!=="");if(t.length===0)return new import_chunk_VC77LCNK.b(
"POLICY_NOT_FOUND",`The token has keys, but none with the id ${e}, and none with any other id.`,{hint:"The id (CKA_ID) of the key has to be PROJECT/SIGNING-POLI\
CY, as it is in SignPath's library; a label does not count."});let r=[...new Set(t)].sort((a,d)=>(0,fn.distance)(e,a)-(0,fn.distance)(e,d)),i=(0,import_chunk_GKT7QU45.g)(
e,r),o=r.length-Qr,s=r.slice(0,Qr).join(", ")+(o>0?` and ${o} more`:"");return new import_chunk_VC77LCNK.b("POLICY_NOT_FOUND",`The library shows no key ${e}.`,{
hint:`${i===void 0?"":`Did you mean ${i}? `}Check project-slug and signing-policy-slug, and that the API token's user is a submitter there. Visible: ${s}.`})}var ic=new Set(
["SIGSEGV","SIGABRT","SIGBUS","SIGILL","SIGFPE","SIGTRAP"]),oc=new Set([3221225477,3221225725,3221226356,3221226505,3221225501]);function qr({library:e,timeLimitInSeconds:n},{
timedOut:t,signal:r,exitCode:i},o,s){let a=o===void 0||o==="load"?"while it was loaded":`in ${o}`;if(t)return new import_chunk_VC77LCNK.b("TIME_LIMIT",`${e} did\
 not come back within ${n} s ${a} and was stopped.`,{hint:"It may wait for a service that does not answer: check api-url, http-proxy and the network of this run\
ner."});let[,d]=/symbol lookup error: .*: (undefined symbol: \S+)/.exec(s)??[];if(d!==void 0)return new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADABLE",`${e} is \
not complete on this runner: ${d}.`,{hint:j});let c=i??0,u=r!==null&&ic.has(r)?r:oc.has(c)?`0x${c.toString(16)}`:void 0,f=u===void 0?`ended its process (${r??`e\
xit code ${c}`})`:`crashed (${u})`,p=o==="load"?"The file may be damaged: install it anew. ":"";return new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADABLE",`${e} ${f}\
 ${a}.`,{hint:p+j})}var j="Install the build for this runner and its OpenSSL, or leave cryptoki-library out to have it chosen. With log-level: debug the library\
 says more.";async function ti(e){let{library:n,words:t}=e,r=await ac(n);if(r!==void 0)return r;if(/undefined symbol: C_GetFunctionList|Win32 error 127\b/.test(
t))return lc(n);let i=await uc(e);if(i!==void 0)return i;let o=await fc(e);return o!==void 0?o:/Win32 error 193\b/.test(t)?G(e,`${n} is not a library for this W\
indows (64-bit, x64)`,j):/failed to map segment|operation not permitted|permission denied/i.test(t)?G(e,`${n} may not be loaded by this user`,"Check the permiss\
ions of the file, and that its disk is not mounted with noexec."):G(e,`${n} can't be loaded`,j)}function G({words:e},n,t){return new import_chunk_VC77LCNK.b("LI\
BRARY_NOT_LOADABLE",`${n}.`,{hint:t,details:`The system's loader said:
${e}`})}async function ac(e){let n=await cc(e);if(n!==void 0)return new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADABLE",`${e} is built for ${n}, but this runner \
is ${process.arch}.`,{hint:j});try{await Ae(e,(0,import_node_path9.dirname)(e));return}catch(t){return t instanceof import_chunk_VC77LCNK.b?t:void 0}}var dc={34404:"\
x64",43620:"arm64",332:"ia32"};async function cc(e){if(process.platform!=="win32")return;let n=await(0,import_promises18.readFile)(e).catch(()=>Buffer.alloc(0));
if(n.length<64||n.toString("latin1",0,2)!=="MZ")return;let t=n.readUInt32LE(60);if(t+6>n.length)return;let r=dc[n.readUInt16LE(t+4)];return r===process.arch?void 0:
r}async function lc(e){let t=(await(0,import_promises18.readFile)(e).catch(()=>Buffer.alloc(0))).includes("bind_engine")?"is an OpenSSL engine, not a PKCS #11 l\
ibrary":"is not a PKCS #11 library: it has no C_GetFunctionList";return new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADABLE",`${e} ${t}.`,{hint:"Set cryptoki-libr\
ary to the PKCS #11 module itself, such as libSignPath.Cryptoki.so. The engine is found without it."})}async function uc(e){let{library:n,words:t}=e,[,r="",i=""]=/(\S+): version [`'"]([^'"`]+)['"`] not found/.
exec(t)??[];if(i==="")return;let[,o=i,s=""]=/^([A-Za-z]+)_([\d.]+)$/.exec(i)??[];if(o!=="GLIBC")return G(e,`${n} needs ${(0,import_node_path9.basename)(r)} with\
 ${i}, and this runner's is older`,j);let[,a]=/^glibc (\S+)/.exec(await ri(e,"getconf","GNU_LIBC_VERSION"))??[];return G(e,`${n} needs glibc ${s} or later, and \
this runner has ${a??"an older one"}`,"The library was built for a newer system: use a newer runner image, or the build for this runner's distribution.")}async function fc(e){
let{library:n,words:t}=e;if(/Win32 error 126\b/.test(t))return G(e,`${n} needs another DLL that is not on this runner`,"Most often it is Microsoft's Visual C++ \
runtime (vc_redist.x64.exe), or a DLL that belongs beside the library.");let[,r]=/^(?:.*: )?([^:\s/]+): cannot open shared object file/.exec(t)??[];if(r===void 0||
r===(0,import_node_path9.basename)(n))return;let i=[...new Set([r,...await pc(e)])];return G(e,`${n} needs ${i.join(", ")}, which ${i.length===1?"is":"are"} not\
 on this runner`,gc(i))}async function pc(e){return[...(await ri(e,"ldd",e.library)).matchAll(/^\s*(\S+) => not found/gm)].map(([,t=""])=>t)}async function ri({
environment:e,redact:n,signal:t},r,i){try{return(await(0,import_chunk_FKQ6OXDP.b)({program:r,arguments:[i],environment:e},{timeLimitInSeconds:10,redact:n,signal:t})).
stdout}catch(o){if(o instanceof import_chunk_VC77LCNK.b&&o.code==="CANCELLED")throw o;return""}}function gc(e){let[,n]=e.map(t=>/^lib(?:ssl|crypto)\.so\.([\d.]+)$/.
exec(t)).find(t=>t!==null)??[];return n!==void 0?`This build is for OpenSSL ${n}, and this runner has another one: install the build for the runner's own OpenSS\
L (openssl version), or leave cryptoki-library out to have it chosen.`:`Install the packages that hold ${e.length===1?"it":"them"} (apt-file search ${e[0]??""},\
 or dnf provides "*/${e[0]??""}"), or the build for this runner.`}var yc=Buffer.from("06072a8648ce3d0201","hex"),mc=3,hc=[57,65,97,133];function Le(e,n){if(e===
void 0||n===void 0)return;let[t,r]=[Buffer.from(n[0],"base64"),Buffer.from(n[1],"base64")];try{return e==="RSA"?wc(t,r):bc(t,r)}catch{return}}function wc(e,n){return(0,import_node_crypto7.createPublicKey)(
{key:{kty:"RSA",n:e.toString("base64url"),e:n.toString("base64url")},format:"jwk"})}function bc(e,n){let t=hc.includes(n.length)?n:(0,import_chunk_F5PLUWPU.d)(n).
content,r=pn(import_chunk_F5PLUWPU.a.sequence,yc,e),i=pn(import_chunk_F5PLUWPU.a.sequence,r,pn(mc,Buffer.of(0),t));return(0,import_node_crypto7.createPublicKey)(
{key:i,format:"der",type:"spki"})}function pn(e,...n){let t=Buffer.concat(n),{length:r}=t,i=r<128?[r]:r<256?[129,r]:[130,r>>8,r&255];return Buffer.concat([Buffer.
of(e,...i),t])}var oi=`
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
`,si={0:"RSA",3:"EC"};async function ai(e,n){let t=await(0,import_chunk_QJGBELE5.a)(n.workspace);if(t===void 0)return{kind:"skipped",reason:`this release has no\
 PKCS #11 addon for ${process.platform} on ${process.arch}`};let{library:r,keyId:i,pin:o}=e,s=(0,import_node_crypto6.randomUUID)(),a={addon:t,library:r,keyId:i,
pin:o},d=await(0,import_chunk_FKQ6OXDP.b)({program:process.execPath,arguments:["-e",oi,s,JSON.stringify(a)],environment:n.environment(e.environment)},{timeLimitInSeconds:e.
timeLimitInSeconds,signal:n.signal,redact:n.redact,workingDirectory:n.workspace.directory});return Ic(kc(d,s),d,e,n)}function kc({stdout:e,stderr:n},t){let r,i,
o=[];for(let s of e.split(`
`)){let[a,d,c=""]=new RegExp(`^${t} (step|result) (.*)$`).exec(s)??[];a===void 0?o.push(s):d==="step"?i=c:r=Pc(c)}return{answer:r,step:i,words:`${o.filter(s=>s!==
"").join(`
`)}
${n}`.trim()}}function Pc(e){try{return JSON.parse(e,(n,t)=>typeof t=="string"?xc(t):t)}catch{return}}function xc(e){return(0,import_chunk_RVXNVVIO.c)(e).trim()}
async function Ic({answer:e,step:n,words:t},r,i,{environment:o,redact:s,signal:a}){if(e?.kind==="ready")return Ec(e,i.keyId,r.durationInMilliseconds);if(e?.kind===
"no-addon")return{kind:"skipped",reason:`the PKCS #11 addon can't be loaded here: ${s(e.message)}`};if(e===void 0&&!r.timedOut&&(n===void 0||n==="addon"))return{
kind:"skipped",reason:`the PKCS #11 addon ended its process ${r.signal??`with ${r.exitCode??"?"}`}`};let d=e===void 0?qr(i,r,n,t):e.kind==="no-token"?Jr(i.library):
e.kind==="no-key"?Zr(i.keyId??"",e.visible.map(s)):e.step==="load"&&e.ckr===void 0?await ti({library:i.library,words:s(e.message),environment:o(),redact:s,signal:a}):
Xr(e.step,e.ckr,s(e.message));throw await vc(d,t,i,s)}function Ec({library:e,token:n,key:t},r,i){return{kind:"ready",library:e,token:{slot:n.slot,label:n.label,
serial:n.serial},mechanisms:n.mechanisms,key:t===void 0?void 0:{id:r??"",type:t.type===void 0?void 0:si[t.type],hasPublicKey:t.hasPublicKey,publicKey:Le(t.type===
void 0?void 0:si[t.type],t.publicKey),certificate:t.certificate===void 0?void 0:Buffer.from(t.certificate,"base64")},durationInMilliseconds:i}}async function vc(e,n,{
logDirectory:t},r){let i=await Oe(t,r),o=[...e.details===void 0?[]:[e.details],...n===""?[]:[`The library said:
${n.split(`
`).slice(-25).join(`
`)}`],...i===""?[]:[`The library's log ends with:
${i}`]];if(o.length===0)return e;let{code:s,message:a,hint:d,cause:c}=e;return new import_chunk_VC77LCNK.b(s,a,{...d===void 0?{}:{hint:d},cause:c,details:o.join(
`

`)})}var Rc=60,di=20,ci="SIGNPATH_SERVICE_UNAVAILABLE_TIMEOUT_IN_SECONDS",$c=new Set(["SIGNPATH_PROJECT_SLUG","SIGNPATH_SIGNING_POLICY_SLUG"]);function ui(e,n){
let t,r=Number(e.environment[ci]??di),o={...Object.fromEntries(Object.entries(e.environment).filter(([s])=>!$c.has(s))),[ci]:String(Math.min(r,di))};return()=>t??=
ai({...e,environment:o,timeLimitInSeconds:Rc},n)}async function fi(e,n){try{let t=await e();if(t.kind==="skipped")n.notice(`The library is not tried out before \
signing: ${t.reason}.`);else{let{library:r,key:i}=t,o=i===void 0?"":`; it has the key ${i.id}`;n.info(`Library: ${r.description} ${r.version} of ${r.manufacturer}\
 loads and logs in${o}.`)}return t}catch(t){if(!(t instanceof import_chunk_VC77LCNK.b)||!t.transient)throw t;return n.warning(`${t.message} Going on: the tools \
will try again.`),{kind:"skipped",reason:t.message.replace(/\.$/,"")}}}var Ac=new Set(["LIBRARY_NOT_LOADABLE","SIGNING_FAILED","TIME_LIMIT"]);async function pi(e,n){
if(!Ac.has(e.code))return e;try{return(await n()).kind==="skipped"?e:li(e,e,[e.details,"The library itself was tried out: it loads, logs in and has the key. Loo\
k at how the tool is set up."])}catch(t){if(!(t instanceof import_chunk_VC77LCNK.b)||t.code==="CANCELLED")throw t;return li(e,t,[e.message,t.details,e.details])}}
function li(e,{code:n,message:t,hint:r},i){return new import_chunk_VC77LCNK.b(n,t,{...r===void 0?{}:{hint:r},...e.file===void 0?{}:{file:e.file},details:i.filter(
o=>o!==void 0).join(`

`),cause:e})}function gi(e){if(e.kind==="skipped"||e.key===void 0)return;let{id:n,certificate:t}=e.key;if(t!==void 0)return new import_node_crypto5.X509Certificate(
t);throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`The token has the key ${n}, but no X.509 certificate for it.`,{hint:"Name the certificate file with the ce\
rtificate input. A key for GPG has none: set tool to gpg, rpmsign or debsigs, or choose another signing policy for this tool."})}var Tc="openpgp.js",mi=64*1024*
1024,h=e=>({state:"invalid",reason:e});async function Nc(e,n,t,r){let i=await Promise.resolve().then(()=>__toESM(require("./openpgp.min-XTASPU5Q.cjs")));if(e.length===
0)return h("the signature file is empty");let o;try{let u=Buffer.from(e).toString("latin1");o=await(u.startsWith("-----BEGIN PGP SIGNATURE-----")?i.readSignature(
{armoredSignature:u}):i.readSignature({binarySignature:e}))}catch(u){return h(`the signature can't be read: ${mn(u)}`)}let s=Si(o,t,i.enums.signature.binary);if(s!==
void 0)return h(s);let a=await i.createMessage({binary:_c(n)}),{data:d,signatures:c}=await i.verify({message:a,signature:o,verificationKeys:await Pi(r),date:o.packets[0]?.
created??new Date,format:"binary"});return await Bc(d),ki(c,o,r)}var Fc=64*1024;async function Jg(e,n,t,r){let i=await(0,import_promises20.stat)(n).catch(()=>{});
if(i===void 0)return{state:"unsigned",reason:"there is no signature"};if(i.size>Fc)return h("it is too big for a signature");let{size:o}=await(0,import_promises20.stat)(
e);return Nc(await(0,import_promises20.readFile)(n),[{path:e,start:0,end:o}],t,r)}async function Zg(e,n,t,r){let i=await Promise.resolve().then(()=>__toESM(require("./openpgp.min-XTASPU5Q.cjs"))),
o=await(0,import_promises20.stat)(e).catch(()=>{});if(o===void 0)return{state:"unsigned",reason:"there is no signature"};if(o.size>mi)return h(`a text of more t\
han ${mi>>20} MiB can't be checked: choose a detached signature`);let s=await(0,import_promises20.readFile)(e,"utf8");if(!/^-----BEGIN PGP SIGNED MESSAGE-----\r?\n[^]*-----END PGP SIGNATURE-----\s*$/.
test(s))return h("it is no clear-signed text");let a;try{a=await i.readCleartextMessage({cleartextMessage:s})}catch(g){return h(`the signed text can't be read: ${mn(
g)}`)}let[d,...c]=await i.verify({message:a,verificationKeys:await Pi(r),date:new Date(Date.now()+Dc)}).then(({signatures:g})=>g);if(d===void 0||c.length>0)return h(
"it does not hold exactly one signature");let u=await d.signature,f=Si(u,t,i.enums.signature.text);if(f!==void 0)return h(f);let p=Uc(await(0,import_promises20.readFile)(
n));return p===void 0?h("the file is not text in UTF-8: choose a detached signature"):bi(a.getText())!==bi(p)?h("the text that is signed is not the text of the \
file"):ki([d],u,r)}var Dc=1e3,hi={sha256:8,sha384:9,sha512:10};function Si({packets:e},n,t){let[r,...i]=e;if(r===void 0||i.length>0)return`it holds ${e.length} \
signatures, and not one`;let o=r;if(o.signatureType!==t)return`it is a signature of another type (${o.signatureType??"unknown"})`;let s=o.hashAlgorithm??0;return s===
hi[n]?void 0:`its digest is ${Object.entries(hi).find(([,d])=>d===s)?.[0]??`number ${s}`}, and not ${n}`}async function ki([e],{packets:n},t){if(e===void 0)return h(
"it holds no signature");try{await e.verified}catch(i){let o=mn(i);return/could not find signing key/i.test(o)?h(`it was made by another key: ${wi(n[0])}`):h(/digest did not match|signature verification failed/i.
test(o)?"it does not fit the content":o)}let r=wi(n[0]);return t.fingerprint===r||t.fingerprint.endsWith(r)?{state:"valid",verifier:Tc,notes:[]}:h(`it was made \
by another key: ${r}`)}function wi(e){let n=e?.issuerFingerprint;return(n instanceof Uint8Array?Buffer.from(n).toString("hex"):e?.issuerKeyID.toHex()??"unknown").
toUpperCase()}async function Pi({armored:e}){return(await(await Promise.resolve().then(()=>__toESM(require("./openpgp.min-XTASPU5Q.cjs")))).readKey({armoredKey:e})).
toPublic()}async function xi({armored:e,fingerprint:n}){let o=(await(await Promise.resolve().then(()=>__toESM(require("./openpgp.min-XTASPU5Q.cjs")))).readKey({
armoredKey:e})).getKeys().find(p=>p.getFingerprint().toUpperCase()===n)?.keyPacket.publicParams,{n:s,e:a,oid:d,Q:c}=o??{};if(s instanceof Uint8Array&&a instanceof
Uint8Array)return(0,import_node_crypto8.createPublicKey)({key:{kty:"RSA",n:Buffer.from(s).toString("base64url"),e:Buffer.from(a).toString("base64url")},format:"\
jwk"});let u=typeof d=="object"&&d!==null&&"oid"in d&&d.oid instanceof Uint8Array?d.oid:void 0;if(u===void 0||!(c instanceof Uint8Array))return;let f=Buffer.concat(
[Buffer.of(6,u.length),u]).toString("base64");return Le("EC",[f,Buffer.from(c).toString("base64")])}function _c(e){return import_node_stream2.Readable.toWeb(import_node_stream2.Readable.
from(Kc(e)))}async function*Kc(e){for(let{path:n,start:t,end:r}of e){if(r<=t)continue;let i=(0,import_node_fs6.createReadStream)(n,{start:t,end:r-1,highWaterMark:1024*
1024});for await(let o of i)yield o}}async function Bc(e){let n=e.getReader();for(;!(await n.read()).done;);}function Uc(e){try{return new TextDecoder("utf-8",{
fatal:!0,ignoreBOM:!0}).decode(e)}catch{return}}function bi(e){return e.replace(/[ \t\r]+$/gm,"").replace(/\n$/,"")}function mn(e){return((0,import_chunk_4BZ7O3LF.b)(
e,"message")??String(e)).replace(/\.$/,"")}var Te=15;function Z(e,...n){return Ne(e,"gpg",["--batch","--no-tty","--no-autostart",...n])}function q(e,n,t){return Ne(
e,"gpg-connect-agent",["--no-autostart",...n,"/bye"],t)}function Ne({session:e,home:n,question:t},r,i,o){return e.capture({program:t.command(r),arguments:i,environment:{
GNUPGHOME:n}},o)}function hn({log:e}){return(0,import_promises23.readFile)(e,"latin1").catch(()=>"")}async function Fe(e,n,t,r,i){let{session:o,question:s}=e,a=o.
redact((await hn(e)).slice(r)),d=`gpg said:
${n.output.trim()}

The card daemon's log ends with:
${a.trimEnd().split(`
`).slice(-25).join(`
`)}`,c=(0,import_chunk_SFAGUMC5.f)(a);if(c!==void 0){let{code:f,meaning:p,hint:g}=(0,import_chunk_SFAGUMC5.b)(c);return new import_chunk_VC77LCNK.b(f,`gpg could\
 not ${t}: ${c}, ${p}.`,{hint:g,details:d})}if(n.timedOut){let f="The service may hang. Look at the log below, or raise time-limit-in-seconds.";return new import_chunk_VC77LCNK.b(
"TIME_LIMIT",`gpg could not ${t} within ${o.inputs.timeLimitInSeconds} s.`,{details:d,hint:f})}if(i?.code==="KEY_TYPE_MISMATCH")return i;let u=i??new import_chunk_VC77LCNK.b(
"SIGNING_FAILED",`gpg could not ${t}.`,{details:d,hint:"See its own words below."});return pi(u,s.probe)}var zc=71;async function Ii(e,n){let{inputs:t}=e,r=await Wc(
e),i=(0,import_node_path11.join)(r,"scd.log"),o=(0,import_chunk_L2YACXYC.h)(n.library)?n.library:(0,import_node_path11.join)(r,`library${(0,import_node_path11.extname)(
n.library)}`),s={"gpg-agent.conf":(0,import_chunk_L2YACXYC.d)(n.command("gnupg-pkcs11-scd")),"gnupg-pkcs11-scd.conf":(0,import_chunk_L2YACXYC.e)({library:o,log:i}),
"gpg.conf":(0,import_chunk_L2YACXYC.f)({digest:t.digest,pin:import_chunk_L2YACXYC.a,startsAgent:t.files.length===0&&t.run===void 0})};try{o!==n.library&&await(0,import_promises21.symlink)(
n.library,o);for(let[a,d]of Object.entries(s))await(0,import_promises21.writeFile)((0,import_node_path11.join)(r,a),d,{flag:"wx",mode:384})}catch(a){throw(0,import_chunk_4BZ7O3LF.d)(
a,r)}return{session:e,home:r,log:i,question:n}}async function Wc({workspace:e}){let n=(0,import_node_path11.join)(e.directory,"gnupg");return Buffer.byteLength(
n)<=zc&&(0,import_chunk_L2YACXYC.h)(n)?e.folder("gnupg"):(0,import_chunk_SWKHB56L.d)(e.directory,"/tmp")}function Ei(e){let{session:n,home:t,question:r}=e,i=new AbortController,
o=(0,import_chunk_FKQ6OXDP.d)({program:r.command("gpg-agent"),arguments:["--homedir",t,"--daemon","--no-detach","sleep","2147483647"],environment:n.environment(
{...r.credentials,...import_chunk_L2YACXYC.c,GNUPGHOME:t,TMPDIR:t})},{workingDirectory:n.workspace.directory,signal:AbortSignal.any([i.signal,n.signal]),redact:n.
redact,onLine:s=>{n.host.debug(`gpg-agent: ${s}`)}}).then(()=>{},s=>{i.signal.aborted||n.host.debug(`gpg-agent: ${(0,import_chunk_4BZ7O3LF.b)(s,"message")??String(
s)}`)});return{async ready(){let s=performance.now()+Te*1e3;for(;;){let{exitCode:a,output:d}=await q(e,["GETINFO version"],Te);if(a===0&&/^OK/m.test(d))return;if(performance.
now()>s)throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",`gpg-agent did not start: ${d.trim()}.`,{hint:"Check that the gnupg package is complete (gpg-ag\
ent, gpgconf)."});await(0,import_promises22.setTimeout)(20)}},async stop(){i.abort(),await o,await Ne(e,"gpgconf",["--homedir",t,"--remove-socketdir"],Te).catch(
()=>{})}}}var Ri=1577836800,wn={signature:2,publicKey:6,userId:13},$i=1,vi=8,Yc=19,le={created:2,issuer:16,preferredHashes:21,keyFlags:27,issuerFingerprint:33},
Qc=3;function kn(e){let n=Oi(e),t=Buffer.from(e.userId),r=Buffer.concat([Buffer.of(4,255),fe(n.length)]);return Buffer.concat([Ti(e),Buffer.of(180),fe(t.length),
t,n,r])}function Ai(e,n){let t=ue(le.issuer,Ni(e).subarray(-8)),r=Xc(kn(e));return Buffer.concat([bn(wn.publicKey,Li(e)),bn(wn.userId,Buffer.from(e.userId)),bn(
wn.signature,Buffer.concat([Oi(e),_e(t.length),t,r.subarray(0,2),Sn(n)]))])}function Oi(e){let n=Buffer.concat([ue(le.created,fe(Ri)),ue(le.keyFlags,Buffer.of(Qc)),
ue(le.preferredHashes,Buffer.of(10,9,vi)),ue(le.issuerFingerprint,Buffer.concat([Buffer.of(4),Ni(e)]))]);return Buffer.concat([Buffer.of(4,Yc,$i,vi),_e(n.length),
n])}function Li({modulus:e,exponent:n}){return Buffer.concat([Buffer.of(4),fe(Ri),Buffer.of($i),Sn(e),Sn(n)])}function Ti(e){let n=Li(e);return Buffer.concat([Buffer.
of(153),_e(n.length),n])}function Ni(e){return(0,import_node_crypto10.createHash)("sha1").update(Ti(e)).digest()}function Xc(e){return(0,import_node_crypto10.createHash)(
"sha256").update(e).digest()}function Sn(e){let n=e.findIndex(i=>i!==0),t=n<0?Buffer.alloc(0):e.subarray(n),r=t.length===0?0:t.length*8-Math.clz32(t[0]??0)+24;return Buffer.
concat([_e(r),t])}function bn(e,n){return Buffer.concat([Buffer.of(192|e,255),fe(n.length),n])}function ue(e,n){return Buffer.concat([Buffer.of(n.length+1,e),n])}
function _e(e){return Buffer.of(e>>8,e&255)}function fe(e){let n=Buffer.alloc(4);return n.writeUInt32BE(e),n}async function _i(e){let{keyId:n,keyIdHex:t,publicKey:r}=e.
question,i=e.session.inputs.timeLimitInSeconds,o=await q(e,["LEARN --force"],i),{output:s}=await q(e,["SCD LEARN --force"],i);for(let[,d="",c=""]of s.matchAll(/^S KEYPAIRINFO ([0-9A-F]{40}) (\S+)/gm))
if(c.split("/").at(-1)?.toUpperCase()===t.toUpperCase())return d;let a=r.asymmetricKeyType==="ec"?Ki(n):new import_chunk_VC77LCNK.b("SIGNING_FAILED",`gnupg-pkcs\
11-scd does not find the key ${n}.`,{hint:"It finds keys by their X.509 certificates: the token must have one for the key. With log-level: debug the library say\
s more."});throw await Fe(e,o,`find the key ${n}`,0,a)}function Ki(e){return new import_chunk_VC77LCNK.b("KEY_TYPE_MISMATCH",`${e} is an EC key, and gnupg-pkcs1\
1-scd signs with RSA keys only.`,{hint:"Choose a signing policy with an RSA key."})}async function Bi(e,n){let{home:t,question:r}=e,{keyId:i,commonName:o,publicKey:s}=r,
{n:a,e:d}=s.export({format:"jwk"});if(a===void 0||d===void 0)throw Ki(i);let c=(0,import_chunk_L2YACXYC.g)(o??""),u={modulus:Buffer.from(a,"base64url"),exponent:Buffer.
from(d,"base64url"),userId:c===""?i:`${c} (${i})`},f=await el(e,n,(0,import_node_crypto9.createHash)("sha256").update(kn(u)).digest("hex")),p=(0,import_node_path12.join)(
t,"built-key.gpg");await(0,import_promises24.writeFile)(p,Ai(u,f),{flag:"wx",mode:384});let g=await Z(e,"--import",p);if(g.exitCode!==0||!g.output.includes("imp\
orted"))throw await Fe(e,g,`take the key built of ${i}`,1/0)}async function el(e,n,t){let{home:r,question:i,session:o}=e,s=(0,import_node_path12.join)(r,"self-s\
ignature"),a=(await hn(e)).length,d=[`/datafile ${s}`,`/let pin ${import_chunk_L2YACXYC.a}`,"/definq PASSPHRASE pin","OPTION pinentry-mode=loopback",`SIGKEY ${n}`,
`SETHASH --hash=sha256 ${t}`,"PKSIGN"],c=await q(e,d,o.inputs.timeLimitInSeconds),u=(await(0,import_promises24.readFile)(s).catch(()=>Buffer.alloc(0))).toString(
"latin1"),[f="",p=""]=/\(1:s(\d+):/.exec(u)??[],g=u.indexOf(f)+f.length,y=Buffer.from(u.slice(g,g+Number(p)),"latin1");if(f!==""&&y.length===Number(p))return y;
throw await Fe(e,c,`sign the user id of the key ${i.keyId}`,a)}async function Ui(e,n){let t=(0,import_node_path12.resolve)(process.cwd(),n);if((await(0,import_promises24.readFile)(
t,"latin1").catch(s=>{throw new import_chunk_VC77LCNK.b("FILE_UNREADABLE",`The file of gpg-public-key, ${(0,import_chunk_RVXNVVIO.c)(n)}, ${(0,import_chunk_4BZ7O3LF.c)(
s)}.`,{file:t,cause:s,hint:"Check the path in `gpg-public-key`: it is relative to the working directory."})})).includes("PRIVATE KEY BLOCK"))throw new import_chunk_VC77LCNK.b(
"INVALID_INPUT","The file of gpg-public-key holds a PRIVATE KEY, which must never lie there: it was not used.",{file:t,hint:"Remove it from where this job takes\
 it. Give a file with the public key only."});let{exitCode:i,output:o}=await Z(e,"--import","--",t);if(i!==0)throw new import_chunk_VC77LCNK.b("INVALID_INPUT","\
The file of gpg-public-key holds no OpenPGP public key that gpg can use.",{file:t,details:o,hint:"Download the public key of the policy's GPG key from SignPath,\
 or leave gpg-public-key out."})}async function ji(e,n){let{stdout:t}=await Z(e,"--with-colons","--with-keygrip","--list-keys"),r="",i=[];for(let o of t.split(`\

`)){let[s,,,,,,,,,a=""]=o.split(":");if(s==="fpr"&&i.push(r=a),s==="grp"&&a===n)return r}throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`gpg-public-key is an\
other key than that of ${e.question.keyId}: ${i.join(", ")}.`,{hint:"Download the public key of this signing policy's GPG key from SignPath, or leave gpg-public\
-key out."})}async function Gi(e,n){if(process.platform==="win32")throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER","Signing with GPG keys runs on Linux on\
ly.",{hint:"Sign in a job on a Linux runner, or in WSL."});let t=await Ii(e,n),r=Ei(t);try{return await r.ready(),{configuration:await rl(t),stop:()=>r.stop()}}catch(i){
throw await r.stop(),i}}async function rl(e){let{session:n,home:t,log:r,question:i}=e,{gpgPublicKey:o}=n.inputs,s=await _i(e);await(o===void 0?Bi(e,s):Ui(e,o));
let a=await ji(e,s),d=(0,import_node_path10.join)(t,"public-key.asc"),c=(await Z(e,"--armor","--export",a)).stdout;if(await(0,import_promises19.writeFile)(d,c,{
flag:"wx",mode:384}),(await xi({armored:c,fingerprint:a}))?.equals(i.publicKey)!==!0)throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`The library's key ${i.keyId}\
 is not the one that ${n.inputs.certificate===void 0?"SignPath names for it":"the file in certificate is for"}.`,{hint:"Check that certificate belongs to this s\
igning policy."});let f=o===void 0?"made of the signing policy's key":"read from gpg-public-key";return n.host.info(`OpenPGP key: ${a}, ${f}.`),{home:t,fingerprint:a,
publicKey:d,log:r}}var Vi=2e3;function Mi(e,n){let t=sl(e),{code:r,message:i,hint:o}=il(e,t!==void 0,n),s=n.redact(t??Wi(e)).slice(0,Vi);return new import_chunk_VC77LCNK.b(
r,n.redact(i),{hint:o,...s?{details:s}:{}})}function il(e,n,{apiUrl:t,organizationId:r}){let{status:i}=e;switch(!0){case i===401:return{code:"AUTHENTICATION_FAI\
LED",message:"SignPath did not accept the API token (401).",hint:"The token may be mistyped, expired or revoked, or belong to another SignPath installation: che\
ck the secret behind `api-token`, and `api-url`."};case i===403:return{code:"PERMISSION_DENIED",message:`The API token's user may not do this in organization ${r}\
 (403).`,hint:"Check `organization-id`, and that the user is a submitter of the signing policy."};case(i===404&&n):return{code:"POLICY_NOT_FOUND",message:`SignP\
ath at ${t} does not know organization ${r} (404).`,hint:"Check `organization-id`, and `api-url` if you host SignPath yourself."};case(i===404||i===405):return{
code:"INVALID_INPUT",message:`What answers at ${t} is not SignPath's API (${i}).`,hint:"Check `api-url`: SignPath in the cloud has https://app.signpath.io/Api, \
with /Api at its end."};case i===407:return{code:"AUTHENTICATION_FAILED",message:"The HTTP proxy asks for a user name and a password (407).",hint:"Give them in \
`http-proxy` as http://user:password@host:port, from a secret."};case Pn(i):return{code:"SERVICE_UNAVAILABLE",message:`SignPath at ${t} is not available at the \
moment (${i}).`,hint:"Try again later; SignPath's status page tells of outages."};case(i>=300&&i<400):return{code:"SERVICE_ERROR",message:`${t} redirects (${i})\
 to ${e.headers.location??"nowhere"}.`,hint:"Check `api-url`: the API token is not sent to where a redirect leads."};case(i>=400&&i<500):return{code:"REQUEST_RE\
JECTED",message:`SignPath rejected the request (${i}).`,hint:"What it says about it stands below."};default:return{code:"SERVICE_ERROR",message:`SignPath at ${t}\
 failed (${i}).`,hint:"Trying again will hardly help: ask SignPath's support, and name the trace id below if there is one."}}}function Pn(e){return[429,502,503,
504].includes(e)}var ol={unreachable:(e,n)=>({code:"SERVICE_UNAVAILABLE",message:`${new URL(e).host} can't be reached: ${n.message}.`,hint:"Check `api-url`, the\
 network and firewall of this runner, and `http-proxy` if it needs one."}),dropped:e=>({code:"SERVICE_UNAVAILABLE",message:`The connection to ${new URL(e).host}\
 broke off.`,hint:"Try again later; check the network and the proxy between here and there."}),timeout:(e,n)=>({code:"SERVICE_UNAVAILABLE",message:`SignPath at ${e}\
 hung: ${al(n.message)}`,hint:"Try again later; check firewall and proxy, which may swallow requests. `http-request-timeout-in-seconds` says how long one attemp\
t may take."}),tls:(e,n)=>({code:"SERVICE_UNAVAILABLE",message:`No trusted TLS connection to ${new URL(e).host}: ${n.message}.`,hint:'Where a proxy or a self-ho\
sted SignPath has a certificate authority of its own, name its PEM file in NODE_EXTRA_CA_CERTS. A "wrong version number" means that plain http answers there.'}),
protocol:(e,n)=>({code:"SERVICE_ERROR",message:`What answers at ${e} does not speak HTTP: ${n.message}.`,hint:"Check `api-url` and `http-proxy`: scheme and port\
."}),"too-large":(e,n)=>({code:"SERVICE_ERROR",message:`${n.message} That is not SignPath's API.`,hint:`Check \`api-url\`, which is ${e}.`}),redirect:(e,n)=>({code:"\
SERVICE_ERROR",message:n.message,hint:"Check `api-url`: give the address that it redirects to, if you trust it with the API token. A log-in page of a proxy does\
 this, too."}),cancelled:()=>({code:"CANCELLED",message:"The request to SignPath was cancelled.",hint:"Start the job again."}),other:(e,n)=>({code:"SERVICE_UNAV\
AILABLE",message:`The request to ${e} failed: ${n.message}.`,hint:"Check the network, `api-url` and `http-proxy`."})};function Hi(e,n){let{code:t,message:r,hint:i}=ol[e.
kind](n.apiUrl,e);return new import_chunk_VC77LCNK.b(t,n.redact(r),{hint:i,cause:e})}function zi(e,n){let t=e.headers["content-type"]??"",r=/html/i.test(t)?"a w\
eb page":"something that is not JSON",i=n.redact(Wi(e)).slice(0,Vi);return new import_chunk_VC77LCNK.b("SERVICE_ERROR",`${n.apiUrl} answered with ${r}: is api-u\
rl right?`,{hint:"SignPath in the cloud has https://app.signpath.io/Api, with /Api at its end. A proxy that wants a log-in answers like this, too.",...i?{details:i}:
{}})}function sl(e){if(!/\bjson\b/i.test(e.headers["content-type"]??""))return;let n;try{n=JSON.parse(e.body.toString("utf8"))}catch{return}if(typeof n!="object"||
n===null||!("title"in n||"detail"in n))return;let t={...n},r=[t.title,t.detail].filter(i=>typeof i=="string");return typeof t.errors=="object"&&t.errors!==null&&
r.push(JSON.stringify(t.errors)),typeof t.traceId=="string"&&r.push(`traceId: ${t.traceId}`),r.join(`
`)}function Wi(e){return e.body.subarray(0,500).toString("utf8").replace(/[\p{Cc}\s]+/gu," ").trim()}function al(e){return e.charAt(0).toLowerCase()+e.slice(1)}
var C=class extends Error{};function Xi(e){return no(()=>Zi(e).map(qi))}function Ji(e,n={}){let t=r=>Object.entries(n).every(([i,o])=>r[i]===o);return no(()=>Zi(
e).filter(t).map(ll))}function ll(e){let n=qi(e),t=fl(e),r=pl(e)??t?.publicKey;if(!r)throw new C(`${xn(n)} has neither a public key nor a certificate that can b\
e read`);if(t&&!t.publicKey.equals(r))throw new C(`the certificate of ${xn(n)} is for another key`);return{...n,keyType:ul(r,n),...typeof e.keySizeInBits=="numb\
er"?{keySizeInBits:e.keySizeInBits}:{},...t?{certificate:t}:{},publicKey:r.export({type:"spki",format:"der"})}}function ul(e,n){let r={rsa:"RSA","rsa-pss":"RSA",
ec:"EC"}[e.asymmetricKeyType??""];if(r)return r;throw new import_chunk_VC77LCNK.b("KEY_TYPE_MISMATCH",`The key of ${xn(n)} is of type ${e.asymmetricKeyType??"un\
known"}: only RSA and EC are supported.`,{hint:"Choose a signing policy whose certificate has an RSA or EC key."})}function fl(e){let n=eo(e,"certificateBytes");
if(n)try{return new import_node_crypto12.X509Certificate(n)}catch(t){throw new C("certificateBytes is not an X.509 certificate",{cause:t})}}function pl(e){let n=eo(
e,"publicKeyBytes");if(n)for(let t of["spki","pkcs1"])try{return(0,import_node_crypto12.createPublicKey)({key:n,format:"der",type:t})}catch{}}function Zi(e){let n=Qi(
e)?e.signingPolicies:void 0;if(!Array.isArray(n))throw new C("the member signingPolicies is not a list");return n.map(t=>{if(Qi(t))return t;throw new C("a signi\
ng policy is not an object")})}function qi(e){return{projectSlug:Yi(e,"projectSlug"),signingPolicySlug:Yi(e,"signingPolicySlug")}}function xn(e){return`signing \
policy ${e.projectSlug}/${e.signingPolicySlug}`}function Yi(e,n){let t=e[n];if(typeof t=="string"&&t!=="")return t;throw new C(`the member ${n} of a signing pol\
icy is not a text`)}function eo(e,n){let t=e[n];if(!(t==null||t==="")){if(typeof t=="string"&&/^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(t))return Buffer.from(t,"base64");
throw new C(`the member ${n} of a signing policy is not Base64`)}}function Qi(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function no(e){try{return e()}catch(n){
throw n instanceof C?new import_chunk_VC77LCNK.b("SERVICE_ERROR",`SignPath's list of signing policies looks different than expected: ${n.message}.`,{cause:n,hint:"\
Check api-url. If it is right, SignPath's API may have changed: look for a newer release of this extension."}):n}}var yl=16*1024*1024;function ro(e){let{apiUrl:n,
organizationId:t}=e,i={apiUrl:n,organizationId:t,redact:s=>e.redact(s).replaceAll(e.apiToken,"***")},o=async s=>{let a=new URLSearchParams(Object.entries(s).filter(
u=>u[1]!==void 0)).toString(),d=`/v1/${encodeURIComponent(t)}/Cryptoki/MySigningPolicies${a?`?${a}`:""}`,c=await to(d,{authorization:`Bearer ${e.apiToken}`,accept:"\
application/json"},e,i);return bl(c,i)};return{signingPolicies:async(s={})=>Ji(await o(s),s),policyNames:async()=>Xi(await o({})),health:async()=>{await to("/he\
althz",{},e,i)}}}async function to(e,n,t,r){let i=performance.now(),o=()=>t.totalTimeoutInSeconds*1e3-(performance.now()-i);for(let s=1;;s++){let a=Math.min(t.requestTimeoutInSeconds,
Math.max(o(),1)/1e3),d=await ml(e,n,a,t,r);if(d.ok)return d.answer;let c=d.retry==="never"?void 0:Math.max(Ce(s),d.pause??0),u=d.retry==="few"&&s>t.retries;if(c===
void 0||u||c>=o())throw hl(d.error,s,i);t.log?.(`${d.error.message} Trying again in ${(c/1e3).toFixed(1)} s.`),await wl(c,t)}}async function ml(e,n,t,r,i){try{let o=await(0,import_chunk_GKT7QU45.j)(
r.apiUrl+e,{headers:{"user-agent":"pkcs11-sign",...n},proxy:r.proxy,timeLimitInSeconds:t,maximumBytes:yl,redirects:3,signal:r.signal});if(o.status>=200&&o.status<
300)return{ok:!0,answer:o};let s=Pn(o.status)?"while-time-lasts":"never";return{ok:!1,error:Mi(o,i),retry:s,pause:Re(o.headers["retry-after"])}}catch(o){if(!(o instanceof
import_chunk_GKT7QU45.i))throw o;let s=o.kind==="unreachable"?"few":o.kind==="dropped"||o.kind==="timeout"?"while-time-lasts":"never";return{ok:!1,error:Hi(o,i),
retry:s}}}function hl(e,n,t){if(n===1)return e;let r=Math.round((performance.now()-t)/1e3);return new import_chunk_VC77LCNK.b(e.code,`${e.message} Tried ${n} ti\
mes within ${r} s.`,{cause:e,...e.hint===void 0?{}:{hint:e.hint},...e.details===void 0?{}:{details:e.details}})}async function wl(e,n){let t=n.wait??(async(r,i)=>(0,import_promises25.setTimeout)(
r,void 0,i?{signal:i}:{}));try{await t(e,n.signal)}catch(r){throw new import_chunk_VC77LCNK.b("CANCELLED","The request to SignPath was cancelled.",{cause:r})}}function bl(e,n){
try{return JSON.parse(e.body.toString("utf8"))}catch{throw zi(e,n)}}var In=(0,import_chunk_2OATJTSY.c)((0,import_chunk_GKT7QU45.f)(),1);async function En(e,n,t){
let i=(await e.signingPolicies({projectSlug:n,signingPolicySlug:t})).find(o=>o.projectSlug===n&&o.signingPolicySlug===t);if(i)return i;throw await Sl(e,n,t)}async function Sl(e,n,t){
let r=await e.policyNames();if(r.length===0)return new import_chunk_VC77LCNK.b("PERMISSION_DENIED","The API token's user is not a submitter of any signing polic\
y in this organization.",{hint:`Add the user as a submitter to signing policy ${t} of project ${n} in SignPath. Its build policies may restrict it to certain br\
anches or CI systems, too.`});let i=r.filter(d=>d.projectSlug===n).map(d=>d.signingPolicySlug),[o,s,a]=i.length>0?[`signing policy ${t} of project ${n}`,t,i]:[`\
project ${n}`,n,[...new Set(r.map(d=>d.projectSlug))]];return new import_chunk_VC77LCNK.b("POLICY_NOT_FOUND",`The API token's user can't see ${o}.`,{hint:`${kl(
s,a)}It may not exist, or the user may not be a submitter there. Visible: ${Pl(s,a)}.`})}function kl(e,n){let t=(0,import_chunk_GKT7QU45.g)(e,n);return t===void 0?
"":`Did you mean ${t}? `}var io=10;function Pl(e,n){let t=[...n].sort((i,o)=>(0,In.distance)(e,i)-(0,In.distance)(e,o)),r=t.length-io;return t.slice(0,io).join(
", ")+(r>0?` and ${r} more`:"")}async function vn(e,n,t){let{inputs:r}=e,{projectSlug:i="",signingPolicySlug:o=""}=r;switch(n){case"none":return;case"file":return lt(
(0,import_node_path13.resolve)(process.cwd(),r.certificate??""));case"signpath":return await El(e,i,o)??{leaf:await oo(t),chain:[]};case"token":return{leaf:await oo(
t),chain:[]}}}async function so(e,n,t){let{projectSlug:r="",signingPolicySlug:i=""}=e.inputs;if(n==="none")return;if(n==="signpath"){let a=await co(e,()=>En(ao(
e),r,i),"public key");if(a!==void 0){let{certificate:d,publicKey:c}=a;return{publicKey:(0,import_node_crypto11.createPublicKey)({key:c,format:"der",type:"spki"}),
certificate:d===void 0?void 0:{leaf:d,chain:[]}}}}if(n==="file"){let a=await vn(e,n,t);return a===void 0?void 0:{certificate:a,publicKey:a.leaf.publicKey}}let o=await t(),
s=o.kind==="ready"?o.key:void 0;if(s?.publicKey!==void 0)return{publicKey:s.publicKey,certificate:void 0};throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSIN\
G",`The public key can't be read from the token here: ${o.kind==="skipped"?o.reason:"the token does not show it"}.`,{hint:"Name the certificate file with the ce\
rtificate input, if the signing policy has one."})}async function oo(e){let n=await e(),t=gi(n);if(t!==void 0)return t;throw new import_chunk_VC77LCNK.b("PREREQ\
UISITE_MISSING",`The certificate can't be read from the token here: ${n.kind==="skipped"?n.reason:"the token does not show it"}.`,{hint:"Name the certificate fi\
le with the certificate input."})}function ao({inputs:e,host:n,redact:t,signal:r},i={}){return ro({apiUrl:e.apiUrl,organizationId:e.organizationId??"",apiToken:e.
apiToken??"",proxy:(0,import_chunk_GKT7QU45.h)(e.httpProxy,(0,import_chunk_ZGFX3NXA.a)()),requestTimeoutInSeconds:e.httpRequestTimeoutInSeconds,totalTimeoutInSeconds:e.
serviceUnavailableTimeoutInSeconds,retries:e.retries,redact:t,signal:r,log:o=>{n.info(o)},...i})}async function El(e,n,t){let r=await co(e,()=>En(ao(e),n,t),"ce\
rtificate");return r?.certificate===void 0?void 0:{leaf:r.certificate,chain:[]}}async function co(e,n,t){try{return await n()}catch(r){if(r instanceof import_chunk_VC77LCNK.b&&
r.code==="INVALID_INPUT"){e.host.warning(`${r.message} Reading the ${t} from the token instead.`);return}throw r}}var vl=new Set(["rocky","almalinux","centos","\
ol"]),Cl=new Set(["7","8","9","10"]),Rl={focal:{family:"ubuntu",version:"20.04"},jammy:{family:"ubuntu",version:"22.04"},noble:{family:"ubuntu",version:"24.04"},
resolute:{family:"ubuntu",version:"26.04"},bullseye:{family:"debian",version:"11"},bookworm:{family:"debian",version:"12"},trixie:{family:"debian",version:"13"}};
function Cn({id:e}){return e==="debian"||e==="ubuntu"||lo(e)}function pe(e){let{id:n,idLike:t,versionId:r,codename:i=""}=e,o=r?.split(".")[0];if(lo(n))return{family:"\
rhel",version:o};let s=Rl[i];if(n==="debian"||n==="ubuntu")return{family:n,version:r??(s?.family===n?s.version:void 0)};if(t.includes("ubuntu")||t.includes("deb\
ian"))return s??{family:t.includes("ubuntu")?"ubuntu":"debian",version:void 0};if(t.some(a=>["rhel","centos","fedora"].includes(a)))return{family:"rhel",version:t.
includes("rhel")&&Cl.has(o??"")?o:void 0}}function lo(e){return e==="rhel"||vl.has(e)}var ee={name:"pkcs11-engine",title:"libp11's engine for OpenSSL",packages:{
debian:"libengine-pkcs11-openssl",enterprise:"openssl-pkcs11",fedora:"openssl-pkcs11",amazon:"openssl-pkcs11",releases:{el10:void 0}}},ge={name:"pkcs11-provider",
title:"a PKCS #11 provider for OpenSSL",packages:{debian:"pkcs11-provider",enterprise:"pkcs11-provider",fedora:"pkcs11-provider",releases:{"debian 11":void 0,"d\
ebian 12":void 0,"ubuntu 20.04":void 0,"ubuntu 22.04":void 0}}};function Ke({packages:e},n,t){let r=uo(n,t),i=$l(r,t),{releases:o={}}=e;return i!==void 0&&Object.
hasOwn(o,i)?o[i]:e[r]}function Rn(e,n,t){let r=e.filter(({packages:o})=>o.epel===!0).map(({name:o})=>o);if(r.length===0||uo(n,t)!=="enterprise")return;let i=`${r.
join(" and ")} ${r.length===1?"is":"are"} in EPEL`;return t?.id==="ol"?`${i}: install oracle-epel-release-el${pe(t)?.version??""} first.`:t?.id==="rhel"?`${i}: \
enable it first, see https://docs.fedoraproject.org/en-US/epel/.`:`${i}: install epel-release first.`}function uo(e,n){return e==="apt-get"?"debian":n?.id==="fe\
dora"?"fedora":n?.id==="amzn"?"amazon":"enterprise"}function $l(e,n){let t=n===void 0?void 0:pe(n);return e==="debian"?t===void 0?void 0:`${t.family} ${t.version??
""}`:e==="enterprise"&&Number(t?.version??0)>=10?"el10":void 0}function fo(e,n){let t=new Array(n.count).fill(0),r=new Set,i=[...e].sort((o,s)=>s.size-o.size||(o.
name<s.name?-1:1));for(let o of i){let s=t.indexOf(Math.min(...t));t[s]=(t[s]??0)+o.size+2e6,s===n.index-1&&r.add(o)}return e.filter(o=>r.has(o))}var Al={debian:[
"11","12","13"],ubuntu:["20.04","22.04","24.04"],rhel:["8","9"]},Ol={debian:"Debian",ubuntu:"Ubuntu",rhel:"RedHat Enterprise Linux"};function po(e){let{facts:n}=e;
Ll(n);let t=[];if(n.os!=="linux")return t;let{distribution:r}=n,i=r===void 0?void 0:pe(r);if(Tl(r,i)||t.push(Nl(r,i)),e.usesOsslsigncode&&i?.family==="ubuntu"&&
i.version==="20.04")throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER","SignPath's library does not support osslsigncode on Ubuntu 20.04.",{hint:"Run this j\
ob on Ubuntu 22.04 or later, or on Debian 11 or later."});return e.opensslScenario&&n.openssl!==void 0&&t.push(...Fl(n.openssl.version,i,n.allOpenssl)),t}function Ll(e){
let n="SignPath's library exists for Linux x64 (glibc) and Windows x64 only",t="Run the signing job on such a runner; it can take the files from another job as \
artifacts.";if(e.os!=="linux"&&e.os!=="win32")throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`This runner's system is ${e.os}. ${n}.`,{hint:t});if(e.arch!==
"x64")throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`This runner's processor is ${e.arch}. ${n}.`,{hint:t});if(e.libc?.family==="musl")throw new import_chunk_VC77LCNK.b(
"UNSUPPORTED_RUNNER",`This runner has the musl C library. ${n}.`,{hint:t})}function Tl(e,n){return e===void 0||n?.version===void 0?!1:Cn(e)&&Al[n.family].includes(
n.version)}function Nl(e,n){let r=`${e?.prettyName??"This Linux distribution"} is not on SignPath's list of supported distributions`;return n===void 0||e===void 0||
Cn(e)?`${r}; going on.`:`${r}: it is taken for ${Ol[n.family]}${n.version===void 0?"":` ${n.version}`}.`}function $n(e){return!go(e)&&!yo(e)}function go({major:e,
minor:n,patch:t}){return e===3&&n===0&&t<=8}function yo({major:e,minor:n}){return e<1||e===1&&n<1}function Fl(e,n,t){let{text:r}=e,i=t.find(a=>$n(a.version)),o=i===
void 0?void 0:`Set openssl to ${i.program}, which is OpenSSL ${i.version.text}`,s=t.length>1?`OpenSSL on this machine:
${t.map(a=>`${a.version.text} at ${a.program}`).join(`
`)}`:"";if(go(e)){let a=`OpenSSL ${r} has a bug (openssl/openssl#20161, mended in 3.0.9) that breaks the TLS connection of SignPath's library`;if(n?.family==="u\
buntu"&&n.version==="22.04")return[`${a}. SignPath lists Ubuntu 22.04 as supported, so this may work. If it fails with an error in the SSL handshake, ${o===void 0?
"":`${Dl(o)}, or `}run the job on Ubuntu 24.04.`];throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`${a}: signing with openssl and osslsigncode does not w\
ork here.`,{hint:o===void 0?"Use another runner image, set the openssl input to an OpenSSL of 3.0.9 or later, or sign with a tool that does not use OpenSSL (jar\
signer, gpg).":`${o}, use another runner image, or sign with a tool that does not use OpenSSL (jarsigner, gpg).`,...s===""?{}:{details:s}})}if(yo(e))throw new import_chunk_VC77LCNK.b(
"UNSUPPORTED_RUNNER",`OpenSSL ${r} is too old: 1.1 and 3.x are supported.`,{hint:`${o??"Set the openssl input to a newer OpenSSL"}, or use another runner image.`,
...s===""?{}:{details:s}});return[]}function Dl(e){return e.charAt(0).toLowerCase()+e.slice(1)}var _l=[...import_chunk_SMBELOMN.b,{extensions:[".jar",".war",".e\
ar",".aar"],title:"a Java archive"},{extensions:[".apk"],title:"an Android app"},{extensions:[".rpm"],title:"an RPM package"},{extensions:[".deb"],title:"a Debi\
an package"}],Kl=[["version https://git-lfs.github.com/","it is a Git LFS pointer: the file itself was not checked out"],["MZ","its header for Windows (PE) is m\
issing or damaged"],["\x7FELF","it is a program for Linux (ELF)"],["PK","it is a ZIP archive"],["\x8B","it is compressed with gzip"]],Bl=new Set([9,10,12,13,
27]);function An({extension:e,head:n}){if(n.length===0)return"is empty";let t=_l.find(({extensions:r})=>r.includes(e));return t===void 0?void 0:`is called like ${t.
title} (${e}), but ${Ul(n)}`}function Ul(e){let n=Buffer.from(e).toString("latin1"),t=Kl.find(([r])=>n.startsWith(r));return t!==void 0?t[1]:e.every(r=>r>=32||Bl.
has(r))?"it is a text":`it does not begin like one: its first bytes are ${Buffer.from(e.subarray(0,4)).toString("hex")}`}var mo=".tsr",ho=["digest","padding","o\
utput-format","timestamp-urls","description","description-url","gpg-format","gpg-public-key","input-is-digest"];function So(e,n){return n.map(t=>({file:t,...Ml(
e,t)}))}function Be(e){let n=new Set(e.flatMap(t=>import_chunk_GKT7QU45.d[t].needs.programs));return(e.length===0||e.some(t=>import_chunk_GKT7QU45.d[t].needs.opensslBackend))&&
n.add(import_chunk_GKT7QU45.a),[...n]}function Ln(e,n,t,r){let i=Nn(e,n),o=[];Wl(e,i,o),Yl(e,i,t);let s=Ql(e,n,t.workingDirectory,o),a=e.shard===void 0?s:ql(s,e.
shard);e.shard!==void 0&&a.length===0&&o.push(`Share ${e.shard.index}/${e.shard.count} holds none of the ${s.length} files: there is nothing to sign in this job\
.`);let d=i.map(w=>import_chunk_GKT7QU45.d[w]),c=d.some(w=>w.needs.configuration==="openssl"),u=r?.readsSignPathVariables===!1?[]:po({facts:t,opensslScenario:c,
usesOsslsigncode:i.includes("osslsigncode")}),f=(0,import_chunk_GKT7QU45.t)(e.apiUrl);f!==void 0&&e.apiToken!==void 0&&u.push(f),e.verify||u.push("verify is off\
: nobody checks the signatures that were made.");let p=nu(e);p!==void 0&&u.push(p);let g=ru(e,r),y=ou(e,t,d);return{signPath:r?.readsSignPathVariables!==!1,files:a,
tools:i,library:eu(e,r),certificate:g,openssl:y,sunpkcs11:d.length===0||d.some(w=>w.needs.configuration==="sunpkcs11"),gnupg:d.some(bo),x509:d.length===0||!d.every(
bo),missing:du(Be(i),t,y),warnings:u,notices:o}}function bo({needs:e}){return e.configuration==="gnupg"}function Tn(e,n,t){let r=t.distribution?.prettyName??t.os,
i=t.libc===void 0?"":`, ${t.libc.family} ${t.libc.version??""}`,o=[`Runner: ${r}, ${t.arch}${i}${t.container?", in a container":""}`];t.openssl!==void 0&&o.push(
`OpenSSL: ${t.openssl.version.text} at ${t.openssl.program}`);for(let{program:a,version:d}of t.allOpenssl)a!==t.openssl?.program&&o.push(`OpenSSL, too: ${d.text}\
 at ${a}`);for(let[a,d]of Object.entries(t.commands))o.push(`${a}:${d.version===void 0?"":` ${d.version} at`} ${d.path}`);let{library:s}=e;o.push(`Library: ${s.
kind==="installed"?s.path:`SignPath Cryptoki${ko(s.version)}`} (${s.reason})`),e.openssl!==void 0&&o.push(`OpenSSL reaches it by: ${e.openssl.backend} (${e.openssl.
reason})`,...Gl(e.openssl,t)),o.push(`${e.x509?"Certificate":"Public key"}: ${iu(e.certificate,n)}`),e.missing.length>0&&o.push(`Missing here, to be installed: ${e.
missing.map(({title:a})=>a).join(", ")}`);for(let{file:a,tool:d,reason:c,destination:u}of e.files)o.push(`${a.name}: ${d} (${c}) -> ${Vl(u,t.workingDirectory)}`);
return o}function Gl({backend:e,plugin:n,providerKind:t},{openssl:r}){if(n===void 0)return[];let i=e==="engine"?r?.engineVersion:r?.provider?.version;return[`${e===
"engine"?"Engine":"Provider"}: ${e==="engine"||t==="libp11"?"libp11":"pkcs11-provider"}${ko(i)} at ${n}`]}function ko(e){return e===void 0?"":` ${e}`}function Vl(e,n){
let t=(0,import_node_path14.relative)(n,e);return t.startsWith("..")?e:t.replaceAll("\\","/")}function Nn(e,n){let t=new Set(n.map(({tool:r})=>r));return e.files.
length===0&&e.tool!=="auto"&&t.add(e.tool),import_chunk_GKT7QU45.e.filter(r=>t.has(r))}function Ml(e,n){let t={extension:zl(n.name),head:n.head};if(e.tool!=="au\
to"){let o=import_chunk_GKT7QU45.d[e.tool],s=Hl(o,t),a=s===void 0?o.refuses?.(t,Po(e)):`it ${s}`;if(a===void 0)return{tool:e.tool,reason:"as asked for"};throw new import_chunk_VC77LCNK.b(
"INVALID_INPUT",`${e.tool} can't sign ${n.name}: ${a}.`,{file:n.name,hint:s===void 0?"Choose another tool; auto picks one by the file. Where an earlier step put\
s something before the content, sign before that step.":"Check the step that makes the file, or choose another tool."})}for(let o of import_chunk_GKT7QU45.e){let s=import_chunk_GKT7QU45.d[o].
recognises(t);if(s!==void 0)return{tool:o,reason:s}}let r=An(t);if(r!==void 0)throw new import_chunk_VC77LCNK.b("TOOL_UNDECIDED",`${n.name} ${r}. No tool can be\
 picked for it.`,{file:n.name,hint:`Check the step that makes the file, or exclude it with !${n.name} in files.`});let i=import_chunk_GKT7QU45.e.filter(o=>import_chunk_GKT7QU45.d[o].
result.kind==="detached");throw new import_chunk_VC77LCNK.b("TOOL_UNDECIDED",`${n.name} is of no kind that a signature can be embedded into, so no tool can be p\
icked for it.`,{file:n.name,hint:`Set tool to one of ${i.join(", ")} for a detached signature beside the file, or exclude it with !${n.name} in files.`})}function Hl(e,n){
let t=e.name==="osslsigncode"&&(0,import_chunk_SMBELOMN.c)(n)&&e.recognises(n)===void 0;return n.head.length===0&&e.result.kind==="embedded"||t?An(n):void 0}function zl(e){
return/\.[^./\\]+$/.exec(e)?.[0].toLowerCase()??""}function Wl(e,n,t){if(!(e.files.length===0||n.length===0))for(let r of ho){if(!e.given.has(r))continue;let i=s=>import_chunk_GKT7QU45.d[s].
honours.includes(r);if(n.some(i)){let s=n.filter(a=>!i(a));s.length>0&&t.push(`${r} has no effect on what ${s.join(" and ")} sign${s.length===1?"s":""}.`);continue}
let o=import_chunk_GKT7QU45.e.filter(i);throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${r} is given, but it has no effect on ${n.join(", ")}.`,{hint:o.length>
0?`Leave ${r} out; it is for ${o.join(", ")}.`:`Leave ${r} out.`})}}function Po(e){let{digest:n,inputIsDigest:t,padding:r,outputFormat:i,description:o,descriptionUrl:s,
gpgFormat:a}=e;return{digest:n,inputIsDigest:t,padding:r,outputFormat:i,description:o,descriptionUrl:s,gpgFormat:a,extraArguments:e.arguments}}function Yl({openssl:e},n,t){
if(e===void 0||e==="openssl"||t.openssl!==void 0||!Be(n).includes(import_chunk_GKT7QU45.a))return;let[r]=t.allOpenssl;throw new import_chunk_VC77LCNK.b("INVALID\
_INPUT",`openssl is ${JSON.stringify(e)}, which is no OpenSSL program of this runner.`,{hint:`Give the path of one, or leave openssl out to take the first on PA\
TH${r===void 0?"":`, which is OpenSSL ${r.version.text} at ${r.program}`}.`})}function Ql(e,n,t,r){let i=n.map(c=>({...c,destination:Jl(e,c.file,import_chunk_GKT7QU45.d[c.
tool],t)})),o=new Map(i.filter(({tool:c})=>import_chunk_GKT7QU45.d[c].result.kind==="detached").flatMap(({destination:c,file:u})=>[c,c+mo].map(f=>[f,u.name]))),
s=i.filter(({file:c})=>!o.has(c.path)),a=i.filter(({file:c})=>o.has(c.path));a.length>0&&r.push(Xl(a,o));let d=new Map;for(let{destination:c,file:u}of s){let f=d.
get(c);if(f!==void 0)throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${f} and ${u.name} would both be written to ${c}.`,{file:u.name,hint:"Sign them in two s\
teps with different output directories, or leave output-directory out."});d.set(c,u.name)}return s}var On=3;function Xl(e,n){let t=e.slice(0,On).map(({file:i})=>`${i.
name} (of ${n.get(i.path)??""})`),r=e.length>On?` and ${e.length-On} more`:"";return`Not signed themselves, being the signatures or timestamps of other files: ${t.
join(", ")}${r}.`}function Jl(e,n,t,r){let i=t.result.kind==="detached"?t.result.suffix(Po(e)):"";return e.outputDirectory!==void 0?Zl(r,e.outputDirectory,n.pathBelowBase)+
i:t.result.kind==="embedded"?n.realPath:n.path+i}function Zl(e,n,t){return/^([/\\]|[A-Za-z]:[/\\])/.test(n)?(0,import_node_path14.join)(n,t):(0,import_node_path14.join)(
e,n,t)}function ql(e,n){let t=e.map(r=>({planned:r,name:r.file.name,size:r.file.size}));return fo(t,n).map(({planned:r})=>r)}function eu(e,n){return n!==void 0?
{kind:"installed",path:n.path,reason:"cryptoki-library is given: nothing is downloaded"}:tu(e)}function nu({cryptokiVersion:e}){if(ve(e))return`cryptoki-version\
 ${e} moves: two runs of this job may install different libraries. Name an exact version.`}function tu(e){let{cryptokiArchive:n,cryptokiSha256:t,requireVerifiedDownload:r}=e,
i=e.given.has("cryptoki-version");return{kind:"download",version:n===void 0||i?Ee(e.cryptokiVersion):nr(n),archive:n,sha256:t,requireVerified:r,reason:n!==void 0?
"cryptoki-archive is given":i?"as asked for":"the version that this release was made for"}}function ru(e,n){return e.certificate!==void 0?"file":e.projectSlug===
void 0||e.signingPolicySlug===void 0?"none":n?.readsSignPathVariables===!1?"token":"signpath"}function iu(e,n){switch(e){case"file":return`${n.certificate??""} \
(certificate is given)`;case"signpath":return`fetched from ${n.apiUrl}, else read from the token`;case"token":return"read from the token";case"none":return"none\
 (no project and signing policy are given)"}}function ou(e,n,t){let{openssl:r}=n;if(!(t.length===0||t.some(d=>d.needs.opensslBackend))||r===void 0)return;let o=t.
some(({name:d})=>d==="osslsigncode"),{backend:s,reason:a}=su(e,r,n,o);return{program:r.program,backend:s,plugin:s==="engine"?r.engine:r.provider?.path,providerKind:r.
provider?.kind??"pkcs11-provider",reason:a}}function su(e,{version:n,engine:t,provider:r},{packageManager:i,distribution:o,commands:s},a){let d=n.major>=4,c=a&&
au(s.osslsigncode?.version,2,10)?s.osslsigncode?.version:void 0;if(e.opensslBackend==="engine"){if(d)throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`ope\
nssl-backend is engine, but OpenSSL ${n.text} has no engines any more.`,{hint:"Set openssl-backend to provider, or leave it out."});return{backend:"engine",reason:"\
as asked for"}}if(e.opensslBackend==="provider"){if(n.major<3)throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`openssl-backend is provider, but OpenSSL ${n.
text} has no providers yet.`,{hint:"Set openssl-backend to engine, or leave it out."});if(c!==void 0)throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`ope\
nssl-backend is provider, but osslsigncode ${c} can't use one.`,{hint:"Leave openssl-backend out, or use osslsigncode 2.10 or later."});return{backend:"provider",
reason:"as asked for"}}if(d)return{backend:"provider",reason:`OpenSSL ${n.text} has no engines`};let u=f=>i!==void 0&&Ke(f,i,o)!==void 0;if(c!==void 0&&t===void 0){
if(u(ee))return{backend:"engine",reason:`osslsigncode ${c} can't use a provider`};throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`osslsigncode ${c} can'\
t use a provider, and there is no engine here.`,{hint:"Use osslsigncode 2.10 or later, or another runner image."})}return t===void 0&&r!==void 0?{backend:"provi\
der",reason:"it is installed here, and no engine is"}:t===void 0&&n.major>=3&&!u(ee)&&u(ge)?{backend:"provider",reason:"the distribution has a provider to insta\
ll, but no engine"}:{backend:"engine",reason:"libp11's engine works with every OpenSSL from 1.1 to 3.x"}}function au(e,n,t){let[,r,i]=/^(\d+)\.(\d+)/.exec(e??"")??
[];return r===void 0?!1:Number(r)<n||Number(r)===n&&Number(i)<t}function du(e,n,t){let r=e.filter(i=>i===import_chunk_GKT7QU45.a?n.openssl===void 0:n.commands[i.
name]===void 0);return t?.plugin===void 0&&t!==void 0&&r.push(t.backend==="engine"?ee:ge),r}var xo=["-q","-o","DPkg::Lock::Timeout=300","-o","Acquire::Retries=3",
"-o","Dpkg::Use-Pty=0"],cu=["-y","--no-install-recommends","--no-remove","-o","Dpkg::Options::=--force-confdef","-o","Dpkg::Options::=--force-confold"],Fn=/Failed to download|Cannot download|No more mirrors|All mirrors were (?:already )?tried|Status code: 404/i,
Eo={"apt-get":{install:[...xo,"install",...cu],refresh:[...xo,"update"],stale:/Unable to locate package|has no installation candidate|Failed to fetch|Unable to fetch|404 +Not Found|unmet dependencies|Release '.*' for '.*' was not found/},
dnf:{install:["install","-y","--setopt=install_weak_deps=False"],refresh:["clean","expire-cache"],stale:Fn},microdnf:{install:["install","-y","--setopt=install_\
weak_deps=0"],refresh:["clean","all"],stale:Fn},yum:{install:["install","-y","--setopt=install_weak_deps=False"],refresh:["clean","expire-cache"],stale:Fn}};function vo(e){
let{manager:n,privilege:t,packages:r}=e;if(t==="none"||r.length===0)return[];let{install:i,refresh:o}=Eo[n],s=Io(n,[...i,...r],t);return[[s],[Io(n,o,t),s]]}function Co(e,n){
return Eo[e].stale.test(n)}function Ro(e){return e.includes("Could not get lock /var/lib/apt/lists")}function $o({manager:e,privilege:n,packages:t}){let r=n==="\
root"?"":"sudo ",i=t.join(" ");return e==="apt-get"?`${r}apt-get update && ${r}apt-get install -y --no-install-recommends ${i}`:`${r}${e} install -y ${i}`}function Io(e,n,t){
let r={LC_ALL:"C.UTF-8",...e==="apt-get"?{DEBIAN_FRONTEND:"noninteractive"}:{}};return t==="root"?{program:e,arguments:n,environment:r}:{program:"sudo",arguments:[
"-n","env",...Object.entries(r).map(([o,s])=>`${o}=${s}`),e,...n],environment:r}}var fu=1800,pu=5e3,gu=400,yu=25;async function Ao(e,n,t){if(n.length===0)return;
let r=mu(e,n,t),{host:i}=e;i.startGroup(`Install ${r.packages.join(", ")}`);try{let o=await wu(e,r,t.workingDirectory);if(o===void 0)return;let s=Rn(n,r.manager,
t.distribution);throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",`${r.manager} could not install ${r.packages.join(", ")} (exit code ${o.exitCode}).`,{hint:`${s===
void 0?"":`${s} `}${Oo(r)}`,details:o.lines.slice(-yu).join(`
`)})}finally{i.endGroup()}}function mu({inputs:e},n,t){let{packageManager:r,privilege:i,distribution:o}=t,s=(g,y)=>`This runner lacks ${g.map(({title:w})=>w).join(
", ")}, and ${y}.`;if(r===void 0)throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",s(n,"there is neither apt-get nor dnf to install that with"),{hint:t.os===
"win32"?"Install it before this step, and put its folder on PATH.":"Install it before this step, or in the image."});let a=n.map(g=>({need:g,name:Ke(g,r,o)})),d=a.
filter(({name:g})=>g===void 0).map(({need:g})=>g);if(d.length>0)throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",s(d,`${o?.prettyName??"this distributio\
n"} has no package for that`),{hint:hu(d)});let c=[...new Set(a.flatMap(({name:g})=>g===void 0?[]:[g]))],u={manager:r,privilege:i,packages:c},f=e.installPrerequisites?
i==="none"?"this user may not install packages (neither root nor sudo without a password)":void 0:"install-prerequisites is false";if(f===void 0)return u;let p=Rn(
n,r,o);throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",s(n,f),{hint:`${p===void 0?"":`${p} `}${Oo(u)}`})}function hu(e){return e.includes(ee)?"Set open\
ssl-backend to provider.":e.includes(ge)?"Set openssl-backend to engine, or leave it out.":"Install it before this step, or in the image."}function Oo(e){return`\
Run this before signing, or in the image: ${$o(e)}`}async function wu(e,n,t){let r;for(let i of vo(n)){if(r!==void 0&&!Co(n.manager,r.lines.join(`
`)))break;let o=[];for(let a of i)o.push(await bu(e,a,t));let s=o.at(-1)?.exitCode??0;if(s===0)return;r={exitCode:s,lines:o.flatMap(({lines:a})=>a)}}return r}async function bu(e,n,t){
let r=Date.now()+3e5;for(;;){let i=await Su(e,n,t);if(i.exitCode===0||!Ro(i.lines.join(`
`))||Date.now()>r)return i;e.host.info("Another package manager is at work: waiting for it."),await(0,import_promises26.setTimeout)(pu,void 0,{signal:e.signal}).
catch(()=>{})}}async function Su({host:e,environment:n,redact:t,signal:r},i,o){e.info(`$ ${[i.program,...i.arguments].join(" ")}`);let s=[],a=c=>{e.info(c),s.push(
c),s.length>gu&&s.shift()};return{exitCode:await(0,import_chunk_FKQ6OXDP.d)({...i,environment:n(i.environment)},{workingDirectory:o,timeLimitInSeconds:fu,signal:r,
redact:t,onLine:a}),lines:s}}var ku=16*1024*1024,Lo=new Set(["raw","cms"]),Pu={raw:2,cms:2,authenticode:2,java:8};function To({batch:e},n){let t=({name:s,batch:a})=>{
if(a===void 0||e==="off")return;let d=n.filter(({tool:u})=>u===s);return Lo.has(a)&&d.some(({file:u})=>u.size>=ku)||d.length>=Pu[a]?a:void 0},r=new Map(Object.values(
import_chunk_GKT7QU45.d).map(s=>[s.name,t(s)])),i=new Set(n.map(({tool:s})=>r.get(s))),[o]=i;return{of:s=>r.get(s),digestsOnly:i.size===1&&o!==void 0&&Lo.has(o),
library:[...i].some(s=>s!==void 0&&s!=="java")}}async function ih(e,n){let{inputs:t,workspace:r}=e,i=t.cryptokiLibrary===void 0?void 0:await Ae(t.cryptokiLibrary,
process.cwd());$u(e,i,n.length>0);let{plan:o,facts:s}=await Ru(e,n,i),a=await Ur(o.library,e,s),d=await r.folder("log"),c=o.tools.some(y=>import_chunk_GKT7QU45.d[y].
needs.readWriteSessions)||void 0,u=(0,import_chunk_GKT7QU45.o)({...t,httpProxy:Lu(t),logDirectory:d,readWriteSessions:c}),f={...u.public,...u.secret},p=ui({library:a.
path,keyId:Ue(t),pin:import_chunk_L2YACXYC.a,environment:f,logDirectory:d},e),g=await xu(e,o,a.path,f);try{let y={session:e,plan:o,facts:s,library:a,credentials:u,
probe:p,logDirectory:d,startedAhead:g};return{...y,...await Iu(y,f)}}catch(y){throw await g?.discard(),y}}async function xu(e,{signPath:n,files:t},r,i){let{inputs:o}=e,
s=Ue(o);if(!n||s===void 0||o.arguments.length>0||!To(o,t).library)return;let{startAhead:a}=await Promise.resolve().then(()=>__toESM(require("./start-ahead-JJJ5BKUF.cjs")));
return a({library:r,keyId:s,pin:import_chunk_L2YACXYC.a,slot:void 0,parallel:o.parallel},i,e)}async function Iu({session:e,plan:n,facts:t,library:r,probe:i,startedAhead:o},s){
let a=await Eu(e,n,i),d=a?.certificate;d!==void 0&&n.x509&&Fu(e,d,n);let c=await Tu(e,n,i),u=a===void 0?void 0:Nu(e,a,c),f=await(0,import_chunk_L2YACXYC.b)(n,r.
path,d,c,e.workspace),p=n.gnupg&&a!==void 0&&u!==void 0?await vu(e,{policy:a,key:u,library:r.path,credentials:s,probe:i,command:Cu(t)}):void 0;return{certificate:d,
key:u,configuration:p===void 0?f:{...f,gnupg:p.configuration},close:async()=>{await o?.discard(),await p?.stop()}}}async function Eu(e,n,t){if(!n.x509)return so(
e,n.certificate,t);let r=await vn(e,n.certificate,t);return r===void 0?void 0:{certificate:r,publicKey:r.leaf.publicKey}}function vu(e,{policy:n,key:t,...r}){let{
publicKey:i,certificate:o}=n,s=/^CN=(.+)$/m.exec(o?.leaf.subject??"")?.[1];return Gi(e,{...r,publicKey:i,commonName:s,keyId:t.id,keyIdHex:t.idHex})}function Cu(e){
return n=>{let t=n==="openssl"?e.openssl?.program:e.commands[n]?.path;if(t===void 0)throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",`${n} is not on thi\
s machine.`);return t}}async function Ru(e,n,t){let{inputs:r,host:i}=e,o=So(r,n),s=Be(Nn(r,o)),a=()=>Ie({programs:s,openssl:r.openssl,opensslFits:$n},e.environment()),
d=await a(),c=Ln(r,o,d,t);if(No(i,"Plan",Tn(c,r,d)),c.missing.length>0){if(await Ao(e,c.missing,d),d=await a(),c=Ln(r,o,d,t),c.missing.length>0)throw new import_chunk_VC77LCNK.b(
"PREREQUISITE_MISSING",`${c.missing.map(({title:u})=>u).join(", ")} can't be found, although the packages are installed.`,{hint:"Check that the PATH of this job\
 holds the folders that packages install to, and that the openssl input names the system's OpenSSL."});No(i,"Plan, with what is installed now",Tn(c,r,d))}for(let u of c.
notices)i.notice(u);for(let u of c.warnings)i.warning(u);return{plan:c,facts:d}}function No(e,n,t){e.startGroup(n);for(let r of t)e.info(r);e.endGroup()}function $u({
inputs:e},n,t){let r=n?.readsSignPathVariables!==!1,i=[...r&&e.organizationId===void 0?["organization-id"]:[],...r&&e.apiToken===void 0?["api-token"]:[]];if(i.length>
0)throw new import_chunk_VC77LCNK.b("NO_CREDENTIALS",`${i.join(" and ")} ${i.length===1?"is":"are"} blank, so SignPath can't be asked to sign.`,{hint:Au(i)});let o=[
"project-slug","signing-policy-slug"].filter(s=>s==="project-slug"?e.projectSlug===void 0:e.signingPolicySlug===void 0);if(o.length>0&&(t||o.length===1))throw new import_chunk_VC77LCNK.b(
"INVALID_INPUT",`${o.join(" and ")} ${o.length===1?"is":"are"} blank, so no key is named.`,{hint:`Set ${o.join(" and ")} to the slugs that SignPath shows for th\
e project and its signing policy.`})}function Au(e){let n={"organization-id":"a variable of your CI, for it is no secret (GitHub: vars)","api-token":"your CI's \
secrets"};return`Set ${e.map(i=>`${i} (or ${Ou(i)}) from ${n[i]}`).join(", and ")}.${e.includes("api-token")?" Pull requests of forks get no secrets: if-no-cred\
entials: skip is for them.":""}`}function Ou(e){return`SIGNPATH_${e.toUpperCase().replaceAll("-","_")}`}function Lu({apiUrl:e,httpProxy:n}){return n??(0,import_chunk_GKT7QU45.l)(
new URL(e),(0,import_chunk_GKT7QU45.h)(void 0,(0,import_chunk_ZGFX3NXA.a)()))?.href.replace(/\/$/,"")}function Ue({projectSlug:e,signingPolicySlug:n}){return e===
void 0||n===void 0?void 0:`${e}/${n}`}async function Tu({inputs:e,host:n},{signPath:t,files:r},i){if(Ue(e)===void 0||t&&r.length>0)return;let o=await fi(i,n);return t||
o.kind==="skipped"?void 0:o.token}function Nu({inputs:e},{publicKey:n},t){let r=Ue(e);if(r===void 0)return;let i=t===void 0?{}:{token:t};return{id:r,idHex:(0,import_chunk_Q5BETL26.b)(
r),uri:(0,import_chunk_Q5BETL26.a)({id:r,...i}),type:Me(n),...i}}function Fu({inputs:e,host:n},{leaf:t},r){for(let i of He(t))n.warning(i);if(!(r.files.length===
0||e.padding!=="pss"||ut(t)==="RSA"))throw new import_chunk_VC77LCNK.b("KEY_TYPE_MISMATCH","padding is pss, but the key of the signing policy is an EC key, whic\
h has no padding.",{hint:"Leave padding out, or choose a signing policy with an RSA key."})}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s});
