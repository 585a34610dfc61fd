var bundleAddress = require('url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to2,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to2,key)&&key!==except&&__defProp(to2,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to2};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>it,b:()=>Eu,c:()=>D,d:()=>Gs,e:()=>Xp,f:()=>Gd,g:()=>Wd,h:()=>ai,i:()=>vc,j:()=>Tg,k:()=>Ng,l:()=>kn,m:()=>no,
n:()=>vn,o:()=>Ll,p:()=>go,q:()=>Eo,r:()=>Nm,s:()=>pu});module.exports=__toCommonJS(stdin_exports);var import_chunk_L2YACXYC=require("./chunk-L2YACXYC.cjs"),import_chunk_35BBZ333=require("./chunk-35BBZ333.cjs"),
import_chunk_F5PLUWPU=require("./chunk-F5PLUWPU.cjs"),import_chunk_Q5BETL26=require("./chunk-Q5BETL26.cjs"),import_chunk_QJGBELE5=require("./chunk-QJGBELE5.cjs"),
import_chunk_MT5YFY2G=require("./chunk-MT5YFY2G.cjs"),import_chunk_SFAGUMC5=require("./chunk-SFAGUMC5.cjs"),import_chunk_Q36DTBA7=require("./chunk-Q36DTBA7.cjs"),
import_chunk_CYMFZK3H=require("./chunk-CYMFZK3H.cjs"),import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),import_chunk_SWKHB56L=require("./chunk-SWKHB56L.cjs"),
import_chunk_QZD7BA4A=require("./chunk-QZD7BA4A.cjs"),import_chunk_RVXNVVIO=require("./chunk-RVXNVVIO.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),
import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs"),import_node_crypto=require("node:crypto"),import_promises=require("node:fs/promises"),import_promises2=require("node:fs/promises"),
import_node_path=require("node:path"),import_promises3=require("node:fs/promises"),import_node_path2=require("node:path"),import_promises4=require("node:fs/promises"),
import_node_fs=require("node:fs"),import_promises5=require("node:fs/promises"),import_node_path3=require("node:path"),import_node_fs2=require("node:fs"),import_promises6=require("node:fs/promises"),
import_node_path4=require("node:path"),import_promises7=require("node:fs/promises"),import_node_zlib=require("node:zlib"),import_promises8=require("node:fs/promises"),
import_node_fs3=require("node:fs"),import_promises9=require("node:fs/promises"),import_node_crypto2=require("node:crypto"),import_promises10=require("node:fs/promises"),
import_node_path5=require("node:path"),import_node_crypto3=require("node:crypto"),import_promises11=require("node:fs/promises"),import_node_crypto4=require("node:crypto"),
import_promises12=require("node:fs/promises"),import_node_path6=require("node:path"),import_promises13=require("node:fs/promises"),import_node_fs4=require("node:fs"),
import_promises14=require("node:fs/promises"),import_node_stream=require("node:stream"),import_node_fs5=require("node:fs"),import_promises15=require("node:fs/promises"),
import_node_path7=require("node:path"),import_promises16=require("node:fs/promises"),import_node_crypto5=require("node:crypto"),import_node_crypto6=require("node:crypto"),
import_promises17=require("node:fs/promises"),import_node_path8=require("node:path"),import_promises18=require("node:fs/promises"),import_node_path9=require("node:path"),
import_node_crypto7=require("node:crypto"),import_promises19=require("node:fs/promises"),import_node_path10=require("node:path"),import_node_crypto8=require("node:crypto"),
import_node_fs6=require("node:fs"),import_promises20=require("node:fs/promises"),import_node_stream2=require("node:stream"),import_promises21=require("node:fs/promises"),
import_node_path11=require("node:path"),import_promises22=require("node:timers/promises"),import_promises23=require("node:fs/promises"),import_node_crypto9=require("node:crypto"),
import_promises24=require("node:fs/promises"),import_node_path12=require("node:path"),import_node_crypto10=require("node:crypto"),import_node_crypto11=require("node:crypto"),
import_node_path13=require("node:path"),import_promises25=require("node:timers/promises"),import_node_crypto12=require("node:crypto"),import_node_path14=require("node:path"),
import_promises26=require("node:timers/promises"),dt=(0,import_chunk_2OATJTSY.b)((Cu,at)=>{"use strict";var st=()=>process.platform==="linux",he=null,Bo=()=>{if(!he)
if(st()&&process.report){let e=process.report.excludeNetwork;process.report.excludeNetwork=!0,he=process.report.getReport(),process.report.excludeNetwork=e}else
he={};return he};at.exports={isLinux:st,getReport:Bo}}),lt=(0,import_chunk_2OATJTSY.b)((Ru,ct)=>{"use strict";var z=(0,import_chunk_2OATJTSY.a)("fs"),Uo="/usr/b\
in/ldd",jo="/proc/self/exe",we=2048,Go=e=>{let n=z.openSync(e,"r"),t=Buffer.alloc(we),r=z.readSync(n,t,0,we,0);return z.close(n,()=>{}),t.subarray(0,r)},Vo=e=>new Promise(
(n,t)=>{z.open(e,"r",(r,i)=>{if(r)t(r);else{let o=Buffer.alloc(we);z.read(i,o,0,we,0,(s,a)=>{n(o.subarray(0,a)),z.close(i,()=>{})})}})});ct.exports={LDD_PATH:Uo,
SELF_PATH:jo,readFileSync:Go,readFile:Vo}}),ft=(0,import_chunk_2OATJTSY.b)((Au,ut)=>{"use strict";var Mo=e=>{if(e.length<64||e.readUInt32BE(0)!==2135247942||e.readUInt8(
4)!==2||e.readUInt8(5)!==1)return null;let n=e.readUInt32LE(32),t=e.readUInt16LE(54),r=e.readUInt16LE(56);for(let i=0;i<r;i++){let o=n+i*t;if(e.readUInt32LE(o)===
3){let a=e.readUInt32LE(o+8),d=e.readUInt32LE(o+32);return e.subarray(a,a+d).toString().replace(/\0.*$/g,"")}}return null};ut.exports={interpreterPath:Mo}}),Lt=(0,import_chunk_2OATJTSY.b)(
(Ou,Ot)=>{"use strict";var gt=(0,import_chunk_2OATJTSY.a)("child_process"),{isLinux:W,getReport:yt}=dt(),{LDD_PATH:be,SELF_PATH:mt,readFile:Me,readFileSync:He}=lt(),
{interpreterPath:ht}=ft(),I,E,v,wt="getconf GNU_LIBC_VERSION 2>&1 || true; ldd --version 2>&1 || true",F="",bt=()=>F||new Promise(e=>{gt.exec(wt,(n,t)=>{F=n?" ":
t,e(F)})}),St=()=>{if(!F)try{F=gt.execSync(wt,{encoding:"utf8"})}catch{F=" "}return F},A="glibc",kt=/LIBC[a-z0-9 \-).]*?(\d+\.\d+)/i,K="musl",Ho=e=>e.includes("\
libc.musl-")||e.includes("ld-musl-"),Pt=()=>{let e=yt();return e.header&&e.header.glibcVersionRuntime?A:Array.isArray(e.sharedObjects)&&e.sharedObjects.some(Ho)?
K:null},xt=e=>{let[n,t]=e.split(/[\r\n]+/);return n&&n.includes(A)?A:t&&t.includes(K)?K:null},It=e=>{if(e){if(e.includes("/ld-musl-"))return K;if(e.includes("/l\
d-linux-"))return A}return null},Et=e=>(e=e.toString(),e.includes("musl")?K:e.includes("GNU C Library")?A:null),zo=async()=>{if(E!==void 0)return E;E=null;try{let e=await Me(
be);E=Et(e)}catch{}return E},Wo=()=>{if(E!==void 0)return E;E=null;try{let e=He(be);E=Et(e)}catch{}return E},Yo=async()=>{if(I!==void 0)return I;I=null;try{let e=await Me(
mt),n=ht(e);I=It(n)}catch{}return I},Qo=()=>{if(I!==void 0)return I;I=null;try{let e=He(mt),n=ht(e);I=It(n)}catch{}return I},vt=async()=>{let e=null;if(W()&&(e=
await Yo(),!e&&(e=await zo(),e||(e=Pt()),!e))){let n=await bt();e=xt(n)}return e},Ct=()=>{let e=null;if(W()&&(e=Qo(),!e&&(e=Wo(),e||(e=Pt()),!e))){let n=St();e=
xt(n)}return e},Xo=async()=>W()&&await vt()!==A,Jo=()=>W()&&Ct()!==A,Zo=async()=>{if(v!==void 0)return v;v=null;try{let n=(await Me(be)).match(kt);n&&(v=n[1])}catch{}
return v},qo=()=>{if(v!==void 0)return v;v=null;try{let n=He(be).match(kt);n&&(v=n[1])}catch{}return v},Rt=()=>{let e=yt();return e.header&&e.header.glibcVersionRuntime?
e.header.glibcVersionRuntime:null},pt=e=>e.trim().split(/\s+/)[1],At=e=>{let[n,t,r]=e.split(/[\r\n]+/);return n&&n.includes(A)?pt(n):t&&r&&t.includes(K)?pt(r):null},
es=async()=>{let e=null;if(W()&&(e=await Zo(),e||(e=Rt()),!e)){let n=await bt();e=At(n)}return e},ns=()=>{let e=null;if(W()&&(e=qo(),e||(e=Rt()),!e)){let n=St();
e=At(n)}return e};Ot.exports={GLIBC:A,MUSL:K,family:vt,familySync:Ct,isNonGlibcLinux:Xo,isNonGlibcLinuxSync:Jo,version:es,versionSync:ns}});async function it(e){
let n;try{n=await(0,import_promises.readFile)(e)}catch(t){let r=t instanceof Error?t.message:String(t);throw new import_chunk_VC77LCNK.b("FILE_UNREADABLE",`The \
certificate file can't be read: ${r}.`,{file:e,cause:t,hint:"Check the path in `certificate`: it is relative to the working directory."})}return Oo(n,e)}function Oo(e,n){
let t=Do(Lo(e,n)),r=_o(t,n);return{leaf:r,chain:Ko(r,t)}}function ot(e){return Ge(e.publicKey)}function Ge(e){let n=e.asymmetricKeyType;if(n==="rsa"||n==="rsa-p\
ss")return"RSA";if(n==="ec")return"EC";throw new import_chunk_VC77LCNK.b("KEY_TYPE_MISMATCH",`The signing policy's key is of type ${n??"unknown"}: only RSA and \
EC are supported.`,{hint:"Choose a signing policy whose certificate has an RSA or EC key."})}function Ve(e,n=new Date){return n.getTime()>Date.parse(e.validTo)?
[`The signing certificate expired on ${tt(e.validTo)}.`]:n.getTime()<Date.parse(e.validFrom)?[`The signing certificate is not valid before ${tt(e.validFrom)}.`]:
[]}function Eu({leaf:e,chain:n},t=new Date){let r=(o,s)=>o.checkIssued(s)&&o.verify(s.publicKey),i=new Set(n);for(let o=e;o!==void 0;){let s=o;if(Ve(s,t).length>
0)return!1;if(r(s,s))return!0;o=[...i].find(a=>r(s,a)),o!==void 0&&i.delete(o)}return!1}function tt(e){return new Date(e).toISOString().slice(0,10)}function Lo(e,n){
let t=(s,a)=>{throw new import_chunk_VC77LCNK.b("INVALID_INPUT",s,{file:n,hint:a})};e.every(s=>s<=32)&&t("The certificate file is empty.","Download the certific\
ate from SignPath's page of the signing policy.");let r=No(e);(/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/.test(r)||Fo(e))&&t("The certificate file holds a PRIVATE \
KEY, which must never lie there: it was not used.","Remove it from where this job takes it, and treat the key as compromised if others could read it. Give a fil\
e with certificates only.");let i=[...r.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\s]+)-----END \1-----/g)],o=i.filter(([,s])=>s==="CERTIFICATE"||s===
"X509 CERTIFICATE");return o.length>0?o.map(([,,s=""])=>rt(Buffer.from(s,"base64"),n)):((i.some(([,s])=>s==="PKCS7"||s==="CMS")||e.subarray(0,40).includes($o))&&
t("The certificate file is a PKCS #7 container (.p7b).","Unpack it: openssl pkcs7 -print_certs -in chain.p7b -out chain.pem, with -inform DER if it is not text."),
e.subarray(0,40).includes(To)&&t("The certificate file is a PKCS #12 container (.pfx, .p12), which is made for private keys.","Give the certificate alone, as PE\
M or DER."),i.length>0&&t(`The certificate file holds a ${i[0]?.[1]??"block"} and no CERTIFICATE.`,"Give the certificate as PEM or DER."),[rt(e,n)])}var $o=Buffer.
from("06092a864886f70d010702","hex"),To=Buffer.from("06092a864886f70d010701","hex");function No(e){return e[0]===255&&e[1]===254?e.toString("utf16le"):e.toString(
"latin1")}function Fo(e){return["pkcs8","pkcs1","sec1"].some(n=>{try{return(0,import_node_crypto.createPrivateKey)({key:e,format:"der",type:n}),!0}catch{return!1}})}
function rt(e,n){try{return new import_node_crypto.X509Certificate(e)}catch(t){throw new import_chunk_VC77LCNK.b("INVALID_INPUT","The certificate file holds no \
X.509 certificate, or a damaged one.",{file:n,cause:t,hint:'Give the certificate as PEM ("-----BEGIN CERTIFICATE-----") or DER (.cer), as SignPath offers it for\
 download.'})}}function Do(e){return[...new Map(e.map(n=>[n.fingerprint256,n])).values()]}function _o(e,n){let t=e.filter(a=>!e.some(d=>d!==a&&d.checkIssued(a))),
r=t.filter(a=>!a.ca),[i,...o]=r.length>0?r:t;if(i&&o.length===0)return i;let s=[i,...o].map(a=>a?.subject.replaceAll(`
`,", ")??"none").join("; ");throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`It is not clear which certificate of the file is the signer's: ${s}.`,{file:n,hint:"\
Keep the signing policy's certificate and its chain only."})}function Ko(e,n){let t=[],r=new Set(n.filter(i=>i!==e));for(let i=e;;){let o=[...r].find(s=>i.checkIssued(
s));if(!o)return[...t,...r];t.push(o),r.delete(o),i=o}}var Se=(0,import_chunk_2OATJTSY.c)(Lt(),1);async function Tt(){let[e,n,t]=await Promise.all([$t("/.docker\
env"),$t("/run/.containerenv"),(0,import_promises4.readFile)("/proc/1/cgroup","utf8").catch(()=>"")]);return e||n||is(t)}function is(e){return/[/:](?:docker|kubepods|libpod|lxc|containerd|crio|garden|actions_job)(?!\.service)(?:[-./]|$)/m.
test(e)}async function $t(e){return await(0,import_promises4.stat)(e).catch(()=>{})!==void 0}async function O(e,n){for(let t of _t(e,n))if(await Kt(t))return t}
async function Dt(e,n){let t=new Map;for(let r of _t(e,n)){if(!await Kt(r))continue;let i=await(0,import_promises6.realpath)(r);t.has(i)||t.set(i,r)}return[...t.
values()]}async function Y(e,n,t){return(await(0,import_chunk_CYMFZK3H.b)({program:e,arguments:n,environment:t},{timeLimitInSeconds:30,redact:i=>i}).catch(()=>{}))?.
output??""}function _t(e,n){let r=process.platform==="win32"?(n.PATHEXT??".EXE;.CMD;.BAT").split(";").concat(""):[""],i=n.PATH??n.Path??"";return((0,import_node_path4.isAbsolute)(
e)||/[/\\]/.test(e)?[""]:i.split(import_node_path4.delimiter).filter(s=>s!=="")).flatMap(s=>r.map(a=>{let d=s===""?e+a:(0,import_node_path4.join)(s,e+a);return(0,import_node_path4.isAbsolute)(
d)?d:(0,import_node_path4.join)(process.cwd(),d)}))}async function Kt(e){return(await(0,import_promises6.stat)(e).catch(()=>{}))?.isFile()!==!0?!1:(0,import_promises6.access)(
e,import_node_fs2.constants.X_OK).then(()=>!0,()=>!1)}function fs(e){let n=/^OpenSSL\s+(\d+)\.(\d+)\.(\d+)([a-z]*)/m.exec(e);if(n===null)return;let[,t,r,i,o]=n;
return{major:Number(t),minor:Number(r),patch:Number(i),text:`${t}.${r}.${i}${o??""}`}}async function jt({openssl:e="openssl",opensslFits:n},t){let r=await gs(e,
t);return n===void 0||r!==void 0&&n(r.version)?{openssl:r,allOpenssl:[]}:{openssl:r,allOpenssl:await ps(t)}}async function ps(e){let n=await Dt("openssl",e);return(await Promise.
all(n.map(r=>Gt(r,e)))).filter(r=>r!==void 0)}async function gs(e,n){let t=await O(e,n),r=t===void 0?void 0:await Gt(t,n);if(r===void 0)return;let{enginesDirectory:i,
modulesDirectory:o}=r,[s,a]=await Promise.all([ys(i,r.version,n),ms(o,n)]);return{...r,enginesDirectory:i,modulesDirectory:o,engine:s?.path,engineVersion:s?.version,
provider:a}}async function Gt(e,n){let t=await Y(e,["version","-a"],n),r=fs(t);if(r===void 0)return;let i=o=>new RegExp(`^${o}:\\s*"(.*)"`,"m").exec(t)?.[1];return{
program:e,version:r,enginesDirectory:i("ENGINESDIR"),modulesDirectory:i("MODULESDIR")}}async function ys(e,n,t){if(e===void 0||n.major>=4)return;let r=await Mt(
["pkcs11.so","libpkcs11.so","pkcs11.dll","libpkcs11.dll"].map(i=>(0,import_node_path3.join)(e,i)));return r===void 0?void 0:{path:r,version:await Vt(r,"libengin\
e-pkcs11-openssl",t)}}async function ms(e,n){if(e!==void 0)for(let{kind:t,names:r,debianPackage:i}of hs){let o=await Mt(r.map(s=>(0,import_node_path3.join)(e,s)));
if(o!==void 0)return{path:o,kind:t,version:await Vt(o,i,n)}}}var hs=[{kind:"pkcs11-provider",names:["pkcs11.so","pkcs11.dll"],debianPackage:"pkcs11-provider"},{
kind:"libp11",names:["pkcs11prov.so","pkcs11prov.dll"],debianPackage:"libengine-pkcs11-openssl"}];async function Vt(e,n,t){if(!e.startsWith("/usr/lib"))return;let r=await O(
"dpkg-query",t);if(r!==void 0)return Bt(await Y(r,["--show","--showformat","${Version}\n",n],t));let i=await O("rpm",t);return i===void 0?void 0:Bt(await Y(i,["\
-qf","--queryformat",`%{VERSION}
`,e],t))}function Bt(e){return/^(?:\d+:)?(\d[\w.]*)(?:[-+~]\S*)?$/m.exec(e)?.[1]}async function Mt(e){for(let n of e)if(await(0,import_promises5.access)(n,import_node_fs.constants.
R_OK).then(()=>!0,()=>!1))return n}async function ke(e,n){let t=process.platform,r=t==="linux",[i,o,s,{openssl:a,allOpenssl:d},c,u,f]=await Promise.all([r?Ss():
void 0,r?ks():void 0,r?Tt():!1,e.programs.includes(import_chunk_MT5YFY2G.b)?jt(e,n):{openssl:void 0,allOpenssl:[]},Ps(e.programs,n),r?Es(n):void 0,vs(n)]);return{
os:t,arch:process.arch,distribution:i,libc:o,container:s,openssl:a,allOpenssl:d,commands:c,packageManager:u,privilege:f,workingDirectory:process.cwd()}}function bs(e){
let n=new Map;for(let r of e.split(`
`)){let i=/^([A-Z0-9_]+)=(.*)$/.exec(r.trim());i?.[1]===void 0||i[2]===void 0||n.set(i[1],Cs(i[2]))}let t=n.get("ID");if(t!==void 0)return{id:t,idLike:(n.get("I\
D_LIKE")??"").split(/\s+/).filter(r=>r!==""),versionId:n.get("VERSION_ID"),prettyName:n.get("PRETTY_NAME")??t,codename:n.get("UBUNTU_CODENAME")??n.get("DEBIAN_C\
ODENAME")??n.get("VERSION_CODENAME")}}async function Ss(){for(let e of["/etc/os-release","/usr/lib/os-release"]){let n=await(0,import_promises3.readFile)(e,"utf\
8").catch(()=>{});if(n!==void 0)return bs(n)}}async function ks(){let[e,n]=await Promise.all([(0,Se.family)(),(0,Se.version)()]);return e==="glibc"||e==="musl"?
{family:e,version:n??void 0}:void 0}async function Ps(e,n){let t=e.filter(i=>i!==import_chunk_MT5YFY2G.b),r=await Promise.all(t.map(async i=>[i.name,await xs(i,
n)]));return Object.fromEntries(r.filter(i=>i[1]!==void 0))}async function xs({name:e,version:n},t){let r=n==="jdk"?t.JAVA_HOME:void 0,i=await O(e,t)??(r===void 0?
void 0:await O((0,import_node_path2.join)(r,"bin",e),t));if(i!==void 0)return n==="jdk"?{path:i,version:/^JAVA_VERSION="(.*)"/m.exec(await Is(i))?.[1]}:{path:i,
version:n?.pattern.exec(await Y(i,n.arguments,t))?.[1]}}async function Is(e){let n=(0,import_node_path2.dirname)((0,import_node_path2.dirname)(await(0,import_promises3.realpath)(
e)));return(0,import_promises3.readFile)((0,import_node_path2.join)(n,"release"),"utf8").catch(()=>"")}async function Es(e){for(let n of["apt-get","dnf","microd\
nf","yum"])if(await O(n,e)!==void 0)return n}async function vs(e){if(process.getuid?.()===0)return"root";let n=await O("sudo",e);if(n===void 0)return"none";let{
exitCode:t}=await(0,import_chunk_CYMFZK3H.b)({program:n,arguments:["-n","true"],environment:e},{timeLimitInSeconds:10,redact:r=>r});return t===0?"sudo":"none"}function Cs(e){
return/^(["'])(.*)\1$/.exec(e.trim())?.[2]?.replace(/\\(["'$`\\])/g,"$1")??e.trim()}var ze="https://download.signpath.io/cryptoproviders/cryptoki/",Rs={linux:"l\
inux/x64/libSignPath.Cryptoki.tar.gz",win32:"windows/x64/SignPath.Cryptoki.zip"};function xe(e){return/(?:^|-)latest$/i.test(e)}function Yt(e,n,t=ze){let{archive:r,
version:i}=e;if(i!==void 0&&Pe(i),r===void 0)return{kind:"url",url:new URL(`${Pe(i??"")}/${Rs[n]}`,t)};if(!/^[a-z][a-z0-9+.-]+:\/\//i.test(r))return{kind:"file",
path:r};let o=URL.canParse(r)?new URL(r):void 0;if(o===void 0||!["https:","http:"].includes(o.protocol))throw new import_chunk_VC77LCNK.b("INVALID_INPUT","crypt\
oki-archive is neither an https address nor a path.",{hint:"Give the address of the archive at your mirror, or the path of a copy on this machine."});if(!We(o))
throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`cryptoki-archive is at ${o.origin}, which is not encrypted.`,{hint:"Use https. Only a server on this machine \
itself may be asked by plain http."});return{kind:"url",url:o}}function We(e){return e.protocol==="https:"||e.protocol==="http:"&&As(e.hostname)}function m(e){return`${e.
origin}${e.pathname}${e.search===""?"":"?\u2026"}`}function Qt(e){return/(?:^|[/\\_-])v?(\d+\.\d+\.\d+)(?=[/\\_-]|\.(?:zip|tar|tgz)|$)/.exec(e)?.[1]}function As(e){
return e==="localhost"||e==="[::1]"||/^127\.\d+\.\d+\.\d+$/.test(e)}function ee(e){return e.length<=40&&/^(?:\d+(?:\.\d+){0,3}(?:-[0-9a-z]+(?:\.[0-9a-z]+)*)?|latest)$/i.
test(e)}function Pe(e){if(ee(e))return e;throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`cryptoki-version is "${e}", which is not a version.`,{hint:"Give an \
exact version, such as 6.0.2."})}async function te(e){let n=await re(e.archive),t={...import_chunk_35BBZ333.a,...e.limits};try{return n==="zip"?await(await Promise.resolve().then(()=>__toESM(require("./zip-CYPBUPRI.cjs")))).
unpackZip(e,t):await(await Promise.resolve().then(()=>__toESM(require("./tar-XW4P4JZQ.cjs")))).unpackTar(e,t)}catch(r){throw await(0,import_promises8.rm)(e.folder,
{recursive:!0,force:!0}).catch(()=>{}),$s(r)}}async function re(e){let n=await Ts(e),t=n.subarray(0,4).toString("latin1");if(t==="PK"||t==="PK")return"zip";
if(t.startsWith("\x8B"))return"tar.gz";throw n.length===0?ne("it is empty"):/^\s*</.test(n.toString("latin1"))?ne("it is a web page, perhaps the sign-in page o\
f a proxy"):ne("it is neither ZIP nor tar.gz")}function $s(e){if(e instanceof import_chunk_VC77LCNK.b)return e;if(e instanceof import_chunk_35BBZ333.b)return ne(
e.message,e);let n=(0,import_chunk_QZD7BA4A.a)(e)??"";return/^(?:ENOSPC|EDQUOT|EFBIG)$/.test(n)?new import_chunk_VC77LCNK.b("OUTPUT_NOT_WRITABLE",`The library c\
an't be unpacked: the disk is full (${n}).`,{hint:"Free space on the disks of the job's temporary folder and of its cache.",cause:e}):(0,import_chunk_QZD7BA4A.b)(
e,"path")!==void 0?e:ne(`it is damaged or incomplete (${(0,import_chunk_QZD7BA4A.b)(e,"message")??String(e)})`,e)}function ne(e,n){return new import_chunk_VC77LCNK.b(
"DOWNLOAD_FAILED",`The library's archive can't be used: ${e}.`,{hint:"Download it again, or check the address or path in cryptoki-archive.",...n===void 0?{}:{cause:n}})}
async function Ts(e){try{let n=await(0,import_promises8.open)(e,"r");try{let{buffer:t,bytesRead:r}=await n.read(Buffer.alloc(512),0,512,0);return t.subarray(0,r)}finally{
await n.close()}}catch(n){let t=(0,import_chunk_QZD7BA4A.a)(n)??String(n),r=t==="EISDIR";throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`The library's archiv\
e ${e} ${r?"is a folder":`can't be read (${t})`}.`,{hint:r?"cryptoki-archive is the path of the archive's file, not of its folder.":"Check the path in cryptoki-\
archive.",cause:n})}}var Us=1024*1024,Jt=256*1024;async function js(e,n,t){let r=(0,import_node_crypto2.createHash)(n);return await Gs(e,i=>r.update(i),t),r.digest()}
async function D(e){return(await js(e,"sha256")).toString("hex")}async function Gs(e,n,t){let r=(0,import_node_fs3.statSync)(e);if(r.isFile()&&r.size<=Jt){for(let o of Vs(
e))n(o);return}let i=await(0,import_promises9.open)(e,"r");try{let{size:o}=await i.stat(),s=()=>Buffer.allocUnsafe(Math.min(Us,Math.max(o+1,4096))),a=s(),d,c=await i.
read(a,0,a.length);for(;c.bytesRead>0;){t?.throwIfAborted();let u=a.subarray(0,c.bytesRead);d??=s();let f=i.read(d,0,d.length);try{n(u)}finally{c=await f}[a,d]=
[d,a]}}finally{await i.close()}}function*Vs(e){let n=(0,import_node_fs3.openSync)(e,"r");try{let t=Buffer.allocUnsafe(Math.min(Jt,Math.max((0,import_node_fs3.fstatSync)(
n).size+1,4096)));for(let r=(0,import_node_fs3.readSync)(n,t);r>0;r=(0,import_node_fs3.readSync)(n,t))yield t.subarray(0,r)}finally{(0,import_node_fs3.closeSync)(
n)}}var ie="pkcs11-sign-air-gap.json",Ys={zip:"cryptoki-archive.zip","tar.gz":"cryptoki-archive.tar.gz"};async function Zt(e){if(await re(e)!=="tar.gz")return!1;
let n=await(0,import_promises7.open)(e,"r");try{let{buffer:t,bytesRead:r}=await n.read(Buffer.alloc(4096),0,4096,0);return(0,import_node_zlib.gunzipSync)(t.subarray(
0,r),{finishFlush:import_node_zlib.constants.Z_SYNC_FLUSH,maxOutputLength:16*1024*1024}).subarray(0,100).toString("latin1").replace(/\0.*$/s,"")===ie}catch{return!1}finally{
await n.close()}}async function qt(e,n,t){let r=Object.values(Ys),i=await te({archive:e,folder:n,limits:t,candidate:d=>d===ie||r.includes(d),choose:d=>Promise.resolve(
d.filter(c=>c===ie||r.includes(c)))}),o=i.get(ie),s=[...i].find(([d])=>r.includes(d))?.[1],a=o===void 0?void 0:Qs(await(0,import_promises7.readFile)(o,"utf8"));
if(s===void 0)throw Ye(e,"its parts are not all there");if(a===void 0)throw Ye(e,`${ie} in it is missing or is not what pkcs11-sign bundle writes`);if(await D(s)!==
a.sha256)throw Ye(e,"the archive inside does not have the digest that was written beside it");return{path:s,manifest:a}}function Qs(e){try{let n=JSON.parse(e);if(typeof n!=
"object"||n===null)return;let{format:t,version:r,os:i,source:o,sha256:s}=n;return t!==1||typeof i!="string"||typeof o!="string"||!/^[0-9a-f]{64}$/.test(String(s))||
r!==void 0&&(typeof r!="string"||!ee(r))?void 0:{format:t,version:r,os:i,source:o,sha256:String(s)}}catch{return}}function Ye(e,n){return new import_chunk_VC77LCNK.b(
"DOWNLOAD_FAILED",`${e} can't be used: ${n}.`,{hint:"Copy it again, or make it anew with pkcs11-sign bundle."})}var er={},oe=class extends Error{name="StatusCau\
se";status;constructor(n){super(`status ${n}`),this.status=n}},Xs=new Set([408,425,429,500,502,503,504]);function nr(e,n,t){let r=n===206||n===416,i=n===404?"Ch\
eck cryptoki-version; or cryptoki-archive, where the archive comes from a mirror.":n===401||n===403||n===407?"Check the address, and whether the proxy or mirror\
 lets this runner in.":"Try again later, or use a mirror (cryptoki-archive).",o=n===407?"the proxy wants a user and a password (407)":`the server answers ${n}`;
return{error:new import_chunk_VC77LCNK.b("DOWNLOAD_FAILED",`${m(e)} can't be downloaded: ${o}.`,{hint:i,cause:new oe(n)}),transient:r||Xs.has(n),retryAfter:t}}function Qe(e,n){
return new import_chunk_VC77LCNK.b("DOWNLOAD_FAILED",`${m(e)} is larger than ${n} bytes, which no archive of the library is.`,{hint:"Check that the address is t\
he one of the library's archive."})}var Js=/^(?:ENOSPC|EDQUOT|EFBIG)$/;function Xe(e,n,t){let r=(0,import_chunk_QZD7BA4A.a)(e)??"",i=m(n),o=(c,u,f)=>({error:new import_chunk_VC77LCNK.b(
"DOWNLOAD_FAILED",u,{hint:f,cause:e}),transient:c,retryAfter:void 0});if(Js.test(r)){let c=`The library's archive can't be written to ${t}: the disk is full (${r}\
).`,u="Free space on the disk of the job's temporary folder.";return{...o(!1,c,u),error:new import_chunk_VC77LCNK.b("OUTPUT_NOT_WRITABLE",c,{hint:u,cause:e})}}let{
kind:s,message:a}=e instanceof import_chunk_MT5YFY2G.h?e:(0,import_chunk_MT5YFY2G.m)(e),d="Check the address, or use a mirror (cryptoki-archive).";switch(s){case"\
redirect":return o(!1,`${a}.`,d);case"unreachable":return o(!0,`${i} can't be reached (${r}).`,"Check the network and http-proxy. Without a network, give a copy\
 of the archive with cryptoki-archive; pkcs11-sign bundle makes one.");case"dropped":return o(!0,`${i}: the connection ended half-way (${r}).`,"Try again later,\
 or use a mirror (cryptoki-archive).");case"timeout":return o(!0,`${i} can't be reached in time (${r}).`,"Check the network and http-proxy.");case"tls":return o(
!1,`${i}: the connection can't be trusted (${r}).`,"Where a proxy or mirror has a certificate authority of your own, name its file in NODE_EXTRA_CA_CERTS.");default:
return o(!1,`${i} can't be downloaded: ${a}.`,d)}}function Ie(e,n=Math.random){return Math.round(Math.min(1e3*2**(e-1),3e4)*(.5+n()))}function Ee(e,n=Date.now()){
let t=e?.trim()??"";if(/^\d{1,9}$/.test(t))return Number(t)*1e3;let r=/[A-Za-z]/.test(t)?Date.parse(t):Number.NaN;return Number.isNaN(r)?void 0:Math.max(0,r-n)}
var tr=5;async function rr(e,n,t,r){let i=new Set;for(let o=e;;){if(i.has(o.href))throw new import_chunk_MT5YFY2G.h("redirect",`${m(e)} redirects in a circle`);
if(i.size>tr)throw new import_chunk_MT5YFY2G.h("redirect",`${m(e)} redirects more than ${tr} times`);i.add(o.href);let s=await(0,import_chunk_MT5YFY2G.l)(o,{headers:{
"user-agent":"pkcs11-sign",...n},proxy:t},r),{location:a}=s.headers;if(a===void 0||![301,302,303,307,308].includes(s.statusCode??0))return s;s.destroy(),o=Zs(o,
a)}}function Zs(e,n){let t=URL.canParse(n,e.href)?new URL(n,e):void 0,r=i=>new import_chunk_MT5YFY2G.h("redirect",`${m(e)} redirects to ${i}`);if(t===void 0)throw r(
"what is not an address");if(!We(t))throw r(`${m(t)}, which is not encrypted`);if(e.protocol==="https:"&&t.protocol!=="https:")throw r(`${m(t)}, which is not en\
crypted`);return t}var ea={maximumBytes:1024**3,stallInSeconds:30,totalInSeconds:1800};async function Je(e,n,t){let r={...ea,...t.limits},i=Date.now()+r.totalInSeconds*
1e3,o=await(0,import_promises11.open)(n,"wx",384).catch(a=>{throw Xe(a,e,n).error}),s={bytes:0,hash:(0,import_node_crypto3.createHash)("sha256"),validator:void 0};
try{for(let a=0;;){let d=s.bytes,c=await na(e,o,n,s,i,r,t);if(c===void 0)return{sha256:s.hash.digest("hex"),bytes:s.bytes};if(a=s.bytes>d?1:a+1,!c.transient||a>
t.retries)throw c.error;let u=c.retryAfter??Ie(a);if(Date.now()+u>=i)throw c.error;t.onRetry?.(c.error.message,u),await sa(u,t.signal)}}finally{await o.close()}}
async function na(e,n,t,r,i,o,s){let a=new AbortController,d,c=()=>{clearTimeout(d),d=setTimeout(()=>{a.abort()},Math.max(1,Math.min(o.stallInSeconds*1e3,i-Date.
now())))};c();try{let u=r.bytes>0&&r.validator!==void 0,f=u?{range:`bytes=${r.bytes}-`,"if-range":r.validator??""}:{},p=await rr(e,f,s.proxy,AbortSignal.any([s.
signal,a.signal]));try{c();let g=p.statusCode??0,y=g===206&&u&&oa(p)===r.bytes;if(!y&&g!==200)return(g===206||g===416)&&await ir(n,r),nr(e,g,Ee(p.headers["retry\
-after"]));y||await ir(n,r),r.validator=ia(p);let w=Number(p.headers["content-length"]??Number.NaN),$=Number.isNaN(w)?void 0:r.bytes+w;if($!==void 0&&$>o.maximumBytes)
throw Qe(e,o.maximumBytes);for await(let G of p){if(c(),Date.now()>i&&a.abort(),r.bytes+G.length>o.maximumBytes)throw Qe(e,o.maximumBytes);await ra(n,G,r.bytes),
r.hash.update(G),r.bytes+=G.length,s.onProgress?.(r.bytes,$)}return}finally{p.destroy()}}catch(u){if(s.signal.aborted)throw new import_chunk_VC77LCNK.b("CANCELL\
ED","Cancelled while downloading.",{cause:u});if(u instanceof import_chunk_VC77LCNK.b)throw u;let f=a.signal.aborted?Date.now()>=i?"deadline":"stall":void 0;return f===
void 0?Xe(u,e,t):ta(f,e,o)}finally{clearTimeout(d)}}function ta(e,n,{stallInSeconds:t,totalInSeconds:r}){let i=e==="stall"?`the server sent nothing for ${t} s`:
`not all of it was there after ${r} s`,o="Try again later, or use a mirror nearby (cryptoki-archive).";return{error:new import_chunk_VC77LCNK.b("DOWNLOAD_FAILED",
`${m(n)}: ${i}.`,{hint:o}),transient:e==="stall",retryAfter:void 0}}async function ir(e,n){await e.truncate(0),n.bytes=0,n.hash=(0,import_node_crypto3.createHash)(
"sha256"),n.validator=void 0}async function ra(e,n,t){for(let r=0;r<n.length;)r+=(await e.write(n,r,n.length-r,t+r)).bytesWritten}function ia({headers:e}){if(e["\
accept-ranges"]!=="none")return e.etag?.startsWith('"')?e.etag:e["last-modified"]}function oa({headers:e}){return Number(/^bytes (\d+)-/.exec(e["content-range"]??
"")?.[1]??Number.NaN)}async function sa(e,n){let{setTimeout:t}=await Promise.resolve().then(()=>__toESM(require("node:timers/promises")));await t(e,void 0,{signal:n}).
catch(r=>{throw new import_chunk_VC77LCNK.b("CANCELLED","Cancelled while waiting to download again.",{cause:r})})}var da=1e4,ca=1024*1024,la=new Set([403,404,410]),
se={signature:void 0,signatureUnknown:void 0};async function lr(e,n){return e.kind==="url"?ua(e.url,n):pa((0,import_node_path5.resolve)(n.workingDirectory,e.path),
n)}async function ua(e,n){let{host:t,signal:r,proxy:i,retries:o,limits:s}=n,a=(0,import_node_path5.join)(n.folder,"archive"),d=()=>(0,import_promises10.rm)(a,{force:!0}),
c=m(e),u=Date.now();t.info(`Downloading ${c}`);let f=new AbortController,p=n.wantSignature?fa(e,{...n,signal:AbortSignal.any([r,f.signal])}):Promise.resolve(se);
p.catch(()=>{});let g=ur(t);try{let{sha256:y}=await Je(e,a,{proxy:i,signal:r,retries:o,limits:s,onProgress:(w,$)=>{Date.now()-u<da||(u=Date.now(),t.info(`${sr(w)}${$===
void 0?"":` of ${sr($)}`} MB downloaded`))},onRetry:g});return{path:a,sha256:y,source:c,...await p,discard:d}}catch(y){throw f.abort(),await Promise.all([d(),p.
catch(()=>{})]),y}}function ur(e){return(n,t)=>{e.info(`${n} Trying again in ${Math.max(1,Math.round(t/1e3))} s.`)}}async function fa(e,{host:n,folder:t,proxy:r,
signal:i,retries:o,limits:s}){let a=new URL(e);a.pathname+=".asc";let d=(0,import_node_path5.join)(t,"archive.asc");try{await Je(a,d,{proxy:r,signal:i,retries:o,
limits:{...s,maximumBytes:ca},onRetry:ur(n)});let c=await(0,import_promises10.readFile)(d);return/^\s*</.test(c.toString("latin1"))?se:{signature:c,signatureUnknown:void 0}}catch(c){
if(!(c instanceof import_chunk_VC77LCNK.b))return{signature:void 0,signatureUnknown:(0,import_chunk_QZD7BA4A.a)(c)??String(c)};if(c.code==="CANCELLED")throw c;return c.
cause instanceof oe&&la.has(c.cause.status)?se:{signature:void 0,signatureUnknown:c.message}}finally{await(0,import_promises10.rm)(d,{force:!0})}}async function pa(e,{
wantSignature:n}){await re(e);let t=await D(e).catch(i=>{throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`The library's archive ${e} can't be read.`,{hint:"Ch\
eck the path in cryptoki-archive.",cause:i})}),r=n?await ga(`${e}.asc`):se;return{path:e,sha256:t,source:e,...r,discard:()=>Promise.resolve()}}async function ga(e){
try{return{signature:await(0,import_promises10.readFile)(e),signatureUnknown:void 0}}catch(n){let t=(0,import_chunk_QZD7BA4A.a)(n)??String(n);return t==="ENOENT"?
se:{signature:void 0,signatureUnknown:`${e} can't be read (${t}).`}}}function sr(e){return(e/1e6).toFixed(1)}var fr=`-----BEGIN PGP PUBLIC KEY BLOCK-----
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
`;function pr(e,n,t,r,i={}){let o={releaseKey:fr,server:ze,catalog:er,downloadLimits:{},unpackLimits:{},environment:(0,import_chunk_ZGFX3NXA.a)(),...i},s=Yt(e,n,
o.server);return{plan:e,os:n,session:t,settings:o,workingDirectory:r,source:s,expected:ya(e,n,o.catalog)}}async function gr(e,n){let{session:t,settings:r,workingDirectory:i,
source:o,expected:s}=e,{host:a,signal:d,inputs:c,workspace:u}=t;return lr(o,{host:a,signal:d,proxy:(0,import_chunk_MT5YFY2G.g)(c.httpProxy,r.environment),retries:c.
retries,limits:r.downloadLimits,folder:await u.folder(n),workingDirectory:i,wantSignature:s===void 0})}function ya(e,n,t){if(e.sha256!==void 0)return{sha256:e.sha256,
from:"cryptoki-sha256"};let r=e.archive===void 0?t[e.version??""]?.[n]:void 0;return r===void 0?void 0:{sha256:r,from:"catalog"}}var wr="installed.json",qe=".in\
stalling-";async function br(e,n,t){let r=Pr(e,n),i=await(0,import_promises12.readdir)(r).catch(()=>[]);return(await Promise.all(i.filter(s=>!s.startsWith(".")).
map(s=>kr((0,import_node_path6.join)(r,s),t)))).filter(s=>s!==void 0)}async function Sr(e,n,t,r){let i=Pr(e,n);await(0,import_chunk_Q36DTBA7.a)(i),await Ea(i);let o=(0,import_node_path6.join)(
i,`${qe}${(0,import_node_crypto4.randomBytes)(8).toString("hex")}`),s=(0,import_node_path6.join)(i,r.archiveSha256);await(0,import_promises12.mkdir)(o);try{await(0,import_promises12.copyFile)(
t,(0,import_node_path6.join)(o,r.library)),await(0,import_promises12.chmod)((0,import_node_path6.join)(o,r.library),420),await(0,import_promises12.writeFile)((0,import_node_path6.join)(
o,wr),`${JSON.stringify(r,void 0,2)}
`);for(let a=1;;a+=1){let d=await(0,import_promises12.rename)(o,s).then(()=>{},u=>u);if(d===void 0||await kr(s,({vouchedBy:u})=>u===r.vouchedBy)!==void 0)break;
if(a===5||!/^(?:ENOTEMPTY|EEXIST|EPERM|EACCES|ENOTDIR)$/.test((0,import_chunk_QZD7BA4A.a)(d)??""))throw d;await Ia(s,i)}}finally{await(0,import_promises12.rm)(o,
{recursive:!0,force:!0})}return(0,import_node_path6.join)(s,r.library)}async function kr(e,n){try{let t=xa(await(0,import_promises12.readFile)((0,import_node_path6.join)(
e,wr),"utf8"));if(t===void 0||!n(t))return;let r=(0,import_node_path6.join)(e,t.library);return(await(0,import_promises12.lstat)(r)).isFile()&&await D(r)===t.librarySha256?
{record:t,path:r}:void 0}catch{return}}function xa(e){let n=JSON.parse(e);if(typeof n!="object"||n===null)return;let t=a=>Reflect.get(n,a),r=a=>/^[0-9a-f]{64}$/.
test(String(t(a))),i=["source","library","build"].every(a=>typeof t(a)=="string"),o=/^[\w.]+$/.test(String(t("library"))),s=["digest","signature","nothing"].includes(
String(t("vouchedBy")));return t("format")===1&&i&&o&&s&&r("archiveSha256")&&r("librarySha256")?n:void 0}function Pr(e,{version:n,os:t,openssl:r}){if(n!==void 0&&
!ee(n))throw new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`"${n}" is no version, so it can't name a folder of the cache.`);return(0,import_node_path6.join)(e,"c\
ryptoki",n??"unversioned",`${t}-x64`,r===void 0?"any-openssl":`openssl-${r}`)}async function Ia(e,n){let t=(0,import_node_path6.join)(n,`${qe}${(0,import_node_crypto4.randomBytes)(
8).toString("hex")}`);await(0,import_promises12.rename)(e,t).catch(r=>{if((0,import_chunk_QZD7BA4A.a)(r)!=="ENOENT")throw r}),await(0,import_promises12.rm)(t,{recursive:!0,
force:!0})}async function Ea(e){let n=Date.now()-864e5;for(let t of await(0,import_promises12.readdir)(e)){if(!t.startsWith(qe))continue;let r=(0,import_node_path6.join)(
e,t),i=await(0,import_promises12.stat)(r).catch(()=>{});i!==void 0&&i.mtimeMs<n&&await(0,import_promises12.rm)(r,{recursive:!0,force:!0}).catch(()=>{})}}var va=/(?:^|[\s._-])(?:linux|win|windows|osx|macos)?(?:arm64|aarch64|armhf|arm|x86(?![\s._-]?64)|i[36]86|win32)(?:$|[\s._-])|musl/i,
Ca=/(?:^|[\s._-]+)(?:(?:linux|win|windows)[\s._-]*)?(?:x64|amd64|x86[_-]64)(?=$|[\s._-])|(?:^|[\s._-]+)linux(?=$|[\s._-])/gi,Ir=String.raw`v?(\d+)(?:[._-](\d+|x))?(?:[._-](\d+|x))?[a-z]?\+?`,
Ra=new RegExp(String.raw`(?:ssl|libcrypto)(?:\.so)?[\s._-]*${Ir}(?=$|[\s._-])`,"i"),Aa=new RegExp(`^${Ir}$`,"i");function Er(e){return va.test(e)}function vr(e){
return/(?:x64|amd64|x86[_-]64)/i.test(e)}function en(e,n=!1){return xr(e,Ra)??(n?void 0:xr(e,Aa))}function xr(e,n){for(let t of[...e].reverse()){let r=Oa(t,n);if(r!==
void 0)return{folder:t,version:r}}}function Oa(e,n){if(/^(?:32|64)$/.test(e))return;let t=n.exec(e.replace(Ca,"").replace(/^[\s._-]+/,""));if(t===null)return;let[
,r="",i,o]=t,s=i===void 0&&r.length>1?Array.from(r):[r,i,o],[a,d,c]=s.map(u=>u===void 0||!/^\d+$/.test(u)?void 0:Number(u));return a===void 0?void 0:{major:a,minor:d,
patch:c}}var B={linux:"libSignPath.Cryptoki.so",win32:"SignPath.Cryptoki.dll"},Cr={linux:"Linux",win32:"Windows"};function tn(e,n){let t=ae(e).at(-1)?.toLowerCase(),
r=B[n].toLowerCase();return t===r||t===`${r}.asc`}function Rr(e,n){return n==="linux"&&Ar(e,n).some(({version:t})=>t!==void 0)}function rn(e,n,t){let r=Ar(e,n);
if(r.length===0)throw Fa(e,n);let i=(u,f)=>({library:u.name,signature:e.find(p=>Na(p,`${u.name}.asc`)),openssl:u.version===void 0||t===void 0?void 0:`${t.major}\
.${t.minor}`,reason:f});if(n==="win32")return i(nn(r,n),"it is the archive's Windows library");let o=r.filter(({version:u})=>u!==void 0);if(o.length===0)return i(
nn(r,n),"it is the one library of the archive, for any OpenSSL");if(t===void 0)throw _a(o);let s=o.map(u=>({candidate:u,fit:La(u.version,t)})).filter(u=>u.fit!==
void 0).sort((u,f)=>u.fit.rank-f.fit.rank||f.fit.closeness-u.fit.closeness),a=s[0]?.fit;if(a===void 0)throw Ka(o,t);let d=s.filter(({fit:u})=>u.rank===a.rank&&u.
closeness===a.closeness),c=nn(d.map(u=>u.candidate),n);return i(c,`folder ${c.folder} ${a.words} the runner's OpenSSL ${t.text}`)}function La(e,n){if(e?.major!==
n.major)return;let{minor:t,patch:r}=e;if(t===void 0)return{rank:1,closeness:0,words:"is for every minor version of"};if(t===n.minor)return{rank:0,closeness:r===
n.patch?Number.MAX_SAFE_INTEGER:r??0,words:"is for the same version as"};if(!(n.major<3))return t<n.minor?{rank:2,closeness:t,words:"is the nearest older one of\
 the same major version as"}:{rank:3,closeness:-t,words:"is newer than, but of the same major version as,"}}function Ar(e,n){let t=B[n].toLowerCase(),r=e.filter(
o=>ae(o).at(-1)?.toLowerCase()===t).map(o=>({name:o,folders:ae(o).slice(0,-1)})).filter(({folders:o})=>!o.some(Er)),i=$a(r.map(({folders:o})=>o));return r.map(({
name:o,folders:s})=>{let a=r.length>1?s.slice(i):s.slice(Ta(s)),d=en(a)??en(s,!0);return{name:o,folders:s,folder:d?.folder??s.join("/"),version:d?.version}})}function $a([
e=[],...n]){let t=e.findIndex((r,i)=>n.some(o=>o[i]!==r));return t===-1?e.length:t}function Ta(e){let n=e.findIndex(t=>t.toLowerCase()==="libsignpath.cryptoki");
return n===-1?e.length:n+1}function nn(e,n){let t=e.filter(({folders:o})=>o.some(vr)),r=t.length>0?t:e,[i]=r;if(i===void 0||r.length>1)throw Da(r,n);return i}function ae(e){
return e.split(/[/\\]/).filter(n=>n!==""&&n!==".")}function Na(e,n){return ae(e).join("/").toLowerCase()===ae(n).join("/").toLowerCase()}function Fa(e,n){let t=e.
filter(r=>!/[/\\]$/.test(r));return new import_chunk_VC77LCNK.b("DOWNLOAD_FAILED",`The archive holds no ${B[n]} for ${Cr[n]} x64.`,{hint:`Check that it is the a\
rchive of SignPath's Cryptoki library for ${Cr[n]}.`,details:`It holds: ${t.slice(0,20).join(", ")}${t.length>20?`, and ${t.length-20} more`:""}`})}function Da(e,n){
let t=e.map(({folders:r})=>r.length===0?"the top folder":r.join("/"));return new import_chunk_VC77LCNK.b("DOWNLOAD_FAILED",`The archive holds ${B[n]} ${e.length}\
 times, and the folders don't tell which one is for this runner: ${t.join(", ")}.`,{hint:"Unpack the right one and set cryptoki-library to its path; or name the\
 folders for OpenSSL, such as openssl-1.1 and openssl-3."})}function _a(e){return new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",`The archive has one librar\
y for each OpenSSL (${Or(e)}), and no openssl is found here to tell which one fits.`,{hint:"Install openssl, or set the openssl input to its path. SignPath's li\
brary needs it anyway."})}function Ka(e,n){return new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`The archive has libraries for OpenSSL ${Or(e)}, but none for\
 this runner's ${n.text}.`,{hint:"Use another version of the library, another runner image, or set the openssl input to a matching OpenSSL."})}function Or(e){return e.
map(({folder:n})=>n).join(", ")}var Va=/-----BEGIN PGP SIGNATURE-----(?:\s|[A-Za-z]+: [^\n]*)*-----END PGP SIGNATURE-----/,Ma=64*1024*1024;async function on(e){
let n=await Promise.resolve().then(()=>__toESM(require("./openpgp.min-XTASPU5Q.cjs"))),t=await n.readKey({armoredKey:e.releaseKey}),r=await Ha(e),o=r.packets.filter(
({issuerKeyID:f})=>t.getKeys(f).length>0).at(-1);if(o===void 0){let f=r.packets.map(({issuerKeyID:p})=>p.toHex().toUpperCase()).join(", ");throw k("wrong-key",e,
`It was made by key ${f}, not by the release key ${Za(t)}.`)}let s=o.created??new Date,a=await n.createMessage({binary:await za(e.path)}),{signatures:d,data:c}=await n.
verify({message:a,signature:r,verificationKeys:t.toPublic(),date:s,format:"binary"});c instanceof Uint8Array||await Wa(c);let u=await Promise.all(d.map(f=>Ya(f,
t)));if(!u.includes("good"))throw Qa(u.find(f=>f!==void 0&&f!=="good")??"",e);await Xa(t,o,e)}async function Ha(e){let n=await Promise.resolve().then(()=>__toESM(require("./openpgp.min-XTASPU5Q.cjs"))),
t=Buffer.from(e.signature).toString("latin1");if(t.trim()==="")throw k("stripped",e,"The file for it is empty.");if(Va.test(t))throw k("stripped",e,"The file fo\
r it holds no signature.");try{let r=t.includes("-----BEGIN PGP SIGNATURE-----");if(!r&&/^\s*[-<A-Za-z0-9]/.test(t.slice(0,1)))throw k("stripped",e,"The file fo\
r it holds no signature.");let i=r?await n.readSignature({armoredSignature:t}):await n.readSignature({binarySignature:e.signature});if(i.packets.length===0)throw k(
"stripped",e,"The file for it holds no signature.");return i}catch(r){throw r instanceof import_chunk_VC77LCNK.b?r:k("unreadable",e,`It can't be read (${(0,import_chunk_QZD7BA4A.b)(
r,"message")??String(r)}).`,r)}}async function za(e){let{size:n}=await(0,import_promises14.stat)(e);return n<=Ma?(0,import_promises14.readFile)(e):import_node_stream.Readable.
toWeb((0,import_node_fs4.createReadStream)(e,{highWaterMark:1024*1024}))}async function Wa(e){let n=e.getReader();for(;!(await n.read()).done;);}async function Ya({
keyID:e,verified:n},t){if(t.getKeys(e).length===0){await n.catch(()=>{});return}return n.then(()=>"good",r=>(0,import_chunk_QZD7BA4A.b)(r,"message")??String(r))}
function Qa(e,n){return/digest did not match|signature verification failed/i.test(e)?k("tampered",n,`It does not fit: ${n.what} was changed after it was signed.`):
/insecure|weak|rejected/i.test(e)?k("weak",n,`It is too weak to prove anything (${e}).`):/revoked/i.test(e)?k("revoked-key",n,"Its key has been revoked."):k("un\
readable",n,`It can't be checked (${e}).`)}async function Xa(e,n,t){let r=t.now??new Date;if(await e.isRevoked(void 0,void 0,r))throw k("revoked-key",t,"Its key\
 has been revoked.");let i=n.getExpirationTime();if(i instanceof Date&&i<=r)throw k("expired-signature",t,`It expired on ${Lr(i)}.`);let o=await e.getExpirationTime();
