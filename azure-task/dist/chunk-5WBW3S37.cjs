var bundleAddress = require('url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to2,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to2,key)&&key!==except&&__defProp(to2,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to2};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>it,b:()=>du,c:()=>Ap,d:()=>Ad,e:()=>Nd,f:()=>oi,g:()=>pc,h:()=>fg,i:()=>pg,j:()=>kn,k:()=>qi,l:()=>vn,m:()=>wl,
n:()=>fo,o:()=>lm,p:()=>Xl});module.exports=__toCommonJS(stdin_exports);var import_chunk_UWRM56RA=require("./chunk-UWRM56RA.cjs"),import_chunk_35BBZ333=require("./chunk-35BBZ333.cjs"),
import_chunk_RHQPRGHG=require("./chunk-RHQPRGHG.cjs"),import_chunk_KCTSZASC=require("./chunk-KCTSZASC.cjs"),import_chunk_76VZKL34=require("./chunk-76VZKL34.cjs"),
import_chunk_SFAGUMC5=require("./chunk-SFAGUMC5.cjs"),import_chunk_Q36DTBA7=require("./chunk-Q36DTBA7.cjs"),import_chunk_T4OYLDQP=require("./chunk-T4OYLDQP.cjs"),
import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),import_chunk_FP2WBXV7=require("./chunk-FP2WBXV7.cjs"),import_chunk_QZD7BA4A=require("./chunk-QZD7BA4A.cjs"),
import_chunk_RVXNVVIO=require("./chunk-RVXNVVIO.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs"),
import_node_crypto=require("node:crypto"),import_promises=require("node:fs/promises"),import_promises2=require("node:fs/promises"),import_node_path=require("node:path"),
import_promises3=require("node:fs/promises"),import_node_path2=require("node:path"),import_promises4=require("node:fs/promises"),import_node_fs=require("node:fs"),
import_promises5=require("node:fs/promises"),import_node_path3=require("node:path"),import_node_fs2=require("node:fs"),import_promises6=require("node:fs/promises"),
import_node_path4=require("node:path"),import_promises7=require("node:fs/promises"),import_node_zlib=require("node:zlib"),import_promises8=require("node:fs/promises"),
import_promises9=require("node:fs/promises"),import_node_path5=require("node:path"),import_node_crypto2=require("node:crypto"),import_promises10=require("node:fs/promises"),
import_node_crypto3=require("node:crypto"),import_promises11=require("node:fs/promises"),import_node_path6=require("node:path"),import_promises12=require("node:fs/promises"),
import_node_fs3=require("node:fs"),import_promises13=require("node:fs/promises"),import_node_stream=require("node:stream"),import_node_fs4=require("node:fs"),import_promises14=require("node:fs/promises"),
import_node_path7=require("node:path"),import_promises15=require("node:fs/promises"),import_node_crypto4=require("node:crypto"),import_node_crypto5=require("node:crypto"),
import_promises16=require("node:fs/promises"),import_node_path8=require("node:path"),import_promises17=require("node:fs/promises"),import_node_path9=require("node:path"),
import_node_crypto6=require("node:crypto"),import_promises18=require("node:fs/promises"),import_node_path10=require("node:path"),import_node_crypto7=require("node:crypto"),
import_node_fs5=require("node:fs"),import_promises19=require("node:fs/promises"),import_node_stream2=require("node:stream"),import_promises20=require("node:fs/promises"),
import_node_path11=require("node:path"),import_promises21=require("node:timers/promises"),import_promises22=require("node:fs/promises"),import_node_crypto8=require("node:crypto"),
import_promises23=require("node:fs/promises"),import_node_path12=require("node:path"),import_node_crypto9=require("node:crypto"),import_node_crypto10=require("node:crypto"),
import_node_path13=require("node:path"),import_promises24=require("node:timers/promises"),import_node_crypto11=require("node:crypto"),import_node_path14=require("node:path"),
import_promises25=require("node:timers/promises"),dt=(0,import_chunk_3CREN6VF.c)((lu,at)=>{"use strict";var st=()=>process.platform==="linux",we=null,Do=()=>{if(!we)
if(st()&&process.report){let e=process.report.excludeNetwork;process.report.excludeNetwork=!0,we=process.report.getReport(),process.report.excludeNetwork=e}else
we={};return we};at.exports={isLinux:st,getReport:Do}}),lt=(0,import_chunk_3CREN6VF.c)((uu,ct)=>{"use strict";var W=(0,import_chunk_3CREN6VF.a)("fs"),_o="/usr/b\
in/ldd",Ko="/proc/self/exe",be=2048,Bo=e=>{let n=W.openSync(e,"r"),t=Buffer.alloc(be),r=W.readSync(n,t,0,be,0);return W.close(n,()=>{}),t.subarray(0,r)},Uo=e=>new Promise(
(n,t)=>{W.open(e,"r",(r,i)=>{if(r)t(r);else{let o=Buffer.alloc(be);W.read(i,o,0,be,0,(s,a)=>{n(o.subarray(0,a)),W.close(i,()=>{})})}})});ct.exports={LDD_PATH:_o,
SELF_PATH:Ko,readFileSync:Bo,readFile:Uo}}),ft=(0,import_chunk_3CREN6VF.c)((fu,ut)=>{"use strict";var jo=e=>{if(e.length<64||e.readUInt32BE(0)!==2135247942||e.readUInt8(
4)!==2||e.readUInt8(5)!==1)return null;let n=e.readUInt32LE(32),t=e.readUInt16LE(54),r=e.readUInt16LE(56);for(let i=0;i<r;i++){let o=n+i*t;if(e.readUInt32LE(o)===
3){let a=e.readUInt32LE(o+8),d=e.readUInt32LE(o+32);return e.subarray(a,a+d).toString().replace(/\0.*$/g,"")}}return null};ut.exports={interpreterPath:jo}}),Ot=(0,import_chunk_3CREN6VF.c)(
(pu,Lt)=>{"use strict";var gt=(0,import_chunk_3CREN6VF.a)("child_process"),{isLinux:Y,getReport:yt}=dt(),{LDD_PATH:Se,SELF_PATH:mt,readFile:Me,readFileSync:He}=lt(),
{interpreterPath:ht}=ft(),v,C,R,wt="getconf GNU_LIBC_VERSION 2>&1 || true; ldd --version 2>&1 || true",K="",bt=()=>K||new Promise(e=>{gt.exec(wt,(n,t)=>{K=n?" ":
t,e(K)})}),St=()=>{if(!K)try{K=gt.execSync(wt,{encoding:"utf8"})}catch{K=" "}return K},O="glibc",kt=/LIBC[a-z0-9 \-).]*?(\d+\.\d+)/i,B="musl",Go=e=>e.includes("\
libc.musl-")||e.includes("ld-musl-"),Pt=()=>{let e=yt();return e.header&&e.header.glibcVersionRuntime?O:Array.isArray(e.sharedObjects)&&e.sharedObjects.some(Go)?
B:null},It=e=>{let[n,t]=e.split(/[\r\n]+/);return n&&n.includes(O)?O:t&&t.includes(B)?B:null},xt=e=>{if(e){if(e.includes("/ld-musl-"))return B;if(e.includes("/l\
d-linux-"))return O}return null},Et=e=>(e=e.toString(),e.includes("musl")?B:e.includes("GNU C Library")?O:null),Vo=async()=>{if(C!==void 0)return C;C=null;try{let e=await Me(
Se);C=Et(e)}catch{}return C},Mo=()=>{if(C!==void 0)return C;C=null;try{let e=He(Se);C=Et(e)}catch{}return C},Ho=async()=>{if(v!==void 0)return v;v=null;try{let e=await Me(
mt),n=ht(e);v=xt(n)}catch{}return v},zo=()=>{if(v!==void 0)return v;v=null;try{let e=He(mt),n=ht(e);v=xt(n)}catch{}return v},vt=async()=>{let e=null;if(Y()&&(e=
await Ho(),!e&&(e=await Vo(),e||(e=Pt()),!e))){let n=await bt();e=It(n)}return e},Ct=()=>{let e=null;if(Y()&&(e=zo(),!e&&(e=Mo(),e||(e=Pt()),!e))){let n=St();e=
It(n)}return e},Wo=async()=>Y()&&await vt()!==O,Yo=()=>Y()&&Ct()!==O,Qo=async()=>{if(R!==void 0)return R;R=null;try{let n=(await Me(Se)).match(kt);n&&(R=n[1])}catch{}
return R},Xo=()=>{if(R!==void 0)return R;R=null;try{let n=He(Se).match(kt);n&&(R=n[1])}catch{}return R},Rt=()=>{let e=yt();return e.header&&e.header.glibcVersionRuntime?
e.header.glibcVersionRuntime:null},pt=e=>e.trim().split(/\s+/)[1],At=e=>{let[n,t,r]=e.split(/[\r\n]+/);return n&&n.includes(O)?pt(n):t&&r&&t.includes(B)?pt(r):null},
Jo=async()=>{let e=null;if(Y()&&(e=await Qo(),e||(e=Rt()),!e)){let n=await bt();e=At(n)}return e},Zo=()=>{let e=null;if(Y()&&(e=Xo(),e||(e=Rt()),!e)){let n=St();
e=At(n)}return e};Lt.exports={GLIBC:O,MUSL:B,family:vt,familySync:Ct,isNonGlibcLinux:Wo,isNonGlibcLinuxSync:Yo,version:Jo,versionSync:Zo}});async function it(e){
let n;try{n=await(0,import_promises.readFile)(e)}catch(t){let r=t instanceof Error?t.message:String(t);throw new import_chunk_VC77LCNK.b("FILE_UNREADABLE",`The \
certificate file can't be read: ${r}.`,{file:e,cause:t,hint:"Check the path in `certificate`: it is relative to the working directory."})}return Co(n,e)}function Co(e,n){
let t=To(Ro(e,n)),r=No(t,n);return{leaf:r,chain:Fo(r,t)}}function ot(e){return Ge(e.publicKey)}function Ge(e){let n=e.asymmetricKeyType;if(n==="rsa"||n==="rsa-p\
ss")return"RSA";if(n==="ec")return"EC";throw new import_chunk_VC77LCNK.b("KEY_TYPE_MISMATCH",`The signing policy's key is of type ${n??"unknown"}: only RSA and \
EC are supported.`,{hint:"Choose a signing policy whose certificate has an RSA or EC key."})}function Ve(e,n=new Date){return n.getTime()>Date.parse(e.validTo)?
[`The signing certificate expired on ${tt(e.validTo)}.`]:n.getTime()<Date.parse(e.validFrom)?[`The signing certificate is not valid before ${tt(e.validFrom)}.`]:
[]}function du({leaf:e,chain:n},t=new Date){let r=(o,s)=>o.checkIssued(s)&&o.verify(s.publicKey),i=new Set(n);for(let o=e;o!==void 0;){let s=o;if(Ve(s,t).length>
0)return!1;if(r(s,s))return!0;o=[...i].find(a=>r(s,a)),o!==void 0&&i.delete(o)}return!1}function tt(e){return new Date(e).toISOString().slice(0,10)}function Ro(e,n){
var s;let t=(a,d)=>{throw new import_chunk_VC77LCNK.b("INVALID_INPUT",a,{file:n,hint:d})};e.every(a=>a<=32)&&t("The certificate file is empty.","Download the ce\
rtificate from SignPath's page of the signing policy.");let r=Oo(e);(/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/.test(r)||$o(e))&&t("The certificate file holds a PR\
IVATE KEY, which must never lie there: it was not used.","Remove it from where this job takes it, and treat the key as compromised if others could read it. Give\
 a file with certificates only.");let i=[...r.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\s]+)-----END \1-----/g)],o=i.filter(([,a])=>a==="CERTIFICATE"||
a==="X509 CERTIFICATE");return o.length>0?o.map(([,,a=""])=>rt(Buffer.from(a,"base64"),n)):((i.some(([,a])=>a==="PKCS7"||a==="CMS")||e.subarray(0,40).includes(Ao))&&
t("The certificate file is a PKCS #7 container (.p7b).","Unpack it: openssl pkcs7 -print_certs -in chain.p7b -out chain.pem, with -inform DER if it is not text."),
e.subarray(0,40).includes(Lo)&&t("The certificate file is a PKCS #12 container (.pfx, .p12), which is made for private keys.","Give the certificate alone, as PE\
M or DER."),i.length>0&&t(`The certificate file holds a ${((s=i[0])==null?void 0:s[1])??"block"} and no CERTIFICATE.`,"Give the certificate as PEM or DER."),[rt(
e,n)])}var Ao=Buffer.from("06092a864886f70d010702","hex"),Lo=Buffer.from("06092a864886f70d010701","hex");function Oo(e){return e[0]===255&&e[1]===254?e.toString(
"utf16le"):e.toString("latin1")}function $o(e){return["pkcs8","pkcs1","sec1"].some(n=>{try{return(0,import_node_crypto.createPrivateKey)({key:e,format:"der",type:n}),
!0}catch{return!1}})}function rt(e,n){try{return new import_node_crypto.X509Certificate(e)}catch(t){throw new import_chunk_VC77LCNK.b("INVALID_INPUT","The certi\
ficate file holds no X.509 certificate, or a damaged one.",{file:n,cause:t,hint:'Give the certificate as PEM ("-----BEGIN CERTIFICATE-----") or DER (.cer), as S\
ignPath offers it for download.'})}}function To(e){return[...new Map(e.map(n=>[n.fingerprint256,n])).values()]}function No(e,n){let t=e.filter(a=>!e.some(d=>d!==
a&&d.checkIssued(a))),r=t.filter(a=>!a.ca),[i,...o]=r.length>0?r:t;if(i&&o.length===0)return i;let s=[i,...o].map(a=>(a==null?void 0:a.subject.replaceAll(`
`,", "))??"none").join("; ");throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`It is not clear which certificate of the file is the signer's: ${s}.`,{file:n,hint:"\
Keep the signing policy's certificate and its chain only."})}function Fo(e,n){let t=[],r=new Set(n.filter(i=>i!==e));for(let i=e;;){let o=[...r].find(s=>i.checkIssued(
s));if(!o)return[...t,...r];t.push(o),r.delete(o),i=o}}var ke=(0,import_chunk_3CREN6VF.d)(Ot(),1);async function Tt(){let[e,n,t]=await Promise.all([$t("/.docker\
env"),$t("/run/.containerenv"),(0,import_promises4.readFile)("/proc/1/cgroup","utf8").catch(()=>"")]);return e||n||ns(t)}function ns(e){return/[/:](?:docker|kubepods|libpod|lxc|containerd|crio|garden|actions_job)(?!\.service)(?:[-./]|$)/m.
test(e)}async function $t(e){return await(0,import_promises4.stat)(e).catch(()=>{})!==void 0}async function $(e,n){for(let t of _t(e,n))if(await Kt(t))return t}
async function Dt(e,n){let t=new Map;for(let r of _t(e,n)){if(!await Kt(r))continue;let i=await(0,import_promises6.realpath)(r);t.has(i)||t.set(i,r)}return[...t.
values()]}async function Q(e,n,t){let r=await(0,import_chunk_T4OYLDQP.b)({program:e,arguments:n,environment:t},{timeLimitInSeconds:30,redact:i=>i}).catch(()=>{});
return(r==null?void 0:r.output)??""}function _t(e,n){let r=process.platform==="win32"?(n.PATHEXT??".EXE;.CMD;.BAT").split(";").concat(""):[""],i=n.PATH??n.Path??
"";return((0,import_node_path4.isAbsolute)(e)||/[/\\]/.test(e)?[""]:i.split(import_node_path4.delimiter).filter(s=>s!=="")).flatMap(s=>r.map(a=>{let d=s===""?e+
a:(0,import_node_path4.join)(s,e+a);return(0,import_node_path4.isAbsolute)(d)?d:(0,import_node_path4.join)(process.cwd(),d)}))}async function Kt(e){let n=await(0,import_promises6.stat)(
e).catch(()=>{});return(n==null?void 0:n.isFile())!==!0?!1:(0,import_promises6.access)(e,import_node_fs2.constants.X_OK).then(()=>!0,()=>!1)}function cs(e){let n=/^OpenSSL\s+(\d+)\.(\d+)\.(\d+)([a-z]*)/m.
exec(e);if(n===null)return;let[,t,r,i,o]=n;return{major:Number(t),minor:Number(r),patch:Number(i),text:`${t}.${r}.${i}${o??""}`}}async function jt({openssl:e="o\
penssl",opensslFits:n},t){let r=await us(e,t);return n===void 0||r!==void 0&&n(r.version)?{openssl:r,allOpenssl:[]}:{openssl:r,allOpenssl:await ls(t)}}async function ls(e){
let n=await Dt("openssl",e);return(await Promise.all(n.map(r=>Gt(r,e)))).filter(r=>r!==void 0)}async function us(e,n){let t=await $(e,n),r=t===void 0?void 0:await Gt(
t,n);if(r===void 0)return;let{enginesDirectory:i,modulesDirectory:o}=r,[s,a]=await Promise.all([fs(i,r.version,n),ps(o,n)]);return{...r,enginesDirectory:i,modulesDirectory:o,
engine:s==null?void 0:s.path,engineVersion:s==null?void 0:s.version,provider:a}}async function Gt(e,n){let t=await Q(e,["version","-a"],n),r=cs(t);if(r===void 0)
return;let i=o=>{var s;return(s=new RegExp(`^${o}:\\s*"(.*)"`,"m").exec(t))==null?void 0:s[1]};return{program:e,version:r,enginesDirectory:i("ENGINESDIR"),modulesDirectory:i(
"MODULESDIR")}}async function fs(e,n,t){if(e===void 0||n.major>=4)return;let r=await Mt(["pkcs11.so","libpkcs11.so","pkcs11.dll","libpkcs11.dll"].map(i=>(0,import_node_path3.join)(
e,i)));return r===void 0?void 0:{path:r,version:await Vt(r,"libengine-pkcs11-openssl",t)}}async function ps(e,n){if(e!==void 0)for(let{kind:t,names:r,debianPackage:i}of gs){
let o=await Mt(r.map(s=>(0,import_node_path3.join)(e,s)));if(o!==void 0)return{path:o,kind:t,version:await Vt(o,i,n)}}}var gs=[{kind:"pkcs11-provider",names:["p\
kcs11.so","pkcs11.dll"],debianPackage:"pkcs11-provider"},{kind:"libp11",names:["pkcs11prov.so","pkcs11prov.dll"],debianPackage:"libengine-pkcs11-openssl"}];async function Vt(e,n,t){
if(!e.startsWith("/usr/lib"))return;let r=await $("dpkg-query",t);if(r!==void 0)return Bt(await Q(r,["--show","--showformat","${Version}\n",n],t));let i=await $(
"rpm",t);return i===void 0?void 0:Bt(await Q(i,["-qf","--queryformat",`%{VERSION}
`,e],t))}function Bt(e){var n;return(n=/^(?:\d+:)?(\d[\w.]*)(?:[-+~]\S*)?$/m.exec(e))==null?void 0:n[1]}async function Mt(e){for(let n of e)if(await(0,import_promises5.access)(
n,import_node_fs.constants.R_OK).then(()=>!0,()=>!1))return n}async function Pe(e,n){let t=process.platform,r=t==="linux",[i,o,s,{openssl:a,allOpenssl:d},c,u,f]=await Promise.
all([r?hs():void 0,r?ws():void 0,r?Tt():!1,e.programs.includes(import_chunk_76VZKL34.b)?jt(e,n):{openssl:void 0,allOpenssl:[]},bs(e.programs,n),r?Ps(n):void 0,Is(
n)]);return{os:t,arch:process.arch,distribution:i,libc:o,container:s,openssl:a,allOpenssl:d,commands:c,packageManager:u,privilege:f,workingDirectory:process.cwd()}}
function ms(e){let n=new Map;for(let r of e.split(`
`)){let i=/^([A-Z0-9_]+)=(.*)$/.exec(r.trim());(i==null?void 0:i[1])===void 0||i[2]===void 0||n.set(i[1],xs(i[2]))}let t=n.get("ID");if(t!==void 0)return{id:t,idLike:(n.
get("ID_LIKE")??"").split(/\s+/).filter(r=>r!==""),versionId:n.get("VERSION_ID"),prettyName:n.get("PRETTY_NAME")??t,codename:n.get("UBUNTU_CODENAME")??n.get("DE\
BIAN_CODENAME")??n.get("VERSION_CODENAME")}}async function hs(){for(let e of["/etc/os-release","/usr/lib/os-release"]){let n=await(0,import_promises3.readFile)(
e,"utf8").catch(()=>{});if(n!==void 0)return ms(n)}}async function ws(){let[e,n]=await Promise.all([(0,ke.family)(),(0,ke.version)()]);return e==="glibc"||e==="\
musl"?{family:e,version:n??void 0}:void 0}async function bs(e,n){let t=e.filter(i=>i!==import_chunk_76VZKL34.b),r=await Promise.all(t.map(async i=>[i.name,await Ss(
i,n)]));return Object.fromEntries(r.filter(i=>i[1]!==void 0))}async function Ss({name:e,version:n},t){var o,s;let r=n==="jdk"?t.JAVA_HOME:void 0,i=await $(e,t)??
(r===void 0?void 0:await $((0,import_node_path2.join)(r,"bin",e),t));if(i!==void 0)return n==="jdk"?{path:i,version:(o=/^JAVA_VERSION="(.*)"/m.exec(await ks(i)))==
null?void 0:o[1]}:{path:i,version:(s=n==null?void 0:n.pattern.exec(await Q(i,n.arguments,t)))==null?void 0:s[1]}}async function ks(e){let n=(0,import_node_path2.dirname)(
(0,import_node_path2.dirname)(await(0,import_promises3.realpath)(e)));return(0,import_promises3.readFile)((0,import_node_path2.join)(n,"release"),"utf8").catch(
()=>"")}async function Ps(e){for(let n of["apt-get","dnf","microdnf","yum"])if(await $(n,e)!==void 0)return n}async function Is(e){var r;if(((r=process.getuid)==
null?void 0:r.call(process))===0)return"root";let n=await $("sudo",e);if(n===void 0)return"none";let{exitCode:t}=await(0,import_chunk_T4OYLDQP.b)({program:n,arguments:[
"-n","true"],environment:e},{timeLimitInSeconds:10,redact:i=>i});return t===0?"sudo":"none"}function xs(e){var t;let n=/^(["'])(.*)\1$/.exec(e.trim());return((t=
n==null?void 0:n[2])==null?void 0:t.replace(/\\(["'$`\\])/g,"$1"))??e.trim()}var ze="https://download.signpath.io/cryptoproviders/cryptoki/",Es={linux:"linux/x6\
4/libSignPath.Cryptoki.tar.gz",win32:"windows/x64/SignPath.Cryptoki.zip"};function xe(e){return/(?:^|-)latest$/i.test(e)}function Yt(e,n,t=ze){let{archive:r,version:i}=e;
if(i!==void 0&&Ie(i),r===void 0)return{kind:"url",url:new URL(`${Ie(i??"")}/${Es[n]}`,t)};if(!/^[a-z][a-z0-9+.-]+:\/\//i.test(r))return{kind:"file",path:r};let o=URL.
canParse(r)?new URL(r):void 0;if(o===void 0||!["https:","http:"].includes(o.protocol))throw new import_chunk_VC77LCNK.b("INVALID_INPUT","cryptoki-archive is nei\
ther an https address nor a path.",{hint:"Give the address of the archive at your mirror, or the path of a copy on this machine."});if(!We(o))throw new import_chunk_VC77LCNK.b(
"INVALID_INPUT",`cryptoki-archive is at ${o.origin}, which is not encrypted.`,{hint:"Use https. Only a server on this machine itself may be asked by plain http."});
return{kind:"url",url:o}}function We(e){return e.protocol==="https:"||e.protocol==="http:"&&vs(e.hostname)}function h(e){return`${e.origin}${e.pathname}${e.search===
""?"":"?\u2026"}`}function Qt(e){var n;return(n=/(?:^|[/\\_-])v?(\d+\.\d+\.\d+)(?=[/\\_-]|\.(?:zip|tar|tgz)|$)/.exec(e))==null?void 0:n[1]}function vs(e){return e===
"localhost"||e==="[::1]"||/^127\.\d+\.\d+\.\d+$/.test(e)}function ne(e){return e.length<=40&&/^(?:\d+(?:\.\d+){0,3}(?:-[0-9a-z]+(?:\.[0-9a-z]+)*)?|latest)$/i.test(
e)}function Ie(e){if(ne(e))return e;throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`cryptoki-version is "${e}", which is not a version.`,{hint:"Give an exact\
 version, such as 6.0.2."})}async function re(e){let n=await ie(e.archive),t={...import_chunk_35BBZ333.a,...e.limits};try{return n==="zip"?await(await Promise.resolve().then(()=>__toESM(require("./zip-XPDARX2H.cjs")))).
unpackZip(e,t):await(await Promise.resolve().then(()=>__toESM(require("./tar-5PVP7IAI.cjs")))).unpackTar(e,t)}catch(r){throw await(0,import_promises8.rm)(e.folder,
{recursive:!0,force:!0}).catch(()=>{}),As(r)}}async function ie(e){let n=await Ls(e),t=n.subarray(0,4).toString("latin1");if(t==="PK"||t==="PK")return"zip";
if(t.startsWith("\x8B"))return"tar.gz";throw n.length===0?te("it is empty"):/^\s*</.test(n.toString("latin1"))?te("it is a web page, perhaps the sign-in page o\
f a proxy"):te("it is neither ZIP nor tar.gz")}function As(e){if(e instanceof import_chunk_VC77LCNK.b)return e;if(e instanceof import_chunk_35BBZ333.b)return te(
e.message,e);let n=(0,import_chunk_QZD7BA4A.a)(e)??"";return/^(?:ENOSPC|EDQUOT|EFBIG)$/.test(n)?new import_chunk_VC77LCNK.b("OUTPUT_NOT_WRITABLE",`The library c\
an't be unpacked: the disk is full (${n}).`,{hint:"Free space on the disks of the job's temporary folder and of its cache.",cause:e}):(0,import_chunk_QZD7BA4A.b)(
e,"path")!==void 0?e:te(`it is damaged or incomplete (${(0,import_chunk_QZD7BA4A.b)(e,"message")??String(e)})`,e)}function te(e,n){return new import_chunk_VC77LCNK.b(
"DOWNLOAD_FAILED",`The library's archive can't be used: ${e}.`,{hint:"Download it again, or check the address or path in cryptoki-archive.",...n===void 0?{}:{cause:n}})}
async function Ls(e){try{let n=await(0,import_promises8.open)(e,"r");try{let{buffer:t,bytesRead:r}=await n.read(Buffer.alloc(512),0,512,0);return t.subarray(0,r)}finally{
await n.close()}}catch(n){let t=(0,import_chunk_QZD7BA4A.a)(n)??String(n),r=t==="EISDIR";throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`The library's archiv\
e ${e} ${r?"is a folder":`can't be read (${t})`}.`,{hint:r?"cryptoki-archive is the path of the archive's file, not of its folder.":"Check the path in cryptoki-\
archive.",cause:n})}}var oe="pkcs11-sign-air-gap.json",Fs={zip:"cryptoki-archive.zip","tar.gz":"cryptoki-archive.tar.gz"};async function Xt(e){if(await ie(e)!==
"tar.gz")return!1;let n=await(0,import_promises7.open)(e,"r");try{let{buffer:t,bytesRead:r}=await n.read(Buffer.alloc(4096),0,4096,0);return(0,import_node_zlib.gunzipSync)(
t.subarray(0,r),{finishFlush:import_node_zlib.constants.Z_SYNC_FLUSH,maxOutputLength:16*1024*1024}).subarray(0,100).toString("latin1").replace(/\0.*$/s,"")===oe}catch{
return!1}finally{await n.close()}}async function Jt(e,n,t){var d;let r=Object.values(Fs),i=await re({archive:e,folder:n,limits:t,candidate:c=>c===oe||r.includes(
c),choose:c=>Promise.resolve(c.filter(u=>u===oe||r.includes(u)))}),o=i.get(oe),s=(d=[...i].find(([c])=>r.includes(c)))==null?void 0:d[1],a=o===void 0?void 0:Ds(
await(0,import_promises7.readFile)(o,"utf8"));if(s===void 0)throw Ye(e,"its parts are not all there");if(a===void 0)throw Ye(e,`${oe} in it is missing or is not\
 what pkcs11-sign bundle writes`);if(await(0,import_chunk_RHQPRGHG.d)(s)!==a.sha256)throw Ye(e,"the archive inside does not have the digest that was written bes\
ide it");return{path:s,manifest:a}}function Ds(e){try{let n=JSON.parse(e);if(typeof n!="object"||n===null)return;let{format:t,version:r,os:i,source:o,sha256:s}=n;
return t!==1||typeof i!="string"||typeof o!="string"||!/^[0-9a-f]{64}$/.test(String(s))||r!==void 0&&(typeof r!="string"||!ne(r))?void 0:{format:t,version:r,os:i,
source:o,sha256:String(s)}}catch{return}}function Ye(e,n){return new import_chunk_VC77LCNK.b("DOWNLOAD_FAILED",`${e} can't be used: ${n}.`,{hint:"Copy it again,\
 or make it anew with pkcs11-sign bundle."})}var Zt={},se=class extends Error{name="StatusCause";status;constructor(n){super(`status ${n}`),this.status=n}},_s=new Set(
[408,425,429,500,502,503,504]);function qt(e,n,t){let r=n===206||n===416,i=n===404?"Check cryptoki-version; or cryptoki-archive, where the archive comes from a \
mirror.":n===401||n===403||n===407?"Check the address, and whether the proxy or mirror lets this runner in.":"Try again later, or use a mirror (cryptoki-archive\
).",o=n===407?"the proxy wants a user and a password (407)":`the server answers ${n}`;return{error:new import_chunk_VC77LCNK.b("DOWNLOAD_FAILED",`${h(e)} can't \
be downloaded: ${o}.`,{hint:i,cause:new se(n)}),transient:r||_s.has(n),retryAfter:t}}function Qe(e,n){return new import_chunk_VC77LCNK.b("DOWNLOAD_FAILED",`${h(
e)} is larger than ${n} bytes, which no archive of the library is.`,{hint:"Check that the address is the one of the library's archive."})}var Ks=/^(?:ENOSPC|EDQUOT|EFBIG)$/;
function Xe(e,n,t){let r=(0,import_chunk_QZD7BA4A.a)(e)??"",i=h(n),o=(c,u,f)=>({error:new import_chunk_VC77LCNK.b("DOWNLOAD_FAILED",u,{hint:f,cause:e}),transient:c,
retryAfter:void 0});if(Ks.test(r)){let c=`The library's archive can't be written to ${t}: the disk is full (${r}).`,u="Free space on the disk of the job's tempo\
rary folder.";return{...o(!1,c,u),error:new import_chunk_VC77LCNK.b("OUTPUT_NOT_WRITABLE",c,{hint:u,cause:e})}}let{kind:s,message:a}=e instanceof import_chunk_76VZKL34.g?
e:(0,import_chunk_76VZKL34.l)(e),d="Check the address, or use a mirror (cryptoki-archive).";switch(s){case"redirect":return o(!1,`${a}.`,d);case"unreachable":return o(
!0,`${i} can't be reached (${r}).`,"Check the network and http-proxy. Without a network, give a copy of the archive with cryptoki-archive; pkcs11-sign bundle ma\
kes one.");case"dropped":return o(!0,`${i}: the connection ended half-way (${r}).`,"Try again later, or use a mirror (cryptoki-archive).");case"timeout":return o(
!0,`${i} can't be reached in time (${r}).`,"Check the network and http-proxy.");case"tls":return o(!1,`${i}: the connection can't be trusted (${r}).`,"Where a p\
roxy or mirror has a certificate authority of your own, name its file in NODE_EXTRA_CA_CERTS.");default:return o(!1,`${i} can't be downloaded: ${a}.`,d)}}function Ee(e,n=Math.
random){return Math.round(Math.min(1e3*2**(e-1),3e4)*(.5+n()))}function ve(e,n=Date.now()){let t=(e==null?void 0:e.trim())??"";if(/^\d{1,9}$/.test(t))return Number(
t)*1e3;let r=/[A-Za-z]/.test(t)?Date.parse(t):Number.NaN;return Number.isNaN(r)?void 0:Math.max(0,r-n)}var er=5;async function nr(e,n,t,r){let i=new Set;for(let o=e;;){
if(i.has(o.href))throw new import_chunk_76VZKL34.g("redirect",`${h(e)} redirects in a circle`);if(i.size>er)throw new import_chunk_76VZKL34.g("redirect",`${h(e)}\
 redirects more than ${er} times`);i.add(o.href);let s=await(0,import_chunk_76VZKL34.k)(o,{headers:{"user-agent":"pkcs11-sign",...n},proxy:t},r),{location:a}=s.
headers;if(a===void 0||![301,302,303,307,308].includes(s.statusCode??0))return s;s.destroy(),o=Bs(o,a)}}function Bs(e,n){let t=URL.canParse(n,e.href)?new URL(n,
e):void 0,r=i=>new import_chunk_76VZKL34.g("redirect",`${h(e)} redirects to ${i}`);if(t===void 0)throw r("what is not an address");if(!We(t))throw r(`${h(t)}, w\
hich is not encrypted`);if(e.protocol==="https:"&&t.protocol!=="https:")throw r(`${h(t)}, which is not encrypted`);return t}var js={maximumBytes:1024**3,stallInSeconds:30,
totalInSeconds:1800};async function Je(e,n,t){var a;let r={...js,...t.limits},i=Date.now()+r.totalInSeconds*1e3,o=await(0,import_promises10.open)(n,"wx",384).catch(
d=>{throw Xe(d,e,n).error}),s={bytes:0,hash:(0,import_node_crypto2.createHash)("sha256"),validator:void 0};try{for(let d=0;;){let c=s.bytes,u=await Gs(e,o,n,s,i,
r,t);if(u===void 0)return{sha256:s.hash.digest("hex"),bytes:s.bytes};if(d=s.bytes>c?1:d+1,!u.transient||d>t.retries)throw u.error;let f=u.retryAfter??Ee(d);if(Date.
now()+f>=i)throw u.error;(a=t.onRetry)==null||a.call(t,u.error.message,f),await Ws(f,t.signal)}}finally{await o.close()}}async function Gs(e,n,t,r,i,o,s){var u;
let a=new AbortController,d,c=()=>{clearTimeout(d),d=setTimeout(()=>{a.abort()},Math.max(1,Math.min(o.stallInSeconds*1e3,i-Date.now())))};c();try{let f=r.bytes>
0&&r.validator!==void 0,p=f?{range:`bytes=${r.bytes}-`,"if-range":r.validator??""}:{},g=await nr(e,p,s.proxy,AbortSignal.any([s.signal,a.signal]));try{c();let y=g.
statusCode??0,m=y===206&&f&&zs(g)===r.bytes;if(!m&&y!==200)return(y===206||y===416)&&await tr(n,r),qt(e,y,ve(g.headers["retry-after"]));m||await tr(n,r),r.validator=
Hs(g);let E=Number(g.headers["content-length"]??Number.NaN),N=Number.isNaN(E)?void 0:r.bytes+E;if(N!==void 0&&N>o.maximumBytes)throw Qe(e,o.maximumBytes);for await(let b of g){
if(c(),Date.now()>i&&a.abort(),r.bytes+b.length>o.maximumBytes)throw Qe(e,o.maximumBytes);await Ms(n,b,r.bytes),r.hash.update(b),r.bytes+=b.length,(u=s.onProgress)==
null||u.call(s,r.bytes,N)}return}finally{g.destroy()}}catch(f){if(s.signal.aborted)throw new import_chunk_VC77LCNK.b("CANCELLED","Cancelled while downloading.",
{cause:f});if(f instanceof import_chunk_VC77LCNK.b)throw f;let p=a.signal.aborted?Date.now()>=i?"deadline":"stall":void 0;return p===void 0?Xe(f,e,t):Vs(p,e,o)}finally{
clearTimeout(d)}}function Vs(e,n,{stallInSeconds:t,totalInSeconds:r}){let i=e==="stall"?`the server sent nothing for ${t} s`:`not all of it was there after ${r}\
 s`,o="Try again later, or use a mirror nearby (cryptoki-archive).";return{error:new import_chunk_VC77LCNK.b("DOWNLOAD_FAILED",`${h(n)}: ${i}.`,{hint:o}),transient:e===
"stall",retryAfter:void 0}}async function tr(e,n){await e.truncate(0),n.bytes=0,n.hash=(0,import_node_crypto2.createHash)("sha256"),n.validator=void 0}async function Ms(e,n,t){
for(let r=0;r<n.length;)r+=(await e.write(n,r,n.length-r,t+r)).bytesWritten}function Hs({headers:e}){var n;if(e["accept-ranges"]!=="none")return(n=e.etag)!=null&&
n.startsWith('"')?e.etag:e["last-modified"]}function zs({headers:e}){var n;return Number(((n=/^bytes (\d+)-/.exec(e["content-range"]??""))==null?void 0:n[1])??Number.
NaN)}async function Ws(e,n){let{setTimeout:t}=await Promise.resolve().then(()=>__toESM(require("node:timers/promises")));await t(e,void 0,{signal:n}).catch(r=>{
throw new import_chunk_VC77LCNK.b("CANCELLED","Cancelled while waiting to download again.",{cause:r})})}var Qs=1e4,Xs=1024*1024,Js=new Set([403,404,410]),ae={signature:void 0,
signatureUnknown:void 0};async function dr(e,n){return e.kind==="url"?Zs(e.url,n):ea((0,import_node_path5.resolve)(n.workingDirectory,e.path),n)}async function Zs(e,n){
let{host:t,signal:r,proxy:i,retries:o,limits:s}=n,a=(0,import_node_path5.join)(n.folder,"archive"),d=()=>(0,import_promises9.rm)(a,{force:!0}),c=h(e),u=Date.now();
t.info(`Downloading ${c}`);let f=new AbortController,p=n.wantSignature?qs(e,{...n,signal:AbortSignal.any([r,f.signal])}):Promise.resolve(ae);p.catch(()=>{});let g=cr(
t);try{let{sha256:y}=await Je(e,a,{proxy:i,signal:r,retries:o,limits:s,onProgress:(m,E)=>{Date.now()-u<Qs||(u=Date.now(),t.info(`${ir(m)}${E===void 0?"":` of ${ir(
E)}`} MB downloaded`))},onRetry:g});return{path:a,sha256:y,source:c,...await p,discard:d}}catch(y){throw f.abort(),await Promise.all([d(),p.catch(()=>{})]),y}}function cr(e){
return(n,t)=>{e.info(`${n} Trying again in ${Math.max(1,Math.round(t/1e3))} s.`)}}async function qs(e,{host:n,folder:t,proxy:r,signal:i,retries:o,limits:s}){let a=new URL(
e);a.pathname+=".asc";let d=(0,import_node_path5.join)(t,"archive.asc");try{await Je(a,d,{proxy:r,signal:i,retries:o,limits:{...s,maximumBytes:Xs},onRetry:cr(n)});
let c=await(0,import_promises9.readFile)(d);return/^\s*</.test(c.toString("latin1"))?ae:{signature:c,signatureUnknown:void 0}}catch(c){if(!(c instanceof import_chunk_VC77LCNK.b))
return{signature:void 0,signatureUnknown:(0,import_chunk_QZD7BA4A.a)(c)??String(c)};if(c.code==="CANCELLED")throw c;return c.cause instanceof se&&Js.has(c.cause.
status)?ae:{signature:void 0,signatureUnknown:c.message}}finally{await(0,import_promises9.rm)(d,{force:!0})}}async function ea(e,{wantSignature:n}){await ie(e);
let t=await(0,import_chunk_RHQPRGHG.d)(e).catch(i=>{throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`The library's archive ${e} can't be read.`,{hint:"Check t\
he path in cryptoki-archive.",cause:i})}),r=n?await na(`${e}.asc`):ae;return{path:e,sha256:t,source:e,...r,discard:()=>Promise.resolve()}}async function na(e){try{
return{signature:await(0,import_promises9.readFile)(e),signatureUnknown:void 0}}catch(n){let t=(0,import_chunk_QZD7BA4A.a)(n)??String(n);return t==="ENOENT"?ae:
{signature:void 0,signatureUnknown:`${e} can't be read (${t}).`}}}function ir(e){return(e/1e6).toFixed(1)}var lr=`-----BEGIN PGP PUBLIC KEY BLOCK-----
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
`;function ur(e,n,t,r,i={}){let o={releaseKey:lr,server:ze,catalog:Zt,downloadLimits:{},unpackLimits:{},environment:(0,import_chunk_ZGFX3NXA.a)(),...i},s=Yt(e,n,
o.server);return{plan:e,os:n,session:t,settings:o,workingDirectory:r,source:s,expected:ta(e,n,o.catalog)}}async function fr(e,n){let{session:t,settings:r,workingDirectory:i,
source:o,expected:s}=e,{host:a,signal:d,inputs:c,workspace:u}=t;return dr(o,{host:a,signal:d,proxy:(0,import_chunk_76VZKL34.f)(c.httpProxy,r.environment),retries:c.
retries,limits:r.downloadLimits,folder:await u.folder(n),workingDirectory:i,wantSignature:s===void 0})}function ta(e,n,t){var i;if(e.sha256!==void 0)return{sha256:e.
sha256,from:"cryptoki-sha256"};let r=e.archive===void 0?(i=t[e.version??""])==null?void 0:i[n]:void 0;return r===void 0?void 0:{sha256:r,from:"catalog"}}var mr="\
installed.json",qe=".installing-";async function hr(e,n,t){let r=Sr(e,n),i=await(0,import_promises11.readdir)(r).catch(()=>[]);return(await Promise.all(i.filter(
s=>!s.startsWith(".")).map(s=>br((0,import_node_path6.join)(r,s),t)))).filter(s=>s!==void 0)}async function wr(e,n,t,r){let i=Sr(e,n);await(0,import_chunk_Q36DTBA7.a)(
i),await fa(i);let o=(0,import_node_path6.join)(i,`${qe}${(0,import_node_crypto3.randomBytes)(8).toString("hex")}`),s=(0,import_node_path6.join)(i,r.archiveSha256);
await(0,import_promises11.mkdir)(o);try{await(0,import_promises11.copyFile)(t,(0,import_node_path6.join)(o,r.library)),await(0,import_promises11.chmod)((0,import_node_path6.join)(
o,r.library),420),await(0,import_promises11.writeFile)((0,import_node_path6.join)(o,mr),`${JSON.stringify(r,void 0,2)}
`);for(let a=1;;a+=1){let d=await(0,import_promises11.rename)(o,s).then(()=>{},u=>u);if(d===void 0||await br(s,({vouchedBy:u})=>u===r.vouchedBy)!==void 0)break;
if(a===5||!/^(?:ENOTEMPTY|EEXIST|EPERM|EACCES|ENOTDIR)$/.test((0,import_chunk_QZD7BA4A.a)(d)??""))throw d;await ua(s,i)}}finally{await(0,import_promises11.rm)(o,
{recursive:!0,force:!0})}return(0,import_node_path6.join)(s,r.library)}async function br(e,n){try{let t=la(await(0,import_promises11.readFile)((0,import_node_path6.join)(
e,mr),"utf8"));if(t===void 0||!n(t))return;let r=(0,import_node_path6.join)(e,t.library);return(await(0,import_promises11.lstat)(r)).isFile()&&await(0,import_chunk_RHQPRGHG.d)(
r)===t.librarySha256?{record:t,path:r}:void 0}catch{return}}function la(e){let n=JSON.parse(e);if(typeof n!="object"||n===null)return;let t=a=>Reflect.get(n,a),
r=a=>/^[0-9a-f]{64}$/.test(String(t(a))),i=["source","library","build"].every(a=>typeof t(a)=="string"),o=/^[\w.]+$/.test(String(t("library"))),s=["digest","sig\
nature","nothing"].includes(String(t("vouchedBy")));return t("format")===1&&i&&o&&s&&r("archiveSha256")&&r("librarySha256")?n:void 0}function Sr(e,{version:n,os:t,
openssl:r}){if(n!==void 0&&!ne(n))throw new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`"${n}" is no version, so it can't name a folder of the cache.`);return(0,import_node_path6.join)(
e,"cryptoki",n??"unversioned",`${t}-x64`,r===void 0?"any-openssl":`openssl-${r}`)}async function ua(e,n){let t=(0,import_node_path6.join)(n,`${qe}${(0,import_node_crypto3.randomBytes)(
8).toString("hex")}`);await(0,import_promises11.rename)(e,t).catch(r=>{if((0,import_chunk_QZD7BA4A.a)(r)!=="ENOENT")throw r}),await(0,import_promises11.rm)(t,{recursive:!0,
force:!0})}async function fa(e){let n=Date.now()-864e5;for(let t of await(0,import_promises11.readdir)(e)){if(!t.startsWith(qe))continue;let r=(0,import_node_path6.join)(
e,t),i=await(0,import_promises11.stat)(r).catch(()=>{});i!==void 0&&i.mtimeMs<n&&await(0,import_promises11.rm)(r,{recursive:!0,force:!0}).catch(()=>{})}}var pa=/(?:^|[\s._-])(?:linux|win|windows|osx|macos)?(?:arm64|aarch64|armhf|arm|x86(?![\s._-]?64)|i[36]86|win32)(?:$|[\s._-])|musl/i,
ga=/(?:^|[\s._-]+)(?:(?:linux|win|windows)[\s._-]*)?(?:x64|amd64|x86[_-]64)(?=$|[\s._-])|(?:^|[\s._-]+)linux(?=$|[\s._-])/gi,Pr=String.raw`v?(\d+)(?:[._-](\d+|x))?(?:[._-](\d+|x))?[a-z]?\+?`,
ya=new RegExp(String.raw`(?:ssl|libcrypto)(?:\.so)?[\s._-]*${Pr}(?=$|[\s._-])`,"i"),ma=new RegExp(`^${Pr}$`,"i");function Ir(e){return pa.test(e)}function xr(e){
return/(?:x64|amd64|x86[_-]64)/i.test(e)}function en(e,n=!1){return kr(e,ya)??(n?void 0:kr(e,ma))}function kr(e,n){for(let t of[...e].reverse()){let r=ha(t,n);if(r!==
void 0)return{folder:t,version:r}}}function ha(e,n){if(/^(?:32|64)$/.test(e))return;let t=n.exec(e.replace(ga,"").replace(/^[\s._-]+/,""));if(t===null)return;let[
,r="",i,o]=t,s=i===void 0&&r.length>1?Array.from(r):[r,i,o],[a,d,c]=s.map(u=>u===void 0||!/^\d+$/.test(u)?void 0:Number(u));return a===void 0?void 0:{major:a,minor:d,
patch:c}}var U={linux:"libSignPath.Cryptoki.so",win32:"SignPath.Cryptoki.dll"},Er={linux:"Linux",win32:"Windows"};function tn(e,n){var i;let t=(i=de(e).at(-1))==
null?void 0:i.toLowerCase(),r=U[n].toLowerCase();return t===r||t===`${r}.asc`}function vr(e,n){return n==="linux"&&Cr(e,n).some(({version:t})=>t!==void 0)}function rn(e,n,t){
var u;let r=Cr(e,n);if(r.length===0)throw Pa(e,n);let i=(f,p)=>({library:f.name,signature:e.find(g=>ka(g,`${f.name}.asc`)),openssl:f.version===void 0||t===void 0?
void 0:`${t.major}.${t.minor}`,reason:p});if(n==="win32")return i(nn(r,n),"it is the archive's Windows library");let o=r.filter(({version:f})=>f!==void 0);if(o.
length===0)return i(nn(r,n),"it is the one library of the archive, for any OpenSSL");if(t===void 0)throw xa(o);let s=o.map(f=>({candidate:f,fit:wa(f.version,t)})).
filter(f=>f.fit!==void 0).sort((f,p)=>f.fit.rank-p.fit.rank||p.fit.closeness-f.fit.closeness),a=(u=s[0])==null?void 0:u.fit;if(a===void 0)throw Ea(o,t);let d=s.
filter(({fit:f})=>f.rank===a.rank&&f.closeness===a.closeness),c=nn(d.map(f=>f.candidate),n);return i(c,`folder ${c.folder} ${a.words} the runner's OpenSSL ${t.text}`)}
function wa(e,n){if((e==null?void 0:e.major)!==n.major)return;let{minor:t,patch:r}=e;if(t===void 0)return{rank:1,closeness:0,words:"is for every minor version o\
f"};if(t===n.minor)return{rank:0,closeness:r===n.patch?Number.MAX_SAFE_INTEGER:r??0,words:"is for the same version as"};if(!(n.major<3))return t<n.minor?{rank:2,
closeness:t,words:"is the nearest older one of the same major version as"}:{rank:3,closeness:-t,words:"is newer than, but of the same major version as,"}}function Cr(e,n){
let t=U[n].toLowerCase(),r=e.filter(o=>{var s;return((s=de(o).at(-1))==null?void 0:s.toLowerCase())===t}).map(o=>({name:o,folders:de(o).slice(0,-1)})).filter(({
folders:o})=>!o.some(Ir)),i=ba(r.map(({folders:o})=>o));return r.map(({name:o,folders:s})=>{let a=r.length>1?s.slice(i):s.slice(Sa(s)),d=en(a)??en(s,!0);return{
name:o,folders:s,folder:(d==null?void 0:d.folder)??s.join("/"),version:d==null?void 0:d.version}})}function ba([e=[],...n]){let t=e.findIndex((r,i)=>n.some(o=>o[i]!==
r));return t===-1?e.length:t}function Sa(e){let n=e.findIndex(t=>t.toLowerCase()==="libsignpath.cryptoki");return n===-1?e.length:n+1}function nn(e,n){let t=e.filter(
({folders:o})=>o.some(xr)),r=t.length>0?t:e,[i]=r;if(i===void 0||r.length>1)throw Ia(r,n);return i}function de(e){return e.split(/[/\\]/).filter(n=>n!==""&&n!==
".")}function ka(e,n){return de(e).join("/").toLowerCase()===de(n).join("/").toLowerCase()}function Pa(e,n){let t=e.filter(r=>!/[/\\]$/.test(r));return new import_chunk_VC77LCNK.b(
"DOWNLOAD_FAILED",`The archive holds no ${U[n]} for ${Er[n]} x64.`,{hint:`Check that it is the archive of SignPath's Cryptoki library for ${Er[n]}.`,details:`It\
 holds: ${t.slice(0,20).join(", ")}${t.length>20?`, and ${t.length-20} more`:""}`})}function Ia(e,n){let t=e.map(({folders:r})=>r.length===0?"the top folder":r.
join("/"));return new import_chunk_VC77LCNK.b("DOWNLOAD_FAILED",`The archive holds ${U[n]} ${e.length} times, and the folders don't tell which one is for this r\
unner: ${t.join(", ")}.`,{hint:"Unpack the right one and set cryptoki-library to its path; or name the folders for OpenSSL, such as openssl-1.1 and openssl-3."})}
function xa(e){return new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",`The archive has one library for each OpenSSL (${Rr(e)}), and no openssl is found here \
to tell which one fits.`,{hint:"Install openssl, or set the openssl input to its path. SignPath's library needs it anyway."})}function Ea(e,n){return new import_chunk_VC77LCNK.b(
"UNSUPPORTED_RUNNER",`The archive has libraries for OpenSSL ${Rr(e)}, but none for this runner's ${n.text}.`,{hint:"Use another version of the library, another \
runner image, or set the openssl input to a matching OpenSSL."})}function Rr(e){return e.map(({folder:n})=>n).join(", ")}var La=/-----BEGIN PGP SIGNATURE-----(?:\s|[A-Za-z]+: [^\n]*)*-----END PGP SIGNATURE-----/,
Oa=64*1024*1024;async function on(e){let n=await Promise.resolve().then(()=>__toESM(require("./openpgp.min-TCX3NMDR.cjs"))),t=await n.readKey({armoredKey:e.releaseKey}),
r=await $a(e),o=r.packets.filter(({issuerKeyID:f})=>t.getKeys(f).length>0).at(-1);if(o===void 0){let f=r.packets.map(({issuerKeyID:p})=>p.toHex().toUpperCase()).
join(", ");throw k("wrong-key",e,`It was made by key ${f}, not by the release key ${Ba(t)}.`)}let s=o.created??new Date,a=await n.createMessage({binary:await Ta(
e.path)}),{signatures:d,data:c}=await n.verify({message:a,signature:r,verificationKeys:t.toPublic(),date:s,format:"binary"});c instanceof Uint8Array||await Na(c);
let u=await Promise.all(d.map(f=>Fa(f,t)));if(!u.includes("good"))throw Da(u.find(f=>f!==void 0&&f!=="good")??"",e);await _a(t,o,e)}async function $a(e){let n=await Promise.resolve().then(()=>__toESM(require("./openpgp.min-TCX3NMDR.cjs"))),
t=Buffer.from(e.signature).toString("latin1");if(t.trim()==="")throw k("stripped",e,"The file for it is empty.");if(La.test(t))throw k("stripped",e,"The file fo\
r it holds no signature.");try{let r=t.includes("-----BEGIN PGP SIGNATURE-----");if(!r&&/^\s*[-<A-Za-z0-9]/.test(t.slice(0,1)))throw k("stripped",e,"The file fo\
r it holds no signature.");let i=r?await n.readSignature({armoredSignature:t}):await n.readSignature({binarySignature:e.signature});if(i.packets.length===0)throw k(
"stripped",e,"The file for it holds no signature.");return i}catch(r){throw r instanceof import_chunk_VC77LCNK.b?r:k("unreadable",e,`It can't be read (${(0,import_chunk_QZD7BA4A.b)(
r,"message")??String(r)}).`,r)}}async function Ta(e){let{size:n}=await(0,import_promises13.stat)(e);return n<=Oa?(0,import_promises13.readFile)(e):import_node_stream.Readable.
toWeb((0,import_node_fs3.createReadStream)(e,{highWaterMark:1024*1024}))}async function Na(e){let n=e.getReader();for(;!(await n.read()).done;);}async function Fa({
keyID:e,verified:n},t){if(t.getKeys(e).length===0){await n.catch(()=>{});return}return n.then(()=>"good",r=>(0,import_chunk_QZD7BA4A.b)(r,"message")??String(r))}
function Da(e,n){return/digest did not match|signature verification failed/i.test(e)?k("tampered",n,`It does not fit: ${n.what} was changed after it was signed.`):
/insecure|weak|rejected/i.test(e)?k("weak",n,`It is too weak to prove anything (${e}).`):/revoked/i.test(e)?k("revoked-key",n,"Its key has been revoked."):k("un\
readable",n,`It can't be checked (${e}).`)}async function _a(e,n,t){let r=t.now??new Date;if(await e.isRevoked(void 0,void 0,r))throw k("revoked-key",t,"Its key\
 has been revoked.");let i=n.getExpirationTime();if(i instanceof Date&&i<=r)throw k("expired-signature",t,`It expired on ${Ar(i)}.`);let o=await e.getExpirationTime();
if(Ua(o)&&o<=r)throw k("expired-key",t,`Its key expired on ${Ar(o)}.`)}var Ka={stripped:"Somebody took the signature away. Take the archive from SignPath's own \
server, or pin its digest with cryptoki-sha256.",unreadable:"The signature is damaged. Take the archive from SignPath's own server, or pin its digest with crypt\
oki-sha256.","wrong-key":"Take the archive from SignPath's own server. Where SignPath has a new release key, a newer release of pkcs11-sign knows it.",tampered:"\
Don't use it. Take the archive from SignPath's own server, and find out who changed this copy.","expired-signature":"Use a newer cryptoki-version; or pin the di\
gest with cryptoki-sha256 if you know the archive to be right.","expired-key":"A newer release of pkcs11-sign may know a newer key; or pin the digest with crypt\
oki-sha256 if you know the archive to be right.","revoked-key":"Don't use it. A newer release of pkcs11-sign may know SignPath's new release key.",weak:"Pin the\
 digest with cryptoki-sha256 if you know the archive to be right."};function k(e,{what:n},t,r){return new import_chunk_VC77LCNK.b("DOWNLOAD_NOT_VERIFIED",`The G\
PG signature of ${n} is not good (${e}). ${t}`,{hint:Ka[e],...r===void 0?{}:{cause:r}})}function Ba(e){return e.getFingerprint().toUpperCase()}function Ua(e){return Object.
prototype.toString.call(e)==="[object Date]"}function Ar(e){return e.toISOString().slice(0,10)}async function Lr(e,n,t){try{return n!==void 0?(Ga(e,n),"digest"):
e.signature===void 0?"nothing":(await on({path:e.path,what:"the archive",signature:e.signature,releaseKey:t}),"signature")}catch(r){throw await e.discard(),r}}async function Or(e,n,t){
return n===void 0?"nothing":(await on({path:e,what:"the library in the archive",signature:await(0,import_promises12.readFile)(n),releaseKey:t}),"signature")}function sn(e,{
source:n,archiveSha256:t,required:r,signatureUnknown:i}){let o=`cryptoki-sha256: ${t}`,s=i===void 0?"it has no GPG signature":`whether there is a GPG signature \
could not be found out (${i.replace(/\.$/,"")})`,a=`Nothing vouches for ${n}: ${s}, and no digest is known`;if(r)throw new import_chunk_VC77LCNK.b("DOWNLOAD_NOT\
_VERIFIED",`${a}. require-verified-download is set, so it is not used.`,{hint:`If you know the archive to be right, pin it:
${o}`});e.warning(`${a}. It is used all the same. Once you know the archive to be right, pin it, and any change will be an error:
${o}`)}function Ga({sha256:e,source:n},t){if(e===t.sha256)return;let r=t.from==="catalog"?"that this release of pkcs11-sign knows":"in cryptoki-sha256";throw new import_chunk_VC77LCNK.b(
"DOWNLOAD_NOT_VERIFIED",`${n} does not have the digest ${r}: it was changed, damaged or replaced.`,{hint:t.from==="catalog"?"Don't use it. Something between Sig\
nPath and this runner changes downloads, or SignPath replaced the archive: ask SignPath.":"Check whether cryptoki-sha256 belongs to this version and system; if \
it does, do not use this archive.",details:`expected: ${t.sha256}
found:    ${e}`})}async function $r(e,n,t,r){if(e.kind==="installed")return{path:e.path,version:void 0};let i=Wa(e,n,t,r),o=await Qa(i);return o!==void 0?Xa(i,o):
Ja(i)}function Wa(e,n,t,r){let i=t.os==="win32"?"win32":"linux",o;return{...ur(e,i,n,t.workingDirectory,r),openssl:()=>o??=Ya(n,t)}}async function Ya({inputs:e,
environment:n},t){var r;return t.openssl!==void 0?t.openssl.version:(r=(await Pe({programs:[import_chunk_76VZKL34.b],openssl:e.openssl},n())).openssl)==null?void 0:
r.version}async function Qa(e){let{plan:n,session:t,os:r,source:i,expected:o}=e;if(!(o!==void 0||n.archive===void 0&&n.version!==void 0&&!xe(n.version))||i.kind===
"file")return;let a=h(i.url),d=p=>o!==void 0?p.archiveSha256===o.sha256:p.source===a&&(p.vouchedBy==="signature"||p.vouchedBy==="nothing"&&!n.requireVerified),c=async p=>(await hr(
t.host.cacheDirectory,{version:n.version,os:r,openssl:p},d))[0],u=await c(void 0);if(u!==void 0||r==="win32")return u;let f=await e.openssl();return f===void 0?
void 0:c(`${f.major}.${f.minor}`)}function Xa({plan:e,session:n,expected:t},{record:r,path:i}){let{host:o}=n;return o.info(`Library: from the cache, checked aga\
inst its digest (${r.build}): ${i}`),t===void 0&&r.vouchedBy==="nothing"&&sn(o,{source:r.source,archiveSha256:r.archiveSha256,required:e.requireVerified}),{path:i,
version:e.version}}async function Ja(e){let{plan:n,settings:t,expected:r}=e,i=await fr(e,"cryptoki");try{let o=await Za(i,e),s=n.version??o.version,a=(r==null?void 0:
r.sha256)===i.sha256?{...o.archive,sha256:i.sha256}:o.archive,d=await Lr(a,r,t.releaseKey);return await qa(e,o.archive,d,s)}finally{await i.discard()}}async function Za(e,{
session:n,settings:t}){if(!await Xt(e.path))return{archive:e,version:void 0};let{path:r,manifest:i}=await Jt(e.path,await n.workspace.folder("air-gap"),t.unpackLimits);
return{archive:{...e,path:r,sha256:i.sha256,signature:void 0,signatureUnknown:void 0},version:i.version}}async function qa(e,n,t,r){let{plan:i,session:o,settings:s,
os:a}=e,{host:d,workspace:c}=o,u=await c.folder("library");try{let{build:f,library:p,signature:g}=await ed(e,n.path,u),y=t==="nothing"?await Or(p,g,s.releaseKey):
t;if(d.info(`Library: ${f.library}: ${f.reason}`),d.info(`Verified by: ${{digest:"its SHA-256 digest",signature:"SignPath's GPG signature",nothing:"nothing"}[y]}`),
y==="nothing"){let{source:E,sha256:N,signatureUnknown:b}=n;if(sn(d,{source:E,archiveSha256:N,required:i.requireVerified,signatureUnknown:b}),b!==void 0)return{path:await Tr(
e,p),version:r}}let m={format:1,version:r,source:n.source,archiveSha256:n.sha256,library:U[a],librarySha256:await(0,import_chunk_RHQPRGHG.d)(p),vouchedBy:y,build:f.
reason};return{path:await nd(e,{version:r,os:a,openssl:f.openssl},p,m),version:r}}finally{await(0,import_promises2.rm)(u,{recursive:!0,force:!0})}}async function ed({
os:e,openssl:n,settings:t},r,i){let o=async u=>rn(u,e,vr(u,e)?await n():void 0),s,a=await re({archive:r,folder:i,limits:t.unpackLimits,candidate:u=>tn(u,e),choose:async u=>{
s=o(u);let{library:f,signature:p}=await s;return p===void 0?[f]:[f,p]}}),d=await s,c=a.get((d==null?void 0:d.library)??"");if(d===void 0||c===void 0)throw new import_chunk_VC77LCNK.b(
"INTERNAL_ERROR","The library was not unpacked.");return{build:d,library:c,signature:d.signature===void 0?void 0:a.get(d.signature)}}async function nd(e,n,t,r){
let{host:i}=e.session;try{return await wr(i.cacheDirectory,n,t,r)}catch(o){return i.notice(`The cache ${i.cacheDirectory} can't be written to (${(0,import_chunk_QZD7BA4A.a)(
o)??String(o)}): the library is installed for this job only.`),Tr(e,t)}}async function Tr({session:e,os:n},t){let r=(0,import_node_path.join)(await e.workspace.
folder("installed"),U[n]);return await(0,import_promises2.rename)(t,r),await(0,import_promises2.chmod)(r,384),r}var rd=64,Ce=64,Nr=24,id=11,od=64*1024*1024;async function Dr(e){
let n=await(0,import_promises15.open)(e,"r");try{return await sd(n)}finally{await n.close()}}async function sd(e){let n=await an(e,0,rd),t=(n==null?void 0:n[4])===
2&&n[5]===1;if(n===void 0||!t)return;let r=await an(e,Number(n.readBigUInt64LE(40)),n.readUInt16LE(60)*Ce);if(r!==void 0)for(let i=0;i<r.length;i+=Ce){if(r.readUInt32LE(
i+4)!==id)continue;let o=await Fr(e,r,i),s=await Fr(e,r,r.readUInt32LE(i+40)*Ce);return o===void 0||s===void 0?void 0:ad(o,s)}}function ad(e,n){let t=new Set;for(let r=0;r+
Nr<=e.length;r+=Nr){let i=e.readUInt32LE(r);e.readUInt16LE(r+6)!==0&&i<n.length&&t.add(n.toString("latin1",i,n.indexOf(0,i)))}return t}function Fr(e,n,t){return t+
Ce>n.length?Promise.resolve(void 0):an(e,Number(n.readBigUInt64LE(t+24)),Number(n.readBigUInt64LE(t+32)))}async function an(e,n,t){if(t<=0||t>od||!Number.isSafeInteger(
n))return;let{buffer:r,bytesRead:i}=await e.read(Buffer.alloc(t),0,t,n);return i<t?void 0:r}var dn="C_GetFunctionList",_r="SIGNPATH_",pd={62:"x64",183:"arm64",3:"\
ia32",40:"arm"};async function Re(e,n){let t=(0,import_node_path7.resolve)(n,e),r=await(0,import_promises14.stat)(t).catch(()=>{});if(r===void 0)throw T(`${t} d\
oes not exist`,"Check cryptoki-library: it is the path of the library on the runner.");if(!r.isFile())throw T(`${t} is not a file`,"Check cryptoki-library: it i\
s the path of the library file, not of its folder.");await yd(t);let[i,o,s]=await hd(t,[Buffer.from(dn),Buffer.from(_r),Buffer.from(_r,"utf16le")]),a=process.platform===
"linux"?await Dr(t):void 0;if(a===void 0?i!==!0:!a.has(dn))throw gd(t,a);return{path:await(0,import_promises14.realpath)(t),readsSignPathVariables:o===!0||s===!0}}
function gd(e,n){var i;let r=(i=[["bind_engine","an OpenSSL engine"],["OSSL_provider_init","an OpenSSL provider"]].find(([o])=>(n==null?void 0:n.has(o))===!0))==
null?void 0:i[1];return T(r===void 0?`${e} is not a PKCS #11 library: it has no ${dn}`:`${e} is ${r}, not a PKCS #11 library`,"Set cryptoki-library to the PKCS \
#11 module itself, such as libSignPath.Cryptoki.so. Engines and providers are found without it.")}async function yd(e){let n=await md(e,20),t=n.subarray(0,4).equals(
Buffer.from("\x7FELF","latin1")),r=n.subarray(0,2).toString("latin1")==="MZ",i=process.platform==="win32",o="Install the build for this runner, or leave cryptok\
i-library out to have it chosen.";if(process.platform==="linux"&&r)throw T(`${e} is a Windows library, but this runner is Linux`,o);if(i&&t)throw T(`${e} is a L\
inux library, but this runner is Windows`,o);if(process.platform!=="linux")return;if(!t)throw T(`${e} is not a shared library`,o);let s=pd[n.readUInt16LE(18)];if(s!==
process.arch)throw T(`${e} is built for ${s??"another processor"}, but this runner is ${process.arch}`,o)}async function md(e,n){try{let t=await(0,import_promises14.open)(
e,"r");try{let{buffer:r,bytesRead:i}=await t.read(Buffer.alloc(n),0,n,0);if(i<n)throw T(`${e} is too short for a library`,"Install it anew: the copy is damaged.");
return r}finally{await t.close()}}catch(t){throw t instanceof import_chunk_VC77LCNK.b?t:T(`${e} can't be read`,"Check the file's permissions.",t)}}async function hd(e,n){
let t=n.map(()=>!1),r=Math.max(...n.map(o=>o.length))-1,i=Buffer.alloc(0);for await(let o of(0,import_node_fs4.createReadStream)(e,{highWaterMark:1<<20})){let s=Buffer.
concat([i,o]);if(n.forEach((a,d)=>t[d]||=s.includes(a)),t.every(a=>a))break;i=s.subarray(Math.max(0,s.length-r))}return t}function T(e,n,t){return new import_chunk_VC77LCNK.b(
"LIBRARY_NOT_LOADABLE",`${e}.`,{hint:n,...t===void 0?{}:{cause:t}})}var kd="SignPath.CryptoProviders.Cryptoki.txt",Pd=25,Id=16*1024,xd=new Map([[134,"SIGABRT"],
[135,"SIGBUS"],[139,"SIGSEGV"]]),Ed=new Set(["SIGABRT","SIGBUS","SIGSEGV","SIGILL","SIGFPE"]),vd=new Set(["TIMESTAMP_FAILED","OUTPUT_NOT_WRITABLE","INVALID_INPU\
T","KEY_TYPE_MISMATCH","LIBRARY_NOT_LOADABLE"]);async function Ap(e){let n=await Cd(e);if(vd.has(n.code)||n.transient)return n;let t=await e.askSignPath();if(t===
void 0)return n;let{tool:r,file:i}=e;return new import_chunk_VC77LCNK.b(t.code,`${r} could not sign ${i}: ${t.message}`,{file:i,cause:n,...t.hint===void 0?{}:{hint:t.
hint},...n.details===void 0?{}:{details:n.details}})}async function Cd(e){var c,u;let{tool:n,file:t,captured:r,timeLimitInSeconds:i}=e,o=await Rd(e),s={file:t,details:await Ld(
e)},a=Td(r.output)??await Nd(e);if(a!==void 0)return Ad(n,t,a,s);if(o.ckr!==void 0){let f=(0,import_chunk_SFAGUMC5.b)(o.ckr);return new import_chunk_VC77LCNK.b(
f.code,`${n} could not sign ${t}: ${o.ckr}, ${f.meaning}.`,{...s,hint:f.hint})}if(r.timedOut)return new import_chunk_VC77LCNK.b("TIME_LIMIT",`${n} did not finis\
h ${t} within ${i} s and was stopped.`,{...s,hint:"Either the service hangs, or the tool waits for a session that could not be opened. Look at the log below; ra\
ise time-limit-in-seconds for very large files."});if(o.code!==void 0)return new import_chunk_VC77LCNK.b(o.code,`${n} could not sign ${t}: ${((c=o.message)==null?
void 0:c.replace(/\.$/,""))??"see its words below"}.`,{...s,...Od(o.code)});let d=r.signal??xd.get(r.exitCode??0);return d!==void 0&&(r.signal===null||Ed.has(d))?
new import_chunk_VC77LCNK.b("SIGNING_FAILED",`${n} crashed (${d}) while it signed ${t}.`,{...s,hint:"Its last words are below. Where there are none, set log-lev\
el to debug for the library's own log."}):new import_chunk_VC77LCNK.b("SIGNING_FAILED",`${n} could not sign ${t}: ${((u=o.message)==null?void 0:u.replace(/\.$/,
""))??$d(r)}.`,{...s,hint:"Its own words are below."})}var Kr=new Set(["CKR_OPERATION_ACTIVE","CKR_OPERATION_NOT_INITIALIZED"]);async function Rd({failure:e,logDirectory:n,
cardLog:t,redact:r}){if(e.ckr!==void 0&&!Kr.has(e.ckr)||e.code!==void 0)return e;let i=t===void 0?void 0:(0,import_chunk_SFAGUMC5.f)(await Ur(t));if(i!==void 0)
return{...e,ckr:i};let s=[...(await Ae(n,r)).matchAll(/\b(CKR_[A-Z_]+)\b|\bCKR 0x([0-9A-Fa-f]{1,8})\b/g)].map(([,a,d])=>a??(0,import_chunk_SFAGUMC5.a)(parseInt(
d??"0",16))).findLast(a=>!Kr.has(a));return s===void 0||s==="CKR_OK"?e:{...e,ckr:s}}function Ad(e,n,t,r){return new import_chunk_VC77LCNK.b("OUTPUT_NOT_WRITABLE",
`${e} could not write the result for ${n}: ${t}.`,{...r,hint:"Free space on the disk that holds the result, or set output-directory to another one."})}async function Ae(e,n){
let t=await(0,import_promises16.readFile)((0,import_node_path8.join)(e,kd),"utf8").catch(()=>"");return n(cn(t))}async function Ur({path:e,from:n}){return(await(0,import_promises16.readFile)(
e).catch(()=>Buffer.alloc(0))).subarray(n).toString("latin1")}async function Ld({tool:e,captured:n,logDirectory:t,cardLog:r,redact:i}){let o=await Ae(t,i),s=[`${e}\
 said:
${cn(n.output)||"(nothing)"}`],a=r===void 0?"":i(cn(await Ur(r)));return a!==""&&s.push(`The card daemon's log ends with:
${a}`),o!==""&&s.push(`The library's log ends with:
${o}`),s.join(`

`)}function Od(e){let t={POLICY_NOT_FOUND:"Check project-slug and signing-policy-slug, and that the token belongs to a submitter of that signing policy.",TIMESTAMP_FAILED:"\
Add another server to timestamp-urls; they are tried in order.",LIBRARY_NOT_LOADABLE:"Check that the library is the build for this runner and that all that it n\
eeds is installed (ldd LIBRARY tells).",AUTHENTICATION_FAILED:"Check the API token and the organization id.",INVALID_INPUT:"Check that the file is what its name\
 says, and that the certificate is the one of the signing policy.",KEY_TYPE_MISMATCH:"Choose an algorithm that fits the signing policy's key."}[e];return t===void 0?
{}:{hint:t}}function $d({exitCode:e,signal:n}){return n===null?`it ended with exit code ${e??"unknown"}`:`it was ended by ${n}`}function Td(e){var n;return(n=/no space left on device|disk quota exceeded|file too large|read-only file system/i.
exec(e))==null?void 0:n[0].toLowerCase()}async function Nd({output:e,expectedSizeInBytes:n}){let t=await(0,import_promises16.statfs)((0,import_node_path8.dirname)(
e)).then(({bavail:r,bsize:i})=>r*i,()=>{});return t!==void 0&&t<n+Id?"no space left on device":void 0}function cn(e){return e.trimEnd().split(`
`).slice(-Pd).join(`
`)}var Le=(0,import_chunk_3CREN6VF.d)((0,import_chunk_76VZKL34.a)(),1),Fd=new Set(["load","C_Initialize","C_GetInfo","C_GetSlotList","C_GetTokenInfo","C_GetMech\
anismList"]),Dd=new Set(["SIGNING_FAILED","KEY_TYPE_MISMATCH"]);function Gr(e,n,t){let r=e==="load"?"C_GetFunctionList":e;if(n===void 0)return new import_chunk_VC77LCNK.b(
"LIBRARY_NOT_LOADABLE",`The library can't be used: ${r} failed: ${t}.`);let i=(0,import_chunk_SFAGUMC5.a)(n),{code:o,meaning:s,hint:a}=(0,import_chunk_SFAGUMC5.b)(
i);return Fd.has(e)&&Dd.has(o)?new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADABLE",`The library is there, but does not start: ${r} gives ${i}, ${s}.`,{hint:a}):new import_chunk_VC77LCNK.b(
o,`The library can't be used: ${r} gives ${i}, ${s}.`,{hint:a})}function Vr(e){return new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADABLE",`${e} can be loaded, bu\
t shows no token.`,{hint:"Check that it is SignPath's library. Another vendor's may need a configuration of its own, or a device."})}var jr=10;function Mr(e,n){
if(n.length===0)return new import_chunk_VC77LCNK.b("POLICY_NOT_FOUND",`The library shows no key at all, so not ${e} either.`,{hint:"The API token's user is a su\
bmitter of no signing policy in this organization: add the user to the policy in SignPath."});let t=[...new Set(n)].sort((a,d)=>(0,Le.distance)(e,a)-(0,Le.distance)(
e,d)),[r=""]=t,i=(0,Le.distance)(e.toLowerCase(),r.toLowerCase())<=Math.max(2,Math.floor(e.length/3)),o=t.length-jr,s=t.slice(0,jr).join(", ")+(o>0?` and ${o} m\
ore`:"");return new import_chunk_VC77LCNK.b("POLICY_NOT_FOUND",`The library shows no key ${e}.`,{hint:`${i?`Did you mean ${r}? `:""}Check project-slug and signi\
ng-policy-slug, and that the API token's user is a submitter there. Visible: ${s}.`})}var _d=new Set(["SIGSEGV","SIGABRT","SIGBUS","SIGILL","SIGFPE","SIGTRAP"]),
Kd=new Set([3221225477,3221225725,3221226356,3221226505,3221225501]);function Hr({library:e,timeLimitInSeconds:n},{timedOut:t,signal:r,exitCode:i},o,s){let a=o===
void 0||o==="load"?"while it was loaded":`in ${o}`;if(t)return new import_chunk_VC77LCNK.b("TIME_LIMIT",`${e} did not come back within ${n} s ${a} and was stopp\
ed.`,{hint:"It may wait for a service that does not answer: check api-url, http-proxy and the network of this runner."});let[,d]=/symbol lookup error: .*: (undefined symbol: \S+)/.
exec(s)??[];if(d!==void 0)return new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADABLE",`${e} is not complete on this runner: ${d}.`,{hint:j});let c=i??0,u=r!==null&&
_d.has(r)?r:Kd.has(c)?`0x${c.toString(16)}`:void 0,f=u===void 0?`ended its process (${r??`exit code ${c}`})`:`crashed (${u})`,p=o==="load"?"The file may be dama\
ged: install it anew. ":"";return new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADABLE",`${e} ${f} ${a}.`,{hint:p+j})}var j="Install the build for this runner and \
its OpenSSL, or leave cryptoki-library out to have it chosen. With log-level: debug the library says more.";async function Yr(e){let{library:n,words:t}=e,r=await Ud(
n);if(r!==void 0)return r;if(/undefined symbol: C_GetFunctionList|Win32 error 127\b/.test(t))return Vd(n);let i=await Md(e);if(i!==void 0)return i;let o=await Hd(
e);return o!==void 0?o:/Win32 error 193\b/.test(t)?G(e,`${n} is not a library for this Windows (64-bit, x64)`,j):/failed to map segment|operation not permitted|permission denied/i.
test(t)?G(e,`${n} may not be loaded by this user`,"Check the permissions of the file, and that its disk is not mounted with noexec."):G(e,`${n} can't be loaded`,
j)}function G({words:e},n,t){return new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADABLE",`${n}.`,{hint:t,details:`The system's loader said:
${e}`})}async function Ud(e){let n=await Gd(e);if(n!==void 0)return new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADABLE",`${e} is built for ${n}, but this runner \
is ${process.arch}.`,{hint:j});try{await Re(e,(0,import_node_path9.dirname)(e));return}catch(t){return t instanceof import_chunk_VC77LCNK.b?t:void 0}}var jd={34404:"\
x64",43620:"arm64",332:"ia32"};async function Gd(e){if(process.platform!=="win32")return;let n=await(0,import_promises17.readFile)(e).catch(()=>Buffer.alloc(0));
if(n.length<64||n.toString("latin1",0,2)!=="MZ")return;let t=n.readUInt32LE(60);if(t+6>n.length)return;let r=jd[n.readUInt16LE(t+4)];return r===process.arch?void 0:
r}async function Vd(e){let t=(await(0,import_promises17.readFile)(e).catch(()=>Buffer.alloc(0))).includes("bind_engine")?"is an OpenSSL engine, not a PKCS #11 l\
ibrary":"is not a PKCS #11 library: it has no C_GetFunctionList";return new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADABLE",`${e} ${t}.`,{hint:"Set cryptoki-libr\
ary to the PKCS #11 module itself, such as libSignPath.Cryptoki.so. The engine is found without it."})}async function Md(e){let{library:n,words:t}=e,[,r="",i=""]=/(\S+): version [`'"]([^'"`]+)['"`] not found/.
exec(t)??[];if(i==="")return;let[,o=i,s=""]=/^([A-Za-z]+)_([\d.]+)$/.exec(i)??[];if(o!=="GLIBC")return G(e,`${n} needs ${(0,import_node_path9.basename)(r)} with\
 ${i}, and this runner's is older`,j);let[,a]=/^glibc (\S+)/.exec(await Qr(e,"getconf","GNU_LIBC_VERSION"))??[];return G(e,`${n} needs glibc ${s} or later, and \
this runner has ${a??"an older one"}`,"The library was built for a newer system: use a newer runner image, or the build for this runner's distribution.")}async function Hd(e){
let{library:n,words:t}=e;if(/Win32 error 126\b/.test(t))return G(e,`${n} needs another DLL that is not on this runner`,"Most often it is Microsoft's Visual C++ \
runtime (vc_redist.x64.exe), or a DLL that belongs beside the library.");let[,r]=/^(?:.*: )?([^:\s/]+): cannot open shared object file/.exec(t)??[];if(r===void 0||
r===(0,import_node_path9.basename)(n))return;let i=[...new Set([r,...await zd(e)])];return G(e,`${n} needs ${i.join(", ")}, which ${i.length===1?"is":"are"} not\
 on this runner`,Wd(i))}async function zd(e){return[...(await Qr(e,"ldd",e.library)).matchAll(/^\s*(\S+) => not found/gm)].map(([,t=""])=>t)}async function Qr({
environment:e,redact:n,signal:t},r,i){try{return(await(0,import_chunk_T4OYLDQP.b)({program:r,arguments:[i],environment:e},{timeLimitInSeconds:10,redact:n,signal:t})).
stdout}catch(o){if(o instanceof import_chunk_VC77LCNK.b&&o.code==="CANCELLED")throw o;return""}}function Wd(e){let[,n]=e.map(t=>/^lib(?:ssl|crypto)\.so\.([\d.]+)$/.
exec(t)).find(t=>t!==null)??[];return n!==void 0?`This build is for OpenSSL ${n}, and this runner has another one: install the build for the runner's own OpenSS\
L (openssl version), or leave cryptoki-library out to have it chosen.`:`Install the packages that hold ${e.length===1?"it":"them"} (apt-file search ${e[0]??""},\
 or dnf provides "*/${e[0]??""}"), or the build for this runner.`}var Yd=Buffer.from("06072a8648ce3d0201","hex"),Qd=3,Xd=[57,65,97,133];function Oe(e,n){if(e===
void 0||n===void 0)return;let[t,r]=[Buffer.from(n[0],"base64"),Buffer.from(n[1],"base64")];try{return e==="RSA"?Jd(t,r):Zd(t,r)}catch{return}}function Jd(e,n){return(0,import_node_crypto6.createPublicKey)(
{key:{kty:"RSA",n:e.toString("base64url"),e:n.toString("base64url")},format:"jwk"})}function Zd(e,n){let t=Xd.includes(n.length)?n:(0,import_chunk_KCTSZASC.d)(n).
content,r=ln(import_chunk_KCTSZASC.a.sequence,Yd,e),i=ln(import_chunk_KCTSZASC.a.sequence,r,ln(Qd,Buffer.of(0),t));return(0,import_node_crypto6.createPublicKey)(
{key:i,format:"der",type:"spki"})}function ln(e,...n){let t=Buffer.concat(n),{length:r}=t,i=r<128?[r]:r<256?[129,r]:[130,r>>8,r&255];return Buffer.concat([Buffer.
of(e,...i),t])}var Jr=`
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
`,Zr={0:"RSA",3:"EC"};async function qr(e,n){let t=await(0,import_chunk_RHQPRGHG.f)(n.workspace);if(t===void 0)return{kind:"skipped",reason:`this release has no\
 PKCS #11 addon for ${process.platform} on ${process.arch}`};let{library:r,keyId:i,pin:o}=e,s=(0,import_node_crypto5.randomUUID)(),a={addon:t,library:r,keyId:i,
pin:o},d=await(0,import_chunk_T4OYLDQP.b)({program:process.execPath,arguments:["-e",Jr,s,JSON.stringify(a)],environment:n.environment(e.environment)},{timeLimitInSeconds:e.
timeLimitInSeconds,signal:n.signal,redact:n.redact,workingDirectory:n.workspace.directory});return rc(ec(d,s),d,e,n)}function ec({stdout:e,stderr:n},t){let r,i,
o=[];for(let s of e.split(`
`)){let[a,d,c=""]=new RegExp(`^${t} (step|result) (.*)$`).exec(s)??[];a===void 0?o.push(s):d==="step"?i=c:r=nc(c)}return{answer:r,step:i,words:`${o.filter(s=>s!==
"").join(`
`)}
${n}`.trim()}}function nc(e){try{return JSON.parse(e,(n,t)=>typeof t=="string"?tc(t):t)}catch{return}}function tc(e){return(0,import_chunk_RVXNVVIO.c)(e).trim()}
async function rc({answer:e,step:n,words:t},r,i,{environment:o,redact:s,signal:a}){if((e==null?void 0:e.kind)==="ready")return ic(e,i.keyId,r.durationInMilliseconds);
if((e==null?void 0:e.kind)==="no-addon")return{kind:"skipped",reason:`the PKCS #11 addon can't be loaded here: ${s(e.message)}`};if(e===void 0&&!r.timedOut&&(n===
void 0||n==="addon"))return{kind:"skipped",reason:`the PKCS #11 addon ended its process ${r.signal??`with ${r.exitCode??"?"}`}`};let d=e===void 0?Hr(i,r,n,t):e.
kind==="no-token"?Vr(i.library):e.kind==="no-key"?Mr(i.keyId??"",e.visible.map(s)):e.step==="load"&&e.ckr===void 0?await Yr({library:i.library,words:s(e.message),
environment:o(),redact:s,signal:a}):Gr(e.step,e.ckr,s(e.message));throw await oc(d,t,i,s)}function ic({library:e,token:n,key:t},r,i){return{kind:"ready",library:e,
token:{slot:n.slot,label:n.label,serial:n.serial},mechanisms:n.mechanisms,key:t===void 0?void 0:{id:r??"",type:t.type===void 0?void 0:Zr[t.type],hasPublicKey:t.
hasPublicKey,publicKey:Oe(t.type===void 0?void 0:Zr[t.type],t.publicKey),certificate:t.certificate===void 0?void 0:Buffer.from(t.certificate,"base64")},durationInMilliseconds:i}}
async function oc(e,n,{logDirectory:t},r){let i=await Ae(t,r),o=[...e.details===void 0?[]:[e.details],...n===""?[]:[`The library said:
${n.split(`
`).slice(-25).join(`
`)}`],...i===""?[]:[`The library's log ends with:
${i}`]];if(o.length===0)return e;let{code:s,message:a,hint:d,cause:c}=e;return new import_chunk_VC77LCNK.b(s,a,{...d===void 0?{}:{hint:d},cause:c,details:o.join(
`

`)})}var ac=60,ei=20,ni="SIGNPATH_SERVICE_UNAVAILABLE_TIMEOUT_IN_SECONDS",dc=new Set(["SIGNPATH_PROJECT_SLUG","SIGNPATH_SIGNING_POLICY_SLUG"]);function ri(e,n){
let t,r=Number(e.environment[ni]??ei),o={...Object.fromEntries(Object.entries(e.environment).filter(([s])=>!dc.has(s))),[ni]:String(Math.min(r,ei))};return()=>t??=
qr({...e,environment:o,timeLimitInSeconds:ac},n)}async function ii(e,n){try{let t=await e();if(t.kind==="skipped")n.notice(`The library is not tried out before \
signing: ${t.reason}.`);else{let{library:r,key:i}=t,o=i===void 0?"":`; it has the key ${i.id}`;n.info(`Library: ${r.description} ${r.version} of ${r.manufacturer}\
 loads and logs in${o}.`)}return t}catch(t){if(!(t instanceof import_chunk_VC77LCNK.b)||!t.transient)throw t;return n.warning(`${t.message} Going on: the tools \
will try again.`),{kind:"skipped",reason:t.message.replace(/\.$/,"")}}}var cc=new Set(["LIBRARY_NOT_LOADABLE","SIGNING_FAILED","TIME_LIMIT"]);async function oi(e,n){
if(!cc.has(e.code))return e;try{return(await n()).kind==="skipped"?e:ti(e,e,[e.details,"The library itself was tried out: it loads, logs in and has the key. Loo\
k at how the tool is set up."])}catch(t){if(!(t instanceof import_chunk_VC77LCNK.b)||t.code==="CANCELLED")throw t;return ti(e,t,[e.message,t.details,e.details])}}
function ti(e,{code:n,message:t,hint:r},i){return new import_chunk_VC77LCNK.b(n,t,{...r===void 0?{}:{hint:r},...e.file===void 0?{}:{file:e.file},details:i.filter(
o=>o!==void 0).join(`

`),cause:e})}function si(e){if(e.kind==="skipped"||e.key===void 0)return;let{id:n,certificate:t}=e.key;if(t!==void 0)return new import_node_crypto4.X509Certificate(
t);throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`The token has the key ${n}, but no X.509 certificate for it.`,{hint:"Name the certificate file with the ce\
rtificate input. A key for GPG has none: set tool to gpg, rpmsign or debsigs, or choose another signing policy for this tool."})}var fc="openpgp.js",di=64*1024*
1024,w=e=>({state:"invalid",reason:e});async function pc(e,n,t,r){var u;let i=await Promise.resolve().then(()=>__toESM(require("./openpgp.min-TCX3NMDR.cjs")));if(e.
length===0)return w("the signature file is empty");let o;try{let f=Buffer.from(e).toString("latin1");o=await(f.startsWith("-----BEGIN PGP SIGNATURE-----")?i.readSignature(
{armoredSignature:f}):i.readSignature({binarySignature:e}))}catch(f){return w(`the signature can't be read: ${pn(f)}`)}let s=fi(o,t,i.enums.signature.binary);if(s!==
void 0)return w(s);let a=await i.createMessage({binary:mc(n)}),{data:d,signatures:c}=await i.verify({message:a,signature:o,verificationKeys:await gi(r),date:((u=
o.packets[0])==null?void 0:u.created)??new Date,format:"binary"});return await wc(d),pi(c,o,r)}var gc=64*1024;async function fg(e,n,t,r){let i=await(0,import_promises19.stat)(
n).catch(()=>{});if(i===void 0)return{state:"unsigned",reason:"there is no signature"};if(i.size>gc)return w("it is too big for a signature");let{size:o}=await(0,import_promises19.stat)(
e);return pc(await(0,import_promises19.readFile)(n),[{path:e,start:0,end:o}],t,r)}async function pg(e,n,t,r){let i=await Promise.resolve().then(()=>__toESM(require("./openpgp.min-TCX3NMDR.cjs"))),
o=await(0,import_promises19.stat)(e).catch(()=>{});if(o===void 0)return{state:"unsigned",reason:"there is no signature"};if(o.size>di)return w(`a text of more t\
han ${di>>20} MiB can't be checked: choose a detached signature`);let s=await(0,import_promises19.readFile)(e,"utf8");if(!/^-----BEGIN PGP SIGNED MESSAGE-----\r?\n[^]*-----END PGP SIGNATURE-----\s*$/.
test(s))return w("it is no clear-signed text");let a;try{a=await i.readCleartextMessage({cleartextMessage:s})}catch(g){return w(`the signed text can't be read: ${pn(
g)}`)}let[d,...c]=await i.verify({message:a,verificationKeys:await gi(r),date:new Date(Date.now()+yc)}).then(({signatures:g})=>g);if(d===void 0||c.length>0)return w(
"it does not hold exactly one signature");let u=await d.signature,f=fi(u,t,i.enums.signature.text);if(f!==void 0)return w(f);let p=bc(await(0,import_promises19.readFile)(
n));return p===void 0?w("the file is not text in UTF-8: choose a detached signature"):ui(a.getText())!==ui(p)?w("the text that is signed is not the text of the \
file"):pi([d],u,r)}var yc=1e3,ci={sha256:8,sha384:9,sha512:10};function fi({packets:e},n,t){var d;let[r,...i]=e;if(r===void 0||i.length>0)return`it holds ${e.length}\
 signatures, and not one`;let o=r;if(o.signatureType!==t)return`it is a signature of another type (${o.signatureType??"unknown"})`;let s=o.hashAlgorithm??0;return s===
ci[n]?void 0:`its digest is ${((d=Object.entries(ci).find(([,c])=>c===s))==null?void 0:d[0])??`number ${s}`}, and not ${n}`}async function pi([e],{packets:n},t){
if(e===void 0)return w("it holds no signature");try{await e.verified}catch(i){let o=pn(i);return/could not find signing key/i.test(o)?w(`it was made by another \
key: ${li(n[0])}`):w(/digest did not match|signature verification failed/i.test(o)?"it does not fit the content":o)}let r=li(n[0]);return t.fingerprint===r||t.fingerprint.
endsWith(r)?{state:"valid",verifier:fc,notes:[]}:w(`it was made by another key: ${r}`)}function li(e){let n=e==null?void 0:e.issuerFingerprint;return(n instanceof
Uint8Array?Buffer.from(n).toString("hex"):(e==null?void 0:e.issuerKeyID.toHex())??"unknown").toUpperCase()}async function gi({armored:e}){return(await(await Promise.resolve().then(()=>__toESM(require("./openpgp.min-TCX3NMDR.cjs")))).
readKey({armoredKey:e})).toPublic()}async function yi({armored:e,fingerprint:n}){let i=(await(await Promise.resolve().then(()=>__toESM(require("./openpgp.min-TCX3NMDR.cjs")))).
readKey({armoredKey:e})).getKeys().find(p=>p.getFingerprint().toUpperCase()===n),o=i==null?void 0:i.keyPacket.publicParams,{n:s,e:a,oid:d,Q:c}=o??{};if(s instanceof
Uint8Array&&a instanceof Uint8Array)return(0,import_node_crypto7.createPublicKey)({key:{kty:"RSA",n:Buffer.from(s).toString("base64url"),e:Buffer.from(a).toString(
"base64url")},format:"jwk"});let u=typeof d=="object"&&d!==null&&"oid"in d&&d.oid instanceof Uint8Array?d.oid:void 0;if(u===void 0||!(c instanceof Uint8Array))return;
let f=Buffer.concat([Buffer.of(6,u.length),u]).toString("base64");return Oe("EC",[f,Buffer.from(c).toString("base64")])}function mc(e){return import_node_stream2.Readable.
toWeb(import_node_stream2.Readable.from(hc(e)))}async function*hc(e){for(let{path:n,start:t,end:r}of e){if(r<=t)continue;let i=(0,import_node_fs5.createReadStream)(
n,{start:t,end:r-1,highWaterMark:1024*1024});for await(let o of i)yield o}}async function wc(e){let n=e.getReader();for(;!(await n.read()).done;);}function bc(e){
try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return}}function ui(e){return e.replace(/[ \t\r]+$/gm,"").replace(/\n$/,"")}function pn(e){
return((0,import_chunk_QZD7BA4A.b)(e,"message")??String(e)).replace(/\.$/,"")}var $e=15;function X(e,...n){return Te(e,"gpg",["--batch","--no-tty","--no-autosta\
rt",...n])}function J(e,n,t){return Te(e,"gpg-connect-agent",["--no-autostart",...n,"/bye"],t)}function Te({session:e,home:n,question:t},r,i,o){return e.capture(
{program:t.command(r),arguments:i,environment:{GNUPGHOME:n}},o)}function gn({log:e}){return(0,import_promises22.readFile)(e,"latin1").catch(()=>"")}async function Ne(e,n,t,r,i){
let{session:o,question:s}=e,a=o.redact((await gn(e)).slice(r)),d=`gpg said:
${n.output.trim()}

The card daemon's log ends with:
${a.trimEnd().split(`
`).slice(-25).join(`
`)}`,c=(0,import_chunk_SFAGUMC5.f)(a);if(c!==void 0){let{code:f,meaning:p,hint:g}=(0,import_chunk_SFAGUMC5.b)(c);return new import_chunk_VC77LCNK.b(f,`gpg could\
 not ${t}: ${c}, ${p}.`,{hint:g,details:d})}if(n.timedOut){let f="The service may hang. Look at the log below, or raise time-limit-in-seconds.";return new import_chunk_VC77LCNK.b(
"TIME_LIMIT",`gpg could not ${t} within ${o.inputs.timeLimitInSeconds} s.`,{details:d,hint:f})}if((i==null?void 0:i.code)==="KEY_TYPE_MISMATCH")return i;let u=i??
new import_chunk_VC77LCNK.b("SIGNING_FAILED",`gpg could not ${t}.`,{details:d,hint:"See its own words below."});return oi(u,s.probe)}var Ec=71;async function mi(e,n){
let{inputs:t}=e,r=await vc(e),i=(0,import_node_path11.join)(r,"scd.log"),o=(0,import_chunk_UWRM56RA.h)(n.library)?n.library:(0,import_node_path11.join)(r,`libra\
ry${(0,import_node_path11.extname)(n.library)}`),s={"gpg-agent.conf":(0,import_chunk_UWRM56RA.d)(n.command("gnupg-pkcs11-scd")),"gnupg-pkcs11-scd.conf":(0,import_chunk_UWRM56RA.e)(
{library:o,log:i}),"gpg.conf":(0,import_chunk_UWRM56RA.f)({digest:t.digest,pin:import_chunk_UWRM56RA.a,startsAgent:t.files.length===0&&t.run===void 0})};try{o!==
n.library&&await(0,import_promises20.symlink)(n.library,o);for(let[a,d]of Object.entries(s))await(0,import_promises20.writeFile)((0,import_node_path11.join)(r,a),
d,{flag:"wx",mode:384})}catch(a){throw(0,import_chunk_QZD7BA4A.c)(a,r)}return{session:e,home:r,log:i,question:n}}async function vc({workspace:e}){let n=(0,import_node_path11.join)(
e.directory,"gnupg");return Buffer.byteLength(n)<=Ec&&(0,import_chunk_UWRM56RA.h)(n)?e.folder("gnupg"):(0,import_chunk_FP2WBXV7.d)(e.directory,"/tmp")}function hi(e){
let{session:n,home:t,question:r}=e,i=new AbortController,o=(0,import_chunk_T4OYLDQP.d)({program:r.command("gpg-agent"),arguments:["--homedir",t,"--daemon","--no\
-detach","sleep","2147483647"],environment:n.environment({...r.credentials,...import_chunk_UWRM56RA.c,GNUPGHOME:t,TMPDIR:t})},{workingDirectory:n.workspace.directory,
signal:AbortSignal.any([i.signal,n.signal]),redact:n.redact,onLine:s=>{n.host.debug(`gpg-agent: ${s}`)}}).then(()=>{},s=>{i.signal.aborted||n.host.debug(`gpg-ag\
ent: ${(0,import_chunk_QZD7BA4A.b)(s,"message")??String(s)}`)});return{async ready(){let s=performance.now()+$e*1e3;for(;;){let{exitCode:a,output:d}=await J(e,[
"GETINFO version"],$e);if(a===0&&/^OK/m.test(d))return;if(performance.now()>s)throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",`gpg-agent did not start:\
 ${d.trim()}.`,{hint:"Check that the gnupg package is complete (gpg-agent, gpgconf)."});await(0,import_promises21.setTimeout)(20)}},async stop(){i.abort(),await o,
await Te(e,"gpgconf",["--homedir",t,"--remove-socketdir"],$e).catch(()=>{})}}}var Si=1577836800,yn={signature:2,publicKey:6,userId:13},ki=1,wi=8,Cc=19,ce={created:2,
issuer:16,preferredHashes:21,keyFlags:27,issuerFingerprint:33},Rc=3;function wn(e){let n=Ii(e),t=Buffer.from(e.userId),r=Buffer.concat([Buffer.of(4,255),ue(n.length)]);
return Buffer.concat([Ei(e),Buffer.of(180),ue(t.length),t,n,r])}function Pi(e,n){let t=le(ce.issuer,vi(e).subarray(-8)),r=Ac(wn(e));return Buffer.concat([mn(yn.
publicKey,xi(e)),mn(yn.userId,Buffer.from(e.userId)),mn(yn.signature,Buffer.concat([Ii(e),De(t.length),t,r.subarray(0,2),hn(n)]))])}function Ii(e){let n=Buffer.
concat([le(ce.created,ue(Si)),le(ce.keyFlags,Buffer.of(Rc)),le(ce.preferredHashes,Buffer.of(10,9,wi)),le(ce.issuerFingerprint,Buffer.concat([Buffer.of(4),vi(e)]))]);
return Buffer.concat([Buffer.of(4,Cc,ki,wi),De(n.length),n])}function xi({modulus:e,exponent:n}){return Buffer.concat([Buffer.of(4),ue(Si),Buffer.of(ki),hn(e),hn(
n)])}function Ei(e){let n=xi(e);return Buffer.concat([Buffer.of(153),De(n.length),n])}function vi(e){return(0,import_node_crypto9.createHash)("sha1").update(Ei(
e)).digest()}function Ac(e){return(0,import_node_crypto9.createHash)("sha256").update(e).digest()}function hn(e){let n=e.findIndex(i=>i!==0),t=n<0?Buffer.alloc(
0):e.subarray(n),r=t.length===0?0:t.length*8-Math.clz32(t[0]??0)+24;return Buffer.concat([De(r),t])}function mn(e,n){return Buffer.concat([Buffer.of(192|e,255),
ue(n.length),n])}function le(e,n){return Buffer.concat([Buffer.of(n.length+1,e),n])}function De(e){return Buffer.of(e>>8,e&255)}function ue(e){let n=Buffer.alloc(
4);return n.writeUInt32BE(e),n}async function Ai(e){var d;let{keyId:n,keyIdHex:t,publicKey:r}=e.question,i=e.session.inputs.timeLimitInSeconds,o=await J(e,["LEA\
RN --force"],i),{output:s}=await J(e,["SCD LEARN --force"],i);for(let[,c="",u=""]of s.matchAll(/^S KEYPAIRINFO ([0-9A-F]{40}) (\S+)/gm))if(((d=u.split("/").at(-1))==
null?void 0:d.toUpperCase())===t.toUpperCase())return c;let a=r.asymmetricKeyType==="ec"?Li(n):new import_chunk_VC77LCNK.b("SIGNING_FAILED",`gnupg-pkcs11-scd do\
es not find the key ${n}.`,{hint:"It finds keys by their X.509 certificates: the token must have one for the key. With log-level: debug the library says more."});
throw await Ne(e,o,`find the key ${n}`,0,a)}function Li(e){return new import_chunk_VC77LCNK.b("KEY_TYPE_MISMATCH",`${e} is an EC key, and gnupg-pkcs11-scd signs\
 with RSA keys only.`,{hint:"Choose a signing policy with an RSA key."})}async function Oi(e,n){let{home:t,question:r}=e,{keyId:i,commonName:o,publicKey:s}=r,{n:a,
e:d}=s.export({format:"jwk"});if(a===void 0||d===void 0)throw Li(i);let c=(0,import_chunk_UWRM56RA.g)(o??""),u={modulus:Buffer.from(a,"base64url"),exponent:Buffer.
from(d,"base64url"),userId:c===""?i:`${c} (${i})`},f=await Tc(e,n,(0,import_node_crypto8.createHash)("sha256").update(wn(u)).digest("hex")),p=(0,import_node_path12.join)(
t,"built-key.gpg");await(0,import_promises23.writeFile)(p,Pi(u,f),{flag:"wx",mode:384});let g=await X(e,"--import",p);if(g.exitCode!==0||!g.output.includes("imp\
orted"))throw await Ne(e,g,`take the key built of ${i}`,1/0)}async function Tc(e,n,t){let{home:r,question:i,session:o}=e,s=(0,import_node_path12.join)(r,"self-s\
ignature"),a=(await gn(e)).length,d=[`/datafile ${s}`,`/let pin ${import_chunk_UWRM56RA.a}`,"/definq PASSPHRASE pin","OPTION pinentry-mode=loopback",`SIGKEY ${n}`,
`SETHASH --hash=sha256 ${t}`,"PKSIGN"],c=await J(e,d,o.inputs.timeLimitInSeconds),u=(await(0,import_promises23.readFile)(s).catch(()=>Buffer.alloc(0))).toString(
"latin1"),[f="",p=""]=/\(1:s(\d+):/.exec(u)??[],g=u.indexOf(f)+f.length,y=Buffer.from(u.slice(g,g+Number(p)),"latin1");if(f!==""&&y.length===Number(p))return y;
throw await Ne(e,c,`sign the user id of the key ${i.keyId}`,a)}async function $i(e,n){let t=(0,import_node_path12.resolve)(process.cwd(),n);if((await(0,import_promises23.readFile)(
t,"latin1").catch(s=>{throw new import_chunk_VC77LCNK.b("FILE_UNREADABLE",`The file of gpg-public-key can't be read: ${(0,import_chunk_QZD7BA4A.b)(s,"message")??
String(s)}.`,{file:t,cause:s,hint:"Check the path in `gpg-public-key`: it is relative to the working directory."})})).includes("PRIVATE KEY BLOCK"))throw new import_chunk_VC77LCNK.b(
"INVALID_INPUT","The file of gpg-public-key holds a PRIVATE KEY, which must never lie there: it was not used.",{file:t,hint:"Remove it from where this job takes\
 it. Give a file with the public key only."});let{exitCode:i,output:o}=await X(e,"--import","--",t);if(i!==0)throw new import_chunk_VC77LCNK.b("INVALID_INPUT","\
The file of gpg-public-key holds no OpenPGP public key that gpg can use.",{file:t,details:o,hint:"Download the public key of the policy's GPG key from SignPath,\
 or leave gpg-public-key out."})}async function Ti(e,n){let{stdout:t}=await X(e,"--with-colons","--with-keygrip","--list-keys"),r="",i=[];for(let o of t.split(`\

`)){let[s,,,,,,,,,a=""]=o.split(":");if(s==="fpr"&&i.push(r=a),s==="grp"&&a===n)return r}throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`gpg-public-key is an\
other key than that of ${e.question.keyId}: ${i.join(", ")}.`,{hint:"Download the public key of this signing policy's GPG key from SignPath, or leave gpg-public\
-key out."})}async function Ni(e,n){if(process.platform==="win32")throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER","Signing with GPG keys runs on Linux on\
ly.",{hint:"Sign in a job on a Linux runner, or in WSL."});let t=await mi(e,n),r=hi(t);try{return await r.ready(),{configuration:await Dc(t),stop:()=>r.stop()}}catch(i){
throw await r.stop(),i}}async function Dc(e){let{session:n,home:t,log:r,question:i}=e,{gpgPublicKey:o}=n.inputs,s=await Ai(e);await(o===void 0?Oi(e,s):$i(e,o));
let a=await Ti(e,s),d=(0,import_node_path10.join)(t,"public-key.asc"),c=(await X(e,"--armor","--export",a)).stdout;await(0,import_promises18.writeFile)(d,c,{flag:"\
wx",mode:384});let u=await yi({armored:c,fingerprint:a});if((u==null?void 0:u.equals(i.publicKey))!==!0)throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`The t\
oken's key for ${i.keyId} is not the one that SignPath, or certificate, names.`,{hint:"Check that certificate belongs to this signing policy."});return n.host.info(
`OpenPGP key: ${a}, ${o===void 0?"built from the token's":"of gpg-public-key"}.`),{home:t,fingerprint:a,publicKey:d,log:r}}var Fi=2e3;function Di(e,n){let t=Bc(
e),{code:r,message:i,hint:o}=_c(e,t!==void 0,n),s=n.redact(t??Bi(e)).slice(0,Fi);return new import_chunk_VC77LCNK.b(r,n.redact(i),{hint:o,...s?{details:s}:{}})}
function _c(e,n,{apiUrl:t,organizationId:r}){let{status:i}=e;switch(!0){case i===401:return{code:"AUTHENTICATION_FAILED",message:"SignPath did not accept the AP\
I token (401).",hint:"The token may be mistyped, expired or revoked, or belong to another SignPath installation: check the secret behind `api-token`, and `api-u\
rl`."};case i===403:return{code:"PERMISSION_DENIED",message:`The API token's user may not do this in organization ${r} (403).`,hint:"Check `organization-id`, an\
d that the user is a submitter of the signing policy."};case(i===404&&n):return{code:"POLICY_NOT_FOUND",message:`SignPath at ${t} does not know organization ${r}\
 (404).`,hint:"Check `organization-id`, and `api-url` if you host SignPath yourself."};case(i===404||i===405):return{code:"INVALID_INPUT",message:`What answers \
at ${t} is not SignPath's API (${i}).`,hint:"Check `api-url`: SignPath in the cloud has https://app.signpath.io/Api, with /Api at its end."};case i===407:return{
code:"AUTHENTICATION_FAILED",message:"The HTTP proxy asks for a user name and a password (407).",hint:"Give them in `http-proxy` as http://user:password@host:po\
rt, from a secret."};case bn(i):return{code:"SERVICE_UNAVAILABLE",message:`SignPath at ${t} is not available at the moment (${i}).`,hint:"Try again later; SignP\
ath's status page tells of outages."};case(i>=300&&i<400):return{code:"SERVICE_ERROR",message:`${t} redirects (${i}) to ${e.headers.location??"nowhere"}.`,hint:"\
Check `api-url`: the API token is not sent to where a redirect leads."};case(i>=400&&i<500):return{code:"REQUEST_REJECTED",message:`SignPath rejected the reques\
t (${i}).`,hint:"What it says about it stands below."};default:return{code:"SERVICE_ERROR",message:`SignPath at ${t} failed (${i}).`,hint:"Trying again will har\
dly help: ask SignPath's support, and name the trace id below if there is one."}}}function bn(e){return[429,502,503,504].includes(e)}var Kc={unreachable:(e,n)=>({
code:"SERVICE_UNAVAILABLE",message:`${new URL(e).host} can't be reached: ${n.message}.`,hint:"Check `api-url`, the network and firewall of this runner, and `htt\
p-proxy` if it needs one."}),dropped:e=>({code:"SERVICE_UNAVAILABLE",message:`The connection to ${new URL(e).host} broke off.`,hint:"Try again later; check the \
network and the proxy between here and there."}),timeout:(e,n)=>({code:"SERVICE_UNAVAILABLE",message:`SignPath at ${e} hung: ${Uc(n.message)}`,hint:"Try again l\
ater; check firewall and proxy, which may swallow requests. `http-request-timeout-in-seconds` says how long one attempt may take."}),tls:(e,n)=>({code:"SERVICE_\
UNAVAILABLE",message:`No trusted TLS connection to ${new URL(e).host}: ${n.message}.`,hint:'Where a proxy or a self-hosted SignPath has a certificate authority \
of its own, name its PEM file in NODE_EXTRA_CA_CERTS. A "wrong version number" means that plain http answers there.'}),protocol:(e,n)=>({code:"SERVICE_ERROR",message:`\
What answers at ${e} does not speak HTTP: ${n.message}.`,hint:"Check `api-url` and `http-proxy`: scheme and port."}),"too-large":(e,n)=>({code:"SERVICE_ERROR",message:`${n.
message} That is not SignPath's API.`,hint:`Check \`api-url\`, which is ${e}.`}),redirect:(e,n)=>({code:"SERVICE_ERROR",message:n.message,hint:"Check `api-url`:\
 give the address that it redirects to, if you trust it with the API token. A log-in page of a proxy does this, too."}),cancelled:()=>({code:"CANCELLED",message:"\
The request to SignPath was cancelled.",hint:"Start the job again."}),other:(e,n)=>({code:"SERVICE_UNAVAILABLE",message:`The request to ${e} failed: ${n.message}\
.`,hint:"Check the network, `api-url` and `http-proxy`."})};function _i(e,n){let{code:t,message:r,hint:i}=Kc[e.kind](n.apiUrl,e);return new import_chunk_VC77LCNK.b(
t,n.redact(r),{hint:i,cause:e})}function Ki(e,n){let t=e.headers["content-type"]??"",r=/html/i.test(t)?"a web page":"something that is not JSON",i=n.redact(Bi(e)).
slice(0,Fi);return new import_chunk_VC77LCNK.b("SERVICE_ERROR",`${n.apiUrl} answered with ${r}: is api-url right?`,{hint:"SignPath in the cloud has https://app.\
signpath.io/Api, with /Api at its end. A proxy that wants a log-in answers like this, too.",...i?{details:i}:{}})}function Bc(e){if(!/\bjson\b/i.test(e.headers["\
content-type"]??""))return;let n;try{n=JSON.parse(e.body.toString("utf8"))}catch{return}if(typeof n!="object"||n===null||!("title"in n||"detail"in n))return;let t={
...n},r=[t.title,t.detail].filter(i=>typeof i=="string");return typeof t.errors=="object"&&t.errors!==null&&r.push(JSON.stringify(t.errors)),typeof t.traceId=="\
string"&&r.push(`traceId: ${t.traceId}`),r.join(`
`)}function Bi(e){return e.body.subarray(0,500).toString("utf8").replace(/[\p{Cc}\s]+/gu," ").trim()}function Uc(e){return e.charAt(0).toLowerCase()+e.slice(1)}
var A=class extends Error{};function Gi(e){return Wi(()=>Mi(e).map(Hi))}function Vi(e,n={}){let t=r=>Object.entries(n).every(([i,o])=>r[i]===o);return Wi(()=>Mi(
e).filter(t).map(Vc))}function Vc(e){let n=Hi(e),t=Hc(e),r=zc(e)??(t==null?void 0:t.publicKey);if(!r)throw new A(`${Sn(n)} has neither a public key nor a certif\
icate that can be read`);if(t&&!t.publicKey.equals(r))throw new A(`the certificate of ${Sn(n)} is for another key`);return{...n,keyType:Mc(r,n),...typeof e.keySizeInBits==
"number"?{keySizeInBits:e.keySizeInBits}:{},...t?{certificate:t}:{},publicKey:r.export({type:"spki",format:"der"})}}function Mc(e,n){let r={rsa:"RSA","rsa-pss":"\
RSA",ec:"EC"}[e.asymmetricKeyType??""];if(r)return r;throw new import_chunk_VC77LCNK.b("KEY_TYPE_MISMATCH",`The key of ${Sn(n)} is of type ${e.asymmetricKeyType??
"unknown"}: only RSA and EC are supported.`,{hint:"Choose a signing policy whose certificate has an RSA or EC key."})}function Hc(e){let n=zi(e,"certificateByte\
s");if(n)try{return new import_node_crypto11.X509Certificate(n)}catch(t){throw new A("certificateBytes is not an X.509 certificate",{cause:t})}}function zc(e){let n=zi(
e,"publicKeyBytes");if(n)for(let t of["spki","pkcs1"])try{return(0,import_node_crypto11.createPublicKey)({key:n,format:"der",type:t})}catch{}}function Mi(e){let n=ji(
e)?e.signingPolicies:void 0;if(!Array.isArray(n))throw new A("the member signingPolicies is not a list");return n.map(t=>{if(ji(t))return t;throw new A("a signi\
ng policy is not an object")})}function Hi(e){return{projectSlug:Ui(e,"projectSlug"),signingPolicySlug:Ui(e,"signingPolicySlug")}}function Sn(e){return`signing \
policy ${e.projectSlug}/${e.signingPolicySlug}`}function Ui(e,n){let t=e[n];if(typeof t=="string"&&t!=="")return t;throw new A(`the member ${n} of a signing pol\
icy is not a text`)}function zi(e,n){let t=e[n];if(!(t==null||t==="")){if(typeof t=="string"&&/^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(t))return Buffer.from(t,"base64");
throw new A(`the member ${n} of a signing policy is not Base64`)}}function ji(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Wi(e){try{return e()}catch(n){
throw n instanceof A?new import_chunk_VC77LCNK.b("SERVICE_ERROR",`SignPath's list of signing policies looks different than expected: ${n.message}.`,{cause:n,hint:"\
Check api-url. If it is right, SignPath's API may have changed: look for a newer release of this extension."}):n}}var Yc=16*1024*1024;function Qi(e){let{apiUrl:n,
organizationId:t}=e,i={apiUrl:n,organizationId:t,redact:s=>e.redact(s).replaceAll(e.apiToken,"***")},o=async s=>{let a=new URLSearchParams(Object.entries(s).filter(
u=>u[1]!==void 0)).toString(),d=`/v1/${encodeURIComponent(t)}/Cryptoki/MySigningPolicies${a?`?${a}`:""}`,c=await Yi(d,{authorization:`Bearer ${e.apiToken}`,accept:"\
application/json"},e,i);return Zc(c,i)};return{signingPolicies:async(s={})=>Vi(await o(s),s),policyNames:async()=>Gi(await o({})),health:async()=>{await Yi("/he\
althz",{},e,i)}}}async function Yi(e,n,t,r){var s;let i=performance.now(),o=()=>t.totalTimeoutInSeconds*1e3-(performance.now()-i);for(let a=1;;a++){let d=Math.min(
t.requestTimeoutInSeconds,Math.max(o(),1)/1e3),c=await Qc(e,n,d,t,r);if(c.ok)return c.answer;let u=c.retry==="never"?void 0:Math.max(Ee(a),c.pause??0),f=c.retry===
"few"&&a>t.retries;if(u===void 0||f||u>=o())throw Xc(c.error,a,i);(s=t.log)==null||s.call(t,`${c.error.message} Trying again in ${(u/1e3).toFixed(1)} s.`),await Jc(
u,t)}}async function Qc(e,n,t,r,i){try{let o=await(0,import_chunk_76VZKL34.h)(r.apiUrl+e,{headers:{"user-agent":"pkcs11-sign",...n},proxy:r.proxy,timeLimitInSeconds:t,
maximumBytes:Yc,redirects:3,signal:r.signal});if(o.status>=200&&o.status<300)return{ok:!0,answer:o};let s=bn(o.status)?"while-time-lasts":"never";return{ok:!1,error:Di(
o,i),retry:s,pause:ve(o.headers["retry-after"])}}catch(o){if(!(o instanceof import_chunk_76VZKL34.g))throw o;let s=o.kind==="unreachable"?"few":o.kind==="droppe\
d"||o.kind==="timeout"?"while-time-lasts":"never";return{ok:!1,error:_i(o,i),retry:s}}}function Xc(e,n,t){if(n===1)return e;let r=Math.round((performance.now()-
t)/1e3);return new import_chunk_VC77LCNK.b(e.code,`${e.message} Tried ${n} times within ${r} s.`,{cause:e,...e.hint===void 0?{}:{hint:e.hint},...e.details===void 0?
{}:{details:e.details}})}async function Jc(e,n){let t=n.wait??(async(r,i)=>(0,import_promises24.setTimeout)(r,void 0,i?{signal:i}:{}));try{await t(e,n.signal)}catch(r){
throw new import_chunk_VC77LCNK.b("CANCELLED","The request to SignPath was cancelled.",{cause:r})}}function Zc(e,n){try{return JSON.parse(e.body.toString("utf8"))}catch{
throw Ki(e,n)}}var Z=(0,import_chunk_3CREN6VF.d)((0,import_chunk_76VZKL34.a)(),1);async function kn(e,n,t){let i=(await e.signingPolicies({projectSlug:n,signingPolicySlug:t})).
find(o=>o.projectSlug===n&&o.signingPolicySlug===t);if(i)return i;throw await qc(e,n,t)}async function qc(e,n,t){let r=await e.policyNames();if(r.length===0)return new import_chunk_VC77LCNK.b(
"PERMISSION_DENIED","The API token's user is not a submitter of any signing policy in this organization.",{hint:`Add the user as a submitter to signing policy ${t}\
 of project ${n} in SignPath. Its build policies may restrict it to certain branches or CI systems, too.`});let i=r.filter(d=>d.projectSlug===n).map(d=>d.signingPolicySlug),
[o,s,a]=i.length>0?[`signing policy ${t} of project ${n}`,t,i]:[`project ${n}`,n,[...new Set(r.map(d=>d.projectSlug))]];return new import_chunk_VC77LCNK.b("POLI\
CY_NOT_FOUND",`The API token's user can't see ${o}.`,{hint:`${el(s,a)}It may not exist, or the user may not be a submitter there. Visible: ${nl(s,a)}.`})}function el(e,n){
let t=(0,Z.closest)(e,n);return(0,Z.distance)(e.toLowerCase(),t.toLowerCase())<=Math.max(2,Math.floor(e.length/3))?`Did you mean ${t}? `:""}var Xi=10;function nl(e,n){
let t=[...n].sort((i,o)=>(0,Z.distance)(e,i)-(0,Z.distance)(e,o)),r=t.length-Xi;return t.slice(0,Xi).join(", ")+(r>0?` and ${r} more`:"")}async function Pn(e,n,t){
let{inputs:r}=e,{projectSlug:i="",signingPolicySlug:o=""}=r;switch(n){case"none":return;case"file":return it((0,import_node_path13.resolve)(process.cwd(),r.certificate??
""));case"signpath":return await il(e,i,o)??{leaf:await Ji(t),chain:[]};case"token":return{leaf:await Ji(t),chain:[]}}}async function Zi(e,n,t){let{projectSlug:r="",
signingPolicySlug:i=""}=e.inputs;if(n==="none")return;if(n==="signpath"){let a=await eo(e,()=>kn(qi(e),r,i),"public key");if(a!==void 0){let{certificate:d,publicKey:c}=a;
return{publicKey:(0,import_node_crypto10.createPublicKey)({key:c,format:"der",type:"spki"}),certificate:d===void 0?void 0:{leaf:d,chain:[]}}}}if(n==="file"){let a=await Pn(
e,n,t);return a===void 0?void 0:{certificate:a,publicKey:a.leaf.publicKey}}let o=await t(),s=o.kind==="ready"?o.key:void 0;if((s==null?void 0:s.publicKey)!==void 0)
return{publicKey:s.publicKey,certificate:void 0};throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",`The public key can't be read from the token here: ${o.
kind==="skipped"?o.reason:"the token does not show it"}.`,{hint:"Name the certificate file with the certificate input, if the signing policy has one."})}async function Ji(e){
let n=await e(),t=si(n);if(t!==void 0)return t;throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",`The certificate can't be read from the token here: ${n.
kind==="skipped"?n.reason:"the token does not show it"}.`,{hint:"Name the certificate file with the certificate input."})}function qi({inputs:e,host:n,redact:t,
signal:r},i={}){return Qi({apiUrl:e.apiUrl,organizationId:e.organizationId??"",apiToken:e.apiToken??"",proxy:(0,import_chunk_76VZKL34.f)(e.httpProxy,(0,import_chunk_ZGFX3NXA.a)()),
requestTimeoutInSeconds:e.httpRequestTimeoutInSeconds,totalTimeoutInSeconds:e.serviceUnavailableTimeoutInSeconds,retries:e.retries,redact:t,signal:r,log:o=>{n.info(
o)},...i})}async function il(e,n,t){let r=await eo(e,()=>kn(qi(e),n,t),"certificate");return(r==null?void 0:r.certificate)===void 0?void 0:{leaf:r.certificate,chain:[]}}
async function eo(e,n,t){try{return await n()}catch(r){if(r instanceof import_chunk_VC77LCNK.b&&r.code==="INVALID_INPUT"){e.host.warning(`${r.message} Reading t\
he ${t} from the token instead.`);return}throw r}}var ol=new Set(["rocky","almalinux","centos","ol"]),sl=new Set(["7","8","9","10"]),al={focal:{family:"ubuntu",
version:"20.04"},jammy:{family:"ubuntu",version:"22.04"},noble:{family:"ubuntu",version:"24.04"},resolute:{family:"ubuntu",version:"26.04"},bullseye:{family:"de\
bian",version:"11"},bookworm:{family:"debian",version:"12"},trixie:{family:"debian",version:"13"}};function In({id:e}){return e==="debian"||e==="ubuntu"||no(e)}
function fe(e){let{id:n,idLike:t,versionId:r,codename:i=""}=e,o=r==null?void 0:r.split(".")[0];if(no(n))return{family:"rhel",version:o};let s=al[i];if(n==="debi\
an"||n==="ubuntu")return{family:n,version:r??((s==null?void 0:s.family)===n?s.version:void 0)};if(t.includes("ubuntu")||t.includes("debian"))return s??{family:t.
includes("ubuntu")?"ubuntu":"debian",version:void 0};if(t.some(a=>["rhel","centos","fedora"].includes(a)))return{family:"rhel",version:t.includes("rhel")&&sl.has(
o??"")?o:void 0}}function no(e){return e==="rhel"||ol.has(e)}var q={name:"pkcs11-engine",title:"libp11's engine for OpenSSL",packages:{debian:"libengine-pkcs11-\
openssl",enterprise:"openssl-pkcs11",fedora:"openssl-pkcs11",amazon:"openssl-pkcs11",releases:{el10:void 0}}},pe={name:"pkcs11-provider",title:"a PKCS #11 provi\
der for OpenSSL",packages:{debian:"pkcs11-provider",enterprise:"pkcs11-provider",fedora:"pkcs11-provider",releases:{"debian 11":void 0,"debian 12":void 0,"ubunt\
u 20.04":void 0,"ubuntu 22.04":void 0}}};function _e({packages:e},n,t){let r=to(n,t),i=dl(r,t),{releases:o={}}=e;return i!==void 0&&Object.hasOwn(o,i)?o[i]:e[r]}
function xn(e,n,t){var o;let r=e.filter(({packages:s})=>s.epel===!0).map(({name:s})=>s);if(r.length===0||to(n,t)!=="enterprise")return;let i=`${r.join(" and ")}\
 ${r.length===1?"is":"are"} in EPEL`;return(t==null?void 0:t.id)==="ol"?`${i}: install oracle-epel-release-el${((o=fe(t))==null?void 0:o.version)??""} first.`:(t==
null?void 0:t.id)==="rhel"?`${i}: enable it first, see https://docs.fedoraproject.org/en-US/epel/.`:`${i}: install epel-release first.`}function to(e,n){return e===
"apt-get"?"debian":(n==null?void 0:n.id)==="fedora"?"fedora":(n==null?void 0:n.id)==="amzn"?"amazon":"enterprise"}function dl(e,n){let t=n===void 0?void 0:fe(n);
return e==="debian"?t===void 0?void 0:`${t.family} ${t.version??""}`:e==="enterprise"&&Number((t==null?void 0:t.version)??0)>=10?"el10":void 0}function ro(e,n){
let t=new Array(n.count).fill(0),r=new Set,i=[...e].sort((o,s)=>s.size-o.size||(o.name<s.name?-1:1));for(let o of i){let s=t.indexOf(Math.min(...t));t[s]=(t[s]??
0)+o.size+2e6,s===n.index-1&&r.add(o)}return e.filter(o=>r.has(o))}var cl={debian:["11","12","13"],ubuntu:["20.04","22.04","24.04"],rhel:["8","9"]},ll={debian:"\
Debian",ubuntu:"Ubuntu",rhel:"RedHat Enterprise Linux"};function io(e){let{facts:n}=e;ul(n);let t=[];if(n.os!=="linux")return t;let{distribution:r}=n,i=r===void 0?
void 0:fe(r);if(fl(r,i)||t.push(pl(r,i)),e.usesOsslsigncode&&(i==null?void 0:i.family)==="ubuntu"&&i.version==="20.04")throw new import_chunk_VC77LCNK.b("UNSUPP\
ORTED_RUNNER","SignPath's library does not support osslsigncode on Ubuntu 20.04.",{hint:"Run this job on Ubuntu 22.04 or later, or on Debian 11 or later."});return e.
opensslScenario&&n.openssl!==void 0&&t.push(...gl(n.openssl.version,i,n.allOpenssl)),t}function ul(e){var r;let n="SignPath's library exists for Linux x64 (glib\
c) and Windows x64 only",t="Run the signing job on such a runner; it can take the files from another job as artifacts.";if(e.os!=="linux"&&e.os!=="win32")throw new import_chunk_VC77LCNK.b(
"UNSUPPORTED_RUNNER",`This runner's system is ${e.os}. ${n}.`,{hint:t});if(e.arch!=="x64")throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`This runner's \
processor is ${e.arch}. ${n}.`,{hint:t});if(((r=e.libc)==null?void 0:r.family)==="musl")throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`This runner has \
the musl C library. ${n}.`,{hint:t})}function fl(e,n){return e===void 0||(n==null?void 0:n.version)===void 0?!1:In(e)&&cl[n.family].includes(n.version)}function pl(e,n){
let r=`${(e==null?void 0:e.prettyName)??"This Linux distribution"} is not on SignPath's list of supported distributions`;return n===void 0||e===void 0||In(e)?`${r}\
; going on.`:`${r}: it is taken for ${ll[n.family]}${n.version===void 0?"":` ${n.version}`}.`}function En(e){return!oo(e)&&!so(e)}function oo({major:e,minor:n,patch:t}){
return e===3&&n===0&&t<=8}function so({major:e,minor:n}){return e<1||e===1&&n<1}function gl(e,n,t){let{text:r}=e,i=t.find(a=>En(a.version)),o=i===void 0?void 0:
`Set openssl to ${i.program}, which is OpenSSL ${i.version.text}`,s=t.length>1?`OpenSSL on this machine:
${t.map(a=>`${a.version.text} at ${a.program}`).join(`
`)}`:"";if(oo(e)){let a=`OpenSSL ${r} has a bug (openssl/openssl#20161, mended in 3.0.9) that breaks the TLS connection of SignPath's library`;if((n==null?void 0:
n.family)==="ubuntu"&&n.version==="22.04")return[`${a}. SignPath lists Ubuntu 22.04 as supported, so this may work. If it fails with an error in the SSL handsha\
ke, ${o===void 0?"":`${yl(o)}, or `}run the job on Ubuntu 24.04.`];throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`${a}: signing with openssl and osslsi\
gncode does not work here.`,{hint:o===void 0?"Use another runner image, set the openssl input to an OpenSSL of 3.0.9 or later, or sign with a tool that does not\
 use OpenSSL (jarsigner, gpg).":`${o}, use another runner image, or sign with a tool that does not use OpenSSL (jarsigner, gpg).`,...s===""?{}:{details:s}})}if(so(
e))throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`OpenSSL ${r} is too old: 1.1 and 3.x are supported.`,{hint:`${o??"Set the openssl input to a newer Op\
enSSL"}, or use another runner image.`,...s===""?{}:{details:s}});return[]}function yl(e){return e.charAt(0).toLowerCase()+e.slice(1)}var vn=".tsr",ao=["digest",
"padding","output-format","timestamp-urls","description","description-url","gpg-format","gpg-public-key","input-is-digest"];function uo(e,n){return n.map(t=>({file:t,
...bl(e,t)}))}function Ke(e){let n=new Set(e.flatMap(t=>import_chunk_76VZKL34.d[t].needs.programs));return(e.length===0||e.some(t=>import_chunk_76VZKL34.d[t].needs.
opensslBackend))&&n.add(import_chunk_76VZKL34.b),[...n]}function Cn(e,n,t,r){let i=An(e,n),o=[];kl(e,i,o),Pl(e,i,t);let s=Il(e,n,t.workingDirectory,o),a=e.shard===
void 0?s:vl(s,e.shard);e.shard!==void 0&&a.length===0&&o.push(`Share ${e.shard.index}/${e.shard.count} holds none of the ${s.length} files: there is nothing to \
sign in this job.`);let d=i.map(m=>import_chunk_76VZKL34.d[m]),c=d.some(m=>m.needs.configuration==="openssl"),u=(r==null?void 0:r.readsSignPathVariables)===!1?[]:
io({facts:t,opensslScenario:c,usesOsslsigncode:i.includes("osslsigncode")}),f=(0,import_chunk_76VZKL34.r)(e.apiUrl);f!==void 0&&e.apiToken!==void 0&&u.push(f),e.
verify||u.push("verify is off: nothing proves that the results are signed rightly.");let p=Rl(e);p!==void 0&&u.push(p);let g=Ll(e,r),y=$l(e,t,d);return{signPath:(r==
null?void 0:r.readsSignPathVariables)!==!1,files:a,tools:i,library:Cl(e,r),certificate:g,openssl:y,sunpkcs11:d.length===0||d.some(m=>m.needs.configuration==="su\
npkcs11"),gnupg:d.some(lo),x509:d.length===0||!d.every(lo),missing:Fl(Ke(i),t,y),warnings:u,notices:o}}function lo({needs:e}){return e.configuration==="gnupg"}function Rn(e,n,t){
var a,d;let r=((a=t.distribution)==null?void 0:a.prettyName)??t.os,i=t.libc===void 0?"":`, ${t.libc.family} ${t.libc.version??""}`,o=[`Runner: ${r}, ${t.arch}${i}${t.
container?", in a container":""}`];t.openssl!==void 0&&o.push(`OpenSSL: ${t.openssl.version.text} at ${t.openssl.program}`);for(let{program:c,version:u}of t.allOpenssl)
c!==((d=t.openssl)==null?void 0:d.program)&&o.push(`OpenSSL, too: ${u.text} at ${c}`);for(let[c,u]of Object.entries(t.commands))o.push(`${c}: ${u.version??"vers\
ion unknown"} at ${u.path}`);let{library:s}=e;o.push(`Library: ${s.kind==="installed"?s.path:`SignPath Cryptoki ${s.version??"of unknown version"}`} (${s.reason}\
)`),e.openssl!==void 0&&o.push(`OpenSSL reaches it by: ${e.openssl.backend} (${e.openssl.reason})`,...hl(e.openssl,t)),o.push(`${e.x509?"Certificate":"Public ke\
y"}: ${Ol(e.certificate,n)}`),e.missing.length>0&&o.push(`Missing here, to be installed: ${e.missing.map(({title:c})=>c).join(", ")}`);for(let{file:c,tool:u,reason:f,
destination:p}of e.files)o.push(`${c.name}: ${u} (${f}) -> ${wl(p,t.workingDirectory)}`);return o}function hl({backend:e,plugin:n,providerKind:t},{openssl:r}){var s;
if(n===void 0)return[];let i=e==="engine"?r==null?void 0:r.engineVersion:(s=r==null?void 0:r.provider)==null?void 0:s.version;return[`${e==="engine"?"Engine":"P\
rovider"}: ${e==="engine"||t==="libp11"?"libp11":"pkcs11-provider"} ${i??"of unknown version"} at ${n}`]}function wl(e,n){let t=(0,import_node_path14.relative)(
n,e);return t.startsWith("..")?e:t.replaceAll("\\","/")}function An(e,n){let t=new Set(n.map(({tool:r})=>r));return e.files.length===0&&e.tool!=="auto"&&t.add(e.
tool),import_chunk_76VZKL34.e.filter(r=>t.has(r))}function bl(e,n){var i,o;let t={extension:Sl(n.name),head:n.head};if(e.tool!=="auto"){let s=(o=(i=import_chunk_76VZKL34.d[e.
tool]).refuses)==null?void 0:o.call(i,t,fo(e));if(s===void 0)return{tool:e.tool,reason:"as asked for"};throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${e.tool}\
 can't sign ${n.name}: ${s}.`,{file:n.name,hint:"Sign the file before the step that adds to it, or choose another tool."})}for(let s of import_chunk_76VZKL34.e){
let a=import_chunk_76VZKL34.d[s].recognises(t);if(a!==void 0)return{tool:s,reason:a}}let r=import_chunk_76VZKL34.e.filter(s=>import_chunk_76VZKL34.d[s].result.kind===
"detached");throw new import_chunk_VC77LCNK.b("TOOL_UNDECIDED",`${n.name} is of no kind that a signature can be embedded into, so no tool can be picked for it.`,
{file:n.name,hint:`Set tool to ${r.join(", ")} for a detached signature beside the file, or exclude it with !${n.name} in files.`})}function Sl(e){var n;return((n=
/\.[^./\\]+$/.exec(e))==null?void 0:n[0].toLowerCase())??""}function kl(e,n,t){if(!(e.files.length===0||n.length===0))for(let r of ao){if(!e.given.has(r))continue;
let i=s=>import_chunk_76VZKL34.d[s].honours.includes(r);if(n.some(i)){let s=n.filter(a=>!i(a));s.length>0&&t.push(`${r} has no effect on what ${s.join(" and ")}\
 sign${s.length===1?"s":""}.`);continue}let o=import_chunk_76VZKL34.e.filter(i);throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${r} is given, but it has no \
effect on ${n.join(", ")}.`,{hint:o.length>0?`Leave ${r} out; it is for ${o.join(", ")}.`:`Leave ${r} out.`})}}function fo(e){let{digest:n,inputIsDigest:t,padding:r,
outputFormat:i,description:o,descriptionUrl:s,gpgFormat:a}=e;return{digest:n,inputIsDigest:t,padding:r,outputFormat:i,description:o,descriptionUrl:s,gpgFormat:a,
extraArguments:e.arguments}}function Pl({openssl:e},n,t){if(e===void 0||e==="openssl"||t.openssl!==void 0||!Ke(n).includes(import_chunk_76VZKL34.b))return;let[r]=t.
allOpenssl;throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`openssl is ${JSON.stringify(e)}, which is no OpenSSL program of this runner.`,{hint:`Give the path\
 of one, or leave openssl out to take the first on PATH${r===void 0?"":`, which is OpenSSL ${r.version.text} at ${r.program}`}.`})}function Il(e,n,t,r){let i=n.
map(d=>({...d,destination:xl(e,d.file,import_chunk_76VZKL34.d[d.tool],t)})),o=new Map(i.filter(({tool:d})=>import_chunk_76VZKL34.d[d].result.kind==="detached").
flatMap(({destination:d,file:c})=>[d,d+vn].map(u=>[u,c.name]))),s=i.filter(({file:d})=>{let c=o.get(d.path),u=d.path.endsWith(vn)?"timestamp":"signature";return c!==
void 0&&r.push(`${d.name} is the ${u} of ${c}: it is not signed itself.`),c===void 0}),a=new Map;for(let{destination:d,file:c}of s){let u=a.get(d);if(u!==void 0)
throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${u} and ${c.name} would both be written to ${d}.`,{file:c.name,hint:"Sign them in two steps with different o\
utput directories, or leave output-directory out."});a.set(d,c.name)}return s}function xl(e,n,t,r){let i=t.result.kind==="detached"?t.result.suffix(fo(e)):"";return e.
outputDirectory!==void 0?El(r,e.outputDirectory,n.pathBelowBase)+i:t.result.kind==="embedded"?n.realPath:n.path+i}function El(e,n,t){return/^([/\\]|[A-Za-z]:[/\\])/.
test(n)?(0,import_node_path14.join)(n,t):(0,import_node_path14.join)(e,n,t)}function vl(e,n){let t=e.map(r=>({planned:r,name:r.file.name,size:r.file.size}));return ro(
t,n).map(({planned:r})=>r)}function Cl(e,n){return n!==void 0?{kind:"installed",path:n.path,reason:"cryptoki-library is given: nothing is downloaded"}:Al(e)}function Rl({
cryptokiVersion:e}){if(xe(e))return`cryptoki-version ${e} moves: two runs of this job may install different libraries. Name an exact version.`}function Al(e){let{
cryptokiArchive:n,cryptokiSha256:t,requireVerifiedDownload:r}=e,i=e.given.has("cryptoki-version");return{kind:"download",version:n===void 0||i?Ie(e.cryptokiVersion):
Qt(n),archive:n,sha256:t,requireVerified:r,reason:n!==void 0?"cryptoki-archive is given":i?"as asked for":"the version that this release was made for"}}function Ll(e,n){
return e.certificate!==void 0?"file":e.projectSlug===void 0||e.signingPolicySlug===void 0?"none":(n==null?void 0:n.readsSignPathVariables)===!1?"token":"signpat\
h"}function Ol(e,n){switch(e){case"file":return`${n.certificate??""} (certificate is given)`;case"signpath":return`fetched from ${n.apiUrl}, else read from the \
token`;case"token":return"read from the token";case"none":return"none (no project and signing policy are given)"}}function $l(e,n,t){var d,c;let{openssl:r}=n;if(!(t.
length===0||t.some(u=>u.needs.opensslBackend))||r===void 0)return;let o=t.some(({name:u})=>u==="osslsigncode"),{backend:s,reason:a}=Tl(e,r,n,o);return{program:r.
program,backend:s,plugin:s==="engine"?r.engine:(d=r.provider)==null?void 0:d.path,providerKind:((c=r.provider)==null?void 0:c.kind)??"pkcs11-provider",reason:a}}
function Tl(e,{version:n,engine:t,provider:r},{packageManager:i,distribution:o,commands:s},a){var f,p;let d=n.major>=4,c=a&&Nl((f=s.osslsigncode)==null?void 0:f.
version,2,10)?(p=s.osslsigncode)==null?void 0:p.version:void 0;if(e.opensslBackend==="engine"){if(d)throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`open\
ssl-backend is engine, but OpenSSL ${n.text} has no engines any more.`,{hint:"Set openssl-backend to provider, or leave it out."});return{backend:"engine",reason:"\
as asked for"}}if(e.opensslBackend==="provider"){if(n.major<3)throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`openssl-backend is provider, but OpenSSL ${n.
text} has no providers yet.`,{hint:"Set openssl-backend to engine, or leave it out."});if(c!==void 0)throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`ope\
nssl-backend is provider, but osslsigncode ${c} can't use one.`,{hint:"Leave openssl-backend out, or use osslsigncode 2.10 or later."});return{backend:"provider",
reason:"as asked for"}}if(d)return{backend:"provider",reason:`OpenSSL ${n.text} has no engines`};let u=g=>i!==void 0&&_e(g,i,o)!==void 0;if(c!==void 0&&t===void 0){
if(u(q))return{backend:"engine",reason:`osslsigncode ${c} can't use a provider`};throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`osslsigncode ${c} can't\
 use a provider, and there is no engine here.`,{hint:"Use osslsigncode 2.10 or later, or another runner image."})}return t===void 0&&r!==void 0?{backend:"provid\
er",reason:"it is installed here, and no engine is"}:t===void 0&&n.major>=3&&!u(q)&&u(pe)?{backend:"provider",reason:"the distribution has a provider to install\
, but no engine"}:{backend:"engine",reason:"libp11's engine works with every OpenSSL from 1.1 to 3.x"}}function Nl(e,n,t){let[,r,i]=/^(\d+)\.(\d+)/.exec(e??"")??
[];return r===void 0?!1:Number(r)<n||Number(r)===n&&Number(i)<t}function Fl(e,n,t){let r=e.filter(i=>i===import_chunk_76VZKL34.b?n.openssl===void 0:n.commands[i.
name]===void 0);return(t==null?void 0:t.plugin)===void 0&&t!==void 0&&r.push(t.backend==="engine"?q:pe),r}var po=["-q","-o","DPkg::Lock::Timeout=300","-o","Acqu\
ire::Retries=3","-o","Dpkg::Use-Pty=0"],Dl=["-y","--no-install-recommends","--no-remove","-o","Dpkg::Options::=--force-confdef","-o","Dpkg::Options::=--force-co\
nfold"],Ln=/Failed to download|Cannot download|No more mirrors|All mirrors were (?:already )?tried|Status code: 404/i,yo={"apt-get":{install:[...po,"install",...Dl],
refresh:[...po,"update"],stale:/Unable to locate package|has no installation candidate|Failed to fetch|Unable to fetch|404 +Not Found|unmet dependencies|Release '.*' for '.*' was not found/},
dnf:{install:["install","-y","--setopt=install_weak_deps=False"],refresh:["clean","expire-cache"],stale:Ln},microdnf:{install:["install","-y","--setopt=install_\
weak_deps=0"],refresh:["clean","all"],stale:Ln},yum:{install:["install","-y","--setopt=install_weak_deps=False"],refresh:["clean","expire-cache"],stale:Ln}};function mo(e){
let{manager:n,privilege:t,packages:r}=e;if(t==="none"||r.length===0)return[];let{install:i,refresh:o}=yo[n],s=go(n,[...i,...r],t);return[[s],[go(n,o,t),s]]}function ho(e,n){
return yo[e].stale.test(n)}function wo(e){return e.includes("Could not get lock /var/lib/apt/lists")}function bo({manager:e,privilege:n,packages:t}){let r=n==="\
root"?"":"sudo ",i=t.join(" ");return e==="apt-get"?`${r}apt-get update && ${r}apt-get install -y --no-install-recommends ${i}`:`${r}${e} install -y ${i}`}function go(e,n,t){
let r={LC_ALL:"C.UTF-8",...e==="apt-get"?{DEBIAN_FRONTEND:"noninteractive"}:{}};return t==="root"?{program:e,arguments:n,environment:r}:{program:"sudo",arguments:[
"-n","env",...Object.entries(r).map(([o,s])=>`${o}=${s}`),e,...n],environment:r}}var Bl=1800,Ul=5e3,jl=400,Gl=25;async function So(e,n,t){if(n.length===0)return;
let r=Vl(e,n,t),{host:i}=e;i.startGroup(`Install ${r.packages.join(", ")}`);try{let o=await Hl(e,r,t.workingDirectory);if(o===void 0)return;let s=xn(n,r.manager,
t.distribution);throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",`${r.manager} could not install ${r.packages.join(", ")} (exit code ${o.exitCode}).`,{hint:`${s===
void 0?"":`${s} `}${ko(r)}`,details:o.lines.slice(-Gl).join(`
`)})}finally{i.endGroup()}}function Vl({inputs:e},n,t){let{packageManager:r,privilege:i,distribution:o}=t,s=(g,y)=>`This runner lacks ${g.map(({title:m})=>m).join(
", ")}, and ${y}.`;if(r===void 0)throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",s(n,"there is neither apt-get nor dnf to install that with"),{hint:t.os===
"win32"?"Install it before this step, and put its folder on PATH.":"Install it before this step, or in the image."});let a=n.map(g=>({need:g,name:_e(g,r,o)})),d=a.
filter(({name:g})=>g===void 0).map(({need:g})=>g);if(d.length>0)throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",s(d,`${(o==null?void 0:o.prettyName)??"\
this distribution"} has no package for that`),{hint:Ml(d)});let c=[...new Set(a.flatMap(({name:g})=>g===void 0?[]:[g]))],u={manager:r,privilege:i,packages:c},f=e.
installPrerequisites?i==="none"?"this user may not install packages (neither root nor sudo without a password)":void 0:"install-prerequisites is false";if(f===void 0)
return u;let p=xn(n,r,o);throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",s(n,f),{hint:`${p===void 0?"":`${p} `}${ko(u)}`})}function Ml(e){return e.includes(
q)?"Set openssl-backend to provider.":e.includes(pe)?"Set openssl-backend to engine, or leave it out.":"Install it before this step, or in the image."}function ko(e){
return`Run this before signing, or in the image: ${bo(e)}`}async function Hl(e,n,t){var i;let r;for(let o of mo(n)){if(r!==void 0&&!ho(n.manager,r.lines.join(`
`)))break;let s=[];for(let d of o)s.push(await zl(e,d,t));let a=((i=s.at(-1))==null?void 0:i.exitCode)??0;if(a===0)return;r={exitCode:a,lines:s.flatMap(({lines:d})=>d)}}
return r}async function zl(e,n,t){let r=Date.now()+3e5;for(;;){let i=await Wl(e,n,t);if(i.exitCode===0||!wo(i.lines.join(`
`))||Date.now()>r)return i;e.host.info("Another package manager is at work: waiting for it."),await(0,import_promises25.setTimeout)(Ul,void 0,{signal:e.signal}).
catch(()=>{})}}async function Wl({host:e,environment:n,redact:t,signal:r},i,o){e.info(`$ ${[i.program,...i.arguments].join(" ")}`);let s=[],a=c=>{e.info(c),s.push(
c),s.length>jl&&s.shift()};return{exitCode:await(0,import_chunk_T4OYLDQP.d)({...i,environment:n(i.environment)},{workingDirectory:o,timeLimitInSeconds:Bl,signal:r,
redact:t,onLine:a}),lines:s}}async function lm(e,n){let{inputs:t,workspace:r}=e,i=t.cryptokiLibrary===void 0?void 0:await Re(t.cryptokiLibrary,process.cwd());Zl(
e,i,n.length>0);let{plan:o,facts:s}=await Jl(e,n,i),a=await $r(o.library,e,s),d=await r.folder("log"),c=o.tools.some(Io=>import_chunk_76VZKL34.d[Io].needs.readWriteSessions)||
void 0,u=(0,import_chunk_76VZKL34.m)({...t,httpProxy:eu(t),logDirectory:d,readWriteSessions:c}),f={...u.public,...u.secret},p=ri({library:a.path,keyId:On(t),pin:import_chunk_UWRM56RA.a,
environment:f,logDirectory:d},e),g=await Yl(e,o,p),y=g==null?void 0:g.certificate;y!==void 0&&o.x509&&ru(e,y,o);let m=await nu(e,o,p),E=g===void 0?void 0:tu(e,g,
m),N=await(0,import_chunk_UWRM56RA.b)(o,a.path,y,m,r),b=o.gnupg&&g!==void 0&&E!==void 0?await Ql(e,{policy:g,key:E,library:a.path,credentials:f,probe:p,command:Xl(
s)}):void 0;return{session:e,plan:o,facts:s,library:a,certificate:y,key:E,configuration:b===void 0?N:{...N,gnupg:b.configuration},credentials:u,probe:p,logDirectory:d,
close:async()=>b==null?void 0:b.stop()}}async function Yl(e,n,t){if(!n.x509)return Zi(e,n.certificate,t);let r=await Pn(e,n.certificate,t);return r===void 0?void 0:
{certificate:r,publicKey:r.leaf.publicKey}}function Ql(e,{policy:n,key:t,...r}){var a;let{publicKey:i,certificate:o}=n,s=(a=/^CN=(.+)$/m.exec((o==null?void 0:o.
leaf.subject)??""))==null?void 0:a[1];return Ni(e,{...r,publicKey:i,commonName:s,keyId:t.id,keyIdHex:t.idHex})}function Xl(e){return n=>{var r,i;let t=n==="open\
ssl"?(r=e.openssl)==null?void 0:r.program:(i=e.commands[n])==null?void 0:i.path;if(t===void 0)throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",`${n} is \
not on this machine.`);return t}}async function Jl(e,n,t){let{inputs:r,host:i}=e,o=uo(r,n),s=Ke(An(r,o)),a=()=>Pe({programs:s,openssl:r.openssl,opensslFits:En},
e.environment()),d=await a(),c=Cn(r,o,d,t);if(Po(i,"Plan",Rn(c,r,d)),c.missing.length>0){if(await So(e,c.missing,d),d=await a(),c=Cn(r,o,d,t),c.missing.length>0)
throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",`${c.missing.map(({title:u})=>u).join(", ")} can't be found, although the packages are installed.`,{hint:"\
Check that the PATH of this job holds the folders that packages install to, and that the openssl input names the system's OpenSSL."});Po(i,"Plan, with what is i\
nstalled now",Rn(c,r,d))}for(let u of c.notices)i.notice(u);for(let u of c.warnings)i.warning(u);return{plan:c,facts:d}}function Po(e,n,t){e.startGroup(n);for(let r of t)
e.info(r);e.endGroup()}function Zl({inputs:e},n,t){let r=(n==null?void 0:n.readsSignPathVariables)!==!1,i=[...r&&e.organizationId===void 0?["organization-id"]:[],
...r&&e.apiToken===void 0?["api-token"]:[]];if(i.length>0)throw new import_chunk_VC77LCNK.b("NO_CREDENTIALS",`${i.join(" and ")} ${i.length===1?"is":"are"} blan\
k, so SignPath can't be asked to sign.`,{hint:`Set ${i.map(s=>`${s} (or ${ql(s)})`).join(" and ")} from your CI's secrets. Pull requests of forks get no secrets\
: if-no-credentials: skip is for them.`});let o=["project-slug","signing-policy-slug"].filter(s=>s==="project-slug"?e.projectSlug===void 0:e.signingPolicySlug===
void 0);if(o.length>0&&(t||o.length===1))throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${o.join(" and ")} ${o.length===1?"is":"are"} blank, so no key is na\
med.`,{hint:`Set ${o.join(" and ")} to the slugs that SignPath shows for the project and its signing policy.`})}function ql(e){return`SIGNPATH_${e.toUpperCase().
replaceAll("-","_")}`}function eu({apiUrl:e,httpProxy:n}){var t;return n??((t=(0,import_chunk_76VZKL34.j)(new URL(e),(0,import_chunk_76VZKL34.f)(void 0,(0,import_chunk_ZGFX3NXA.a)())))==
null?void 0:t.href.replace(/\/$/,""))}function On({projectSlug:e,signingPolicySlug:n}){return e===void 0||n===void 0?void 0:`${e}/${n}`}async function nu({inputs:e,
host:n},{signPath:t,files:r},i){if(On(e)===void 0||t&&r.length>0)return;let o=await ii(i,n);return t||o.kind==="skipped"?void 0:o.token}function tu({inputs:e},{
publicKey:n},t){let r=On(e);if(r===void 0)return;let i=t===void 0?{}:{token:t};return{id:r,idHex:(0,import_chunk_RHQPRGHG.b)(r),uri:(0,import_chunk_RHQPRGHG.a)(
{id:r,...i}),type:Ge(n),...i}}function ru({inputs:e,host:n},{leaf:t},r){for(let i of Ve(t))n.warning(i);if(!(r.files.length===0||e.padding!=="pss"||ot(t)==="RSA"))
throw new import_chunk_VC77LCNK.b("KEY_TYPE_MISMATCH","padding is pss, but the key of the signing policy is an EC key, which has no padding.",{hint:"Leave paddi\
ng out, or choose a signing policy with an RSA key."})}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p});