if(qa(o)&&o<=r)throw k("expired-key",t,`Its key expired on ${Lr(o)}.`)}var Ja={stripped:"Somebody took the signature away. Take the archive from SignPath's own \
server, or pin its digest with cryptoki-sha256.",unreadable:"The signature is damaged. Take the archive from SignPath's own server, or pin its digest with crypt\
oki-sha256.","wrong-key":"Take the archive from SignPath's own server. Where SignPath has a new release key, a newer release of pkcs11-sign knows it.",tampered:"\
Don't use it. Take the archive from SignPath's own server, and find out who changed this copy.","expired-signature":"Use a newer cryptoki-version; or pin the di\
gest with cryptoki-sha256 if you know the archive to be right.","expired-key":"A newer release of pkcs11-sign may know a newer key; or pin the digest with crypt\
oki-sha256 if you know the archive to be right.","revoked-key":"Don't use it. A newer release of pkcs11-sign may know SignPath's new release key.",weak:"Pin the\
 digest with cryptoki-sha256 if you know the archive to be right."};function k(e,{what:n},t,r){return new import_chunk_VC77LCNK.b("DOWNLOAD_NOT_VERIFIED",`The G\
PG signature of ${n} is not good (${e}). ${t}`,{hint:Ja[e],...r===void 0?{}:{cause:r}})}function Za(e){return e.getFingerprint().toUpperCase()}function qa(e){return Object.
prototype.toString.call(e)==="[object Date]"}function Lr(e){return e.toISOString().slice(0,10)}async function $r(e,n,t){try{return n!==void 0?(nd(e,n),"digest"):
e.signature===void 0?"nothing":(await on({path:e.path,what:"the archive",signature:e.signature,releaseKey:t}),"signature")}catch(r){throw await e.discard(),r}}async function Tr(e,n,t){
return n===void 0?"nothing":(await on({path:e,what:"the library in the archive",signature:await(0,import_promises13.readFile)(n),releaseKey:t}),"signature")}function sn(e,{
source:n,archiveSha256:t,required:r,signatureUnknown:i}){let o=`cryptoki-sha256: ${t}`,s=i===void 0?"it has no GPG signature":`whether there is a GPG signature \
could not be found out (${i.replace(/\.$/,"")})`,a=`Nothing vouches for ${n}: ${s}, and no digest is known`;if(r)throw new import_chunk_VC77LCNK.b("DOWNLOAD_NOT\
_VERIFIED",`${a}. require-verified-download is set, so it is not used.`,{hint:`If you know the archive to be right, pin it:
${o}`});e.warning(`${a}. It is used all the same. Once you know the archive to be right, pin it, and any change will be an error:
${o}`)}function nd({sha256:e,source:n},t){if(e===t.sha256)return;let r=t.from==="catalog"?"that this release of pkcs11-sign knows":"in cryptoki-sha256";throw new import_chunk_VC77LCNK.b(
"DOWNLOAD_NOT_VERIFIED",`${n} does not have the digest ${r}: it was changed, damaged or replaced.`,{hint:t.from==="catalog"?"Don't use it. Something between Sig\
nPath and this runner changes downloads, or SignPath replaced the archive: ask SignPath.":"Check whether cryptoki-sha256 belongs to this version and system; if \
it does, do not use this archive.",details:`expected: ${t.sha256}
found:    ${e}`})}async function Nr(e,n,t,r){if(e.kind==="installed")return{path:e.path,version:void 0};let i=sd(e,n,t,r),o=await dd(i);return o!==void 0?cd(i,o):
ld(i)}function sd(e,n,t,r){let i=t.os==="win32"?"win32":"linux",o;return{...pr(e,i,n,t.workingDirectory,r),openssl:()=>o??=ad(n,t)}}async function ad({inputs:e,
environment:n},t){return t.openssl!==void 0?t.openssl.version:(await ke({programs:[import_chunk_MT5YFY2G.b],openssl:e.openssl},n())).openssl?.version}async function dd(e){
let{plan:n,session:t,os:r,source:i,expected:o}=e;if(!(o!==void 0||n.archive===void 0&&n.version!==void 0&&!xe(n.version))||i.kind==="file")return;let a=m(i.url),
d=p=>o!==void 0?p.archiveSha256===o.sha256:p.source===a&&(p.vouchedBy==="signature"||p.vouchedBy==="nothing"&&!n.requireVerified),c=async p=>(await br(t.host.cacheDirectory,
{version:n.version,os:r,openssl:p},d))[0],u=await c(void 0);if(u!==void 0||r==="win32")return u;let f=await e.openssl();return f===void 0?void 0:c(`${f.major}.${f.
minor}`)}function cd({plan:e,session:n,expected:t},{record:r,path:i}){let{host:o}=n;return o.info(`Library: from the cache, checked against its digest (${r.build}\
): ${i}`),t===void 0&&r.vouchedBy==="nothing"&&sn(o,{source:r.source,archiveSha256:r.archiveSha256,required:e.requireVerified}),{path:i,version:e.version}}async function ld(e){
let{plan:n,settings:t,expected:r}=e,i=await gr(e,"cryptoki");try{let o=await ud(i,e),s=n.version??o.version,a=r?.sha256===i.sha256?{...o.archive,sha256:i.sha256}:
o.archive,d=await $r(a,r,t.releaseKey);return await fd(e,o.archive,d,s)}finally{await i.discard()}}async function ud(e,{session:n,settings:t}){if(!await Zt(e.path))
return{archive:e,version:void 0};let{path:r,manifest:i}=await qt(e.path,await n.workspace.folder("air-gap"),t.unpackLimits);return{archive:{...e,path:r,sha256:i.
sha256,signature:void 0,signatureUnknown:void 0},version:i.version}}async function fd(e,n,t,r){let{plan:i,session:o,settings:s,os:a}=e,{host:d,workspace:c}=o,u=await c.
folder("library");try{let{build:f,library:p,signature:g}=await pd(e,n.path,u),y=t==="nothing"?await Tr(p,g,s.releaseKey):t;if(d.info(`Library: ${f.library}: ${f.
reason}`),d.info(`Verified by: ${{digest:"its SHA-256 digest",signature:"SignPath's GPG signature",nothing:"nothing"}[y]}`),y==="nothing"){let{source:$,sha256:G,
signatureUnknown:Ln}=n;if(sn(d,{source:$,archiveSha256:G,required:i.requireVerified,signatureUnknown:Ln}),Ln!==void 0)return{path:await Fr(e,p),version:r}}let w={
format:1,version:r,source:n.source,archiveSha256:n.sha256,library:B[a],librarySha256:await D(p),vouchedBy:y,build:f.reason};return{path:await gd(e,{version:r,os:a,
openssl:f.openssl},p,w),version:r}}finally{await(0,import_promises2.rm)(u,{recursive:!0,force:!0})}}async function pd({os:e,openssl:n,settings:t},r,i){let o=async u=>rn(
u,e,Rr(u,e)?await n():void 0),s,a=await te({archive:r,folder:i,limits:t.unpackLimits,candidate:u=>tn(u,e),choose:async u=>{s=o(u);let{library:f,signature:p}=await s;
return p===void 0?[f]:[f,p]}}),d=await s,c=a.get(d?.library??"");if(d===void 0||c===void 0)throw new import_chunk_VC77LCNK.b("INTERNAL_ERROR","The library was n\
ot unpacked.");return{build:d,library:c,signature:d.signature===void 0?void 0:a.get(d.signature)}}async function gd(e,n,t,r){let{host:i}=e.session;try{return await Sr(
i.cacheDirectory,n,t,r)}catch(o){return i.notice(`The cache ${i.cacheDirectory} can't be written to (${(0,import_chunk_QZD7BA4A.a)(o)??String(o)}): the library \
is installed for this job only.`),Fr(e,t)}}async function Fr({session:e,os:n},t){let r=(0,import_node_path.join)(await e.workspace.folder("installed"),B[n]);return await(0,import_promises2.rename)(
t,r),await(0,import_promises2.chmod)(r,384),r}var md=64,ve=64,Dr=24,hd=11,wd=64*1024*1024;async function Kr(e){let n=await(0,import_promises16.open)(e,"r");try{
return await bd(n)}finally{await n.close()}}async function bd(e){let n=await an(e,0,md),t=n?.[4]===2&&n[5]===1;if(n===void 0||!t)return;let r=await an(e,Number(
n.readBigUInt64LE(40)),n.readUInt16LE(60)*ve);if(r!==void 0)for(let i=0;i<r.length;i+=ve){if(r.readUInt32LE(i+4)!==hd)continue;let o=await _r(e,r,i),s=await _r(
e,r,r.readUInt32LE(i+40)*ve);return o===void 0||s===void 0?void 0:Sd(o,s)}}function Sd(e,n){let t=new Set;for(let r=0;r+Dr<=e.length;r+=Dr){let i=e.readUInt32LE(
r);e.readUInt16LE(r+6)!==0&&i<n.length&&t.add(n.toString("latin1",i,n.indexOf(0,i)))}return t}function _r(e,n,t){return t+ve>n.length?Promise.resolve(void 0):an(
e,Number(n.readBigUInt64LE(t+24)),Number(n.readBigUInt64LE(t+32)))}async function an(e,n,t){if(t<=0||t>wd||!Number.isSafeInteger(n))return;let{buffer:r,bytesRead:i}=await e.
read(Buffer.alloc(t),0,t,n);return i<t?void 0:r}var dn="C_GetFunctionList",Br="SIGNPATH_",vd={62:"x64",183:"arm64",3:"ia32",40:"arm"};async function Ce(e,n){let t=(0,import_node_path7.resolve)(
n,e),r=await(0,import_promises15.stat)(t).catch(()=>{});if(r===void 0)throw L(`${t} does not exist`,"Check cryptoki-library: it is the path of the library on th\
e runner.");if(!r.isFile())throw L(`${t} is not a file`,"Check cryptoki-library: it is the path of the library file, not of its folder.");await Rd(t);let[i,o,s]=await Od(
t,[Buffer.from(dn),Buffer.from(Br),Buffer.from(Br,"utf16le")]),a=process.platform==="linux"?await Kr(t):void 0;if(a===void 0?i!==!0:!a.has(dn))throw Cd(t,a);return{
path:await(0,import_promises15.realpath)(t),readsSignPathVariables:o===!0||s===!0}}function Cd(e,n){let r=[["bind_engine","an OpenSSL engine"],["OSSL_provider_i\
nit","an OpenSSL provider"]].find(([i])=>n?.has(i)===!0)?.[1];return L(r===void 0?`${e} is not a PKCS #11 library: it has no ${dn}`:`${e} is ${r}, not a PKCS #1\
1 library`,"Set cryptoki-library to the PKCS #11 module itself, such as libSignPath.Cryptoki.so. Engines and providers are found without it.")}async function Rd(e){
let n=await Ad(e,20),t=n.subarray(0,4).equals(Buffer.from("\x7FELF","latin1")),r=n.subarray(0,2).toString("latin1")==="MZ",i=process.platform==="win32",o="Insta\
ll the build for this runner, or leave cryptoki-library out to have it chosen.";if(process.platform==="linux"&&r)throw L(`${e} is a Windows library, but this ru\
nner is Linux`,o);if(i&&t)throw L(`${e} is a Linux library, but this runner is Windows`,o);if(process.platform!=="linux")return;if(!t)throw L(`${e} is not a sha\
red library`,o);let s=vd[n.readUInt16LE(18)];if(s!==process.arch)throw L(`${e} is built for ${s??"another processor"}, but this runner is ${process.arch}`,o)}async function Ad(e,n){
try{let t=await(0,import_promises15.open)(e,"r");try{let{buffer:r,bytesRead:i}=await t.read(Buffer.alloc(n),0,n,0);if(i<n)throw L(`${e} is too short for a libra\
ry`,"Install it anew: the copy is damaged.");return r}finally{await t.close()}}catch(t){throw t instanceof import_chunk_VC77LCNK.b?t:L(`${e} can't be read`,"Che\
ck the file's permissions.",t)}}async function Od(e,n){let t=n.map(()=>!1),r=Math.max(...n.map(o=>o.length))-1,i=Buffer.alloc(0);for await(let o of(0,import_node_fs5.createReadStream)(
e,{highWaterMark:1<<20})){let s=Buffer.concat([i,o]);if(n.forEach((a,d)=>t[d]||=s.includes(a)),t.every(a=>a))break;i=s.subarray(Math.max(0,s.length-r))}return t}
function L(e,n,t){return new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADABLE",`${e}.`,{hint:n,...t===void 0?{}:{cause:t}})}var Nd="SignPath.CryptoProviders.Crypto\
ki.txt",Fd=25,Dd=16*1024,_d=new Map([[134,"SIGABRT"],[135,"SIGBUS"],[139,"SIGSEGV"]]),Kd=new Set(["SIGABRT","SIGBUS","SIGSEGV","SIGILL","SIGFPE"]),Bd=new Set(["\
TIMESTAMP_FAILED","OUTPUT_NOT_WRITABLE","INVALID_INPUT","KEY_TYPE_MISMATCH","LIBRARY_NOT_LOADABLE"]);async function Xp(e){let n=await Ud(e);if(Bd.has(n.code)||n.
transient)return n;let t=await e.askSignPath();if(t===void 0)return n;let{tool:r,file:i}=e;return new import_chunk_VC77LCNK.b(t.code,`${r} could not sign ${i}: ${t.
message}`,{file:i,cause:n,...t.hint===void 0?{}:{hint:t.hint},...n.details===void 0?{}:{details:n.details}})}async function Ud(e){let{tool:n,file:t,captured:r,timeLimitInSeconds:i}=e,
o=await jd(e),s={file:t,details:await Vd(e)},a=zd(r.output)??await Wd(e);if(a!==void 0)return Gd(n,t,a,s);if(o.ckr!==void 0){let c=(0,import_chunk_SFAGUMC5.b)(o.
ckr);return new import_chunk_VC77LCNK.b(c.code,`${n} could not sign ${t}: ${o.ckr}, ${c.meaning}.`,{...s,hint:c.hint})}if(r.timedOut)return new import_chunk_VC77LCNK.b(
"TIME_LIMIT",`${n} did not finish ${t} within ${i} s and was stopped.`,{...s,hint:"Either the service hangs, or the tool waits for a session that could not be o\
pened. Look at the log below; raise time-limit-in-seconds for very large files."});if(o.code!==void 0)return new import_chunk_VC77LCNK.b(o.code,`${n} could not \
sign ${t}: ${o.message?.replace(/\.$/,"")??"see its words below"}.`,{...s,...Md(o.code)});let d=r.signal??_d.get(r.exitCode??0);return d!==void 0&&(r.signal===null||
Kd.has(d))?new import_chunk_VC77LCNK.b("SIGNING_FAILED",`${n} crashed (${d}) while it signed ${t}.`,{...s,hint:"Its last words are below. Where there are none, \
set log-level to debug for the library's own log."}):new import_chunk_VC77LCNK.b("SIGNING_FAILED",`${n} could not sign ${t}: ${o.message?.replace(/\.$/,"")??Hd(
r)}.`,{...s,hint:"Its own words are below."})}var Ur=new Set(["CKR_OPERATION_ACTIVE","CKR_OPERATION_NOT_INITIALIZED"]);async function jd({failure:e,logDirectory:n,
cardLog:t,redact:r}){if(e.ckr!==void 0&&!Ur.has(e.ckr)||e.code!==void 0)return e;let i=t===void 0?void 0:(0,import_chunk_SFAGUMC5.f)(await Gr(t));if(i!==void 0)
return{...e,ckr:i};let s=[...(await Re(n,r)).matchAll(/\b(CKR_[A-Z_]+)\b|\bCKR 0x([0-9A-Fa-f]{1,8})\b/g)].map(([,a,d])=>a??(0,import_chunk_SFAGUMC5.a)(parseInt(
d??"0",16))).findLast(a=>!Ur.has(a));return s===void 0||s==="CKR_OK"?e:{...e,ckr:s}}function Gd(e,n,t,r){return new import_chunk_VC77LCNK.b("OUTPUT_NOT_WRITABLE",
`${e} could not write the result for ${n}: ${t}.`,{...r,hint:"Free space on the disk that holds the result, or set output-directory to another one."})}async function Re(e,n){
let t=await(0,import_promises17.readFile)((0,import_node_path8.join)(e,Nd),"utf8").catch(()=>"");return n(cn(t))}async function Gr({path:e,from:n}){return(await(0,import_promises17.readFile)(
e).catch(()=>Buffer.alloc(0))).subarray(n).toString("latin1")}async function Vd({tool:e,captured:n,logDirectory:t,cardLog:r,redact:i}){let o=await Re(t,i),s=[`${e}\
 said:
${cn(n.output)||"(nothing)"}`],a=r===void 0?"":i(cn(await Gr(r)));return a!==""&&s.push(`The card daemon's log ends with:
${a}`),o!==""&&s.push(`The library's log ends with:
${o}`),s.join(`

`)}function Md(e){let t={POLICY_NOT_FOUND:"Check project-slug and signing-policy-slug, and that the token belongs to a submitter of that signing policy.",TIMESTAMP_FAILED:"\
Add another server to timestamp-urls; they are tried in order.",LIBRARY_NOT_LOADABLE:"Check that the library is the build for this runner and that all that it n\
eeds is installed (ldd LIBRARY tells).",AUTHENTICATION_FAILED:"Check the API token and the organization id.",INVALID_INPUT:"Check that the file is what its name\
 says, and that the certificate is the one of the signing policy.",KEY_TYPE_MISMATCH:"Choose an algorithm that fits the signing policy's key."}[e];return t===void 0?
{}:{hint:t}}function Hd({exitCode:e,signal:n}){return n===null?`it ended with exit code ${e??"unknown"}`:`it was ended by ${n}`}function zd(e){return/no space left on device|disk quota exceeded|file too large|read-only file system/i.
exec(e)?.[0].toLowerCase()}async function Wd({output:e,expectedSizeInBytes:n}){let t=await(0,import_promises17.statfs)((0,import_node_path8.dirname)(e)).then(({
bavail:r,bsize:i})=>r*i,()=>{});return t!==void 0&&t<n+Dd?"no space left on device":void 0}function cn(e){return e.trimEnd().split(`
`).slice(-Fd).join(`
`)}var Ae=(0,import_chunk_2OATJTSY.c)((0,import_chunk_MT5YFY2G.a)(),1),Yd=new Set(["load","C_Initialize","C_GetInfo","C_GetSlotList","C_GetTokenInfo","C_GetMech\
anismList"]),Qd=new Set(["SIGNING_FAILED","KEY_TYPE_MISMATCH"]);function Mr(e,n,t){let r=e==="load"?"C_GetFunctionList":e;if(n===void 0)return new import_chunk_VC77LCNK.b(
"LIBRARY_NOT_LOADABLE",`The library can't be used: ${r} failed: ${t}.`);let i=(0,import_chunk_SFAGUMC5.a)(n),{code:o,meaning:s,hint:a}=(0,import_chunk_SFAGUMC5.b)(
i);return Yd.has(e)&&Qd.has(o)?new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADABLE",`The library is there, but does not start: ${r} gives ${i}, ${s}.`,{hint:a}):new import_chunk_VC77LCNK.b(
o,`The library can't be used: ${r} gives ${i}, ${s}.`,{hint:a})}function Hr(e){return new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADABLE",`${e} can be loaded, bu\
t shows no token.`,{hint:"Check that it is SignPath's library. Another vendor's may need a configuration of its own, or a device."})}var Vr=10;function zr(e,n){
if(n.length===0)return new import_chunk_VC77LCNK.b("POLICY_NOT_FOUND",`The library shows no key at all, so not ${e} either.`,{hint:"The API token's user is a su\
bmitter of no signing policy in this organization: add the user to the policy in SignPath."});let t=[...new Set(n)].sort((a,d)=>(0,Ae.distance)(e,a)-(0,Ae.distance)(
e,d)),[r=""]=t,i=(0,Ae.distance)(e.toLowerCase(),r.toLowerCase())<=Math.max(2,Math.floor(e.length/3)),o=t.length-Vr,s=t.slice(0,Vr).join(", ")+(o>0?` and ${o} m\
ore`:"");return new import_chunk_VC77LCNK.b("POLICY_NOT_FOUND",`The library shows no key ${e}.`,{hint:`${i?`Did you mean ${r}? `:""}Check project-slug and signi\
ng-policy-slug, and that the API token's user is a submitter there. Visible: ${s}.`})}var Xd=new Set(["SIGSEGV","SIGABRT","SIGBUS","SIGILL","SIGFPE","SIGTRAP"]),
Jd=new Set([3221225477,3221225725,3221226356,3221226505,3221225501]);function Wr({library:e,timeLimitInSeconds:n},{timedOut:t,signal:r,exitCode:i},o,s){let a=o===
void 0||o==="load"?"while it was loaded":`in ${o}`;if(t)return new import_chunk_VC77LCNK.b("TIME_LIMIT",`${e} did not come back within ${n} s ${a} and was stopp\
ed.`,{hint:"It may wait for a service that does not answer: check api-url, http-proxy and the network of this runner."});let[,d]=/symbol lookup error: .*: (undefined symbol: \S+)/.
exec(s)??[];if(d!==void 0)return new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADABLE",`${e} is not complete on this runner: ${d}.`,{hint:U});let c=i??0,u=r!==null&&
Xd.has(r)?r:Jd.has(c)?`0x${c.toString(16)}`:void 0,f=u===void 0?`ended its process (${r??`exit code ${c}`})`:`crashed (${u})`,p=o==="load"?"The file may be dama\
ged: install it anew. ":"";return new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADABLE",`${e} ${f} ${a}.`,{hint:p+U})}var U="Install the build for this runner and \
its OpenSSL, or leave cryptoki-library out to have it chosen. With log-level: debug the library says more.";async function Xr(e){let{library:n,words:t}=e,r=await qd(
n);if(r!==void 0)return r;if(/undefined symbol: C_GetFunctionList|Win32 error 127\b/.test(t))return tc(n);let i=await rc(e);if(i!==void 0)return i;let o=await ic(
e);return o!==void 0?o:/Win32 error 193\b/.test(t)?j(e,`${n} is not a library for this Windows (64-bit, x64)`,U):/failed to map segment|operation not permitted|permission denied/i.
test(t)?j(e,`${n} may not be loaded by this user`,"Check the permissions of the file, and that its disk is not mounted with noexec."):j(e,`${n} can't be loaded`,
U)}function j({words:e},n,t){return new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADABLE",`${n}.`,{hint:t,details:`The system's loader said:
${e}`})}async function qd(e){let n=await nc(e);if(n!==void 0)return new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADABLE",`${e} is built for ${n}, but this runner \
is ${process.arch}.`,{hint:U});try{await Ce(e,(0,import_node_path9.dirname)(e));return}catch(t){return t instanceof import_chunk_VC77LCNK.b?t:void 0}}var ec={34404:"\
x64",43620:"arm64",332:"ia32"};async function nc(e){if(process.platform!=="win32")return;let n=await(0,import_promises18.readFile)(e).catch(()=>Buffer.alloc(0));
if(n.length<64||n.toString("latin1",0,2)!=="MZ")return;let t=n.readUInt32LE(60);if(t+6>n.length)return;let r=ec[n.readUInt16LE(t+4)];return r===process.arch?void 0:
r}async function tc(e){let t=(await(0,import_promises18.readFile)(e).catch(()=>Buffer.alloc(0))).includes("bind_engine")?"is an OpenSSL engine, not a PKCS #11 l\
ibrary":"is not a PKCS #11 library: it has no C_GetFunctionList";return new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADABLE",`${e} ${t}.`,{hint:"Set cryptoki-libr\
ary to the PKCS #11 module itself, such as libSignPath.Cryptoki.so. The engine is found without it."})}async function rc(e){let{library:n,words:t}=e,[,r="",i=""]=/(\S+): version [`'"]([^'"`]+)['"`] not found/.
exec(t)??[];if(i==="")return;let[,o=i,s=""]=/^([A-Za-z]+)_([\d.]+)$/.exec(i)??[];if(o!=="GLIBC")return j(e,`${n} needs ${(0,import_node_path9.basename)(r)} with\
 ${i}, and this runner's is older`,U);let[,a]=/^glibc (\S+)/.exec(await Jr(e,"getconf","GNU_LIBC_VERSION"))??[];return j(e,`${n} needs glibc ${s} or later, and \
this runner has ${a??"an older one"}`,"The library was built for a newer system: use a newer runner image, or the build for this runner's distribution.")}async function ic(e){
let{library:n,words:t}=e;if(/Win32 error 126\b/.test(t))return j(e,`${n} needs another DLL that is not on this runner`,"Most often it is Microsoft's Visual C++ \
runtime (vc_redist.x64.exe), or a DLL that belongs beside the library.");let[,r]=/^(?:.*: )?([^:\s/]+): cannot open shared object file/.exec(t)??[];if(r===void 0||
r===(0,import_node_path9.basename)(n))return;let i=[...new Set([r,...await oc(e)])];return j(e,`${n} needs ${i.join(", ")}, which ${i.length===1?"is":"are"} not\
 on this runner`,sc(i))}async function oc(e){return[...(await Jr(e,"ldd",e.library)).matchAll(/^\s*(\S+) => not found/gm)].map(([,t=""])=>t)}async function Jr({
environment:e,redact:n,signal:t},r,i){try{return(await(0,import_chunk_CYMFZK3H.b)({program:r,arguments:[i],environment:e},{timeLimitInSeconds:10,redact:n,signal:t})).
stdout}catch(o){if(o instanceof import_chunk_VC77LCNK.b&&o.code==="CANCELLED")throw o;return""}}function sc(e){let[,n]=e.map(t=>/^lib(?:ssl|crypto)\.so\.([\d.]+)$/.
exec(t)).find(t=>t!==null)??[];return n!==void 0?`This build is for OpenSSL ${n}, and this runner has another one: install the build for the runner's own OpenSS\
L (openssl version), or leave cryptoki-library out to have it chosen.`:`Install the packages that hold ${e.length===1?"it":"them"} (apt-file search ${e[0]??""},\
 or dnf provides "*/${e[0]??""}"), or the build for this runner.`}var ac=Buffer.from("06072a8648ce3d0201","hex"),dc=3,cc=[57,65,97,133];function Oe(e,n){if(e===
void 0||n===void 0)return;let[t,r]=[Buffer.from(n[0],"base64"),Buffer.from(n[1],"base64")];try{return e==="RSA"?lc(t,r):uc(t,r)}catch{return}}function lc(e,n){return(0,import_node_crypto7.createPublicKey)(
{key:{kty:"RSA",n:e.toString("base64url"),e:n.toString("base64url")},format:"jwk"})}function uc(e,n){let t=cc.includes(n.length)?n:(0,import_chunk_F5PLUWPU.d)(n).
content,r=ln(import_chunk_F5PLUWPU.a.sequence,ac,e),i=ln(import_chunk_F5PLUWPU.a.sequence,r,ln(dc,Buffer.of(0),t));return(0,import_node_crypto7.createPublicKey)(
{key:i,format:"der",type:"spki"})}function ln(e,...n){let t=Buffer.concat(n),{length:r}=t,i=r<128?[r]:r<256?[129,r]:[130,r>>8,r&255];return Buffer.concat([Buffer.
of(e,...i),t])}var qr=`
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
`,ei={0:"RSA",3:"EC"};async function ni(e,n){let t=await(0,import_chunk_QJGBELE5.a)(n.workspace);if(t===void 0)return{kind:"skipped",reason:`this release has no\
 PKCS #11 addon for ${process.platform} on ${process.arch}`};let{library:r,keyId:i,pin:o}=e,s=(0,import_node_crypto6.randomUUID)(),a={addon:t,library:r,keyId:i,
pin:o},d=await(0,import_chunk_CYMFZK3H.b)({program:process.execPath,arguments:["-e",qr,s,JSON.stringify(a)],environment:n.environment(e.environment)},{timeLimitInSeconds:e.
timeLimitInSeconds,signal:n.signal,redact:n.redact,workingDirectory:n.workspace.directory});return mc(pc(d,s),d,e,n)}function pc({stdout:e,stderr:n},t){let r,i,
o=[];for(let s of e.split(`
`)){let[a,d,c=""]=new RegExp(`^${t} (step|result) (.*)$`).exec(s)??[];a===void 0?o.push(s):d==="step"?i=c:r=gc(c)}return{answer:r,step:i,words:`${o.filter(s=>s!==
"").join(`
`)}
${n}`.trim()}}function gc(e){try{return JSON.parse(e,(n,t)=>typeof t=="string"?yc(t):t)}catch{return}}function yc(e){return(0,import_chunk_RVXNVVIO.c)(e).trim()}
async function mc({answer:e,step:n,words:t},r,i,{environment:o,redact:s,signal:a}){if(e?.kind==="ready")return hc(e,i.keyId,r.durationInMilliseconds);if(e?.kind===
"no-addon")return{kind:"skipped",reason:`the PKCS #11 addon can't be loaded here: ${s(e.message)}`};if(e===void 0&&!r.timedOut&&(n===void 0||n==="addon"))return{
kind:"skipped",reason:`the PKCS #11 addon ended its process ${r.signal??`with ${r.exitCode??"?"}`}`};let d=e===void 0?Wr(i,r,n,t):e.kind==="no-token"?Hr(i.library):
e.kind==="no-key"?zr(i.keyId??"",e.visible.map(s)):e.step==="load"&&e.ckr===void 0?await Xr({library:i.library,words:s(e.message),environment:o(),redact:s,signal:a}):
Mr(e.step,e.ckr,s(e.message));throw await wc(d,t,i,s)}function hc({library:e,token:n,key:t},r,i){return{kind:"ready",library:e,token:{slot:n.slot,label:n.label,
serial:n.serial},mechanisms:n.mechanisms,key:t===void 0?void 0:{id:r??"",type:t.type===void 0?void 0:ei[t.type],hasPublicKey:t.hasPublicKey,publicKey:Oe(t.type===
void 0?void 0:ei[t.type],t.publicKey),certificate:t.certificate===void 0?void 0:Buffer.from(t.certificate,"base64")},durationInMilliseconds:i}}async function wc(e,n,{
logDirectory:t},r){let i=await Re(t,r),o=[...e.details===void 0?[]:[e.details],...n===""?[]:[`The library said:
${n.split(`
`).slice(-25).join(`
`)}`],...i===""?[]:[`The library's log ends with:
${i}`]];if(o.length===0)return e;let{code:s,message:a,hint:d,cause:c}=e;return new import_chunk_VC77LCNK.b(s,a,{...d===void 0?{}:{hint:d},cause:c,details:o.join(
`

`)})}var Sc=60,ti=20,ri="SIGNPATH_SERVICE_UNAVAILABLE_TIMEOUT_IN_SECONDS",kc=new Set(["SIGNPATH_PROJECT_SLUG","SIGNPATH_SIGNING_POLICY_SLUG"]);function oi(e,n){
let t,r=Number(e.environment[ri]??ti),o={...Object.fromEntries(Object.entries(e.environment).filter(([s])=>!kc.has(s))),[ri]:String(Math.min(r,ti))};return()=>t??=
ni({...e,environment:o,timeLimitInSeconds:Sc},n)}async function si(e,n){try{let t=await e();if(t.kind==="skipped")n.notice(`The library is not tried out before \
signing: ${t.reason}.`);else{let{library:r,key:i}=t,o=i===void 0?"":`; it has the key ${i.id}`;n.info(`Library: ${r.description} ${r.version} of ${r.manufacturer}\
 loads and logs in${o}.`)}return t}catch(t){if(!(t instanceof import_chunk_VC77LCNK.b)||!t.transient)throw t;return n.warning(`${t.message} Going on: the tools \
will try again.`),{kind:"skipped",reason:t.message.replace(/\.$/,"")}}}var Pc=new Set(["LIBRARY_NOT_LOADABLE","SIGNING_FAILED","TIME_LIMIT"]);async function ai(e,n){
if(!Pc.has(e.code))return e;try{return(await n()).kind==="skipped"?e:ii(e,e,[e.details,"The library itself was tried out: it loads, logs in and has the key. Loo\
k at how the tool is set up."])}catch(t){if(!(t instanceof import_chunk_VC77LCNK.b)||t.code==="CANCELLED")throw t;return ii(e,t,[e.message,t.details,e.details])}}
function ii(e,{code:n,message:t,hint:r},i){return new import_chunk_VC77LCNK.b(n,t,{...r===void 0?{}:{hint:r},...e.file===void 0?{}:{file:e.file},details:i.filter(
o=>o!==void 0).join(`

`),cause:e})}function di(e){if(e.kind==="skipped"||e.key===void 0)return;let{id:n,certificate:t}=e.key;if(t!==void 0)return new import_node_crypto5.X509Certificate(
t);throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`The token has the key ${n}, but no X.509 certificate for it.`,{hint:"Name the certificate file with the ce\
rtificate input. A key for GPG has none: set tool to gpg, rpmsign or debsigs, or choose another signing policy for this tool."})}var Ec="openpgp.js",li=64*1024*
1024,h=e=>({state:"invalid",reason:e});async function vc(e,n,t,r){let i=await Promise.resolve().then(()=>__toESM(require("./openpgp.min-XTASPU5Q.cjs")));if(e.length===
0)return h("the signature file is empty");let o;try{let u=Buffer.from(e).toString("latin1");o=await(u.startsWith("-----BEGIN PGP SIGNATURE-----")?i.readSignature(
{armoredSignature:u}):i.readSignature({binarySignature:e}))}catch(u){return h(`the signature can't be read: ${pn(u)}`)}let s=gi(o,t,i.enums.signature.binary);if(s!==
void 0)return h(s);let a=await i.createMessage({binary:Ac(n)}),{data:d,signatures:c}=await i.verify({message:a,signature:o,verificationKeys:await mi(r),date:o.packets[0]?.
created??new Date,format:"binary"});return await Lc(d),yi(c,o,r)}var Cc=64*1024;async function Tg(e,n,t,r){let i=await(0,import_promises20.stat)(n).catch(()=>{});
if(i===void 0)return{state:"unsigned",reason:"there is no signature"};if(i.size>Cc)return h("it is too big for a signature");let{size:o}=await(0,import_promises20.stat)(
e);return vc(await(0,import_promises20.readFile)(n),[{path:e,start:0,end:o}],t,r)}async function Ng(e,n,t,r){let i=await Promise.resolve().then(()=>__toESM(require("./openpgp.min-XTASPU5Q.cjs"))),
o=await(0,import_promises20.stat)(e).catch(()=>{});if(o===void 0)return{state:"unsigned",reason:"there is no signature"};if(o.size>li)return h(`a text of more t\
han ${li>>20} MiB can't be checked: choose a detached signature`);let s=await(0,import_promises20.readFile)(e,"utf8");if(!/^-----BEGIN PGP SIGNED MESSAGE-----\r?\n[^]*-----END PGP SIGNATURE-----\s*$/.
test(s))return h("it is no clear-signed text");let a;try{a=await i.readCleartextMessage({cleartextMessage:s})}catch(g){return h(`the signed text can't be read: ${pn(
g)}`)}let[d,...c]=await i.verify({message:a,verificationKeys:await mi(r),date:new Date(Date.now()+Rc)}).then(({signatures:g})=>g);if(d===void 0||c.length>0)return h(
"it does not hold exactly one signature");let u=await d.signature,f=gi(u,t,i.enums.signature.text);if(f!==void 0)return h(f);let p=$c(await(0,import_promises20.readFile)(
n));return p===void 0?h("the file is not text in UTF-8: choose a detached signature"):pi(a.getText())!==pi(p)?h("the text that is signed is not the text of the \
file"):yi([d],u,r)}var Rc=1e3,ui={sha256:8,sha384:9,sha512:10};function gi({packets:e},n,t){let[r,...i]=e;if(r===void 0||i.length>0)return`it holds ${e.length} \
signatures, and not one`;let o=r;if(o.signatureType!==t)return`it is a signature of another type (${o.signatureType??"unknown"})`;let s=o.hashAlgorithm??0;return s===
ui[n]?void 0:`its digest is ${Object.entries(ui).find(([,d])=>d===s)?.[0]??`number ${s}`}, and not ${n}`}async function yi([e],{packets:n},t){if(e===void 0)return h(
"it holds no signature");try{await e.verified}catch(i){let o=pn(i);return/could not find signing key/i.test(o)?h(`it was made by another key: ${fi(n[0])}`):h(/digest did not match|signature verification failed/i.
test(o)?"it does not fit the content":o)}let r=fi(n[0]);return t.fingerprint===r||t.fingerprint.endsWith(r)?{state:"valid",verifier:Ec,notes:[]}:h(`it was made \
by another key: ${r}`)}function fi(e){let n=e?.issuerFingerprint;return(n instanceof Uint8Array?Buffer.from(n).toString("hex"):e?.issuerKeyID.toHex()??"unknown").
toUpperCase()}async function mi({armored:e}){return(await(await Promise.resolve().then(()=>__toESM(require("./openpgp.min-XTASPU5Q.cjs")))).readKey({armoredKey:e})).
toPublic()}async function hi({armored:e,fingerprint:n}){let o=(await(await Promise.resolve().then(()=>__toESM(require("./openpgp.min-XTASPU5Q.cjs")))).readKey({
armoredKey:e})).getKeys().find(p=>p.getFingerprint().toUpperCase()===n)?.keyPacket.publicParams,{n:s,e:a,oid:d,Q:c}=o??{};if(s instanceof Uint8Array&&a instanceof
Uint8Array)return(0,import_node_crypto8.createPublicKey)({key:{kty:"RSA",n:Buffer.from(s).toString("base64url"),e:Buffer.from(a).toString("base64url")},format:"\
jwk"});let u=typeof d=="object"&&d!==null&&"oid"in d&&d.oid instanceof Uint8Array?d.oid:void 0;if(u===void 0||!(c instanceof Uint8Array))return;let f=Buffer.concat(
[Buffer.of(6,u.length),u]).toString("base64");return Oe("EC",[f,Buffer.from(c).toString("base64")])}function Ac(e){return import_node_stream2.Readable.toWeb(import_node_stream2.Readable.
from(Oc(e)))}async function*Oc(e){for(let{path:n,start:t,end:r}of e){if(r<=t)continue;let i=(0,import_node_fs6.createReadStream)(n,{start:t,end:r-1,highWaterMark:1024*
1024});for await(let o of i)yield o}}async function Lc(e){let n=e.getReader();for(;!(await n.read()).done;);}function $c(e){try{return new TextDecoder("utf-8",{
fatal:!0,ignoreBOM:!0}).decode(e)}catch{return}}function pi(e){return e.replace(/[ \t\r]+$/gm,"").replace(/\n$/,"")}function pn(e){return((0,import_chunk_QZD7BA4A.b)(
e,"message")??String(e)).replace(/\.$/,"")}var Le=15;function Q(e,...n){return $e(e,"gpg",["--batch","--no-tty","--no-autostart",...n])}function X(e,n,t){return $e(
e,"gpg-connect-agent",["--no-autostart",...n,"/bye"],t)}function $e({session:e,home:n,question:t},r,i,o){return e.capture({program:t.command(r),arguments:i,environment:{
GNUPGHOME:n}},o)}function gn({log:e}){return(0,import_promises23.readFile)(e,"latin1").catch(()=>"")}async function Te(e,n,t,r,i){let{session:o,question:s}=e,a=o.
redact((await gn(e)).slice(r)),d=`gpg said:
${n.output.trim()}

The card daemon's log ends with:
${a.trimEnd().split(`
`).slice(-25).join(`
`)}`,c=(0,import_chunk_SFAGUMC5.f)(a);if(c!==void 0){let{code:f,meaning:p,hint:g}=(0,import_chunk_SFAGUMC5.b)(c);return new import_chunk_VC77LCNK.b(f,`gpg could\
 not ${t}: ${c}, ${p}.`,{hint:g,details:d})}if(n.timedOut){let f="The service may hang. Look at the log below, or raise time-limit-in-seconds.";return new import_chunk_VC77LCNK.b(
"TIME_LIMIT",`gpg could not ${t} within ${o.inputs.timeLimitInSeconds} s.`,{details:d,hint:f})}if(i?.code==="KEY_TYPE_MISMATCH")return i;let u=i??new import_chunk_VC77LCNK.b(
"SIGNING_FAILED",`gpg could not ${t}.`,{details:d,hint:"See its own words below."});return ai(u,s.probe)}var Kc=71;async function wi(e,n){let{inputs:t}=e,r=await Bc(
e),i=(0,import_node_path11.join)(r,"scd.log"),o=(0,import_chunk_L2YACXYC.h)(n.library)?n.library:(0,import_node_path11.join)(r,`library${(0,import_node_path11.extname)(
n.library)}`),s={"gpg-agent.conf":(0,import_chunk_L2YACXYC.d)(n.command("gnupg-pkcs11-scd")),"gnupg-pkcs11-scd.conf":(0,import_chunk_L2YACXYC.e)({library:o,log:i}),
"gpg.conf":(0,import_chunk_L2YACXYC.f)({digest:t.digest,pin:import_chunk_L2YACXYC.a,startsAgent:t.files.length===0&&t.run===void 0})};try{o!==n.library&&await(0,import_promises21.symlink)(
n.library,o);for(let[a,d]of Object.entries(s))await(0,import_promises21.writeFile)((0,import_node_path11.join)(r,a),d,{flag:"wx",mode:384})}catch(a){throw(0,import_chunk_QZD7BA4A.c)(
a,r)}return{session:e,home:r,log:i,question:n}}async function Bc({workspace:e}){let n=(0,import_node_path11.join)(e.directory,"gnupg");return Buffer.byteLength(
n)<=Kc&&(0,import_chunk_L2YACXYC.h)(n)?e.folder("gnupg"):(0,import_chunk_SWKHB56L.d)(e.directory,"/tmp")}function bi(e){let{session:n,home:t,question:r}=e,i=new AbortController,
o=(0,import_chunk_CYMFZK3H.d)({program:r.command("gpg-agent"),arguments:["--homedir",t,"--daemon","--no-detach","sleep","2147483647"],environment:n.environment(
{...r.credentials,...import_chunk_L2YACXYC.c,GNUPGHOME:t,TMPDIR:t})},{workingDirectory:n.workspace.directory,signal:AbortSignal.any([i.signal,n.signal]),redact:n.
redact,onLine:s=>{n.host.debug(`gpg-agent: ${s}`)}}).then(()=>{},s=>{i.signal.aborted||n.host.debug(`gpg-agent: ${(0,import_chunk_QZD7BA4A.b)(s,"message")??String(
s)}`)});return{async ready(){let s=performance.now()+Le*1e3;for(;;){let{exitCode:a,output:d}=await X(e,["GETINFO version"],Le);if(a===0&&/^OK/m.test(d))return;if(performance.
now()>s)throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",`gpg-agent did not start: ${d.trim()}.`,{hint:"Check that the gnupg package is complete (gpg-ag\
ent, gpgconf)."});await(0,import_promises22.setTimeout)(20)}},async stop(){i.abort(),await o,await $e(e,"gpgconf",["--homedir",t,"--remove-socketdir"],Le).catch(
()=>{})}}}var Pi=1577836800,yn={signature:2,publicKey:6,userId:13},xi=1,Si=8,Uc=19,de={created:2,issuer:16,preferredHashes:21,keyFlags:27,issuerFingerprint:33},
jc=3;function wn(e){let n=Ei(e),t=Buffer.from(e.userId),r=Buffer.concat([Buffer.of(4,255),le(n.length)]);return Buffer.concat([Ci(e),Buffer.of(180),le(t.length),
t,n,r])}function Ii(e,n){let t=ce(de.issuer,Ri(e).subarray(-8)),r=Gc(wn(e));return Buffer.concat([mn(yn.publicKey,vi(e)),mn(yn.userId,Buffer.from(e.userId)),mn(
yn.signature,Buffer.concat([Ei(e),Fe(t.length),t,r.subarray(0,2),hn(n)]))])}function Ei(e){let n=Buffer.concat([ce(de.created,le(Pi)),ce(de.keyFlags,Buffer.of(jc)),
ce(de.preferredHashes,Buffer.of(10,9,Si)),ce(de.issuerFingerprint,Buffer.concat([Buffer.of(4),Ri(e)]))]);return Buffer.concat([Buffer.of(4,Uc,xi,Si),Fe(n.length),
n])}function vi({modulus:e,exponent:n}){return Buffer.concat([Buffer.of(4),le(Pi),Buffer.of(xi),hn(e),hn(n)])}function Ci(e){let n=vi(e);return Buffer.concat([Buffer.
of(153),Fe(n.length),n])}function Ri(e){return(0,import_node_crypto10.createHash)("sha1").update(Ci(e)).digest()}function Gc(e){return(0,import_node_crypto10.createHash)(
"sha256").update(e).digest()}function hn(e){let n=e.findIndex(i=>i!==0),t=n<0?Buffer.alloc(0):e.subarray(n),r=t.length===0?0:t.length*8-Math.clz32(t[0]??0)+24;return Buffer.
concat([Fe(r),t])}function mn(e,n){return Buffer.concat([Buffer.of(192|e,255),le(n.length),n])}function ce(e,n){return Buffer.concat([Buffer.of(n.length+1,e),n])}
function Fe(e){return Buffer.of(e>>8,e&255)}function le(e){let n=Buffer.alloc(4);return n.writeUInt32BE(e),n}async function Li(e){let{keyId:n,keyIdHex:t,publicKey:r}=e.
question,i=e.session.inputs.timeLimitInSeconds,o=await X(e,["LEARN --force"],i),{output:s}=await X(e,["SCD LEARN --force"],i);for(let[,d="",c=""]of s.matchAll(/^S KEYPAIRINFO ([0-9A-F]{40}) (\S+)/gm))
if(c.split("/").at(-1)?.toUpperCase()===t.toUpperCase())return d;let a=r.asymmetricKeyType==="ec"?$i(n):new import_chunk_VC77LCNK.b("SIGNING_FAILED",`gnupg-pkcs\
11-scd does not find the key ${n}.`,{hint:"It finds keys by their X.509 certificates: the token must have one for the key. With log-level: debug the library say\
s more."});throw await Te(e,o,`find the key ${n}`,0,a)}function $i(e){return new import_chunk_VC77LCNK.b("KEY_TYPE_MISMATCH",`${e} is an EC key, and gnupg-pkcs1\
1-scd signs with RSA keys only.`,{hint:"Choose a signing policy with an RSA key."})}async function Ti(e,n){let{home:t,question:r}=e,{keyId:i,commonName:o,publicKey:s}=r,
{n:a,e:d}=s.export({format:"jwk"});if(a===void 0||d===void 0)throw $i(i);let c=(0,import_chunk_L2YACXYC.g)(o??""),u={modulus:Buffer.from(a,"base64url"),exponent:Buffer.
from(d,"base64url"),userId:c===""?i:`${c} (${i})`},f=await zc(e,n,(0,import_node_crypto9.createHash)("sha256").update(wn(u)).digest("hex")),p=(0,import_node_path12.join)(
t,"built-key.gpg");await(0,import_promises24.writeFile)(p,Ii(u,f),{flag:"wx",mode:384});let g=await Q(e,"--import",p);if(g.exitCode!==0||!g.output.includes("imp\
orted"))throw await Te(e,g,`take the key built of ${i}`,1/0)}async function zc(e,n,t){let{home:r,question:i,session:o}=e,s=(0,import_node_path12.join)(r,"self-s\
ignature"),a=(await gn(e)).length,d=[`/datafile ${s}`,`/let pin ${import_chunk_L2YACXYC.a}`,"/definq PASSPHRASE pin","OPTION pinentry-mode=loopback",`SIGKEY ${n}`,
`SETHASH --hash=sha256 ${t}`,"PKSIGN"],c=await X(e,d,o.inputs.timeLimitInSeconds),u=(await(0,import_promises24.readFile)(s).catch(()=>Buffer.alloc(0))).toString(
"latin1"),[f="",p=""]=/\(1:s(\d+):/.exec(u)??[],g=u.indexOf(f)+f.length,y=Buffer.from(u.slice(g,g+Number(p)),"latin1");if(f!==""&&y.length===Number(p))return y;
throw await Te(e,c,`sign the user id of the key ${i.keyId}`,a)}async function Ni(e,n){let t=(0,import_node_path12.resolve)(process.cwd(),n);if((await(0,import_promises24.readFile)(
t,"latin1").catch(s=>{throw new import_chunk_VC77LCNK.b("FILE_UNREADABLE",`The file of gpg-public-key can't be read: ${(0,import_chunk_QZD7BA4A.b)(s,"message")??
String(s)}.`,{file:t,cause:s,hint:"Check the path in `gpg-public-key`: it is relative to the working directory."})})).includes("PRIVATE KEY BLOCK"))throw new import_chunk_VC77LCNK.b(
"INVALID_INPUT","The file of gpg-public-key holds a PRIVATE KEY, which must never lie there: it was not used.",{file:t,hint:"Remove it from where this job takes\
 it. Give a file with the public key only."});let{exitCode:i,output:o}=await Q(e,"--import","--",t);if(i!==0)throw new import_chunk_VC77LCNK.b("INVALID_INPUT","\
The file of gpg-public-key holds no OpenPGP public key that gpg can use.",{file:t,details:o,hint:"Download the public key of the policy's GPG key from SignPath,\
 or leave gpg-public-key out."})}async function Fi(e,n){let{stdout:t}=await Q(e,"--with-colons","--with-keygrip","--list-keys"),r="",i=[];for(let o of t.split(`\

`)){let[s,,,,,,,,,a=""]=o.split(":");if(s==="fpr"&&i.push(r=a),s==="grp"&&a===n)return r}throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`gpg-public-key is an\
other key than that of ${e.question.keyId}: ${i.join(", ")}.`,{hint:"Download the public key of this signing policy's GPG key from SignPath, or leave gpg-public\
-key out."})}async function Di(e,n){if(process.platform==="win32")throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER","Signing with GPG keys runs on Linux on\
ly.",{hint:"Sign in a job on a Linux runner, or in WSL."});let t=await wi(e,n),r=bi(t);try{return await r.ready(),{configuration:await Qc(t),stop:()=>r.stop()}}catch(i){
throw await r.stop(),i}}async function Qc(e){let{session:n,home:t,log:r,question:i}=e,{gpgPublicKey:o}=n.inputs,s=await Li(e);await(o===void 0?Ti(e,s):Ni(e,o));
let a=await Fi(e,s),d=(0,import_node_path10.join)(t,"public-key.asc"),c=(await Q(e,"--armor","--export",a)).stdout;if(await(0,import_promises19.writeFile)(d,c,{
flag:"wx",mode:384}),(await hi({armored:c,fingerprint:a}))?.equals(i.publicKey)!==!0)throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`The token's key for ${i.
keyId} is not the one that SignPath, or certificate, names.`,{hint:"Check that certificate belongs to this signing policy."});return n.host.info(`OpenPGP key: ${a}\
, ${o===void 0?"built from the token's":"of gpg-public-key"}.`),{home:t,fingerprint:a,publicKey:d,log:r}}var _i=2e3;function Ki(e,n){let t=Zc(e),{code:r,message:i,
hint:o}=Xc(e,t!==void 0,n),s=n.redact(t??ji(e)).slice(0,_i);return new import_chunk_VC77LCNK.b(r,n.redact(i),{hint:o,...s?{details:s}:{}})}function Xc(e,n,{apiUrl:t,
organizationId:r}){let{status:i}=e;switch(!0){case i===401:return{code:"AUTHENTICATION_FAILED",message:"SignPath did not accept the API token (401).",hint:"The \
token may be mistyped, expired or revoked, or belong to another SignPath installation: check the secret behind `api-token`, and `api-url`."};case i===403:return{
code:"PERMISSION_DENIED",message:`The API token's user may not do this in organization ${r} (403).`,hint:"Check `organization-id`, and that the user is a submit\
ter of the signing policy."};case(i===404&&n):return{code:"POLICY_NOT_FOUND",message:`SignPath at ${t} does not know organization ${r} (404).`,hint:"Check `orga\
nization-id`, and `api-url` if you host SignPath yourself."};case(i===404||i===405):return{code:"INVALID_INPUT",message:`What answers at ${t} is not SignPath's \
API (${i}).`,hint:"Check `api-url`: SignPath in the cloud has https://app.signpath.io/Api, with /Api at its end."};case i===407:return{code:"AUTHENTICATION_FAIL\
ED",message:"The HTTP proxy asks for a user name and a password (407).",hint:"Give them in `http-proxy` as http://user:password@host:port, from a secret."};case bn(
i):return{code:"SERVICE_UNAVAILABLE",message:`SignPath at ${t} is not available at the moment (${i}).`,hint:"Try again later; SignPath's status page tells of ou\
tages."};case(i>=300&&i<400):return{code:"SERVICE_ERROR",message:`${t} redirects (${i}) to ${e.headers.location??"nowhere"}.`,hint:"Check `api-url`: the API tok\
en is not sent to where a redirect leads."};case(i>=400&&i<500):return{code:"REQUEST_REJECTED",message:`SignPath rejected the request (${i}).`,hint:"What it say\
s about it stands below."};default:return{code:"SERVICE_ERROR",message:`SignPath at ${t} failed (${i}).`,hint:"Trying again will hardly help: ask SignPath's sup\
port, and name the trace id below if there is one."}}}function bn(e){return[429,502,503,504].includes(e)}var Jc={unreachable:(e,n)=>({code:"SERVICE_UNAVAILABLE",
message:`${new URL(e).host} can't be reached: ${n.message}.`,hint:"Check `api-url`, the network and firewall of this runner, and `http-proxy` if it needs one."}),
dropped:e=>({code:"SERVICE_UNAVAILABLE",message:`The connection to ${new URL(e).host} broke off.`,hint:"Try again later; check the network and the proxy between\
 here and there."}),timeout:(e,n)=>({code:"SERVICE_UNAVAILABLE",message:`SignPath at ${e} hung: ${qc(n.message)}`,hint:"Try again later; check firewall and prox\
y, which may swallow requests. `http-request-timeout-in-seconds` says how long one attempt may take."}),tls:(e,n)=>({code:"SERVICE_UNAVAILABLE",message:`No trus\
ted TLS connection to ${new URL(e).host}: ${n.message}.`,hint:'Where a proxy or a self-hosted SignPath has a certificate authority of its own, name its PEM file\
 in NODE_EXTRA_CA_CERTS. A "wrong version number" means that plain http answers there.'}),protocol:(e,n)=>({code:"SERVICE_ERROR",message:`What answers at ${e} d\
oes not speak HTTP: ${n.message}.`,hint:"Check `api-url` and `http-proxy`: scheme and port."}),"too-large":(e,n)=>({code:"SERVICE_ERROR",message:`${n.message} T\
hat is not SignPath's API.`,hint:`Check \`api-url\`, which is ${e}.`}),redirect:(e,n)=>({code:"SERVICE_ERROR",message:n.message,hint:"Check `api-url`: give the \
address that it redirects to, if you trust it with the API token. A log-in page of a proxy does this, too."}),cancelled:()=>({code:"CANCELLED",message:"The requ\
est to SignPath was cancelled.",hint:"Start the job again."}),other:(e,n)=>({code:"SERVICE_UNAVAILABLE",message:`The request to ${e} failed: ${n.message}.`,hint:"\
Check the network, `api-url` and `http-proxy`."})};function Bi(e,n){let{code:t,message:r,hint:i}=Jc[e.kind](n.apiUrl,e);return new import_chunk_VC77LCNK.b(t,n.redact(
r),{hint:i,cause:e})}function Ui(e,n){let t=e.headers["content-type"]??"",r=/html/i.test(t)?"a web page":"something that is not JSON",i=n.redact(ji(e)).slice(0,
_i);return new import_chunk_VC77LCNK.b("SERVICE_ERROR",`${n.apiUrl} answered with ${r}: is api-url right?`,{hint:"SignPath in the cloud has https://app.signpath\
.io/Api, with /Api at its end. A proxy that wants a log-in answers like this, too.",...i?{details:i}:{}})}function Zc(e){if(!/\bjson\b/i.test(e.headers["content\
-type"]??""))return;let n;try{n=JSON.parse(e.body.toString("utf8"))}catch{return}if(typeof n!="object"||n===null||!("title"in n||"detail"in n))return;let t={...n},
r=[t.title,t.detail].filter(i=>typeof i=="string");return typeof t.errors=="object"&&t.errors!==null&&r.push(JSON.stringify(t.errors)),typeof t.traceId=="string"&&
r.push(`traceId: ${t.traceId}`),r.join(`
`)}function ji(e){return e.body.subarray(0,500).toString("utf8").replace(/[\p{Cc}\s]+/gu," ").trim()}function qc(e){return e.charAt(0).toLowerCase()+e.slice(1)}
var C=class extends Error{};function Mi(e){return Qi(()=>zi(e).map(Wi))}function Hi(e,n={}){let t=r=>Object.entries(n).every(([i,o])=>r[i]===o);return Qi(()=>zi(
e).filter(t).map(tl))}function tl(e){let n=Wi(e),t=il(e),r=ol(e)??t?.publicKey;if(!r)throw new C(`${Sn(n)} has neither a public key nor a certificate that can b\
e read`);if(t&&!t.publicKey.equals(r))throw new C(`the certificate of ${Sn(n)} is for another key`);return{...n,keyType:rl(r,n),...typeof e.keySizeInBits=="numb\
er"?{keySizeInBits:e.keySizeInBits}:{},...t?{certificate:t}:{},publicKey:r.export({type:"spki",format:"der"})}}function rl(e,n){let r={rsa:"RSA","rsa-pss":"RSA",
ec:"EC"}[e.asymmetricKeyType??""];if(r)return r;throw new import_chunk_VC77LCNK.b("KEY_TYPE_MISMATCH",`The key of ${Sn(n)} is of type ${e.asymmetricKeyType??"un\
known"}: only RSA and EC are supported.`,{hint:"Choose a signing policy whose certificate has an RSA or EC key."})}function il(e){let n=Yi(e,"certificateBytes");
if(n)try{return new import_node_crypto12.X509Certificate(n)}catch(t){throw new C("certificateBytes is not an X.509 certificate",{cause:t})}}function ol(e){let n=Yi(
e,"publicKeyBytes");if(n)for(let t of["spki","pkcs1"])try{return(0,import_node_crypto12.createPublicKey)({key:n,format:"der",type:t})}catch{}}function zi(e){let n=Vi(
e)?e.signingPolicies:void 0;if(!Array.isArray(n))throw new C("the member signingPolicies is not a list");return n.map(t=>{if(Vi(t))return t;throw new C("a signi\
ng policy is not an object")})}function Wi(e){return{projectSlug:Gi(e,"projectSlug"),signingPolicySlug:Gi(e,"signingPolicySlug")}}function Sn(e){return`signing \
policy ${e.projectSlug}/${e.signingPolicySlug}`}function Gi(e,n){let t=e[n];if(typeof t=="string"&&t!=="")return t;throw new C(`the member ${n} of a signing pol\
icy is not a text`)}function Yi(e,n){let t=e[n];if(!(t==null||t==="")){if(typeof t=="string"&&/^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(t))return Buffer.from(t,"base64");
throw new C(`the member ${n} of a signing policy is not Base64`)}}function Vi(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Qi(e){try{return e()}catch(n){
throw n instanceof C?new import_chunk_VC77LCNK.b("SERVICE_ERROR",`SignPath's list of signing policies looks different than expected: ${n.message}.`,{cause:n,hint:"\
Check api-url. If it is right, SignPath's API may have changed: look for a newer release of this extension."}):n}}var al=16*1024*1024;function Ji(e){let{apiUrl:n,
organizationId:t}=e,i={apiUrl:n,organizationId:t,redact:s=>e.redact(s).replaceAll(e.apiToken,"***")},o=async s=>{let a=new URLSearchParams(Object.entries(s).filter(
u=>u[1]!==void 0)).toString(),d=`/v1/${encodeURIComponent(t)}/Cryptoki/MySigningPolicies${a?`?${a}`:""}`,c=await Xi(d,{authorization:`Bearer ${e.apiToken}`,accept:"\
application/json"},e,i);return ul(c,i)};return{signingPolicies:async(s={})=>Hi(await o(s),s),policyNames:async()=>Mi(await o({})),health:async()=>{await Xi("/he\
althz",{},e,i)}}}async function Xi(e,n,t,r){let i=performance.now(),o=()=>t.totalTimeoutInSeconds*1e3-(performance.now()-i);for(let s=1;;s++){let a=Math.min(t.requestTimeoutInSeconds,
Math.max(o(),1)/1e3),d=await dl(e,n,a,t,r);if(d.ok)return d.answer;let c=d.retry==="never"?void 0:Math.max(Ie(s),d.pause??0),u=d.retry==="few"&&s>t.retries;if(c===
void 0||u||c>=o())throw cl(d.error,s,i);t.log?.(`${d.error.message} Trying again in ${(c/1e3).toFixed(1)} s.`),await ll(c,t)}}async function dl(e,n,t,r,i){try{let o=await(0,import_chunk_MT5YFY2G.i)(
r.apiUrl+e,{headers:{"user-agent":"pkcs11-sign",...n},proxy:r.proxy,timeLimitInSeconds:t,maximumBytes:al,redirects:3,signal:r.signal});if(o.status>=200&&o.status<
300)return{ok:!0,answer:o};let s=bn(o.status)?"while-time-lasts":"never";return{ok:!1,error:Ki(o,i),retry:s,pause:Ee(o.headers["retry-after"])}}catch(o){if(!(o instanceof
import_chunk_MT5YFY2G.h))throw o;let s=o.kind==="unreachable"?"few":o.kind==="dropped"||o.kind==="timeout"?"while-time-lasts":"never";return{ok:!1,error:Bi(o,i),
retry:s}}}function cl(e,n,t){if(n===1)return e;let r=Math.round((performance.now()-t)/1e3);return new import_chunk_VC77LCNK.b(e.code,`${e.message} Tried ${n} ti\
mes within ${r} s.`,{cause:e,...e.hint===void 0?{}:{hint:e.hint},...e.details===void 0?{}:{details:e.details}})}async function ll(e,n){let t=n.wait??(async(r,i)=>(0,import_promises25.setTimeout)(
r,void 0,i?{signal:i}:{}));try{await t(e,n.signal)}catch(r){throw new import_chunk_VC77LCNK.b("CANCELLED","The request to SignPath was cancelled.",{cause:r})}}function ul(e,n){
try{return JSON.parse(e.body.toString("utf8"))}catch{throw Ui(e,n)}}var J=(0,import_chunk_2OATJTSY.c)((0,import_chunk_MT5YFY2G.a)(),1);async function kn(e,n,t){
let i=(await e.signingPolicies({projectSlug:n,signingPolicySlug:t})).find(o=>o.projectSlug===n&&o.signingPolicySlug===t);if(i)return i;throw await fl(e,n,t)}async function fl(e,n,t){
let r=await e.policyNames();if(r.length===0)return new import_chunk_VC77LCNK.b("PERMISSION_DENIED","The API token's user is not a submitter of any signing polic\
y in this organization.",{hint:`Add the user as a submitter to signing policy ${t} of project ${n} in SignPath. Its build policies may restrict it to certain br\
anches or CI systems, too.`});let i=r.filter(d=>d.projectSlug===n).map(d=>d.signingPolicySlug),[o,s,a]=i.length>0?[`signing policy ${t} of project ${n}`,t,i]:[`\
project ${n}`,n,[...new Set(r.map(d=>d.projectSlug))]];return new import_chunk_VC77LCNK.b("POLICY_NOT_FOUND",`The API token's user can't see ${o}.`,{hint:`${pl(
s,a)}It may not exist, or the user may not be a submitter there. Visible: ${gl(s,a)}.`})}function pl(e,n){let t=(0,J.closest)(e,n);return(0,J.distance)(e.toLowerCase(),
t.toLowerCase())<=Math.max(2,Math.floor(e.length/3))?`Did you mean ${t}? `:""}var Zi=10;function gl(e,n){let t=[...n].sort((i,o)=>(0,J.distance)(e,i)-(0,J.distance)(
e,o)),r=t.length-Zi;return t.slice(0,Zi).join(", ")+(r>0?` and ${r} more`:"")}async function Pn(e,n,t){let{inputs:r}=e,{projectSlug:i="",signingPolicySlug:o=""}=r;
switch(n){case"none":return;case"file":return it((0,import_node_path13.resolve)(process.cwd(),r.certificate??""));case"signpath":return await hl(e,i,o)??{leaf:await qi(
t),chain:[]};case"token":return{leaf:await qi(t),chain:[]}}}async function eo(e,n,t){let{projectSlug:r="",signingPolicySlug:i=""}=e.inputs;if(n==="none")return;
if(n==="signpath"){let a=await to(e,()=>kn(no(e),r,i),"public key");if(a!==void 0){let{certificate:d,publicKey:c}=a;return{publicKey:(0,import_node_crypto11.createPublicKey)(
{key:c,format:"der",type:"spki"}),certificate:d===void 0?void 0:{leaf:d,chain:[]}}}}if(n==="file"){let a=await Pn(e,n,t);return a===void 0?void 0:{certificate:a,
publicKey:a.leaf.publicKey}}let o=await t(),s=o.kind==="ready"?o.key:void 0;if(s?.publicKey!==void 0)return{publicKey:s.publicKey,certificate:void 0};throw new import_chunk_VC77LCNK.b(
"PREREQUISITE_MISSING",`The public key can't be read from the token here: ${o.kind==="skipped"?o.reason:"the token does not show it"}.`,{hint:"Name the certific\
ate file with the certificate input, if the signing policy has one."})}async function qi(e){let n=await e(),t=di(n);if(t!==void 0)return t;throw new import_chunk_VC77LCNK.b(
"PREREQUISITE_MISSING",`The certificate can't be read from the token here: ${n.kind==="skipped"?n.reason:"the token does not show it"}.`,{hint:"Name the certifi\
cate file with the certificate input."})}function no({inputs:e,host:n,redact:t,signal:r},i={}){return Ji({apiUrl:e.apiUrl,organizationId:e.organizationId??"",apiToken:e.
apiToken??"",proxy:(0,import_chunk_MT5YFY2G.g)(e.httpProxy,(0,import_chunk_ZGFX3NXA.a)()),requestTimeoutInSeconds:e.httpRequestTimeoutInSeconds,totalTimeoutInSeconds:e.
serviceUnavailableTimeoutInSeconds,retries:e.retries,redact:t,signal:r,log:o=>{n.info(o)},...i})}async function hl(e,n,t){let r=await to(e,()=>kn(no(e),n,t),"ce\
rtificate");return r?.certificate===void 0?void 0:{leaf:r.certificate,chain:[]}}async function to(e,n,t){try{return await n()}catch(r){if(r instanceof import_chunk_VC77LCNK.b&&
r.code==="INVALID_INPUT"){e.host.warning(`${r.message} Reading the ${t} from the token instead.`);return}throw r}}var wl=new Set(["rocky","almalinux","centos","\
ol"]),bl=new Set(["7","8","9","10"]),Sl={focal:{family:"ubuntu",version:"20.04"},jammy:{family:"ubuntu",version:"22.04"},noble:{family:"ubuntu",version:"24.04"},
resolute:{family:"ubuntu",version:"26.04"},bullseye:{family:"debian",version:"11"},bookworm:{family:"debian",version:"12"},trixie:{family:"debian",version:"13"}};
function xn({id:e}){return e==="debian"||e==="ubuntu"||ro(e)}function ue(e){let{id:n,idLike:t,versionId:r,codename:i=""}=e,o=r?.split(".")[0];if(ro(n))return{family:"\
rhel",version:o};let s=Sl[i];if(n==="debian"||n==="ubuntu")return{family:n,version:r??(s?.family===n?s.version:void 0)};if(t.includes("ubuntu")||t.includes("deb\
ian"))return s??{family:t.includes("ubuntu")?"ubuntu":"debian",version:void 0};if(t.some(a=>["rhel","centos","fedora"].includes(a)))return{family:"rhel",version:t.
includes("rhel")&&bl.has(o??"")?o:void 0}}function ro(e){return e==="rhel"||wl.has(e)}var Z={name:"pkcs11-engine",title:"libp11's engine for OpenSSL",packages:{
debian:"libengine-pkcs11-openssl",enterprise:"openssl-pkcs11",fedora:"openssl-pkcs11",amazon:"openssl-pkcs11",releases:{el10:void 0}}},fe={name:"pkcs11-provider",
title:"a PKCS #11 provider for OpenSSL",packages:{debian:"pkcs11-provider",enterprise:"pkcs11-provider",fedora:"pkcs11-provider",releases:{"debian 11":void 0,"d\
ebian 12":void 0,"ubuntu 20.04":void 0,"ubuntu 22.04":void 0}}};function De({packages:e},n,t){let r=io(n,t),i=kl(r,t),{releases:o={}}=e;return i!==void 0&&Object.
hasOwn(o,i)?o[i]:e[r]}function In(e,n,t){let r=e.filter(({packages:o})=>o.epel===!0).map(({name:o})=>o);if(r.length===0||io(n,t)!=="enterprise")return;let i=`${r.
join(" and ")} ${r.length===1?"is":"are"} in EPEL`;return t?.id==="ol"?`${i}: install oracle-epel-release-el${ue(t)?.version??""} first.`:t?.id==="rhel"?`${i}: \
enable it first, see https://docs.fedoraproject.org/en-US/epel/.`:`${i}: install epel-release first.`}function io(e,n){return e==="apt-get"?"debian":n?.id==="fe\
dora"?"fedora":n?.id==="amzn"?"amazon":"enterprise"}function kl(e,n){let t=n===void 0?void 0:ue(n);return e==="debian"?t===void 0?void 0:`${t.family} ${t.version??
""}`:e==="enterprise"&&Number(t?.version??0)>=10?"el10":void 0}function oo(e,n){let t=new Array(n.count).fill(0),r=new Set,i=[...e].sort((o,s)=>s.size-o.size||(o.
name<s.name?-1:1));for(let o of i){let s=t.indexOf(Math.min(...t));t[s]=(t[s]??0)+o.size+2e6,s===n.index-1&&r.add(o)}return e.filter(o=>r.has(o))}var Pl={debian:[
"11","12","13"],ubuntu:["20.04","22.04","24.04"],rhel:["8","9"]},xl={debian:"Debian",ubuntu:"Ubuntu",rhel:"RedHat Enterprise Linux"};function so(e){let{facts:n}=e;
Il(n);let t=[];if(n.os!=="linux")return t;let{distribution:r}=n,i=r===void 0?void 0:ue(r);if(El(r,i)||t.push(vl(r,i)),e.usesOsslsigncode&&i?.family==="ubuntu"&&
i.version==="20.04")throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER","SignPath's library does not support osslsigncode on Ubuntu 20.04.",{hint:"Run this j\
ob on Ubuntu 22.04 or later, or on Debian 11 or later."});return e.opensslScenario&&n.openssl!==void 0&&t.push(...Cl(n.openssl.version,i,n.allOpenssl)),t}function Il(e){
let n="SignPath's library exists for Linux x64 (glibc) and Windows x64 only",t="Run the signing job on such a runner; it can take the files from another job as \
artifacts.";if(e.os!=="linux"&&e.os!=="win32")throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`This runner's system is ${e.os}. ${n}.`,{hint:t});if(e.arch!==
"x64")throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`This runner's processor is ${e.arch}. ${n}.`,{hint:t});if(e.libc?.family==="musl")throw new import_chunk_VC77LCNK.b(
"UNSUPPORTED_RUNNER",`This runner has the musl C library. ${n}.`,{hint:t})}function El(e,n){return e===void 0||n?.version===void 0?!1:xn(e)&&Pl[n.family].includes(
n.version)}function vl(e,n){let r=`${e?.prettyName??"This Linux distribution"} is not on SignPath's list of supported distributions`;return n===void 0||e===void 0||
xn(e)?`${r}; going on.`:`${r}: it is taken for ${xl[n.family]}${n.version===void 0?"":` ${n.version}`}.`}function En(e){return!ao(e)&&!co(e)}function ao({major:e,
minor:n,patch:t}){return e===3&&n===0&&t<=8}function co({major:e,minor:n}){return e<1||e===1&&n<1}function Cl(e,n,t){let{text:r}=e,i=t.find(a=>En(a.version)),o=i===
void 0?void 0:`Set openssl to ${i.program}, which is OpenSSL ${i.version.text}`,s=t.length>1?`OpenSSL on this machine:
${t.map(a=>`${a.version.text} at ${a.program}`).join(`
`)}`:"";if(ao(e)){let a=`OpenSSL ${r} has a bug (openssl/openssl#20161, mended in 3.0.9) that breaks the TLS connection of SignPath's library`;if(n?.family==="u\
buntu"&&n.version==="22.04")return[`${a}. SignPath lists Ubuntu 22.04 as supported, so this may work. If it fails with an error in the SSL handshake, ${o===void 0?
"":`${Rl(o)}, or `}run the job on Ubuntu 24.04.`];throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`${a}: signing with openssl and osslsigncode does not w\
ork here.`,{hint:o===void 0?"Use another runner image, set the openssl input to an OpenSSL of 3.0.9 or later, or sign with a tool that does not use OpenSSL (jar\
signer, gpg).":`${o}, use another runner image, or sign with a tool that does not use OpenSSL (jarsigner, gpg).`,...s===""?{}:{details:s}})}if(co(e))throw new import_chunk_VC77LCNK.b(
"UNSUPPORTED_RUNNER",`OpenSSL ${r} is too old: 1.1 and 3.x are supported.`,{hint:`${o??"Set the openssl input to a newer OpenSSL"}, or use another runner image.`,
...s===""?{}:{details:s}});return[]}function Rl(e){return e.charAt(0).toLowerCase()+e.slice(1)}var vn=".tsr",lo=["digest","padding","output-format","timestamp-u\
rls","description","description-url","gpg-format","gpg-public-key","input-is-digest"];function po(e,n){return n.map(t=>({file:t,...$l(e,t)}))}function _e(e){let n=new Set(
e.flatMap(t=>import_chunk_MT5YFY2G.e[t].needs.programs));return(e.length===0||e.some(t=>import_chunk_MT5YFY2G.e[t].needs.opensslBackend))&&n.add(import_chunk_MT5YFY2G.b),
[...n]}function Cn(e,n,t,r){let i=An(e,n),o=[];Nl(e,i,o),Fl(e,i,t);let s=Dl(e,n,t.workingDirectory,o),a=e.shard===void 0?s:Bl(s,e.shard);e.shard!==void 0&&a.length===
0&&o.push(`Share ${e.shard.index}/${e.shard.count} holds none of the ${s.length} files: there is nothing to sign in this job.`);let d=i.map(w=>import_chunk_MT5YFY2G.e[w]),
c=d.some(w=>w.needs.configuration==="openssl"),u=r?.readsSignPathVariables===!1?[]:so({facts:t,opensslScenario:c,usesOsslsigncode:i.includes("osslsigncode")}),f=(0,import_chunk_MT5YFY2G.s)(
e.apiUrl);f!==void 0&&e.apiToken!==void 0&&u.push(f),e.verify||u.push("verify is off: nothing proves that the results are signed rightly.");let p=jl(e);p!==void 0&&
u.push(p);let g=Vl(e,r),y=Hl(e,t,d);return{signPath:r?.readsSignPathVariables!==!1,files:a,tools:i,library:Ul(e,r),certificate:g,openssl:y,sunpkcs11:d.length===
0||d.some(w=>w.needs.configuration==="sunpkcs11"),gnupg:d.some(fo),x509:d.length===0||!d.every(fo),missing:Yl(_e(i),t,y),warnings:u,notices:o}}function fo({needs:e}){
return e.configuration==="gnupg"}function Rn(e,n,t){let r=t.distribution?.prettyName??t.os,i=t.libc===void 0?"":`, ${t.libc.family} ${t.libc.version??""}`,o=[`R\
unner: ${r}, ${t.arch}${i}${t.container?", in a container":""}`];t.openssl!==void 0&&o.push(`OpenSSL: ${t.openssl.version.text} at ${t.openssl.program}`);for(let{
program:a,version:d}of t.allOpenssl)a!==t.openssl?.program&&o.push(`OpenSSL, too: ${d.text} at ${a}`);for(let[a,d]of Object.entries(t.commands))o.push(`${a}: ${d.
version??"version unknown"} at ${d.path}`);let{library:s}=e;o.push(`Library: ${s.kind==="installed"?s.path:`SignPath Cryptoki ${s.version??"of unknown version"}`}\
 (${s.reason})`),e.openssl!==void 0&&o.push(`OpenSSL reaches it by: ${e.openssl.backend} (${e.openssl.reason})`,...Ol(e.openssl,t)),o.push(`${e.x509?"Certificat\
e":"Public key"}: ${Ml(e.certificate,n)}`),e.missing.length>0&&o.push(`Missing here, to be installed: ${e.missing.map(({title:a})=>a).join(", ")}`);for(let{file:a,
tool:d,reason:c,destination:u}of e.files)o.push(`${a.name}: ${d} (${c}) -> ${Ll(u,t.workingDirectory)}`);return o}function Ol({backend:e,plugin:n,providerKind:t},{
openssl:r}){if(n===void 0)return[];let i=e==="engine"?r?.engineVersion:r?.provider?.version;return[`${e==="engine"?"Engine":"Provider"}: ${e==="engine"||t==="li\
bp11"?"libp11":"pkcs11-provider"} ${i??"of unknown version"} at ${n}`]}function Ll(e,n){let t=(0,import_node_path14.relative)(n,e);return t.startsWith("..")?e:t.
replaceAll("\\","/")}function An(e,n){let t=new Set(n.map(({tool:r})=>r));return e.files.length===0&&e.tool!=="auto"&&t.add(e.tool),import_chunk_MT5YFY2G.f.filter(
r=>t.has(r))}function $l(e,n){let t={extension:Tl(n.name),head:n.head};if(e.tool!=="auto"){let i=import_chunk_MT5YFY2G.e[e.tool].refuses?.(t,go(e));if(i===void 0)
return{tool:e.tool,reason:"as asked for"};throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${e.tool} can't sign ${n.name}: ${i}.`,{file:n.name,hint:"Sign the \
file before the step that adds to it, or choose another tool."})}for(let i of import_chunk_MT5YFY2G.f){let o=import_chunk_MT5YFY2G.e[i].recognises(t);if(o!==void 0)
return{tool:i,reason:o}}let r=import_chunk_MT5YFY2G.f.filter(i=>import_chunk_MT5YFY2G.e[i].result.kind==="detached");throw new import_chunk_VC77LCNK.b("TOOL_UND\
ECIDED",`${n.name} is of no kind that a signature can be embedded into, so no tool can be picked for it.`,{file:n.name,hint:`Set tool to ${r.join(", ")} for a d\
etached signature beside the file, or exclude it with !${n.name} in files.`})}function Tl(e){return/\.[^./\\]+$/.exec(e)?.[0].toLowerCase()??""}function Nl(e,n,t){
if(!(e.files.length===0||n.length===0))for(let r of lo){if(!e.given.has(r))continue;let i=s=>import_chunk_MT5YFY2G.e[s].honours.includes(r);if(n.some(i)){let s=n.
filter(a=>!i(a));s.length>0&&t.push(`${r} has no effect on what ${s.join(" and ")} sign${s.length===1?"s":""}.`);continue}let o=import_chunk_MT5YFY2G.f.filter(i);
throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${r} is given, but it has no effect on ${n.join(", ")}.`,{hint:o.length>0?`Leave ${r} out; it is for ${o.join(
", ")}.`:`Leave ${r} out.`})}}function go(e){let{digest:n,inputIsDigest:t,padding:r,outputFormat:i,description:o,descriptionUrl:s,gpgFormat:a}=e;return{digest:n,
inputIsDigest:t,padding:r,outputFormat:i,description:o,descriptionUrl:s,gpgFormat:a,extraArguments:e.arguments}}function Fl({openssl:e},n,t){if(e===void 0||e===
"openssl"||t.openssl!==void 0||!_e(n).includes(import_chunk_MT5YFY2G.b))return;let[r]=t.allOpenssl;throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`openssl is\
 ${JSON.stringify(e)}, which is no OpenSSL program of this runner.`,{hint:`Give the path of one, or leave openssl out to take the first on PATH${r===void 0?"":`\
, which is OpenSSL ${r.version.text} at ${r.program}`}.`})}function Dl(e,n,t,r){let i=n.map(d=>({...d,destination:_l(e,d.file,import_chunk_MT5YFY2G.e[d.tool],t)})),
o=new Map(i.filter(({tool:d})=>import_chunk_MT5YFY2G.e[d].result.kind==="detached").flatMap(({destination:d,file:c})=>[d,d+vn].map(u=>[u,c.name]))),s=i.filter(({
file:d})=>{let c=o.get(d.path),u=d.path.endsWith(vn)?"timestamp":"signature";return c!==void 0&&r.push(`${d.name} is the ${u} of ${c}: it is not signed itself.`),
c===void 0}),a=new Map;for(let{destination:d,file:c}of s){let u=a.get(d);if(u!==void 0)throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${u} and ${c.name} wou\
ld both be written to ${d}.`,{file:c.name,hint:"Sign them in two steps with different output directories, or leave output-directory out."});a.set(d,c.name)}return s}
function _l(e,n,t,r){let i=t.result.kind==="detached"?t.result.suffix(go(e)):"";return e.outputDirectory!==void 0?Kl(r,e.outputDirectory,n.pathBelowBase)+i:t.result.
kind==="embedded"?n.realPath:n.path+i}function Kl(e,n,t){return/^([/\\]|[A-Za-z]:[/\\])/.test(n)?(0,import_node_path14.join)(n,t):(0,import_node_path14.join)(e,
n,t)}function Bl(e,n){let t=e.map(r=>({planned:r,name:r.file.name,size:r.file.size}));return oo(t,n).map(({planned:r})=>r)}function Ul(e,n){return n!==void 0?{kind:"\
installed",path:n.path,reason:"cryptoki-library is given: nothing is downloaded"}:Gl(e)}function jl({cryptokiVersion:e}){if(xe(e))return`cryptoki-version ${e} m\
oves: two runs of this job may install different libraries. Name an exact version.`}function Gl(e){let{cryptokiArchive:n,cryptokiSha256:t,requireVerifiedDownload:r}=e,
i=e.given.has("cryptoki-version");return{kind:"download",version:n===void 0||i?Pe(e.cryptokiVersion):Qt(n),archive:n,sha256:t,requireVerified:r,reason:n!==void 0?
"cryptoki-archive is given":i?"as asked for":"the version that this release was made for"}}function Vl(e,n){return e.certificate!==void 0?"file":e.projectSlug===
void 0||e.signingPolicySlug===void 0?"none":n?.readsSignPathVariables===!1?"token":"signpath"}function Ml(e,n){switch(e){case"file":return`${n.certificate??""} \
(certificate is given)`;case"signpath":return`fetched from ${n.apiUrl}, else read from the token`;case"token":return"read from the token";case"none":return"none\
 (no project and signing policy are given)"}}function Hl(e,n,t){let{openssl:r}=n;if(!(t.length===0||t.some(d=>d.needs.opensslBackend))||r===void 0)return;let o=t.
some(({name:d})=>d==="osslsigncode"),{backend:s,reason:a}=zl(e,r,n,o);return{program:r.program,backend:s,plugin:s==="engine"?r.engine:r.provider?.path,providerKind:r.
provider?.kind??"pkcs11-provider",reason:a}}function zl(e,{version:n,engine:t,provider:r},{packageManager:i,distribution:o,commands:s},a){let d=n.major>=4,c=a&&
Wl(s.osslsigncode?.version,2,10)?s.osslsigncode?.version:void 0;if(e.opensslBackend==="engine"){if(d)throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`ope\
nssl-backend is engine, but OpenSSL ${n.text} has no engines any more.`,{hint:"Set openssl-backend to provider, or leave it out."});return{backend:"engine",reason:"\
as asked for"}}if(e.opensslBackend==="provider"){if(n.major<3)throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`openssl-backend is provider, but OpenSSL ${n.
text} has no providers yet.`,{hint:"Set openssl-backend to engine, or leave it out."});if(c!==void 0)throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`ope\
nssl-backend is provider, but osslsigncode ${c} can't use one.`,{hint:"Leave openssl-backend out, or use osslsigncode 2.10 or later."});return{backend:"provider",
reason:"as asked for"}}if(d)return{backend:"provider",reason:`OpenSSL ${n.text} has no engines`};let u=f=>i!==void 0&&De(f,i,o)!==void 0;if(c!==void 0&&t===void 0){
if(u(Z))return{backend:"engine",reason:`osslsigncode ${c} can't use a provider`};throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`osslsigncode ${c} can't\
 use a provider, and there is no engine here.`,{hint:"Use osslsigncode 2.10 or later, or another runner image."})}return t===void 0&&r!==void 0?{backend:"provid\
er",reason:"it is installed here, and no engine is"}:t===void 0&&n.major>=3&&!u(Z)&&u(fe)?{backend:"provider",reason:"the distribution has a provider to install\
, but no engine"}:{backend:"engine",reason:"libp11's engine works with every OpenSSL from 1.1 to 3.x"}}function Wl(e,n,t){let[,r,i]=/^(\d+)\.(\d+)/.exec(e??"")??
[];return r===void 0?!1:Number(r)<n||Number(r)===n&&Number(i)<t}function Yl(e,n,t){let r=e.filter(i=>i===import_chunk_MT5YFY2G.b?n.openssl===void 0:n.commands[i.
name]===void 0);return t?.plugin===void 0&&t!==void 0&&r.push(t.backend==="engine"?Z:fe),r}var yo=["-q","-o","DPkg::Lock::Timeout=300","-o","Acquire::Retries=3",
"-o","Dpkg::Use-Pty=0"],Ql=["-y","--no-install-recommends","--no-remove","-o","Dpkg::Options::=--force-confdef","-o","Dpkg::Options::=--force-confold"],On=/Failed to download|Cannot download|No more mirrors|All mirrors were (?:already )?tried|Status code: 404/i,
ho={"apt-get":{install:[...yo,"install",...Ql],refresh:[...yo,"update"],stale:/Unable to locate package|has no installation candidate|Failed to fetch|Unable to fetch|404 +Not Found|unmet dependencies|Release '.*' for '.*' was not found/},
dnf:{install:["install","-y","--setopt=install_weak_deps=False"],refresh:["clean","expire-cache"],stale:On},microdnf:{install:["install","-y","--setopt=install_\
weak_deps=0"],refresh:["clean","all"],stale:On},yum:{install:["install","-y","--setopt=install_weak_deps=False"],refresh:["clean","expire-cache"],stale:On}};function wo(e){
let{manager:n,privilege:t,packages:r}=e;if(t==="none"||r.length===0)return[];let{install:i,refresh:o}=ho[n],s=mo(n,[...i,...r],t);return[[s],[mo(n,o,t),s]]}function bo(e,n){
return ho[e].stale.test(n)}function So(e){return e.includes("Could not get lock /var/lib/apt/lists")}function ko({manager:e,privilege:n,packages:t}){let r=n==="\
root"?"":"sudo ",i=t.join(" ");return e==="apt-get"?`${r}apt-get update && ${r}apt-get install -y --no-install-recommends ${i}`:`${r}${e} install -y ${i}`}function mo(e,n,t){
let r={LC_ALL:"C.UTF-8",...e==="apt-get"?{DEBIAN_FRONTEND:"noninteractive"}:{}};return t==="root"?{program:e,arguments:n,environment:r}:{program:"sudo",arguments:[
"-n","env",...Object.entries(r).map(([o,s])=>`${o}=${s}`),e,...n],environment:r}}var Zl=1800,ql=5e3,eu=400,nu=25;async function Po(e,n,t){if(n.length===0)return;
let r=tu(e,n,t),{host:i}=e;i.startGroup(`Install ${r.packages.join(", ")}`);try{let o=await iu(e,r,t.workingDirectory);if(o===void 0)return;let s=In(n,r.manager,
t.distribution);throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",`${r.manager} could not install ${r.packages.join(", ")} (exit code ${o.exitCode}).`,{hint:`${s===
void 0?"":`${s} `}${xo(r)}`,details:o.lines.slice(-nu).join(`
`)})}finally{i.endGroup()}}function tu({inputs:e},n,t){let{packageManager:r,privilege:i,distribution:o}=t,s=(g,y)=>`This runner lacks ${g.map(({title:w})=>w).join(
", ")}, and ${y}.`;if(r===void 0)throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",s(n,"there is neither apt-get nor dnf to install that with"),{hint:t.os===
"win32"?"Install it before this step, and put its folder on PATH.":"Install it before this step, or in the image."});let a=n.map(g=>({need:g,name:De(g,r,o)})),d=a.
filter(({name:g})=>g===void 0).map(({need:g})=>g);if(d.length>0)throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",s(d,`${o?.prettyName??"this distributio\
n"} has no package for that`),{hint:ru(d)});let c=[...new Set(a.flatMap(({name:g})=>g===void 0?[]:[g]))],u={manager:r,privilege:i,packages:c},f=e.installPrerequisites?
i==="none"?"this user may not install packages (neither root nor sudo without a password)":void 0:"install-prerequisites is false";if(f===void 0)return u;let p=In(
n,r,o);throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",s(n,f),{hint:`${p===void 0?"":`${p} `}${xo(u)}`})}function ru(e){return e.includes(Z)?"Set opens\
sl-backend to provider.":e.includes(fe)?"Set openssl-backend to engine, or leave it out.":"Install it before this step, or in the image."}function xo(e){return`\
Run this before signing, or in the image: ${ko(e)}`}async function iu(e,n,t){let r;for(let i of wo(n)){if(r!==void 0&&!bo(n.manager,r.lines.join(`
`)))break;let o=[];for(let a of i)o.push(await ou(e,a,t));let s=o.at(-1)?.exitCode??0;if(s===0)return;r={exitCode:s,lines:o.flatMap(({lines:a})=>a)}}return r}async function ou(e,n,t){
let r=Date.now()+3e5;for(;;){let i=await su(e,n,t);if(i.exitCode===0||!So(i.lines.join(`
`))||Date.now()>r)return i;e.host.info("Another package manager is at work: waiting for it."),await(0,import_promises26.setTimeout)(ql,void 0,{signal:e.signal}).
catch(()=>{})}}async function su({host:e,environment:n,redact:t,signal:r},i,o){e.info(`$ ${[i.program,...i.arguments].join(" ")}`);let s=[],a=c=>{e.info(c),s.push(
c),s.length>eu&&s.shift()};return{exitCode:await(0,import_chunk_CYMFZK3H.d)({...i,environment:n(i.environment)},{workingDirectory:o,timeLimitInSeconds:Zl,signal:r,
redact:t,onLine:a}),lines:s}}var au=16*1024*1024,Io=new Set(["raw","cms"]),du={raw:2,cms:2,authenticode:2,java:8};function Eo({batch:e},n){let t=({name:s,batch:a})=>{
if(a===void 0||e==="off")return;let d=n.filter(({tool:u})=>u===s);return Io.has(a)&&d.some(({file:u})=>u.size>=au)||d.length>=du[a]?a:void 0},r=new Map(Object.values(
import_chunk_MT5YFY2G.e).map(s=>[s.name,t(s)])),i=new Set(n.map(({tool:s})=>r.get(s))),[o]=i;return{of:s=>r.get(s),digestsOnly:i.size===1&&o!==void 0&&Io.has(o),
library:[...i].some(s=>s!==void 0&&s!=="java")}}async function Nm(e,n){let{inputs:t,workspace:r}=e,i=t.cryptokiLibrary===void 0?void 0:await Ce(t.cryptokiLibrary,
process.cwd());yu(e,i,n.length>0);let{plan:o,facts:s}=await gu(e,n,i),a=await Nr(o.library,e,s),d=await r.folder("log"),c=o.tools.some(y=>import_chunk_MT5YFY2G.e[y].
needs.readWriteSessions)||void 0,u=(0,import_chunk_MT5YFY2G.n)({...t,httpProxy:hu(t),logDirectory:d,readWriteSessions:c}),f={...u.public,...u.secret},p=oi({library:a.
path,keyId:Ke(t),pin:import_chunk_L2YACXYC.a,environment:f,logDirectory:d},e),g=await cu(e,o,a.path,f);try{let y={session:e,plan:o,facts:s,library:a,credentials:u,
probe:p,logDirectory:d,startedAhead:g};return{...y,...await lu(y,f)}}catch(y){throw await g?.discard(),y}}async function cu(e,{signPath:n,files:t},r,i){let{inputs:o}=e,
s=Ke(o);if(!n||s===void 0||o.arguments.length>0||!Eo(o,t).library)return;let{startAhead:a}=await Promise.resolve().then(()=>__toESM(require("./start-ahead-GDC3KNPM.cjs")));
return a({library:r,keyId:s,pin:import_chunk_L2YACXYC.a,slot:void 0,parallel:o.parallel},i,e)}async function lu({session:e,plan:n,facts:t,library:r,probe:i,startedAhead:o},s){
let a=await uu(e,n,i),d=a?.certificate;d!==void 0&&n.x509&&Su(e,d,n);let c=await wu(e,n,i),u=a===void 0?void 0:bu(e,a,c),f=await(0,import_chunk_L2YACXYC.b)(n,r.
path,d,c,e.workspace),p=n.gnupg&&a!==void 0&&u!==void 0?await fu(e,{policy:a,key:u,library:r.path,credentials:s,probe:i,command:pu(t)}):void 0;return{certificate:d,
key:u,configuration:p===void 0?f:{...f,gnupg:p.configuration},close:async()=>{await o?.discard(),await p?.stop()}}}async function uu(e,n,t){if(!n.x509)return eo(
e,n.certificate,t);let r=await Pn(e,n.certificate,t);return r===void 0?void 0:{certificate:r,publicKey:r.leaf.publicKey}}function fu(e,{policy:n,key:t,...r}){let{
publicKey:i,certificate:o}=n,s=/^CN=(.+)$/m.exec(o?.leaf.subject??"")?.[1];return Di(e,{...r,publicKey:i,commonName:s,keyId:t.id,keyIdHex:t.idHex})}function pu(e){
return n=>{let t=n==="openssl"?e.openssl?.program:e.commands[n]?.path;if(t===void 0)throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",`${n} is not on thi\
s machine.`);return t}}async function gu(e,n,t){let{inputs:r,host:i}=e,o=po(r,n),s=_e(An(r,o)),a=()=>ke({programs:s,openssl:r.openssl,opensslFits:En},e.environment()),
d=await a(),c=Cn(r,o,d,t);if(vo(i,"Plan",Rn(c,r,d)),c.missing.length>0){if(await Po(e,c.missing,d),d=await a(),c=Cn(r,o,d,t),c.missing.length>0)throw new import_chunk_VC77LCNK.b(
"PREREQUISITE_MISSING",`${c.missing.map(({title:u})=>u).join(", ")} can't be found, although the packages are installed.`,{hint:"Check that the PATH of this job\
 holds the folders that packages install to, and that the openssl input names the system's OpenSSL."});vo(i,"Plan, with what is installed now",Rn(c,r,d))}for(let u of c.
notices)i.notice(u);for(let u of c.warnings)i.warning(u);return{plan:c,facts:d}}function vo(e,n,t){e.startGroup(n);for(let r of t)e.info(r);e.endGroup()}function yu({
inputs:e},n,t){let r=n?.readsSignPathVariables!==!1,i=[...r&&e.organizationId===void 0?["organization-id"]:[],...r&&e.apiToken===void 0?["api-token"]:[]];if(i.length>
0)throw new import_chunk_VC77LCNK.b("NO_CREDENTIALS",`${i.join(" and ")} ${i.length===1?"is":"are"} blank, so SignPath can't be asked to sign.`,{hint:`Set ${i.map(
s=>`${s} (or ${mu(s)})`).join(" and ")} from your CI's secrets. Pull requests of forks get no secrets: if-no-credentials: skip is for them.`});let o=["project-s\
lug","signing-policy-slug"].filter(s=>s==="project-slug"?e.projectSlug===void 0:e.signingPolicySlug===void 0);if(o.length>0&&(t||o.length===1))throw new import_chunk_VC77LCNK.b(
"INVALID_INPUT",`${o.join(" and ")} ${o.length===1?"is":"are"} blank, so no key is named.`,{hint:`Set ${o.join(" and ")} to the slugs that SignPath shows for th\
e project and its signing policy.`})}function mu(e){return`SIGNPATH_${e.toUpperCase().replaceAll("-","_")}`}function hu({apiUrl:e,httpProxy:n}){return n??(0,import_chunk_MT5YFY2G.k)(
new URL(e),(0,import_chunk_MT5YFY2G.g)(void 0,(0,import_chunk_ZGFX3NXA.a)()))?.href.replace(/\/$/,"")}function Ke({projectSlug:e,signingPolicySlug:n}){return e===
void 0||n===void 0?void 0:`${e}/${n}`}async function wu({inputs:e,host:n},{signPath:t,files:r},i){if(Ke(e)===void 0||t&&r.length>0)return;let o=await si(i,n);return t||
o.kind==="skipped"?void 0:o.token}function bu({inputs:e},{publicKey:n},t){let r=Ke(e);if(r===void 0)return;let i=t===void 0?{}:{token:t};return{id:r,idHex:(0,import_chunk_Q5BETL26.b)(
r),uri:(0,import_chunk_Q5BETL26.a)({id:r,...i}),type:Ge(n),...i}}function Su({inputs:e,host:n},{leaf:t},r){for(let i of Ve(t))n.warning(i);if(!(r.files.length===
0||e.padding!=="pss"||ot(t)==="RSA"))throw new import_chunk_VC77LCNK.b("KEY_TYPE_MISMATCH","padding is pss, but the key of the signing policy is an EC key, whic\
h has no padding.",{hint:"Leave padding out, or choose a signing policy with an RSA key."})}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s});
