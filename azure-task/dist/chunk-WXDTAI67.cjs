var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to2,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to2,key)&&key!==except&&__defProp(to2,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to2};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>dc,b:()=>Dg,c:()=>pc,d:()=>yc,e:()=>Ki,f:()=>ou,g:()=>xh,h:()=>Eh,i:()=>_n,j:()=>No,k:()=>bl,l:()=>Yo,m:()=>By,
n:()=>rf});module.exports=__toCommonJS(stdin_exports);var import_chunk_JNN2RBYJ=require("./chunk-JNN2RBYJ.cjs"),import_chunk_S4R563VS=require("./chunk-S4R563VS.cjs"),
import_chunk_HCPT5UC6=require("./chunk-HCPT5UC6.cjs"),import_chunk_NBGFFOFC=require("./chunk-NBGFFOFC.cjs"),import_chunk_AISAOYIX=require("./chunk-AISAOYIX.cjs"),
import_chunk_QUUW2APT=require("./chunk-QUUW2APT.cjs"),import_chunk_35BBZ333=require("./chunk-35BBZ333.cjs"),import_chunk_KOJOMQUE=require("./chunk-KOJOMQUE.cjs"),
import_chunk_IEONEQW3=require("./chunk-IEONEQW3.cjs"),import_chunk_KCTSZASC=require("./chunk-KCTSZASC.cjs"),import_chunk_RVPQFYDX=require("./chunk-RVPQFYDX.cjs"),
import_chunk_VN3XLZGO=require("./chunk-VN3XLZGO.cjs"),import_chunk_45C276AH=require("./chunk-45C276AH.cjs"),import_chunk_6I5RF7ZS=require("./chunk-6I5RF7ZS.cjs"),
import_chunk_I72JFFQY=require("./chunk-I72JFFQY.cjs"),import_chunk_QMQ4S7CF=require("./chunk-QMQ4S7CF.cjs"),import_chunk_CB7JRYOJ=require("./chunk-CB7JRYOJ.cjs"),
import_chunk_UZMAZ5KW=require("./chunk-UZMAZ5KW.cjs"),import_chunk_BFK3CVMN=require("./chunk-BFK3CVMN.cjs"),import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),
import_chunk_TJQEQHES=require("./chunk-TJQEQHES.cjs"),import_chunk_FP2WBXV7=require("./chunk-FP2WBXV7.cjs"),import_chunk_7RIKCKPE=require("./chunk-7RIKCKPE.cjs"),
import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs"),import_promises=require("node:fs/promises"),import_node_path=require("node:path"),
import_promises2=require("node:fs/promises"),import_node_path2=require("node:path"),import_promises3=require("node:fs/promises"),import_node_fs=require("node:fs"),
import_promises4=require("node:fs/promises"),import_node_path3=require("node:path"),import_promises5=require("node:fs/promises"),import_node_zlib=require("node:zlib"),
import_promises6=require("node:fs/promises"),import_promises7=require("node:fs/promises"),import_node_path4=require("node:path"),import_node_crypto=require("node:crypto"),
import_promises8=require("node:fs/promises"),import_node_crypto2=require("node:crypto"),import_promises9=require("node:fs/promises"),import_node_path5=require("node:path"),
import_promises10=require("node:fs/promises"),import_node_fs2=require("node:fs"),import_promises11=require("node:fs/promises"),import_node_stream=require("node:stream"),
import_node_fs3=require("node:fs"),import_promises12=require("node:fs/promises"),import_node_path6=require("node:path"),import_promises13=require("node:fs/promises"),
import_node_crypto3=require("node:crypto"),import_node_crypto4=require("node:crypto"),import_promises14=require("node:fs/promises"),import_node_path7=require("node:path"),
import_promises15=require("node:fs/promises"),import_node_path8=require("node:path"),import_node_crypto5=require("node:crypto"),import_promises16=require("node:fs/promises"),
import_node_path9=require("node:path"),import_node_crypto6=require("node:crypto"),import_node_fs4=require("node:fs"),import_promises17=require("node:fs/promises"),
import_node_stream2=require("node:stream"),import_promises18=require("node:fs/promises"),import_node_path10=require("node:path"),import_promises19=require("node:timers/promises"),
import_promises20=require("node:fs/promises"),import_node_crypto7=require("node:crypto"),import_promises21=require("node:fs/promises"),import_node_path11=require("node:path"),
import_node_crypto8=require("node:crypto"),import_node_crypto9=require("node:crypto"),import_node_path12=require("node:path"),import_promises22=require("node:timers/promises"),
import_node_crypto10=require("node:crypto"),import_node_path13=require("node:path"),import_node_crypto11=require("node:crypto"),import_promises23=require("node:timers/promises"),
Ht=(0,import_chunk_3CREN6VF.c)((xf,Mt)=>{"use strict";var Vt=()=>process.platform==="linux",Ce=null,ys=()=>{if(!Ce)if(Vt()&&process.report){let e=process.report.
excludeNetwork;process.report.excludeNetwork=!0,Ce=process.report.getReport(),process.report.excludeNetwork=e}else Ce={};return Ce};Mt.exports={isLinux:Vt,getReport:ys}}),
Wt=(0,import_chunk_3CREN6VF.c)((Ef,zt)=>{"use strict";var Y=(0,import_chunk_3CREN6VF.a)("fs"),ws="/usr/bin/ldd",bs="/proc/self/exe",Oe=2048,ks=e=>{let n=Y.openSync(
e,"r"),t=Buffer.alloc(Oe),r=Y.readSync(n,t,0,Oe,0);return Y.close(n,()=>{}),t.subarray(0,r)},Ss=e=>new Promise((n,t)=>{Y.open(e,"r",(r,i)=>{if(r)t(r);else{let o=Buffer.
alloc(Oe);Y.read(i,o,0,Oe,0,(s,a)=>{n(o.subarray(0,a)),Y.close(i,()=>{})})}})});zt.exports={LDD_PATH:ws,SELF_PATH:bs,readFileSync:ks,readFile:Ss}}),Qt=(0,import_chunk_3CREN6VF.c)(
(vf,Yt)=>{"use strict";var Ps=e=>{if(e.length<64||e.readUInt32BE(0)!==2135247942||e.readUInt8(4)!==2||e.readUInt8(5)!==1)return null;let n=e.readUInt32LE(32),t=e.
readUInt16LE(54),r=e.readUInt16LE(56);for(let i=0;i<r;i++){let o=n+i*t;if(e.readUInt32LE(o)===3){let a=e.readUInt32LE(o+8),d=e.readUInt32LE(o+32);return e.subarray(
a,a+d).toString().replace(/\0.*$/g,"")}}return null};Yt.exports={interpreterPath:Ps}}),gr=(0,import_chunk_3CREN6VF.c)(($f,pr)=>{"use strict";var Xt=(0,import_chunk_3CREN6VF.a)(
"child_process"),{isLinux:Q,getReport:Zt}=Ht(),{LDD_PATH:Re,SELF_PATH:qt,readFile:on,readFileSync:sn}=Wt(),{interpreterPath:er}=Qt(),C,O,R,nr="getconf GNU_LIBC_\
VERSION 2>&1 || true; ldd --version 2>&1 || true",K="",tr=()=>K||new Promise(e=>{Xt.exec(nr,(n,t)=>{K=n?" ":t,e(K)})}),rr=()=>{if(!K)try{K=Xt.execSync(nr,{encoding:"\
utf8"})}catch{K=" "}return K},T="glibc",ir=/LIBC[a-z0-9 \-).]*?(\d+\.\d+)/i,j="musl",Is=e=>e.includes("libc.musl-")||e.includes("ld-musl-"),or=()=>{let e=Zt();return e.
header&&e.header.glibcVersionRuntime?T:Array.isArray(e.sharedObjects)&&e.sharedObjects.some(Is)?j:null},sr=e=>{let[n,t]=e.split(/[\r\n]+/);return n&&n.includes(
T)?T:t&&t.includes(j)?j:null},ar=e=>{if(e){if(e.includes("/ld-musl-"))return j;if(e.includes("/ld-linux-"))return T}return null},dr=e=>(e=e.toString(),e.includes(
"musl")?j:e.includes("GNU C Library")?T:null),xs=async()=>{if(O!==void 0)return O;O=null;try{let e=await on(Re);O=dr(e)}catch{}return O},Es=()=>{if(O!==void 0)return O;
O=null;try{let e=sn(Re);O=dr(e)}catch{}return O},vs=async()=>{if(C!==void 0)return C;C=null;try{let e=await on(qt),n=er(e);C=ar(n)}catch{}return C},$s=()=>{if(C!==
void 0)return C;C=null;try{let e=sn(qt),n=er(e);C=ar(n)}catch{}return C},cr=async()=>{let e=null;if(Q()&&(e=await vs(),!e&&(e=await xs(),e||(e=or()),!e))){let n=await tr();
e=sr(n)}return e},ur=()=>{let e=null;if(Q()&&(e=$s(),!e&&(e=Es(),e||(e=or()),!e))){let n=rr();e=sr(n)}return e},Cs=async()=>Q()&&await cr()!==T,Os=()=>Q()&&ur()!==
T,Rs=async()=>{if(R!==void 0)return R;R=null;try{let n=(await on(Re)).match(ir);n&&(R=n[1])}catch{}return R},As=()=>{if(R!==void 0)return R;R=null;try{let n=sn(
Re).match(ir);n&&(R=n[1])}catch{}return R},lr=()=>{let e=Zt();return e.header&&e.header.glibcVersionRuntime?e.header.glibcVersionRuntime:null},Jt=e=>e.trim().split(
/\s+/)[1],fr=e=>{let[n,t,r]=e.split(/[\r\n]+/);return n&&n.includes(T)?Jt(n):t&&r&&t.includes(j)?Jt(r):null},Ls=async()=>{let e=null;if(Q()&&(e=await Rs(),e||(e=
lr()),!e)){let n=await tr();e=fr(n)}return e},Ns=()=>{let e=null;if(Q()&&(e=As(),e||(e=lr()),!e)){let n=rr();e=fr(n)}return e};pr.exports={GLIBC:T,MUSL:j,family:cr,
familySync:ur,isNonGlibcLinux:Cs,isNonGlibcLinuxSync:Os,version:Ls,versionSync:Ns}}),Lt=[["2.5.4.3","CN"],["2.5.4.4","SN"],["2.5.4.5","SERIALNUMBER"],["2.5.4.6",
"C"],["2.5.4.7","L"],["2.5.4.8","S","ST"],["2.5.4.9","STREET"],["2.5.4.10","O"],["2.5.4.11","OU"],["2.5.4.12","T","TITLE"],["2.5.4.13","DESCRIPTION"],["2.5.4.17",
"POSTALCODE"],["2.5.4.18","POBOX"],["2.5.4.20","PHONE"],["2.5.4.42","G","GN","GIVENNAME"],["2.5.4.43","I","INITIALS"],["2.5.4.46","DNQUALIFIER"],["0.9.2342.1920\
0300.100.1.25","DC"],["1.2.840.113549.1.9.1","E","EMAIL"]],ss=new Map(Lt.flatMap(([e,...n])=>n.map(t=>[t,e]))),as=new Map(Lt.map(([e,n])=>[e,n??e]));function Nt(e,n){
let[t,r]=[cs(e),Ft(n)];if(t===void 0||r===void 0)return"unsure";let i=[t,r].map(a=>a.map(({type:d,value:c})=>`${d}=${c}`)),[o,s]=[(a=[])=>a.join(`
`),(a=[])=>a.map(d=>d.replace(/\s+/g," ").toLowerCase()).sort().join(`
`)];return o(i[0])===o(i[1])?"same":s(i[0])===s(i[1])?"unsure":"different"}function Tt(e){let n=Ft(e);return n===void 0?"a name that can not be shown here":n.map(
({type:t,value:r})=>`${as.get(t)??`OID.${t}`}=${ds(r)}`).join(", ")}function ds(e){return/[,+="\n<>#;]|^\s|\s$/.test(e)?`"${e.replaceAll('"','""')}"`:e}function cs(e){
let n=[],t=/\s*([A-Za-z][\w.]*)\s*=\s*(?:"((?:[^"]|"")*)"|([^",;+#\\]*))\s*(?:[,;]|$)/y;for(;t.lastIndex<e.length;){let[,r="",i,o=""]=t.exec(e)??[],s=/^OID\.[\d.]+$/i.
test(r)?r.slice(4):ss.get(r.toUpperCase());if(s===void 0)return;n.push({type:s,value:(i==null?void 0:i.replaceAll('""','"'))??o.trim()})}return n}function Ft(e){
try{return(0,import_chunk_KCTSZASC.e)((0,import_chunk_S4R563VS.d)(e)).map(us).reverse()}catch(n){if(n instanceof import_chunk_KCTSZASC.c)return;throw n}}function us(e){
let[n,...t]=(0,import_chunk_KCTSZASC.e)((0,import_chunk_KCTSZASC.f)(e,import_chunk_KCTSZASC.a.set,"a part of the name"));if(t.length>0)throw new import_chunk_KCTSZASC.c(
"a part of the name has several values");let[r,i]=(0,import_chunk_KCTSZASC.g)(n,"a part of the name");return{type:(0,import_chunk_KCTSZASC.h)(r,"the kind of a p\
art of the name"),value:ls(i)}}function ls(e){let n=(e==null?void 0:e.content)??Buffer.of();switch(e==null?void 0:e.tag){case 12:return n.toString("utf8");case 19:case 20:case 22:
return n.toString("latin1");case 30:if(n.length%2!==0)throw new import_chunk_KCTSZASC.c("a part of the name is cut off");return Buffer.from(n).swap16().toString(
"utf16le");default:throw new import_chunk_KCTSZASC.c("a part of the name is no text")}}var _t="2.7",fs="2.9",ps=2**32-2**20;function Ut(e,n,t,r){let{name:i,size:o}=e.
file,s=Bt(e);if(s===void 0)return e;gs(i,o,s),hs(i,t,s);let{digest:a}=s;if(a===void 0)throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`The block map of ${i} n\
ames no hash method of SHA-256, SHA-384 or SHA-512.`,{file:i,hint:"Make the package anew with a tool that writes HashMethod into AppxBlockMap.xml."});if(a===n.digest)
return e;if(n.given.has("digest"))throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`digest is ${n.digest}, but the block map of ${i} has ${a}, and Windows refu\
ses a signature with another digest.`,{file:i,hint:`Set digest to ${a}, leave it out, or make the package anew with ${n.digest}.`});return r.push(`${i} is signe\
d with ${a}, as its block map has it.`),{...e,digest:a}}function Bt({file:{appPackage:e},tool:n}){return n!=="osslsigncode"||(e==null?void 0:e.kind)==="none"?void 0:
e}function gs(e,n,{packedTypes:t,zip64Types:r}){let i=(o,s)=>{throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`osslsigncode can't sign ${e}: ${o}.`,{file:e,hint:s})};
n>ps&&i("of packages of 4 GiB or more it makes broken ones","Make the package smaller, or sign it on Windows."),t||i("its [Content_Types].xml is not compressed,\
 and osslsigncode would break it","Make the package anew with that entry compressed (deflate), as makeappx does."),r&&i("the header of its [Content_Types].xml h\
as the sizes in a field of ZIP64, in which osslsigncode would leave the old ones","Make the package anew without such fields: makeappx writes sizes behind the d\
ata.")}function hs(e,n,{inOrder:t}){if(n===void 0)return;let r=t?_t:fs;if(Dt(n,r))return;let i=Dt(n,_t)?"packages whose directory lists the entries in another o\
rder than they lie in":"packages of Windows apps";throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",`osslsigncode ${n} is too old for ${e}: it signs ${i}\
 from ${r} on.`,{file:e,hint:`Install osslsigncode ${r} or later before this step: Debian 13 has 2.9, and so have Debian 12's backports.`})}function Dt(e,n){let[
t,r]=Kt(e),[i,o]=Kt(n);return t>i||t===i&&r>=o}function Kt(e){let[n="",t=""]=e.split(".");return[Number.parseInt(n,10),Number.parseInt(t,10)]}function jt(e,n,t){
for(let r of e){let{name:i}=r.file,o=Bt(r);if(o===void 0)continue;let{manifest:s,publisher:a}=o,d=Tt(n.raw),c=a===void 0?"unsure":Nt(a,n.raw);if(c==="same")continue;
let u=a===void 0?`${s} of ${i} names no publisher`:`The publisher in ${s} of ${i} is ${a}`;if(c==="unsure"){t.warning(`${u}; the certificate's subject is ${d}. \
Windows does not install the package unless it takes both for the same.`,{file:i});continue}throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${u}, but the cer\
tificate is for ${d}: Windows would not install the package (0x8007000B).`,{file:i,hint:"Set Publisher of Identity in the manifest to the certificate's subject \
and make the package anew, or choose another signing policy."})}}function Gt({inputs:e,plan:n,certificate:t},r){let{certificate:i,signPath:o}=n;if(i!=="file"&&i!==
"token")return;let s=(r==null?void 0:r.kind)==="ready"?r.key:void 0;if(t===void 0||(s==null?void 0:s.publicKey)===void 0||(0,import_chunk_KOJOMQUE.a)(t.leaf.publicKey,
s.publicKey))return;let{where:a,hint:d}=ms(i,o,e.certificate),c=(0,import_chunk_QMQ4S7CF.c)(t.leaf);return new import_chunk_VC77LCNK.b("INVALID_INPUT",`The cert\
ificate ${a} (${c}) is not that of the key ${s.id}: its public key is another.`,{hint:d})}function ms(e,n,t=""){let r=n?"fetched from SignPath":"read from the t\
oken";return e==="file"?{where:`in ${(0,import_chunk_7RIKCKPE.e)(t)}`,hint:`Set certificate to the file with the certificate of this ${n?"signing policy":"key"}\
, or leave it out: it is ${r} then.`}:{where:"on the token with the key's id",hint:"Put the key's own certificate on the token in its place, or name its file wi\
th the certificate input."}}var Ae=(0,import_chunk_3CREN6VF.d)(gr(),1);async function mr(){let[e,n,t]=await Promise.all([hr("/.dockerenv"),hr("/run/.containeren\
v"),(0,import_promises3.readFile)("/proc/1/cgroup","utf8").catch(()=>"")]);return e||n||_s(t)}function _s(e){return/[/:](?:docker|kubepods|libpod|lxc|containerd|crio|garden|actions_job)(?!\.service)(?:[-./]|$)/m.
test(e)}async function hr(e){return await(0,import_promises3.stat)(e).catch(()=>{})!==void 0}function Us(e){let n=/^OpenSSL\s+(\d+)\.(\d+)\.(\d+)([a-z]*)/m.exec(
e);if(n===null)return;let[,t,r,i,o]=n;return{major:Number(t),minor:Number(r),patch:Number(i),text:`${t}.${r}.${i}${o??""}`}}async function br({openssl:e="openss\
l",opensslFits:n},t){let r=await js(e,t);return n===void 0||r!==void 0&&n(r.version)?{openssl:r,allOpenssl:[]}:{openssl:r,allOpenssl:await Bs(t)}}async function Bs(e){
let n=await(0,import_chunk_IEONEQW3.d)("openssl",e);return(await Promise.all(n.map(r=>kr(r,e)))).filter(r=>r!==void 0)}async function js(e,n){let[t,r]=await Promise.
all([(0,import_chunk_IEONEQW3.c)(e,n).then(d=>d===void 0?void 0:kr(d,n)),Ms(n)]);if(t===void 0)return;let{enginesDirectory:i,modulesDirectory:o}=t,[s,a]=await Promise.
all([Gs(i,t.version,r),Vs(o,r)]);return{...t,enginesDirectory:i,modulesDirectory:o,engine:s==null?void 0:s.path,engineVersion:s==null?void 0:s.version,provider:a}}
async function kr(e,n){let t=await(0,import_chunk_IEONEQW3.e)(e,["version","-a"],n),r=Us(t);if(r===void 0)return;let i=o=>{var s;return(s=new RegExp(`^${o}:\\s*"\
(.*)"`,"m").exec(t))==null?void 0:s[1]};return{program:e,version:r,enginesDirectory:i("ENGINESDIR"),modulesDirectory:i("MODULESDIR")}}async function Gs(e,n,t){if(e===
void 0||n.major>=4)return;let r=await Ir(["pkcs11.so","libpkcs11.so","pkcs11.dll","libpkcs11.dll"].map(i=>(0,import_node_path3.join)(e,i)));return r===void 0?void 0:
{path:r,version:await t(r,Sr)}}async function Vs(e,n){if(e!==void 0)for(let{kind:t,names:r,debianPackage:i}of Pr){let o=await Ir(r.map(s=>(0,import_node_path3.join)(
e,s)));if(o!==void 0)return{path:o,kind:t,version:await n(o,i)}}}var Sr="libengine-pkcs11-openssl",Pr=[{kind:"pkcs11-provider",names:["pkcs11.so","pkcs11.dll"],
debianPackage:"pkcs11-provider"},{kind:"libp11",names:["pkcs11prov.so","pkcs11prov.dll"],debianPackage:Sr}];async function Ms(e){let n=await(0,import_chunk_IEONEQW3.c)(
"dpkg-query",e),t=Pr.map(({debianPackage:i})=>i),r=n&&await(0,import_chunk_IEONEQW3.e)(n,["--show","--showformat","${Package} ${Version}\n",...t],e);return async(i,o)=>{
var a;if(!i.startsWith("/usr/lib"))return;if(r!==void 0)return yr(((a=new RegExp(`^${o} (.*)$`,"m").exec(r))==null?void 0:a[1])??"");let s=await(0,import_chunk_IEONEQW3.c)(
"rpm",e);return s===void 0?void 0:yr(await(0,import_chunk_IEONEQW3.e)(s,["-qf","--queryformat",`%{VERSION}
`,i],e))}}function yr(e){var n;return(n=/^(?:\d+:)?(\d[\w.]*)(?:[-+~]\S*)?$/m.exec(e))==null?void 0:n[1]}async function Ir(e){for(let n of e)if(await(0,import_promises4.access)(
n,import_node_fs.constants.R_OK).then(()=>!0,()=>!1))return n}async function Le(e,n){let t=process.platform,r=t==="linux",[i,o,s,{openssl:a,allOpenssl:d},c,u,f]=await Promise.
all([r?Ws():void 0,r?Ys():void 0,r?mr():!1,e.programs.includes(import_chunk_VN3XLZGO.a)?br(e,n):{openssl:void 0,allOpenssl:[]},Qs(e.programs,n),r?Zs(n):void 0,qs(
n)]);return{os:t,arch:process.arch,distribution:i,libc:o,container:s,openssl:a,allOpenssl:d,commands:c,packageManager:u,privilege:f,workingDirectory:process.cwd()}}
function zs(e){let n=new Map;for(let r of e.split(`
`)){let i=/^([A-Z0-9_]+)=(.*)$/.exec(r.trim());(i==null?void 0:i[1])===void 0||i[2]===void 0||n.set(i[1],ea(i[2]))}let t=n.get("ID");if(t!==void 0)return{id:t,idLike:(n.
get("ID_LIKE")??"").split(/\s+/).filter(r=>r!==""),versionId:n.get("VERSION_ID"),prettyName:n.get("PRETTY_NAME")??t,codename:n.get("UBUNTU_CODENAME")??n.get("DE\
BIAN_CODENAME")??n.get("VERSION_CODENAME")}}async function Ws(){for(let e of["/etc/os-release","/usr/lib/os-release"]){let n=await(0,import_promises2.readFile)(
e,"utf8").catch(()=>{});if(n!==void 0)return zs(n)}}async function Ys(){let[e,n]=await Promise.all([(0,Ae.family)(),(0,Ae.version)()]);return e==="glibc"||e==="\
musl"?{family:e,version:n??void 0}:void 0}async function Qs(e,n){let t=e.filter(i=>i!==import_chunk_VN3XLZGO.a),r=await Promise.all(t.map(async i=>[i.name,await Js(
i,n)]));return Object.fromEntries(r.filter(i=>i[1]!==void 0))}async function Js({name:e,version:n},t){var o,s;let r=n==="jdk"?t.JAVA_HOME:void 0,i=await(0,import_chunk_IEONEQW3.c)(
e,t)??(r===void 0?void 0:await(0,import_chunk_IEONEQW3.c)((0,import_node_path2.join)(r,"bin",e),t));if(i!==void 0)return n==="jdk"?{path:i,version:(o=/^JAVA_VERSION="(.*)"/m.
exec(await Xs(i)))==null?void 0:o[1]}:{path:i,version:(s=n==null?void 0:n.pattern.exec(await(0,import_chunk_IEONEQW3.e)(i,n.arguments,t)))==null?void 0:s[1]}}async function Xs(e){
let n=(0,import_node_path2.dirname)((0,import_node_path2.dirname)(await(0,import_promises2.realpath)(e)));return(0,import_promises2.readFile)((0,import_node_path2.join)(
n,"release"),"utf8").catch(()=>"")}async function Zs(e){for(let n of["apt-get","dnf","microdnf","yum"])if(await(0,import_chunk_IEONEQW3.c)(n,e)!==void 0)return n}
async function qs(e){var r;if(((r=process.getuid)==null?void 0:r.call(process))===0)return"root";let n=await(0,import_chunk_IEONEQW3.c)("sudo",e);if(n===void 0)
return"none";let{exitCode:t}=await(0,import_chunk_BFK3CVMN.c)({program:n,arguments:["-n","true"],environment:e},{timeLimitInSeconds:10,redact:i=>i});return t===
0?"sudo":"none"}function ea(e){var t;let n=/^(["'])(.*)\1$/.exec(e.trim());return((t=n==null?void 0:n[2])==null?void 0:t.replace(/\\(["'$`\\])/g,"$1"))??e.trim()}
var an="https://download.signpath.io/cryptoproviders/cryptoki/",na={linux:"linux/x64/libSignPath.Cryptoki.tar.gz",win32:"windows/x64/SignPath.Cryptoki.zip"};function Te(e){
return/(?:^|-)latest$/i.test(e)}function $r(e,n,t=an){let{archive:r,version:i}=e;if(i!==void 0&&Ne(i),r===void 0)return{kind:"url",url:new URL(`${Ne(i??"")}/${na[n]}`,
t)};if(!/^[a-z][a-z0-9+.-]+:\/\//i.test(r))return{kind:"file",path:r};let o=URL.canParse(r)?new URL(r):void 0;if(o===void 0||!["https:","http:"].includes(o.protocol))
throw new import_chunk_VC77LCNK.b("INVALID_INPUT","cryptoki-archive is neither an https address nor a path.",{hint:"Give the address of the archive at your mirr\
or, or the path of a copy on this machine."});if(!dn(o))throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`cryptoki-archive is at ${o.origin}, which is not encr\
ypted.`,{hint:"Use https. Only a server on this machine itself may be asked by plain http."});return{kind:"url",url:o}}function dn(e){return e.protocol==="https\
:"||e.protocol==="http:"&&ta(e.hostname)}function I(e){return`${e.origin}${e.pathname}${e.search===""?"":"?\u2026"}`}function Cr(e){var n;return(n=/(?:^|[/\\_-])v?(\d+\.\d+\.\d+)(?=[/\\_-]|\.(?:zip|tar|tgz)|$)/.
exec(e))==null?void 0:n[1]}function ta(e){return e==="localhost"||e==="[::1]"||/^127\.\d+\.\d+\.\d+$/.test(e)}function te(e){return e.length<=40&&/^(?:\d+(?:\.\d+){0,3}(?:-[0-9a-z]+(?:\.[0-9a-z]+)*)?|latest)$/i.
test(e)}function Ne(e){if(te(e))return e;throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`cryptoki-version is "${e}", which is not a version.`,{hint:"Give an \
exact version, such as 6.0.2."})}async function ie(e){let n=await oe(e.archive),t={...import_chunk_35BBZ333.a,...e.limits};try{return n==="zip"?await(await Promise.resolve().then(()=>__toESM(require("./zip-CKZYCULJ.cjs")))).
unpackZip(e,t):await(await Promise.resolve().then(()=>__toESM(require("./tar-JJHMQZDE.cjs")))).unpackTar(e,t)}catch(r){throw await(0,import_promises6.rm)(e.folder,
{recursive:!0,force:!0}).catch(()=>{}),sa(r)}}async function oe(e){let n=await da(e),t=n.subarray(0,4).toString("latin1");if(t==="PK"||t==="PK")return"zip";
if(t.startsWith("\x8B"))return"tar.gz";throw n.length===0?re("it is empty"):/^\s*</.test(n.toString("utf8").replace(/^\ufeff/,""))?re("it is a web page, perhap\
s the sign-in page of a proxy"):t==="\x7FELF"||t.startsWith("MZ")?new import_chunk_VC77LCNK.b("DOWNLOAD_FAILED","The library's archive can't be used: it is a li\
brary or a program, and no archive.",{hint:"cryptoki-archive names the archive that SignPath offers; for a library that is unpacked, set cryptoki-library to its\
 path."}):re("it is neither ZIP nor tar.gz")}function sa(e){if(e instanceof import_chunk_VC77LCNK.b)return e;if(e instanceof import_chunk_35BBZ333.b)return re(e.
message,e);let n=(0,import_chunk_7RIKCKPE.f)(e)??"";return/^(?:ENOSPC|EDQUOT|EFBIG)$/.test(n)?new import_chunk_VC77LCNK.b("OUTPUT_NOT_WRITABLE",`The library can\
't be unpacked: the disk is full (${n}).`,{hint:"Free space on the disks of the job's temporary folder and of its cache.",cause:e}):(0,import_chunk_7RIKCKPE.g)(
e,"path")!==void 0?e:re(`it is damaged or incomplete (${(0,import_chunk_7RIKCKPE.g)(e,"message")??String(e)})`,e)}function re(e,n){return new import_chunk_VC77LCNK.b(
"DOWNLOAD_FAILED",`The library's archive can't be used: ${e}.`,{hint:"Download it again, or check the address or path in cryptoki-archive.",...n===void 0?{}:{cause:n}})}
var aa="cryptoki-archive is read more than once: write the archive to a file, and give its path.";async function da(e){try{if((await(0,import_promises6.stat)(e)).
isFIFO())throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`The library's archive ${e} is a pipe.`,{hint:aa});let n=await(0,import_promises6.open)(e,"r");try{let{
buffer:t,bytesRead:r}=await n.read(Buffer.alloc(512),0,512,0);return t.subarray(0,r)}finally{await n.close()}}catch(n){if(n instanceof import_chunk_VC77LCNK.b)throw n;
let t=(0,import_chunk_7RIKCKPE.f)(n)==="EISDIR";throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`The library's archive ${e} ${(0,import_chunk_7RIKCKPE.h)(n)}.`,
{hint:t?"cryptoki-archive is the path of the archive's file, not of its folder.":"Check the path in cryptoki-archive.",cause:n})}}var se="pkcs11-sign-air-gap.js\
on",pa={zip:"cryptoki-archive.zip","tar.gz":"cryptoki-archive.tar.gz"};async function Or(e){if(await oe(e)!=="tar.gz")return!1;let n=await(0,import_promises5.open)(
e,"r");try{let{buffer:t,bytesRead:r}=await n.read(Buffer.alloc(4096),0,4096,0);return(0,import_node_zlib.gunzipSync)(t.subarray(0,r),{finishFlush:import_node_zlib.constants.
Z_SYNC_FLUSH,maxOutputLength:16*1024*1024}).subarray(0,100).toString("latin1").replace(/\0.*$/s,"")===se}catch{return!1}finally{await n.close()}}async function Rr(e,n,t){
var d;let r=Object.values(pa),i=await ie({archive:e,folder:n,limits:t,candidate:c=>c===se||r.includes(c),choose:c=>Promise.resolve(c.filter(u=>u===se||r.includes(
u)))}),o=i.get(se),s=(d=[...i].find(([c])=>r.includes(c)))==null?void 0:d[1],a=o===void 0?void 0:ga(await(0,import_promises5.readFile)(o,"utf8"));if(s===void 0)
throw cn(e,"its parts are not all there");if(a===void 0)throw cn(e,`${se} in it is missing or is not what pkcs11-sign bundle writes`);if(await(0,import_chunk_QUUW2APT.b)(
s)!==a.sha256)throw cn(e,"the archive inside does not have the digest that was written beside it");return{path:s,manifest:a}}function ga(e){try{let n=JSON.parse(
e);if(typeof n!="object"||n===null)return;let{format:t,version:r,os:i,source:o,sha256:s}=n;return t!==1||typeof i!="string"||typeof o!="string"||!/^[0-9a-f]{64}$/.
test(String(s))||r!==void 0&&(typeof r!="string"||!te(r))?void 0:{format:t,version:r,os:i,source:o,sha256:String(s)}}catch{return}}function cn(e,n){return new import_chunk_VC77LCNK.b(
"DOWNLOAD_FAILED",`${e} can't be used: ${n}.`,{hint:"Copy it again, or make it anew with pkcs11-sign bundle."})}var Ar={};function Fe(e,n){let t=n===void 0||n.url===
e?"":` (which redirects to ${I(n.url)})`;return{shown:I(e)+t,proxy:(n==null?void 0:n.proxy)===void 0?"":` through the proxy ${n.proxy.host}`}}var ae="To do with\
out this download, name a copy of the archive with cryptoki-archive, or an installed library with cryptoki-library.",de=class extends Error{name="StatusCause";status;constructor(n){
super(`status ${n}`),this.status=n}},ha=new Set([408,425,429,500,502,503,504]);function Lr({shown:e,proxy:n},t,r){let o=t===206||t===416||ha.has(t),s=t===407?"t\
he proxy wants a user and a password (407)":`the server answers ${t}`;return{error:new import_chunk_VC77LCNK.b("DOWNLOAD_FAILED",`${e} can't be downloaded${n}: ${s}\
.`,{hint:`${ma(t,o)} ${ae}`,cause:new de(t)}),transient:o,retryAfter:r}}function ma(e,n){return e===404||e===410?"Check cryptoki-version; or cryptoki-archive, w\
here the archive comes from a mirror.":e===407?"Give them in http-proxy as http://user:password@host:port, from a secret.":e===401||e===403?"Check the address, \
and whether the proxy or mirror lets this runner in.":n?"Try again later.":"Check the address."}function un({shown:e},n){return new import_chunk_VC77LCNK.b("DOW\
NLOAD_FAILED",`${e} is larger than ${n} bytes, which no archive of the library is.`,{hint:"Check that the address is the one of the library's archive."})}var ya=/^(?:ENOSPC|EDQUOT|EFBIG)$/;
function ln(e,{shown:n,proxy:t},r){let i=(0,import_chunk_7RIKCKPE.f)(e)??"",o=(c,u,f)=>({error:new import_chunk_VC77LCNK.b("DOWNLOAD_FAILED",u,{hint:f,cause:e}),
transient:c,retryAfter:void 0});if(ya.test(i)){let c=`The library's archive can't be written to ${r}: the disk is full (${i}).`,u="Free space on the disk of the\
 job's temporary folder.";return{...o(!1,c,u),error:new import_chunk_VC77LCNK.b("OUTPUT_NOT_WRITABLE",c,{hint:u,cause:e})}}let{kind:s,message:a}=e instanceof import_chunk_45C276AH.b?
e:(0,import_chunk_45C276AH.i)(e),d=`Check the address. ${ae}`;switch(s){case"redirect":return o(!1,`${a}.`,d);case"unreachable":{let c=`Check the network and ht\
tp-proxy. ${ae} pkcs11-sign bundle makes such a copy.`;return o(!0,`${n} can't be reached${t} (${i}).`,c)}case"dropped":return o(!0,`${n}: the connection${t} en\
ded half-way (${i||"it hung up"}).`,`Try again later. ${ae}`);case"timeout":return o(!0,`${n} can't be reached${t} in time (${i}).`,`Check the network and http-\
proxy. ${ae}`);case"tls":return o(!1,`${n}: the connection${t} can't be trusted (${i}).`,(0,import_chunk_45C276AH.j)(i)??"Where a proxy or mirror has a certific\
ate authority of your own, name its file in NODE_EXTRA_CA_CERTS.");default:return o(!1,`${n} can't be downloaded${t}: ${a}.`,d)}}function _e(e,n=Math.random){return Math.
round(Math.min(1e3*2**(e-1),3e4)*(.5+n()))}function De(e,n=Date.now()){let t=(e==null?void 0:e.trim())??"";if(/^\d{1,9}$/.test(t))return Number(t)*1e3;let r=/[A-Za-z]/.
test(t)?Date.parse(t):Number.NaN;return Number.isNaN(r)?void 0:Math.max(0,r-n)}var Nr=5;async function Tr(e,n,t,r,i){let o=new Set;for(let s=e;;){if(o.has(s.href))
throw new import_chunk_45C276AH.b("redirect",`${I(e)} redirects in a circle`);if(o.size>Nr)throw new import_chunk_45C276AH.b("redirect",`${I(e)} redirects more \
than ${Nr} times`);o.add(s.href),i({url:s,proxy:(0,import_chunk_45C276AH.e)(s,t)});let a=await(0,import_chunk_45C276AH.g)(s,{headers:{"user-agent":"pkcs11-sign",
...n},proxy:t},r),{location:d}=a.headers;if(d===void 0||![301,302,303,307,308].includes(a.statusCode??0))return a;a.destroy(),s=wa(s,d)}}function wa(e,n){let t=URL.
canParse(n,e.href)?new URL(n,e):void 0,r=i=>new import_chunk_45C276AH.b("redirect",`${I(e)} redirects to ${i}`);if(t===void 0)throw r("what is not an address");
if(!dn(t))throw r(`${I(t)}, which is not encrypted`);if(e.protocol==="https:"&&t.protocol!=="https:")throw r(`${I(t)}, which is not encrypted`);return t.origin===
e.origin&&t.username===""&&t.password===""&&(t.username=e.username,t.password=e.password),t}var ka={maximumBytes:1024**3,stallInSeconds:30,totalInSeconds:1800};
async function fn(e,n,t){var a;let r={...ka,...t.limits},i=Date.now()+r.totalInSeconds*1e3,o=await(0,import_promises8.open)(n,"wx",384).catch(d=>{throw ln(d,Fe(
e),n).error}),s={bytes:0,hash:(0,import_node_crypto.createHash)("sha256"),validator:void 0};try{for(let d=0,c=0;;c=Math.max(c,s.bytes)){let u=await Sa(e,o,n,s,i,
r,t);if(u===void 0)return{sha256:s.hash.digest("hex"),bytes:s.bytes};if(d=s.bytes>c?1:d+1,!u.transient||d>t.retries)throw u.error;let f=Math.max(_e(d),u.retryAfter??
0);if(Date.now()+f>=i)throw u.error;(a=t.onRetry)==null||a.call(t,u.error.message,f),await va(f,t.signal)}}finally{await o.close()}}async function Sa(e,n,t,r,i,o,s){
var f;let a=new AbortController,d,c=()=>{clearTimeout(d),d=setTimeout(()=>{a.abort()},Math.max(1,Math.min(o.stallInSeconds*1e3,i-Date.now())))};c();let u=Fe(e);
try{let p=r.bytes>0&&r.validator!==void 0,g=p?{range:`bytes=${r.bytes}-`,"if-range":r.validator??""}:{},h=AbortSignal.any([s.signal,a.signal]),m=await Tr(e,g,s.
proxy,h,w=>u=Fe(e,w));try{c();let w=m.statusCode??0,U=w===206&&p&&Ea(m)===r.bytes;if(!U&&w!==200)return(w===206||w===416)&&await Fr(n,r),Lr(u,w,De(m.headers["re\
try-after"]));U||await Fr(n,r),r.validator=xa(m);let y=Number(m.headers["content-length"]??Number.NaN),en=Number.isNaN(y)?void 0:r.bytes+y;if(en!==void 0&&en>o.
maximumBytes)throw un(u,o.maximumBytes);for await(let me of m){if(c(),Date.now()>i&&a.abort(),r.bytes+me.length>o.maximumBytes)throw un(u,o.maximumBytes);await Ia(
n,me,r.bytes),r.hash.update(me),r.bytes+=me.length,(f=s.onProgress)==null||f.call(s,r.bytes,en)}return}finally{m.destroy()}}catch(p){if(s.signal.aborted)throw new import_chunk_VC77LCNK.b(
"CANCELLED","Cancelled while downloading.",{cause:p});if(p instanceof import_chunk_VC77LCNK.b)throw p;let g=a.signal.aborted?Date.now()>=i?"deadline":"stall":void 0;
return g===void 0?ln(p,u,t):Pa(g,u,o)}finally{clearTimeout(d)}}function Pa(e,{shown:n,proxy:t},{stallInSeconds:r,totalInSeconds:i}){let o=e==="stall"?`the serve\
r sent nothing${t} for ${r} s`:`not all of it was there after ${i} s`,s="Try again later, or name a copy nearby with cryptoki-archive, or an installed library w\
ith cryptoki-library.";return{error:new import_chunk_VC77LCNK.b("DOWNLOAD_FAILED",`${n}: ${o}.`,{hint:s}),transient:e==="stall",retryAfter:void 0}}async function Fr(e,n){
await e.truncate(0),n.bytes=0,n.hash=(0,import_node_crypto.createHash)("sha256"),n.validator=void 0}async function Ia(e,n,t){for(let r=0;r<n.length;)r+=(await e.
write(n,r,n.length-r,t+r)).bytesWritten}function xa({headers:e}){var n;if(e["accept-ranges"]!=="none")return(n=e.etag)!=null&&n.startsWith('"')?e.etag:e["last-m\
odified"]}function Ea({headers:e}){var n;return Number(((n=/^bytes (\d+)-/.exec(e["content-range"]??""))==null?void 0:n[1])??Number.NaN)}async function va(e,n){
let{setTimeout:t}=await Promise.resolve().then(()=>__toESM(require("node:timers/promises")));await t(e,void 0,{signal:n}).catch(r=>{throw new import_chunk_VC77LCNK.b(
"CANCELLED","Cancelled while waiting to download again.",{cause:r})})}var Ca=1e4,Oa=1024*1024,Ra=new Set([403,404,410]),ce={signature:void 0,signatureUnknown:void 0};
async function jr(e,n){return e.kind==="url"?Aa(e.url,n):Na((0,import_node_path4.resolve)(n.workingDirectory,e.path),n)}async function Aa(e,n){let{host:t,signal:r,
proxy:i,retries:o,limits:s}=n,a=(0,import_node_path4.join)(n.folder,"archive"),d=()=>(0,import_promises7.rm)(a,{force:!0}),c=I(e),u=Date.now();t.info(`Downloadi\
ng ${c}`);let f=new AbortController,p=n.wantSignature?La(e,{...n,signal:AbortSignal.any([r,f.signal])}):Promise.resolve(ce);p.catch(()=>{});let g=Gr(t);try{let{
sha256:h}=await fn(e,a,{proxy:i,signal:r,retries:o,limits:s,onProgress:(m,w)=>{Date.now()-u<Ca||(u=Date.now(),t.info(`${Dr(m)}${w===void 0?"":` of ${Dr(w)}`} MB\
 downloaded`))},onRetry:g});return{path:a,sha256:h,source:c,...await p,discard:d}}catch(h){throw f.abort(),await Promise.all([d(),p.catch(()=>{})]),h}}function Gr(e){
return(n,t)=>{e.info(`${n} Trying again in ${Math.max(1,Math.round(t/1e3))} s.`)}}async function La(e,{host:n,folder:t,proxy:r,signal:i,retries:o,limits:s}){let a=new URL(
e);a.pathname+=".asc";let d=(0,import_node_path4.join)(t,"archive.asc");try{await fn(a,d,{proxy:r,signal:i,retries:o,limits:{...s,maximumBytes:Oa},onRetry:Gr(n)});
let c=await(0,import_promises7.readFile)(d);return/^\s*</.test(c.toString("utf8"))?ce:{signature:c,signatureUnknown:void 0}}catch(c){if(!(c instanceof import_chunk_VC77LCNK.b))
return{signature:void 0,signatureUnknown:(0,import_chunk_7RIKCKPE.f)(c)??String(c)};if(c.code==="CANCELLED")throw c;return c.cause instanceof de&&Ra.has(c.cause.
status)?ce:{signature:void 0,signatureUnknown:c.message}}finally{await(0,import_promises7.rm)(d,{force:!0})}}async function Na(e,{wantSignature:n}){await oe(e);
let t=await(0,import_chunk_QUUW2APT.b)(e).catch(i=>{throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`The library's archive ${e} can't be read.`,{hint:"Check t\
he path in cryptoki-archive.",cause:i})}),r=n?await Ta(`${e}.asc`):ce;return{path:e,sha256:t,source:e,...r,discard:()=>Promise.resolve()}}async function Ta(e){try{
return{signature:await(0,import_promises7.readFile)(e),signatureUnknown:void 0}}catch(n){let t=(0,import_chunk_7RIKCKPE.f)(n)??String(n);return t==="ENOENT"?ce:
{signature:void 0,signatureUnknown:`${e} can't be read (${t}).`}}}function Dr(e){return(e/1e6).toFixed(1)}var Vr=`-----BEGIN PGP PUBLIC KEY BLOCK-----
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
`;function Mr(e,n,t,r,i={}){let o={releaseKey:Vr,server:an,catalog:Ar,downloadLimits:{},unpackLimits:{},environment:(0,import_chunk_ZGFX3NXA.a)(),...i},s=$r(e,n,
o.server);return{plan:e,os:n,session:t,settings:o,workingDirectory:r,source:s,expected:Fa(e,n,o.catalog)}}async function Hr(e,n){let{session:t,settings:r,workingDirectory:i,
source:o,expected:s}=e,{host:a,signal:d,inputs:c,workspace:u}=t;return jr(o,{host:a,signal:d,proxy:(0,import_chunk_45C276AH.a)(c.httpProxy,r.environment),retries:c.
retries,limits:r.downloadLimits,folder:await u.folder(n),workingDirectory:i,wantSignature:s===void 0})}function Fa(e,n,t){var i;if(e.sha256!==void 0)return{sha256:e.
sha256,from:"cryptoki-sha256"};let r=e.archive===void 0?(i=t[e.version??""])==null?void 0:i[n]:void 0;return r===void 0?void 0:{sha256:r,from:"catalog"}}var Qr="\
installed.json",gn=".installing-";async function Jr(e,n,t){let r=qr(e,n),i=await(0,import_promises9.readdir)(r).catch(()=>[]);return(await Promise.all(i.filter(
s=>!s.startsWith(".")).map(s=>Zr((0,import_node_path5.join)(r,s),t)))).filter(s=>s!==void 0)}async function Xr(e,n,t,r){let i=qr(e,n);await(0,import_chunk_CB7JRYOJ.a)(
i),await Ha(i);let o=(0,import_node_path5.join)(i,`${gn}${(0,import_node_crypto2.randomBytes)(8).toString("hex")}`),s=(0,import_node_path5.join)(i,r.archiveSha256);
await(0,import_promises9.mkdir)(o);try{await(0,import_promises9.copyFile)(t,(0,import_node_path5.join)(o,r.library)),await(0,import_promises9.chmod)((0,import_node_path5.join)(
o,r.library),420),await(0,import_promises9.writeFile)((0,import_node_path5.join)(o,Qr),`${JSON.stringify(r,void 0,2)}
`);for(let a=1;;a+=1){let d=await(0,import_promises9.rename)(o,s).then(()=>{},u=>u);if(d===void 0||await Zr(s,({vouchedBy:u})=>u===r.vouchedBy)!==void 0)break;if(a===
5||!/^(?:ENOTEMPTY|EEXIST|EPERM|EACCES|ENOTDIR)$/.test((0,import_chunk_7RIKCKPE.f)(d)??""))throw d;await Ma(s,i)}}finally{await(0,import_promises9.rm)(o,{recursive:!0,
force:!0})}return(0,import_node_path5.join)(s,r.library)}async function Zr(e,n){try{let t=Va(await(0,import_promises9.readFile)((0,import_node_path5.join)(e,Qr),
"utf8"));if(t===void 0||!n(t))return;let r=(0,import_node_path5.join)(e,t.library);return(await(0,import_promises9.lstat)(r)).isFile()&&await(0,import_chunk_QUUW2APT.b)(
r)===t.librarySha256?{record:t,path:r}:void 0}catch{return}}function Va(e){let n=JSON.parse(e);if(typeof n!="object"||n===null)return;let t=a=>Reflect.get(n,a),
r=a=>/^[0-9a-f]{64}$/.test(String(t(a))),i=["source","library","build"].every(a=>typeof t(a)=="string"),o=/^[\w.]+$/.test(String(t("library"))),s=["digest","sig\
nature","nothing"].includes(String(t("vouchedBy")));return t("format")===1&&i&&o&&s&&r("archiveSha256")&&r("librarySha256")?n:void 0}function qr(e,{version:n,os:t,
openssl:r}){if(n!==void 0&&!te(n))throw new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`"${n}" is no version, so it can't name a folder of the cache.`);return(0,import_node_path5.join)(
e,"cryptoki",n??"unversioned",`${t}-x64`,r===void 0?"any-openssl":`openssl-${r}`)}async function Ma(e,n){let t=(0,import_node_path5.join)(n,`${gn}${(0,import_node_crypto2.randomBytes)(
8).toString("hex")}`);await(0,import_promises9.rename)(e,t).catch(r=>{if((0,import_chunk_7RIKCKPE.f)(r)!=="ENOENT")throw r}),await(0,import_promises9.rm)(t,{recursive:!0,
force:!0})}async function Ha(e){let n=Date.now()-864e5;for(let t of await(0,import_promises9.readdir)(e)){if(!t.startsWith(gn))continue;let r=(0,import_node_path5.join)(
e,t),i=await(0,import_promises9.stat)(r).catch(()=>{});i!==void 0&&i.mtimeMs<n&&await(0,import_promises9.rm)(r,{recursive:!0,force:!0}).catch(()=>{})}}var za=/(?:^|[\s._-])(?:linux|win|windows|osx|macos)?(?:arm64|aarch64|armhf|arm|x86(?![\s._-]?64)|i[36]86|win32)(?:$|[\s._-])|musl/i,
Wa=/(?:^|[\s._-]+)(?:(?:linux|win|windows)[\s._-]*)?(?:x64|amd64|x86[_-]64)(?=$|[\s._-])|(?:^|[\s._-]+)linux(?=$|[\s._-])/gi,ni=String.raw`v?(\d+)(?:[._-](\d+|x))?(?:[._-](\d+|x))?[a-z]?\+?`,
Ya=new RegExp(String.raw`(?:ssl|libcrypto)(?:\.so)?[\s._-]*${ni}(?=$|[\s._-])`,"i"),Qa=new RegExp(`^${ni}$`,"i");function ti(e){return za.test(e)}function ri(e){
return/(?:x64|amd64|x86[_-]64)/i.test(e)}function hn(e,n=!1){return ei(e,Ya)??(n?void 0:ei(e,Qa))}function ei(e,n){for(let t of[...e].reverse()){let r=Ja(t,n);if(r!==
void 0)return{folder:t,version:r}}}function Ja(e,n){if(/^(?:32|64)$/.test(e))return;let t=n.exec(e.replace(Wa,"").replace(/^[\s._-]+/,""));if(t===null)return;let[
,r="",i,o]=t,s=i===void 0&&r.length>1?Array.from(r):[r,i,o],[a,d,c]=s.map(u=>u===void 0||!/^\d+$/.test(u)?void 0:Number(u));return a===void 0?void 0:{major:a,minor:d,
patch:c}}var G={linux:"libSignPath.Cryptoki.so",win32:"SignPath.Cryptoki.dll"},ii={linux:"Linux",win32:"Windows"};function yn(e,n){var i;let t=(i=ue(e).at(-1))==
null?void 0:i.toLowerCase(),r=G[n].toLowerCase();return t===r||t===`${r}.asc`}function oi(e,n){return n==="linux"&&si(e,n).some(({version:t})=>t!==void 0)}function wn(e,n,t){
var u;let r=si(e,n);if(r.length===0)throw nd(e,n);let i=(f,p)=>({library:f.name,signature:e.find(g=>ed(g,`${f.name}.asc`)),openssl:f.version===void 0||t===void 0?
void 0:`${t.major}.${t.minor}`,reason:p});if(n==="win32")return i(mn(r,n),"it is the archive's Windows library");let o=r.filter(({version:f})=>f!==void 0);if(o.
length===0)return i(mn(r,n),"it is the one library of the archive, for any OpenSSL");if(t===void 0)throw rd(o);let s=o.map(f=>({candidate:f,fit:Xa(f.version,t)})).
filter(f=>f.fit!==void 0).sort((f,p)=>f.fit.rank-p.fit.rank||p.fit.closeness-f.fit.closeness),a=(u=s[0])==null?void 0:u.fit;if(a===void 0)throw id(o,t);let d=s.
filter(({fit:f})=>f.rank===a.rank&&f.closeness===a.closeness),c=mn(d.map(f=>f.candidate),n);return i(c,`folder ${c.folder} ${a.words} the runner's OpenSSL ${t.text}`)}
function Xa(e,n){if((e==null?void 0:e.major)!==n.major)return;let{minor:t,patch:r}=e;if(t===void 0)return{rank:1,closeness:0,words:"is for every minor version o\
f"};if(t===n.minor)return{rank:0,closeness:r===n.patch?Number.MAX_SAFE_INTEGER:r??0,words:"is for the same version as"};if(!(n.major<3))return t<n.minor?{rank:2,
closeness:t,words:"is the nearest older one of the same major version as"}:{rank:3,closeness:-t,words:"is newer than, but of the same major version as,"}}function si(e,n){
let t=G[n].toLowerCase(),r=e.filter(o=>{var s;return((s=ue(o).at(-1))==null?void 0:s.toLowerCase())===t}).map(o=>({name:o,folders:ue(o).slice(0,-1)})).filter(({
folders:o})=>!o.some(ti)),i=Za(r.map(({folders:o})=>o));return r.map(({name:o,folders:s})=>{let a=r.length>1?s.slice(i):s.slice(qa(s)),d=hn(a)??hn(s,!0);return{
name:o,folders:s,folder:(d==null?void 0:d.folder)??s.join("/"),version:d==null?void 0:d.version}})}function Za([e=[],...n]){let t=e.findIndex((r,i)=>n.some(o=>o[i]!==
r));return t===-1?e.length:t}function qa(e){let n=e.findIndex(t=>t.toLowerCase()==="libsignpath.cryptoki");return n===-1?e.length:n+1}function mn(e,n){let t=e.filter(
({folders:o})=>o.some(ri)),r=t.length>0?t:e,[i]=r;if(i===void 0||r.length>1)throw td(r,n);return i}function ue(e){return e.split(/[/\\]/).filter(n=>n!==""&&n!==
".")}function ed(e,n){return ue(e).join("/").toLowerCase()===ue(n).join("/").toLowerCase()}function nd(e,n){let t=e.filter(r=>!/[/\\]$/.test(r));return new import_chunk_VC77LCNK.b(
"DOWNLOAD_FAILED",`The archive holds no ${G[n]} for ${ii[n]} x64.`,{hint:`Check that it is the archive of SignPath's Cryptoki library for ${ii[n]}.`,details:`It\
 holds: ${(0,import_chunk_UZMAZ5KW.f)(t,20)}`})}function td(e,n){let t=e.map(({folders:r})=>r.length===0?"the top folder":r.join("/"));return new import_chunk_VC77LCNK.b(
"DOWNLOAD_FAILED",`The archive holds ${G[n]} ${e.length} times, and the folders don't tell which one is for this runner: ${t.join(", ")}.`,{hint:"Unpack the rig\
ht one and set cryptoki-library to its path; or name the folders for OpenSSL, such as openssl-1.1 and openssl-3."})}function rd(e){return new import_chunk_VC77LCNK.b(
"PREREQUISITE_MISSING",`The archive has one library for each OpenSSL (${ai(e)}), and no openssl is found here to tell which one fits.`,{hint:"Install openssl, o\
r set the openssl input to its path. SignPath's library needs it anyway."})}function id(e,n){return new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`The archiv\
e has libraries for OpenSSL ${ai(e)}, but none for this runner's ${n.text}.`,{hint:"Use another version of the library, another runner image, or set the openssl\
 input to a matching OpenSSL."})}function ai(e){return e.map(({folder:n})=>n).join(", ")}var cd=/-----BEGIN PGP SIGNATURE-----(?:\s|[A-Za-z]+: [^\n]*)*-----END PGP SIGNATURE-----/,
ud=16,ld=64*1024*1024;async function bn(e){let t=await(await Promise.resolve().then(()=>__toESM(require("./openpgp-ZOFSGWUI.cjs")))).readKey({armoredKey:e.releaseKey}),
r=await pd(e),i=r.packets.filter(({issuerKeyID:s})=>t.getKeys(s).length>0);if(i.length===0){let s=r.packets.map(({issuerKeyID:a})=>a.toHex().toUpperCase()).join(
", ");throw k("wrong-key",e,`It was made by key ${s}, not by the release key ${kd(t)}.`)}if(i.length>ud)throw k("unreadable",e,`There are ${i.length} signatures\
 in it.`);let o;for(let s of i)try{r.packets.splice(0,r.packets.length,s),await fd(r,s,t,e);return}catch(a){o??=a}throw o}async function fd(e,n,t,r){let i=await Promise.resolve().then(()=>__toESM(require("./openpgp-ZOFSGWUI.cjs"))),
o=n.created??new Date,s=await i.createMessage({binary:await gd(r.path)}),{signatures:a,data:d}=await i.verify({message:s,signature:e,verificationKeys:t.toPublic(),
date:o,format:"binary"});d instanceof Uint8Array||await hd(d);let c=await Promise.all(a.map(md));if(!c.includes("good"))throw yd(c[0]??"",r);await wd(t,n,r)}async function pd(e){
let n=await Promise.resolve().then(()=>__toESM(require("./openpgp-ZOFSGWUI.cjs"))),t=Buffer.from(e.signature).toString("latin1");if(t.trim()==="")throw k("strip\
ped",e,"The file for it is empty.");if(cd.test(t))throw k("stripped",e,"The file for it holds no signature.");try{let r=t.includes("-----BEGIN PGP SIGNATURE----\
-");if(!r&&/^\s*[-<A-Za-z0-9]/.test(t.slice(0,1)))throw k("stripped",e,"The file for it holds no signature.");let i=r?await n.readSignature({armoredSignature:t}):
await n.readSignature({binarySignature:e.signature});if(i.packets.length===0)throw k("stripped",e,"The file for it holds no signature.");return i}catch(r){throw r instanceof
import_chunk_VC77LCNK.b?r:k("unreadable",e,`It can't be read (${(0,import_chunk_7RIKCKPE.g)(r,"message")??String(r)}).`,r)}}async function gd(e){let{size:n}=await(0,import_promises11.stat)(
e);return n<=ld?(0,import_promises11.readFile)(e):import_node_stream.Readable.toWeb((0,import_node_fs2.createReadStream)(e,{highWaterMark:1024*1024}))}async function hd(e){
let n=e.getReader();for(;!(await n.read()).done;);}async function md({verified:e}){return e.then(()=>"good",n=>(0,import_chunk_7RIKCKPE.g)(n,"message")??String(
n))}function yd(e,n){return/digest did not match|signature verification failed/i.test(e)?k("tampered",n,`It does not fit: ${n.what} was changed after it was sig\
ned.`):/insecure|weak|rejected/i.test(e)?k("weak",n,`It is too weak to prove anything (${e}).`):/revoked/i.test(e)?k("revoked-key",n,"Its key has been revoked."):
k("unreadable",n,`It can't be checked (${e}).`)}async function wd(e,n,t){let r=t.now??new Date;if(await e.isRevoked(void 0,void 0,r))throw k("revoked-key",t,"It\
s key has been revoked.");let i=n.getExpirationTime();if(i instanceof Date&&i<=r)throw k("expired-signature",t,`It expired on ${di(i)}.`);let o=await e.getExpirationTime();
if(Sd(o)&&o<=r)throw k("expired-key",t,`Its key expired on ${di(o)}.`)}var bd={stripped:"Somebody took the signature away. Take the archive from SignPath's own \
server, or pin its digest with cryptoki-sha256.",unreadable:"The signature is damaged. Take the archive from SignPath's own server, or pin its digest with crypt\
oki-sha256.","wrong-key":"Take the archive from SignPath's own server. Where SignPath has a new release key, a newer release of pkcs11-sign knows it.",tampered:"\
Don't use it. Take the archive from SignPath's own server, and find out who changed this copy.","expired-signature":"Use a newer cryptoki-version; or pin the di\
gest with cryptoki-sha256 if you know the archive to be right.","expired-key":"A newer release of pkcs11-sign may know a newer key; or pin the digest with crypt\
oki-sha256 if you know the archive to be right.","revoked-key":"Don't use it. A newer release of pkcs11-sign may know SignPath's new release key.",weak:"Pin the\
 digest with cryptoki-sha256 if you know the archive to be right."};function k(e,{what:n},t,r){return new import_chunk_VC77LCNK.b("DOWNLOAD_NOT_VERIFIED",`The G\
PG signature of ${n} is not good (${e}). ${t}`,{hint:bd[e],...r===void 0?{}:{cause:r}})}function kd(e){return e.getFingerprint().toUpperCase()}function Sd(e){return Object.
prototype.toString.call(e)==="[object Date]"}function di(e){return e.toISOString().slice(0,10)}async function ci(e,n,t){try{return n!==void 0?(Id(e,n),"digest"):
e.signature===void 0?"nothing":(await bn({path:e.path,what:"the archive",signature:e.signature,releaseKey:t}),"signature")}catch(r){throw await e.discard(),r}}async function ui(e,n,t){
return n===void 0?"nothing":(await bn({path:e,what:"the library in the archive",signature:await(0,import_promises10.readFile)(n),releaseKey:t}),"signature")}function kn(e,{
source:n,archiveSha256:t,required:r,signatureUnknown:i}){let o=`cryptoki-sha256: ${t}`,s=i===void 0?"it has no GPG signature":`whether there is a GPG signature \
could not be found out (${i.replace(/\.$/,"")})`,a=`Nothing vouches for ${n}: ${s}, and no digest is known`;if(r)throw new import_chunk_VC77LCNK.b("DOWNLOAD_NOT\
_VERIFIED",`${a}. require-verified-download is set, so it is not used.`,{hint:`If you know the archive to be right, pin it:
${o}`});e.warning(`${a}. It is used all the same. Once you know the archive to be right, pin it, and any change will be an error:
${o}`)}function Id({sha256:e,source:n},t){if(e===t.sha256)return;let r=t.from==="catalog"?"that this release of pkcs11-sign knows":"in cryptoki-sha256";throw new import_chunk_VC77LCNK.b(
"DOWNLOAD_NOT_VERIFIED",`${n} does not have the digest ${r}: it was changed, damaged or replaced.`,{hint:t.from==="catalog"?"Don't use it. Something between Sig\
nPath and this runner changes downloads, or SignPath replaced the archive: ask SignPath.":"Check whether cryptoki-sha256 belongs to this version and system; if \
it does, do not use this archive.",details:`expected: ${t.sha256}
found:    ${e}`})}async function li(e,n,t,r){if(e.kind==="installed")return{path:e.path,version:void 0};let i=Cd(e,n,t,r),o=await Rd(i);return o!==void 0?Ad(i,o):
Ld(i)}function Cd(e,n,t,r){let i=t.os==="win32"?"win32":"linux",o;return{...Mr(e,i,n,t.workingDirectory,r),openssl:()=>o??=Od(n,t)}}async function Od({inputs:e,
environment:n},t){var r;return t.openssl!==void 0?t.openssl.version:(r=(await Le({programs:[import_chunk_VN3XLZGO.a],openssl:e.openssl},n())).openssl)==null?void 0:
r.version}async function Rd(e){let{plan:n,session:t,os:r,source:i,expected:o}=e;if(!(o!==void 0||n.archive===void 0&&n.version!==void 0&&!Te(n.version))||i.kind===
"file")return;let a=I(i.url),d=p=>o!==void 0?p.archiveSha256===o.sha256:p.source===a&&(p.vouchedBy==="signature"||p.vouchedBy==="nothing"&&!n.requireVerified),c=async p=>(await Jr(
t.host.cacheDirectory,{version:n.version,os:r,openssl:p},d))[0],u=await c(void 0);if(u!==void 0||r==="win32")return u;let f=await e.openssl();return f===void 0?
void 0:c(`${f.major}.${f.minor}`)}function Ad({plan:e,session:n,expected:t},{record:r,path:i}){let{host:o}=n;return o.info(`Library: from the cache, checked aga\
inst its digest (${r.build}): ${i}`),t===void 0&&r.vouchedBy==="nothing"&&kn(o,{source:r.source,archiveSha256:r.archiveSha256,required:e.requireVerified}),{path:i,
version:e.version}}async function Ld(e){let{plan:n,settings:t,expected:r}=e,i=await Hr(e,"cryptoki");try{let o=await Nd(i,e),s=n.version??o.version,a=(r==null?void 0:
r.sha256)===i.sha256?{...o.archive,sha256:i.sha256}:o.archive,d=await ci(a,r,t.releaseKey);return await Td(e,o.archive,d,s)}finally{await i.discard()}}async function Nd(e,{
session:n,settings:t}){if(!await Or(e.path))return{archive:e,version:void 0};let{path:r,manifest:i}=await Rr(e.path,await n.workspace.folder("air-gap"),t.unpackLimits);
return{archive:{...e,path:r,sha256:i.sha256,signature:void 0,signatureUnknown:void 0},version:i.version}}async function Td(e,n,t,r){let{plan:i,session:o,settings:s,
os:a}=e,{host:d,workspace:c}=o,u=await c.folder("library");try{let{build:f,library:p,signature:g}=await Fd(e,n.path,u),h=t==="nothing"?await ui(p,g,s.releaseKey):
t;if(d.info(`Library: ${f.library}: ${f.reason}`),d.info(`Verified by: ${{digest:"its SHA-256 digest",signature:"SignPath's GPG signature",nothing:"nothing"}[h]}`),
h==="nothing"){let{source:w,sha256:U,signatureUnknown:y}=n;if(kn(d,{source:w,archiveSha256:U,required:i.requireVerified,signatureUnknown:y}),y!==void 0)return{path:await fi(
e,p),version:r}}let m={format:1,version:r,source:n.source,archiveSha256:n.sha256,library:G[a],librarySha256:await(0,import_chunk_QUUW2APT.b)(p),vouchedBy:h,build:f.
reason};return{path:await _d(e,{version:r,os:a,openssl:f.openssl},p,m),version:r}}finally{await(0,import_promises.rm)(u,{recursive:!0,force:!0})}}async function Fd({
os:e,openssl:n,settings:t},r,i){let o=async u=>wn(u,e,oi(u,e)?await n():void 0),s,a=await ie({archive:r,folder:i,limits:t.unpackLimits,candidate:u=>yn(u,e),choose:async u=>{
s=o(u);let{library:f,signature:p}=await s;return p===void 0?[f]:[f,p]}}),d=await s,c=a.get((d==null?void 0:d.library)??"");if(d===void 0||c===void 0)throw new import_chunk_VC77LCNK.b(
"INTERNAL_ERROR","The library was not unpacked.");return{build:d,library:c,signature:d.signature===void 0?void 0:a.get(d.signature)}}async function _d(e,n,t,r){
let{host:i}=e.session;try{return await Xr(i.cacheDirectory,n,t,r)}catch(o){return i.notice(`The cache ${i.cacheDirectory} can't be written to (${(0,import_chunk_7RIKCKPE.f)(
o)??String(o)}): the library is installed for this job only.`),fi(e,t)}}async function fi({session:e,os:n},t){let r=(0,import_node_path.join)(await e.workspace.
folder("installed"),G[n]);return await(0,import_promises.rename)(t,r),await(0,import_promises.chmod)(r,384),r}var Kd=64,Ke=64,pi=24,Ud=11,Bd=64*1024*1024;async function hi(e){
let n=await(0,import_promises13.open)(e,"r");try{return await jd(n)}finally{await n.close()}}async function jd(e){let n=await Sn(e,0,Kd),t=(n==null?void 0:n[4])===
2&&n[5]===1;if(n===void 0||!t)return;let r=await Sn(e,Number(n.readBigUInt64LE(40)),n.readUInt16LE(60)*Ke);if(r!==void 0)for(let i=0;i<r.length;i+=Ke){if(r.readUInt32LE(
i+4)!==Ud)continue;let o=await gi(e,r,i),s=await gi(e,r,r.readUInt32LE(i+40)*Ke);return o===void 0||s===void 0?void 0:Gd(o,s)}}function Gd(e,n){let t=new Set;for(let r=0;r+
pi<=e.length;r+=pi){let i=e.readUInt32LE(r);e.readUInt16LE(r+6)!==0&&i<n.length&&t.add(n.toString("latin1",i,n.indexOf(0,i)))}return t}function gi(e,n,t){return t+
Ke>n.length?Promise.resolve(void 0):Sn(e,Number(n.readBigUInt64LE(t+24)),Number(n.readBigUInt64LE(t+32)))}async function Sn(e,n,t){if(t<=0||t>Bd||!Number.isSafeInteger(
n))return;let{buffer:r,bytesRead:i}=await e.read(Buffer.alloc(t),0,t,n);return i<t?void 0:r}var Pn="C_GetFunctionList",mi="SIGNPATH_",Yd={62:"x64",183:"arm64",3:"\
ia32",40:"arm"};async function Ue(e,n){let t=(0,import_node_path6.resolve)(n,e),r=await(0,import_promises12.stat)(t).catch(()=>{});if(r===void 0)throw F(`${t} d\
oes not exist`,"Check cryptoki-library: it is the path of the library on the runner.");if(!r.isFile())throw F(`${t} is not a file`,"Check cryptoki-library: it i\
s the path of the library file, not of its folder.");await Jd(t);let[i,o,s]=await Zd(t,[Buffer.from(Pn),Buffer.from(mi),Buffer.from(mi,"utf16le")]),a=process.platform===
"linux"?await hi(t):void 0;if(a===void 0?i!==!0:!a.has(Pn))throw Qd(t,a);return{path:await(0,import_promises12.realpath)(t),readsSignPathVariables:o===!0||s===!0}}
function Qd(e,n){var i;let r=(i=[["bind_engine","an OpenSSL engine"],["OSSL_provider_init","an OpenSSL provider"]].find(([o])=>(n==null?void 0:n.has(o))===!0))==
null?void 0:i[1];return F(r===void 0?`${e} is not a PKCS #11 library: it has no ${Pn}`:`${e} is ${r}, not a PKCS #11 library`,"Set cryptoki-library to the PKCS \
#11 module itself, such as libSignPath.Cryptoki.so. Engines and providers are found without it.")}async function Jd(e){let n=await Xd(e,20),t=n.subarray(0,4).equals(
Buffer.from("\x7FELF","latin1")),r=n.subarray(0,2).toString("latin1")==="MZ",i=process.platform==="win32",o="Install the build for this runner, or leave cryptok\
i-library out to have it chosen.";if(process.platform==="linux"&&r)throw F(`${e} is a Windows library, but this runner is Linux`,o);if(i&&t)throw F(`${e} is a L\
inux library, but this runner is Windows`,o);if(process.platform!=="linux")return;if(!t)throw F(`${e} is not a shared library`,o);let s=Yd[n.readUInt16LE(18)];if(s!==
process.arch)throw F(`${e} is built for ${s??"another processor"}, but this runner is ${process.arch}`,o)}async function Xd(e,n){try{let t=await(0,import_promises12.open)(
e,"r");try{let{buffer:r,bytesRead:i}=await t.read(Buffer.alloc(n),0,n,0);if(i<n)throw F(`${e} is too short for a library`,"Install it anew: the copy is damaged.");
return r}finally{await t.close()}}catch(t){throw t instanceof import_chunk_VC77LCNK.b?t:F(`${e} can't be read`,"Check the file's permissions.",t)}}async function Zd(e,n){
let t=n.map(()=>!1),r=Math.max(...n.map(o=>o.length))-1,i=Buffer.alloc(0);for await(let o of(0,import_node_fs3.createReadStream)(e,{highWaterMark:1<<20})){let s=Buffer.
concat([i,o]);if(n.forEach((a,d)=>t[d]||=s.includes(a)),t.every(a=>a))break;i=s.subarray(Math.max(0,s.length-r))}return t}function F(e,n,t){return new import_chunk_VC77LCNK.b(
"LIBRARY_NOT_LOADABLE",`${e}.`,{hint:n,...t===void 0?{}:{cause:t}})}var tc="SignPath.CryptoProviders.Cryptoki.txt",rc=25,ic=16*1024,oc=new Map([[134,"SIGABRT"],
[135,"SIGBUS"],[139,"SIGSEGV"]]),sc=new Set(["SIGABRT","SIGBUS","SIGSEGV","SIGILL","SIGFPE"]),ac=new Set(["OUTPUT_NOT_WRITABLE","INVALID_INPUT","KEY_TYPE_MISMAT\
CH","LIBRARY_NOT_LOADABLE"]);async function dc(e){let n=await bi(e),t=lc(await fc(e,n),e);if(ac.has(t.code)||t.transient)return t;let r=await e.askSignPath();if(r===
void 0)return t;let{tool:i,file:o}=e;return new import_chunk_VC77LCNK.b(r.code,`${i} could not sign ${o}: ${cc(r.message,n)}`,{file:o,cause:t,...r.hint===void 0?
{}:{hint:r.hint},...t.details===void 0?{}:{details:t.details}})}function cc(e,{ckr:n}){return n===void 0?e:`${e.replace(/\.$/,"")} (${n}).`}function uc({message:e="\
see its words below"},n){let t=e.replace(/\.$/,"");return n===void 0?t:t.replace(/^The timestamp server\b/,`The timestamp server ${n}`)}function lc(e,{tool:n,extraArguments:t}){
let{code:r,message:i,hint:o,file:s,details:a}=e;return t.length===0||r!=="SIGNING_FAILED"&&r!=="INVALID_INPUT"?e:new import_chunk_VC77LCNK.b(r,i,{hint:`${o===void 0?
"":`${o} `}Check \`arguments\` too: ${n} gets them as they are.`,...s===void 0?{}:{file:s},...a===void 0?{}:{details:a},cause:e})}async function Dg(e,n){return(await bi(
e)).ckr!==void 0?dc(e):new import_chunk_VC77LCNK.b(n.code,n.message,{file:e.file,...n.hint===void 0?{}:{hint:n.hint},details:await Si(e)})}async function fc(e,n){
var c;let{tool:t,file:r,captured:i,timeLimitInSeconds:o}=e,s={file:r,details:await Si(e)},a=mc(i.output)??await yc(e);if(a!==void 0)return pc(t,r,a,s);if(n.ckr!==
void 0){let u=(0,import_chunk_I72JFFQY.b)(n.ckr,e.otherVendor);return new import_chunk_VC77LCNK.b(u.code,`${t} could not sign ${r}: ${n.ckr}, ${u.meaning}.`,{...s,
hint:u.hint})}if(i.timedOut)return new import_chunk_VC77LCNK.b("TIME_LIMIT",`${t} did not finish ${r} within ${o} s and was stopped.`,{...s,hint:`Either ${e.timestampUrl===
void 0?"the service":`the service or the timestamp server ${e.timestampUrl}`} hangs, or the tool waits for a session that could not be opened. Look at the log b\
elow; raise time-limit-in-seconds for very large files.`});if(n.code!==void 0)return new import_chunk_VC77LCNK.b(n.code,`${t} could not sign ${r}: ${uc(n,e.timestampUrl)}\
.`,{...s,...n.hint===void 0?gc(n.code,e.otherVendor):{hint:n.hint}});let d=i.signal??oc.get(i.exitCode??0);return d!==void 0&&(i.signal===null||sc.has(d))?new import_chunk_VC77LCNK.b(
"SIGNING_FAILED",`${t} crashed (${d}) while it signed ${r}.`,{...s,hint:"Its last words are below. Where there are none, set log-level to debug for the library'\
s own log."}):new import_chunk_VC77LCNK.b("SIGNING_FAILED",`${t} could not sign ${r}: ${((c=n.message)==null?void 0:c.replace(/\.$/,""))??hc(i)}.`,{...s,hint:"I\
ts own words are below."})}var yi=new Set(["CKR_OPERATION_ACTIVE","CKR_OPERATION_NOT_INITIALIZED"]);async function bi({failure:e,logDirectory:n,cardLog:t,redact:r}){
if(e.ckr!==void 0&&!yi.has(e.ckr)||e.code!==void 0)return e;let i=t===void 0?void 0:(0,import_chunk_I72JFFQY.f)(await ki(t));if(i!==void 0)return{...e,ckr:i};let s=[
...(await Be(n,r)).matchAll(/\b(CKR_[A-Z_]+)\b|\bCKR 0x([0-9A-Fa-f]{1,8})\b/g)].map(([,a,d])=>a??(0,import_chunk_I72JFFQY.a)(parseInt(d??"0",16))).findLast(a=>!yi.
has(a));return s===void 0||s==="CKR_OK"?e:{...e,ckr:s}}function pc(e,n,t,r){return new import_chunk_VC77LCNK.b("OUTPUT_NOT_WRITABLE",`${e} could not write the r\
esult for ${n}: ${t}.`,{...r,hint:"Free space on the disk that holds the result, or set output-directory to another one."})}async function Be(e,n){let t=await(0,import_promises14.readFile)(
(0,import_node_path7.join)(e,tc),"utf8").catch(()=>"");return n(In(t))}async function ki({path:e,from:n}){return(await(0,import_promises14.readFile)(e).catch(()=>Buffer.
alloc(0))).subarray(n).toString("latin1")}async function Si({tool:e,captured:n,logDirectory:t,cardLog:r,redact:i}){let o=await Be(t,i),s=[`${e} said:
${In(n.output)||"(nothing)"}`],a=r===void 0?"":i(In(await ki(r)));return a!==""&&s.push(`The card daemon's log ends with:
${a}`),o!==""&&s.push(`The library's log ends with:
${o}`),s.join(`

`)}function gc(e,n){let r={POLICY_NOT_FOUND:"Check project-slug and signing-policy-slug, and that the token belongs to a submitter of that signing policy.",TIMESTAMP_FAILED:"\
Add another server to timestamp-urls; they are tried in order.",LIBRARY_NOT_LOADABLE:"Check that the library is the build for this runner and that all that it n\
eeds is installed (ldd LIBRARY tells).",AUTHENTICATION_FAILED:"Check the API token and the organization id.",INVALID_INPUT:"Check that the file is whole and wha\
t its name says, and that the certificate is the one of the signing policy.",KEY_TYPE_MISMATCH:"Choose an algorithm that fits the signing policy's key.",...n?{POLICY_NOT_FOUND:(0,import_chunk_I72JFFQY.b)(
"CKR_KEY_HANDLE_INVALID",!0).hint,AUTHENTICATION_FAILED:(0,import_chunk_I72JFFQY.b)("CKR_PIN_INCORRECT",!0).hint}:{}}[e];return r===void 0?{}:{hint:r}}function hc({
exitCode:e,signal:n}){return n===null?`it ended with exit code ${e??"unknown"}`:`it was ended by ${n}`}function mc(e){var n;return(n=/no space left on device|disk quota exceeded|file too large|read-only file system/i.
exec(e))==null?void 0:n[0].toLowerCase()}async function yc({output:e,expectedSizeInBytes:n}){let t=await(0,import_promises14.statfs)((0,import_node_path7.dirname)(
e)).then(({bavail:r,bsize:i})=>r*i,()=>{});return t!==void 0&&t<n+ic?"no space left on device":void 0}function In(e){return e.trimEnd().split(`
`).slice(-rc).join(`
`)}var wc=new Set(["load","C_Initialize","C_GetInfo","C_GetSlotList","C_GetTokenInfo","C_GetMechanismList"]),bc=new Set(["SIGNING_FAILED","KEY_TYPE_MISMATCH"]);
function Pi(e,n,t,r=!1){let i=e==="load"?"C_GetFunctionList":e;if(n===void 0)return new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADABLE",`The library can't be use\
d: ${i} failed: ${t}.`);let o=(0,import_chunk_I72JFFQY.a)(n),{code:s,meaning:a,hint:d}=r?kc(e,o):(0,import_chunk_I72JFFQY.b)(o);return wc.has(e)&&bc.has(s)?new import_chunk_VC77LCNK.b(
"LIBRARY_NOT_LOADABLE",`The library is there, but does not start: ${i} gives ${o}, ${a}.`,{hint:d}):new import_chunk_VC77LCNK.b(s,`The library can't be used: ${i}\
 gives ${o}, ${a}.`,{hint:d})}function kc(e,n){return e==="C_Login"&&n==="CKR_OPERATION_NOT_INITIALIZED"?(0,import_chunk_I72JFFQY.b)("CKR_TOKEN_NOT_RECOGNIZED",
!0):e!=="C_Initialize"||n!=="CKR_ARGUMENTS_BAD"?(0,import_chunk_I72JFFQY.b)(n,!0):{code:"LIBRARY_NOT_LOADABLE",meaning:"it may want parameters of its own",hint:"\
A module that does, such as NSS's, can be used through p11-kit, whose configuration has them (x-init-reserved): set cryptoki-library to p11-kit-proxy.so."}}function Ii(e){
return new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADABLE",`${e} can be loaded, but shows no token.`,{hint:"Check that it is SignPath's library. Another vendor's\
 may need a configuration of its own, or a device."})}var Sc=10;function xi(e,n,t=!1){if(n.length===0)return Pc(e,t);let r=n.filter(a=>a!=="");if(r.length===0)return new import_chunk_VC77LCNK.b(
"POLICY_NOT_FOUND",`The token has keys, but none with the id ${e}, and none with any other id.`,{hint:"The id (CKA_ID) of the key has to be PROJECT/SIGNING-POLI\
CY, as it is in SignPath's library; a label does not count."});let i=(0,import_chunk_RVPQFYDX.b)(e,[...new Set(r)]),o=(0,import_chunk_RVPQFYDX.a)(e,i),s=t?"":",\
 and that the API token's user is a submitter there";return new import_chunk_VC77LCNK.b("POLICY_NOT_FOUND",`The library shows no key ${e}.`,{hint:`${o===void 0?
"":`Did you mean ${o}? `}Check project-slug and signing-policy-slug${s}. Visible: ${(0,import_chunk_UZMAZ5KW.f)(i,Sc)}.`})}function Pc(e,n){return n?new import_chunk_VC77LCNK.b(
"POLICY_NOT_FOUND",`The token has no private key at all, so not ${e} either.`,{hint:"Check that it is the token with the key, and that the module finds its own \
configuration. The key's id (CKA_ID) has to be PROJECT/SIGNING-POLICY."}):new import_chunk_VC77LCNK.b("PERMISSION_DENIED",`The library shows no key at all, so n\
ot ${e} either.`,{hint:"The API token's user is a submitter of no signing policy in this organization: add the user to the policy in SignPath."})}var Ic=new Set(
["SIGSEGV","SIGABRT","SIGBUS","SIGILL","SIGFPE","SIGTRAP"]),xc=new Set([3221225477,3221225725,3221226356,3221226505,3221225501]);function Ei({library:e,timeLimitInSeconds:n},{
timedOut:t,signal:r,exitCode:i},o,s){let a=o===void 0||o==="load"?"while it was loaded":`in ${o}`;if(t)return new import_chunk_VC77LCNK.b("TIME_LIMIT",`${e} did\
 not come back within ${n} s ${a} and was stopped.`,{hint:"It may wait for a service that does not answer: check api-url, http-proxy and the network of this run\
ner."});let[,d]=/symbol lookup error: .*: (undefined symbol: \S+)/.exec(s)??[];if(d!==void 0)return new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADABLE",`${e} is \
not complete on this runner: ${d}.`,{hint:V});let c=i??0,u=r!==null&&Ic.has(r)?r:xc.has(c)?`0x${c.toString(16)}`:void 0,f=u===void 0?`ended its process (${r??`e\
xit code ${c}`})`:`crashed (${u})`,p=o==="load"?"The file may be damaged: install it anew. ":"";return new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADABLE",`${e} ${f}\
 ${a}.`,{hint:p+V})}var V="Install the build for this runner and its OpenSSL; where cryptoki-library is set, leave it out to have it chosen. With log-level: deb\
ug the library says more.";async function Ci(e){let{library:n,words:t}=e,r=await vc(n);if(r!==void 0)return r;if(/undefined symbol: C_GetFunctionList|Win32 error 127\b/.
test(t))return Oc(n);let i=await Rc(e);if(i!==void 0)return i;let o=await Ac(e);return o!==void 0?o:/Win32 error 193\b/.test(t)?M(e,`${n} is not a library for t\
his Windows (64-bit, x64)`,V):/failed to map segment|operation not permitted|permission denied/i.test(t)?M(e,`${n} may not be loaded by this user`,"Check the pe\
rmissions of the file, and that its disk is not mounted with noexec."):M(e,`${n} can't be loaded`,V)}function M({words:e},n,t){return new import_chunk_VC77LCNK.b(
"LIBRARY_NOT_LOADABLE",`${n}.`,{hint:t,details:`The system's loader said:
${e}`})}async function vc(e){let n=await Cc(e);if(n!==void 0)return new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADABLE",`${e} is built for ${n}, but this runner \
is ${process.arch}.`,{hint:V});try{await Ue(e,(0,import_node_path8.dirname)(e));return}catch(t){return t instanceof import_chunk_VC77LCNK.b?t:void 0}}var $c={34404:"\
x64",43620:"arm64",332:"ia32"};async function Cc(e){if(process.platform!=="win32")return;let n=await(0,import_promises15.readFile)(e).catch(()=>Buffer.alloc(0));
if(n.length<64||n.toString("latin1",0,2)!=="MZ")return;let t=n.readUInt32LE(60);if(t+6>n.length)return;let r=$c[n.readUInt16LE(t+4)];return r===process.arch?void 0:
r}async function Oc(e){let t=(await(0,import_promises15.readFile)(e).catch(()=>Buffer.alloc(0))).includes("bind_engine")?"is an OpenSSL engine, not a PKCS #11 l\
ibrary":"is not a PKCS #11 library: it has no C_GetFunctionList";return new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADABLE",`${e} ${t}.`,{hint:"Set cryptoki-libr\
ary to the PKCS #11 module itself, such as libSignPath.Cryptoki.so. The engine is found without it."})}async function Rc(e){let{library:n,words:t}=e,[,r="",i=""]=/(\S+): version [`'"]([^'"`]+)['"`] not found/.
exec(t)??[];if(i==="")return;let[,o=i,s=""]=/^([A-Za-z]+)_([\d.]+)$/.exec(i)??[];if(o!=="GLIBC")return M(e,`${n} needs ${(0,import_node_path8.basename)(r)} with\
 ${i}, and this runner's is older`,V);let[,a]=/^glibc (\S+)/.exec(await Oi(e,"getconf","GNU_LIBC_VERSION"))??[];return M(e,`${n} needs glibc ${s} or later, and \
this runner has ${a??"an older one"}`,"The library was built for a newer system: use a newer runner image, or the build for this runner's distribution.")}async function Ac(e){
let{library:n,words:t}=e;if(/Win32 error 126\b/.test(t))return M(e,`${n} needs another DLL that is not on this runner`,"Most often it is Microsoft's Visual C++ \
runtime (vc_redist.x64.exe), or a DLL that belongs beside the library.");let[,r]=/^(?:.*: )?([^:\s/]+): cannot open shared object file/.exec(t)??[];if(r===void 0||
r===(0,import_node_path8.basename)(n))return;let i=[...new Set([r,...await Lc(e)])];return M(e,`${n} needs ${i.join(", ")}, which ${i.length===1?"is":"are"} not\
 on this runner`,Nc(i))}async function Lc(e){return[...(await Oi(e,"ldd",e.library)).matchAll(/^\s*(\S+) => not found/gm)].map(([,t=""])=>t)}async function Oi({
environment:e,redact:n,signal:t},r,i){try{return(await(0,import_chunk_BFK3CVMN.c)({program:r,arguments:[i],environment:e},{timeLimitInSeconds:10,redact:n,signal:t})).
stdout}catch(o){if(o instanceof import_chunk_VC77LCNK.b&&o.code==="CANCELLED")throw o;return""}}function Nc(e){let[,n]=e.map(t=>/^lib(?:ssl|crypto)\.so\.([\d.]+)$/.
exec(t)).find(t=>t!==null)??[];return n!==void 0?`This build is for OpenSSL ${n}, and this runner has another one: install the build for the runner's own OpenSS\
L (openssl version); where cryptoki-library is set, leave it out to have it chosen.`:`Install the packages that hold ${e.length===1?"it":"them"} (apt-file searc\
h ${e[0]??""}, or dnf provides "*/${e[0]??""}"), or the build for this runner.`}var Tc=Buffer.from("06072a8648ce3d0201","hex"),Fc=3,_c=[57,65,97,133];function je(e,n){
if(e===void 0||n===void 0)return;let[t,r]=[Buffer.from(n[0],"base64"),Buffer.from(n[1],"base64")];try{return e==="RSA"?Dc(t,r):Kc(t,r)}catch{return}}function Dc(e,n){
return(0,import_node_crypto5.createPublicKey)({key:{kty:"RSA",n:e.toString("base64url"),e:n.toString("base64url")},format:"jwk"})}function Kc(e,n){let t=_c.includes(
n.length)?n:(0,import_chunk_KCTSZASC.d)(n).content,r=xn(import_chunk_KCTSZASC.a.sequence,Tc,e),i=xn(import_chunk_KCTSZASC.a.sequence,r,xn(Fc,Buffer.of(0),t));return(0,import_node_crypto5.createPublicKey)(
{key:i,format:"der",type:"spki"})}function xn(e,...n){let t=Buffer.concat(n),{length:r}=t,i=r<128?[r]:r<256?[129,r]:[130,r>>8,r&255];return Buffer.concat([Buffer.
of(e,...i),t])}var Ai=`
const { writeSync } = require('node:fs')
const { Worker } = require('node:worker_threads')
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
const failure = (error) => ({ kind: 'failed', step, message: error.message, ckr: ckrOf(error) })
const version = ({ major, minor }) => major + '.' + minor
const CKA_CLASS = 0x0, CKA_LABEL = 0x3, CKA_VALUE = 0x11, CKA_CERTIFICATE_TYPE = 0x80, CKA_KEY_TYPE = 0x100, CKA_ID = 0x102
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
let refusal
const present = call('C_GetSlotList', true).flatMap((slot) => {
try {
return [{ slot, token: call('C_GetTokenInfo', slot) }]
} catch (error) {
refusal ??= failure(error)
return []
}
})
const initialized = present.filter(({ token }) => (token.flags & CKF_TOKEN_INITIALIZED) !== 0)
const tokens = initialized.length > 0 ? initialized : present
if (tokens.length === 0) return refusal ?? { kind: 'no-token', library: about }
const findIn = (session, count, ...template) => {
call('C_FindObjectsInit', session, template)
const found = call('C_FindObjects', session, count)
call('C_FindObjectsFinal', session)
return found
}
const showsKey = ({ slot }) => {
let session
try {
session = call('C_OpenSession', slot, CKF_SERIAL_SESSION)
return findIn(session, 1, { type: CKA_ID, value: Buffer.from(keyId) }).length > 0
} catch {
return false
} finally {
if (session !== undefined) call('C_CloseSession', session)
}
}
const promising = tokens.length > 1 && keyId !== undefined ? tokens.filter(showsKey) : []
const visible = []
for (const { slot, token } of [...promising, ...tokens.filter((one) => !promising.includes(one))]) {
let session
try {
session = call('C_OpenSession', slot, CKF_SERIAL_SESSION)
call('C_Login', session, CKU_USER, pin)
} catch (error) {
if (ckrOf(error) !== CKR_USER_ALREADY_LOGGED_IN) {
if (tokens.length === 1) throw error
refusal ??= failure(error)
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
const ready = { kind: 'ready', library: about, token: { slot: slot.readUInt32LE(), label: token.label, serial: token.serialNumber, mechanisms: call('C_GetMechan\
ismList', slot) } }
if (keyId === undefined) return ready
const id = { type: CKA_ID, value: Buffer.from(keyId) }
const [key, ...others] = find(2, class_(CKO_PRIVATE_KEY), id)
if (key !== undefined) {
const type = read(key, CKA_KEY_TYPE)
const certificates = find(10, class_(CKO_CERTIFICATE), id)
const labelled = find(10, class_(CKO_CERTIFICATE), { type: CKA_LABEL, value: id.value })
const x509 = certificates
.filter((object) => (read(object, CKA_CERTIFICATE_TYPE)?.readUInt32LE() ?? CKC_X_509) === CKC_X_509)
.map((object) => read(object, CKA_VALUE))
.filter((value) => value?.length > 0)
const [publicObject] = find(1, class_(CKO_PUBLIC_KEY), id)
const parts = type?.readUInt32LE() === CKK_EC ? [CKA_EC_PARAMS, CKA_EC_POINT] : [CKA_MODULUS, CKA_PUBLIC_EXPONENT]
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
certificates: x509.map((value) => value.toString('base64')),
sharesId: others.length > 0,
inOtherTokens: promising.some((other) => other.slot !== slot),
labelledAsId: certificates.length === 1 && labelled.length === 1 && read(certificates[0], CKA_LABEL)?.equals(id.value) === true,
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
result = failure(error)
}
say('result ' + JSON.stringify(result))
new Worker("setTimeout(() => process.kill(process.pid, 'SIGKILL'), 2000)", { eval: true, execArgv: [], env: {}, stdout: true, stderr: true })
try { finalize() } catch {}
process.kill(process.pid, 'SIGKILL')
`,jc=13,Gc={0:"RSA",3:"EC"};async function Li(e,n){let t=await(0,import_chunk_AISAOYIX.a)(n.workspace);if(t===void 0)return{kind:"skipped",reason:`this release \
has no PKCS #11 addon for ${process.platform} on ${process.arch}`};let{library:r,keyId:i,pin:o}=e,s=(0,import_node_crypto4.randomUUID)(),d=await(0,import_chunk_BFK3CVMN.c)(
(0,import_chunk_BFK3CVMN.a)(Ai,[s,JSON.stringify({addon:t,library:r,keyId:i,pin:o})],n.environment(e.environment)),{timeLimitInSeconds:e.timeLimitInSeconds,signal:n.
signal,redact:(0,import_chunk_7RIKCKPE.c)(s,n.redact),workingDirectory:n.workspace.directory});return zc(Vc(d,s),d,e,n)}function Vc({stdout:e,stderr:n},t){let r,
i,o=[];for(let s of e.split(`
`)){let[a,d,c=""]=new RegExp(`^${t} (step|result) (.*)$`).exec(s)??[];a===void 0?o.push(s):d==="step"?i=c:r=Mc(c)}return{answer:r,step:i,words:`${o.filter(s=>s!==
"").join(`
`)}
${n}`.trim()}}function Mc(e){try{return JSON.parse(e,(n,t)=>typeof t=="string"?Hc(t):t)}catch{return}}function Hc(e){return(0,import_chunk_7RIKCKPE.e)(e).trim()}
async function zc({answer:e,step:n,words:t},r,i,{environment:o,redact:s,signal:a}){if((e==null?void 0:e.kind)==="ready")return Wc(e,i.keyId,r.durationInMilliseconds,
s);if((e==null?void 0:e.kind)==="no-addon")return{kind:"skipped",reason:`the PKCS #11 addon can't be loaded here: ${s(e.message)}`};if(e===void 0&&!r.timedOut&&
(n===void 0||n==="addon"))return{kind:"skipped",reason:`the PKCS #11 addon ended its process ${r.signal??`with ${r.exitCode??"?"}`}`};let d=e===void 0?Ei(i,r,n,
t):e.kind==="no-token"?Ii(i.library):e.kind==="no-key"?xi(i.keyId??"",e.visible.map(s),i.otherVendor):e.step==="load"&&e.ckr===void 0?await Ci({library:i.library,
words:s(e.message),environment:o(),redact:s,signal:a}):Pi(e.step,e.ckr,s(e.message),i.otherVendor);throw await Jc(d,t,i,s)}function Wc({library:e,token:n,key:t},r,i,o){
return{kind:"ready",library:{description:o(e.description),manufacturer:o(e.manufacturer),version:e.version,cryptokiVersion:e.cryptokiVersion},token:{slot:n.slot,
label:n.label,serial:n.serial,makesPss:n.mechanisms.includes(jc)},mechanisms:n.mechanisms,key:t===void 0?void 0:Yc(t,r),durationInMilliseconds:i}}function Yc({hasPublicKey:e,
sharesId:n,inOtherTokens:t,labelledAsId:r,...i},o=""){let s=i.type===void 0?void 0:Gc[i.type],a=je(s,i.publicKey),d=i.certificates.map(u=>Buffer.from(u,"base64")),
c=d.find(u=>a!==void 0&&Qc(a,u))??d[0];return{id:o,type:s,hasPublicKey:e,publicKey:a,certificate:c,sharesId:n,inOtherTokens:t,labelledAsId:r}}function Qc(e,n){try{
return(0,import_chunk_KOJOMQUE.a)(new import_node_crypto4.X509Certificate(n).publicKey,e)}catch{return!1}}async function Jc(e,n,{logDirectory:t},r){let i=await Be(
t,r),o=[...e.details===void 0?[]:[e.details],...n===""?[]:[`The library said:
${n.split(`
`).slice(-25).join(`
`)}`],...i===""?[]:[`The library's log ends with:
${i}`]];if(o.length===0)return e;let{code:s,message:a,hint:d,cause:c}=e;return new import_chunk_VC77LCNK.b(s,a,{...d===void 0?{}:{hint:d},cause:c,details:o.join(
`

`)})}var Zc=60,Ni=20,Ti="SIGNPATH_SERVICE_UNAVAILABLE_TIMEOUT_IN_SECONDS",qc=new Set(["SIGNPATH_PROJECT_SLUG","SIGNPATH_SIGNING_POLICY_SLUG"]);function _i(e,n){
let t,r=Number(e.environment[Ti]??Ni),o={...Object.fromEntries(Object.entries(e.environment).filter(([s])=>!qc.has(s))),[Ti]:String(Math.min(r,Ni))};return()=>t??=
Li({...e,environment:o,timeLimitInSeconds:Zc},n)}async function Di(e,n){try{let t=await e();if(t.kind==="skipped")n.notice(`The library is not tried out before \
signing: ${t.reason}.`);else{let{library:r,key:i,token:o}=t,s=i===void 0?"":`; it has the key ${i.id}`;n.info(`Library: ${r.description} ${r.version} of ${r.manufacturer}\
 loads and logs in${s}.`),(i==null?void 0:i.sharesId)===!0&&n.warning(`The token has several private keys with the id ${i.id}: each tool takes one as it likes, \
and a signature by another key than the certificate's is thrown away. Give every key an id (CKA_ID) of its own.`),(i==null?void 0:i.inOtherTokens)===!0&&n.warning(
`Several tokens have the id ${i.id}: the key in slot ${o.slot} is used, the first that the library names, and it may name them in another order next time. Give \
every key an id (CKA_ID) of its own.`)}return t}catch(t){if(!(t instanceof import_chunk_VC77LCNK.b)||!t.transient)throw t;return n.warning(`${t.message} Going o\
n: the tools will try again.`),{kind:"skipped",reason:t.message.replace(/\.$/,"")}}}var eu=new Set(["LIBRARY_NOT_LOADABLE","SIGNING_FAILED","TIME_LIMIT"]);async function Ki(e,n){
if(!eu.has(e.code))return e;try{if((await n()).kind==="skipped")return e;let r=e.code==="TIME_LIMIT"?"It was not asked for a signature: that may be what hangs.":
"Look at how the tool is set up.";return Fi(e,e,[e.details,`The library itself was tried out: it loads, logs in and has the key. ${r}`])}catch(t){if(!(t instanceof
import_chunk_VC77LCNK.b)||t.code==="CANCELLED")throw t;return Fi(e,t,[e.message,t.details,e.details])}}function Fi(e,{code:n,message:t,hint:r},i){return new import_chunk_VC77LCNK.b(
n,t,{...r===void 0?{}:{hint:r},...e.file===void 0?{}:{file:e.file},details:i.filter(o=>o!==void 0).join(`

`),cause:e})}function Ui(e){if(e.kind==="skipped"||e.key===void 0)return;let{id:n,certificate:t}=e.key;if(t!==void 0)return new import_node_crypto3.X509Certificate(
t);throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`The token has the key ${n}, but no X.509 certificate for it.`,{hint:"Name the certificate file with the ce\
rtificate input. A key for GPG has none: set tool to gpg, rpmsign or debsigs, or choose another signing policy for this tool."})}var ru="openpgp.js",ji=64*1024*
1024,S=e=>({state:"invalid",reason:e}),En=e=>({state:"invalid",reason:e,advice:"Set gpg-format to armor or binary: these sign any file."}),iu="-----BEGIN PGP SI\
GNATURE-----";function Hi(e){var n;return((n=e.match(/^-----END PGP SIGNATURE-----/gm))==null?void 0:n.length)===1&&/-----END PGP SIGNATURE-----\s*$/.test(e)}async function ou(e,n,t,r){
var f;let i=await Promise.resolve().then(()=>__toESM(require("./openpgp-ZOFSGWUI.cjs")));if(e.length===0)return S("the signature file is empty");let o;try{let p=Buffer.
from(e).toString("latin1"),g=p.startsWith(iu);if(g&&!Hi(p))return S("it holds more than one armored signature");o=await(g?i.readSignature({armoredSignature:p}):
i.readSignature({binarySignature:e}))}catch(p){return S(`the signature can't be read: ${Cn(p)}`)}let s=zi(o,t,i.enums.signature.binary);if(s!==void 0)return S(s);
let a=await i.createMessage({binary:cu(n)}),{data:d,signatures:c}=await i.verify({message:a,signature:o,verificationKeys:await Yi(r),date:((f=o.packets[0])==null?
void 0:f.created)??new Date,format:"binary"});await lu(d);let u=await Wi(c,o,r);return u.state==="valid"&&du(o)?S("it has expired"):u}var su=64*1024;async function xh(e,n,t,r){
let i=await(0,import_promises17.stat)(n).catch(()=>{});if(i===void 0)return{state:"unsigned",reason:"there is no signature"};if(i.size>su)return S("it is too bi\
g for a signature");let{size:o}=await(0,import_promises17.stat)(e);return ou(await(0,import_promises17.readFile)(n),[{path:e,start:0,end:o}],t,r)}async function Eh(e,n,t,r){
let i=await Promise.resolve().then(()=>__toESM(require("./openpgp-ZOFSGWUI.cjs"))),o=await(0,import_promises17.stat)(e).catch(()=>{});if(o===void 0)return{state:"\
unsigned",reason:"there is no signature"};if(o.size>ji)return En(`a text of more than ${ji>>20} MiB can't be checked`);let s=await(0,import_promises17.readFile)(
e,"utf8");if(!/^-----BEGIN PGP SIGNED MESSAGE-----\r?\n/.test(s)||!Hi(s))return S("it is no clear-signed text alone");let a;try{a=await i.readCleartextMessage({
cleartextMessage:s})}catch(g){return S(`the signed text can't be read: ${Cn(g)}`)}let[d,...c]=await i.verify({message:a,verificationKeys:await Yi(r),date:new Date(
Date.now()+au)}).then(({signatures:g})=>g);if(d===void 0||c.length>0)return S("it does not hold exactly one signature");let u=await d.signature,f=zi(u,t,i.enums.
signature.text);if(f!==void 0)return S(f);let p=fu(await(0,import_promises17.readFile)(n));return p===void 0?En("the file is not text in UTF-8"):Mi(a.getText())!==
Mi(p.replace(/\n$/,""))?En("the text that is signed is not the text of the file"):Wi([d],u,r)}var au=1e3,Gi={sha256:8,sha384:9,sha512:10};function zi({packets:e},n,t){
var d;let[r,...i]=e;if(r===void 0||i.length>0)return`it holds ${e.length} signatures, and not one`;let o=r;if(o.signatureType!==t)return`it is a signature of an\
other type (${o.signatureType??"unknown"})`;let s=o.hashAlgorithm??0;return s===Gi[n]?void 0:`its digest is ${((d=Object.entries(Gi).find(([,c])=>c===s))==null?
void 0:d[0])??`number ${s}`}, and not ${n}`}function du({packets:e}){return e.some(n=>Number(n.getExpirationTime())<=Date.now())}async function Wi([e],{packets:n},t){
if(e===void 0)return S("it holds no signature");try{await e.verified}catch(i){let o=Cn(i);return/could not find signing key/i.test(o)?S(`it was made by another \
key: ${Vi(n[0])}`):S(/digest did not match|signature verification failed/i.test(o)?"it does not fit the content":o)}let r=Vi(n[0]);return t.fingerprint===r||t.fingerprint.
endsWith(r)?{state:"valid",verifier:ru,notes:[]}:S(`it was made by another key: ${r}`)}function Vi(e){let n=e==null?void 0:e.issuerFingerprint;return(n instanceof
Uint8Array?Buffer.from(n).toString("hex"):(e==null?void 0:e.issuerKeyID.toHex())??"unknown").toUpperCase()}async function Yi({armored:e}){return(await(await Promise.resolve().then(()=>__toESM(require("./openpgp-ZOFSGWUI.cjs")))).
readKey({armoredKey:e})).toPublic()}async function Qi({armored:e,fingerprint:n}){let i=(await(await Promise.resolve().then(()=>__toESM(require("./openpgp-ZOFSGWUI.cjs")))).
readKey({armoredKey:e})).getKeys().find(p=>p.getFingerprint().toUpperCase()===n),o=i==null?void 0:i.keyPacket.publicParams,{n:s,e:a,oid:d,Q:c}=o??{};if(s instanceof
Uint8Array&&a instanceof Uint8Array)return(0,import_node_crypto6.createPublicKey)({key:{kty:"RSA",n:Buffer.from(s).toString("base64url"),e:Buffer.from(a).toString(
"base64url")},format:"jwk"});let u=typeof d=="object"&&d!==null&&"oid"in d&&d.oid instanceof Uint8Array?d.oid:void 0;if(u===void 0||!(c instanceof Uint8Array))return;
let f=Buffer.concat([Buffer.of(6,u.length),u]).toString("base64");return je("EC",[f,Buffer.from(c).toString("base64")])}function cu(e){return import_node_stream2.Readable.
toWeb(import_node_stream2.Readable.from(uu(e)))}async function*uu(e){for(let{path:n,start:t,end:r}of e){if(r<=t)continue;let i=(0,import_node_fs4.createReadStream)(
n,{start:t,end:r-1,highWaterMark:1024*1024});for await(let o of i)yield o}}async function lu(e){let n=e.getReader();for(;!(await n.read()).done;);}function fu(e){
try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return}}function Mi(e){return e.replace(/[ \t\r]+$/gm,"")}function Cn(e){return((0,import_chunk_7RIKCKPE.g)(
e,"message")??String(e)).replace(/\.$/,"")}var Ge=15;function J(e,...n){return Ve(e,"gpg",["--batch","--no-tty","--no-autostart",...n])}function X(e,n,t){return Ve(
e,"gpg-connect-agent",["--no-autostart",...n,"/bye"],t)}function Ve({session:e,home:n,question:t},r,i,o){return e.capture({program:t.command(r),arguments:i,environment:{
GNUPGHOME:n}},o)}function On({log:e}){return(0,import_promises20.readFile)(e,"latin1").catch(()=>"")}async function Me(e,n,t,r,i){let{session:o,question:s}=e,a=o.
redact((await On(e)).slice(r)),d=`gpg said:
${n.output.trim()}

The card daemon's log ends with:
${a.trimEnd().split(`
`).slice(-25).join(`
`)}`,c=(0,import_chunk_I72JFFQY.f)(a);if(c!==void 0){let{code:p,meaning:g,hint:h}=(0,import_chunk_I72JFFQY.b)(c,s.otherVendor);return new import_chunk_VC77LCNK.b(
p,`gpg could not ${t}: ${c}, ${g}.`,{hint:h,details:d})}if(n.timedOut){let p="The service may hang. Look at the log below, or raise time-limit-in-seconds.";return new import_chunk_VC77LCNK.b(
"TIME_LIMIT",`gpg could not ${t} within ${o.inputs.timeLimitInSeconds} s.`,{details:d,hint:p})}if((i==null?void 0:i.code)==="KEY_TYPE_MISMATCH")return i;let{message:u}=(0,import_chunk_VN3XLZGO.b)(
n.output),f=i!==void 0&&u===void 0?new import_chunk_VC77LCNK.b(i.code,i.message,{details:d,...i.hint===void 0?{}:{hint:i.hint}}):new import_chunk_VC77LCNK.b("SI\
GNING_FAILED",`gpg could not ${t}${u===void 0?"":`: ${u}`}.`,{details:d,hint:"Its own words are below."});return Ki(f,s.probe)}var wu=71;async function Ji(e,n){
let{inputs:t}=e,r=await bu(e),i=(0,import_node_path10.join)(r,"scd.log"),o=(0,import_chunk_JNN2RBYJ.f)(n.library)?n.library:(0,import_node_path10.join)(r,`libra\
ry${(0,import_node_path10.extname)(n.library)}`),s={"gpg-agent.conf":(0,import_chunk_JNN2RBYJ.b)(n.command("gnupg-pkcs11-scd")),"gnupg-pkcs11-scd.conf":(0,import_chunk_JNN2RBYJ.c)(
{library:o,log:i}),"gpg.conf":(0,import_chunk_JNN2RBYJ.d)({digest:t.digest,pin:import_chunk_IEONEQW3.a,startsAgent:t.exportEnvironment!=="none"})};try{o!==n.library&&
await(0,import_promises18.symlink)(n.library,o);for(let[a,d]of Object.entries(s))await(0,import_promises18.writeFile)((0,import_node_path10.join)(r,a),d,{flag:"\
wx",mode:384})}catch(a){throw(0,import_chunk_TJQEQHES.b)(a,r)}return{session:e,home:r,log:i,question:n}}async function bu({workspace:e}){let n=(0,import_node_path10.join)(
e.directory,"gnupg");return Buffer.byteLength(n)<=wu&&(0,import_chunk_JNN2RBYJ.f)(n)?e.folder("gnupg"):(0,import_chunk_FP2WBXV7.d)(e.directory,"/tmp")}function Xi(e){
let{session:n,home:t,question:r}=e,i=new AbortController,o=(0,import_chunk_BFK3CVMN.e)({program:r.command("gpg-agent"),arguments:["--homedir",t,"--daemon","--no\
-detach","sleep","2147483647"],environment:n.environment({...r.credentials,...import_chunk_JNN2RBYJ.a,GNUPGHOME:t,TMPDIR:t})},{workingDirectory:n.workspace.directory,
signal:AbortSignal.any([i.signal,n.signal]),redact:n.redact,onLine:s=>{n.host.debug(`gpg-agent: ${s}`)}}).then(()=>{},s=>{i.signal.aborted||n.host.debug(`gpg-ag\
ent: ${(0,import_chunk_7RIKCKPE.g)(s,"message")??String(s)}`)});return{async ready(){let s=performance.now()+Ge*1e3;for(;;){let{exitCode:a,output:d}=await X(e,[
"GETINFO version"],Ge);if(a===0&&/^OK/m.test(d))return;if(performance.now()>s)throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",`gpg-agent did not start:\
 ${d.trim()}.`,{hint:"Check that the gnupg package is complete (gpg-agent, gpgconf)."});await(0,import_promises19.setTimeout)(20)}},async stop(){i.abort(),await o,
await Ve(e,"gpgconf",["--homedir",t,"--remove-socketdir"],Ge).catch(()=>{})}}}var eo=1577836800,Rn={signature:2,publicKey:6,userId:13},no=1,Zi=8,ku=19,le={created:2,
issuer:16,preferredHashes:21,keyFlags:27,issuerFingerprint:33},Su=3;function Nn(e){let n=ro(e),t=Buffer.from(e.userId),r=Buffer.concat([Buffer.of(4,255),pe(n.length)]);
return Buffer.concat([oo(e),Buffer.of(180),pe(t.length),t,n,r])}function to(e,n){let t=fe(le.issuer,so(e).subarray(-8)),r=Pu(Nn(e));return Buffer.concat([An(Rn.
publicKey,io(e)),An(Rn.userId,Buffer.from(e.userId)),An(Rn.signature,Buffer.concat([ro(e),ze(t.length),t,r.subarray(0,2),Ln(n)]))])}function ro(e){let n=Buffer.
concat([fe(le.created,pe(eo)),fe(le.keyFlags,Buffer.of(Su)),fe(le.preferredHashes,Buffer.of(10,9,Zi)),fe(le.issuerFingerprint,Buffer.concat([Buffer.of(4),so(e)]))]);
return Buffer.concat([Buffer.of(4,ku,no,Zi),ze(n.length),n])}function io({modulus:e,exponent:n}){return Buffer.concat([Buffer.of(4),pe(eo),Buffer.of(no),Ln(e),Ln(
n)])}function oo(e){let n=io(e);return Buffer.concat([Buffer.of(153),ze(n.length),n])}function so(e){return(0,import_node_crypto8.createHash)("sha1").update(oo(
e)).digest()}function Pu(e){return(0,import_node_crypto8.createHash)("sha256").update(e).digest()}function Ln(e){let n=e.findIndex(i=>i!==0),t=n<0?Buffer.alloc(
0):e.subarray(n),r=t.length===0?0:t.length*8-Math.clz32(t[0]??0)+24;return Buffer.concat([ze(r),t])}function An(e,n){return Buffer.concat([Buffer.of(192|e,255),
pe(n.length),n])}function fe(e,n){return Buffer.concat([Buffer.of(n.length+1,e),n])}function ze(e){return Buffer.of(e>>8,e&255)}function pe(e){let n=Buffer.alloc(
4);return n.writeUInt32BE(e),n}async function uo(e){var c;let{keyId:n,keyIdHex:t,publicKey:r,otherVendor:i}=e.question,o=e.session.inputs.timeLimitInSeconds,s=await X(
e,["LEARN --force"],o),{output:a}=await X(e,["SCD LEARN --force"],o);for(let[,u="",f=""]of a.matchAll(/^S KEYPAIRINFO ([0-9A-F]{40}) (\S+)/gm))if(((c=f.split("/").
at(-1))==null?void 0:c.toUpperCase())===t.toUpperCase())return u;let d=r.asymmetricKeyType==="ec"?lo(n):/wrong public key algorithm/i.test(s.output)?new import_chunk_VC77LCNK.b(
"SIGNING_FAILED",`gnupg-pkcs11-scd does not get past the certificate of an EC key, and never to ${n}.`,{hint:"Debian 11 has such an old one: use a newer distrib\
ution, or a token without EC certificates."}):new import_chunk_VC77LCNK.b("SIGNING_FAILED",`gnupg-pkcs11-scd does not find the key ${n}.`,{hint:`It finds keys b\
y their X.509 certificates: the token must have one for the key.${i?"":" With log-level: debug the library says more."}`});throw await Me(e,s,`find the key ${n}`,
0,d)}function lo(e){return new import_chunk_VC77LCNK.b("KEY_TYPE_MISMATCH",`${e} is an EC key, and gnupg-pkcs11-scd signs with RSA keys only.`,{hint:"Choose a s\
igning policy with an RSA key."})}async function fo(e,n){let{home:t,question:r}=e,{keyId:i,commonName:o,publicKey:s}=r,{n:a,e:d}=s.export({format:"jwk"});if(a===
void 0||d===void 0)throw lo(i);let c=(0,import_chunk_JNN2RBYJ.e)(o??""),u={modulus:Buffer.from(a,"base64url"),exponent:Buffer.from(d,"base64url"),userId:c===""?
i:`${c} (${i})`},f=await vu(e,n,(0,import_node_crypto7.createHash)("sha256").update(Nn(u)).digest("hex")),p=(0,import_node_path11.join)(t,"built-key.gpg");await(0,import_promises21.writeFile)(
p,to(u,f),{flag:"wx",mode:384});let g=await J(e,"--import",p);if(g.exitCode!==0||!g.output.includes("imported"))throw await Me(e,g,`take the key built of ${i}`,
1/0)}async function vu(e,n,t){let{home:r,question:i,session:o}=e,s=(0,import_node_path11.join)(r,"self-signature"),a=(await On(e)).length,d=[`/datafile ${s}`,`/\
let pin ${import_chunk_IEONEQW3.a}`,"/definq PASSPHRASE pin","OPTION pinentry-mode=loopback",`SIGKEY ${n}`,`SETHASH --hash=sha256 ${t}`,"PKSIGN"],c=await X(e,d,
o.inputs.timeLimitInSeconds),u=(await(0,import_promises21.readFile)(s).catch(()=>Buffer.alloc(0))).toString("latin1"),[f="",p=""]=/\(1:s(\d+):/.exec(u)??[],g=u.
indexOf(f)+f.length,h=Buffer.from(u.slice(g,g+Number(p)),"latin1");if(f!==""&&h.length===Number(p))return h;throw await Me(e,c,`sign the user id of the key ${i.
keyId}`,a)}async function po(e,n){let t=(0,import_node_path11.resolve)(process.cwd(),n);if((await(0,import_promises21.readFile)(t,"latin1").catch(s=>{throw new import_chunk_VC77LCNK.b(
"FILE_UNREADABLE",`The file of gpg-public-key, ${(0,import_chunk_7RIKCKPE.e)(n)}, ${(0,import_chunk_7RIKCKPE.h)(s)}.`,{file:t,cause:s,hint:"Check the path in `g\
pg-public-key`: it is relative to the working directory."})})).includes("PRIVATE KEY BLOCK"))throw new import_chunk_VC77LCNK.b("INVALID_INPUT","The file of gpg-\
public-key holds a PRIVATE KEY, which must never lie there: it was not used.",{file:t,hint:"Remove it from where this job takes it. Give a file with the public \
key only."});let{exitCode:i,output:o}=await J(e,"--import","--",t);if(i!==0)throw new import_chunk_VC77LCNK.b("INVALID_INPUT","The file of gpg-public-key holds \
no OpenPGP public key that gpg can use.",{file:t,details:o,hint:"Download the public key of the policy's GPG key from SignPath, or leave gpg-public-key out."})}
async function go(e,n){let{stdout:t}=await J(e,"--with-colons","--with-keygrip","--list-keys"),r="",i=[];for(let o of t.split(`
`)){let[s,,,,,,,,,a=""]=o.split(":");if(s==="fpr"&&i.push(r=a),s==="grp"&&a===n)return r}throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`gpg-public-key is an\
other key than that of ${e.question.keyId}: ${i.join(", ")}.`,{hint:"Download the public key of this signing policy's GPG key from SignPath, or leave gpg-public\
-key out."})}async function ho(e,n){if(process.platform==="win32")throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER","Signing with GPG keys runs on Linux on\
ly.",{hint:"Sign in a job on a Linux runner, or in WSL."});let t=await Ji(e,n),r=Xi(t);try{return await r.ready(),{configuration:await Ou(t),stop:()=>r.stop()}}catch(i){
throw await r.stop(),i}}async function Ou(e){let{session:n,home:t,log:r,question:i}=e,{gpgPublicKey:o}=n.inputs,s=await uo(e);await(o===void 0?fo(e,s):po(e,o));
let a=await go(e,s),d=(0,import_node_path9.join)(t,"public-key.asc"),c=(await J(e,"--armor","--export",a)).stdout;await(0,import_promises16.writeFile)(d,c,{flag:"\
wx",mode:384});let u=await Qi({armored:c,fingerprint:a});if((u==null?void 0:u.equals(i.publicKey))!==!0)throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`The l\
ibrary's key ${i.keyId} is not the one that ${n.inputs.certificate===void 0?"SignPath names for it":"the file in certificate is for"}.`,{hint:"Check that certif\
icate belongs to this signing policy."});let f=o===void 0?"made of the signing policy's key":"read from gpg-public-key";return n.host.info(`OpenPGP key: ${a}, ${f}\
.`),{home:t,fingerprint:a,publicKey:d,log:r}}function We({body:e}){return JSON.parse(new TextDecoder().decode(e))}var mo=2e3;function yo(e,n){let t=Lu(e),{code:r,
message:i,hint:o}=Ru(e,t!==void 0,n),s=n.redact(t??ko(e)).slice(0,mo);return new import_chunk_VC77LCNK.b(r,n.redact(i),{hint:o,...s?{details:s}:{}})}function Ru(e,n,{
apiUrl:t,organizationId:r}){let{status:i}=e;switch(!0){case i===401:return{code:"AUTHENTICATION_FAILED",message:"SignPath did not accept the API token (401).",hint:"\
The token may be mistyped, expired or revoked, or belong to another SignPath installation: check the secret behind `api-token`, and `api-url`."};case i===403:return{
code:"PERMISSION_DENIED",message:`The API token's user may not do this in organization ${r} (403).`,hint:"Check `organization-id`, and that the user is a submit\
ter of the signing policy."};case(i===404&&n):return{code:"POLICY_NOT_FOUND",message:`SignPath at ${t} does not know organization ${r} (404).`,hint:"Check `orga\
nization-id`, and `api-url` if you host SignPath yourself."};case(i===404||i===405):return{code:"INVALID_INPUT",message:`What answers at ${t} is not SignPath's \
API (${i}).`,hint:"Check `api-url`: SignPath in the cloud has https://app.signpath.io/Api, with /Api at its end."};case i===407:return{code:"AUTHENTICATION_FAIL\
ED",message:"The HTTP proxy asks for a user name and a password (407).",hint:"Give them in `http-proxy` as http://user:password@host:port, from a secret."};case Tn(
i):return{code:"SERVICE_UNAVAILABLE",message:`SignPath at ${t} is not available at the moment (${i}).`,hint:"Try again later; SignPath's status page tells of ou\
tages."};case(i>=300&&i<400):return{code:"SERVICE_ERROR",message:`${t} redirects (${i}) to ${e.headers.location??"nowhere"}.`,hint:"Check `api-url`: the API tok\
en is not sent to where a redirect leads."};case(i>=400&&i<500):return{code:"REQUEST_REJECTED",message:`SignPath rejected the request (${i}).`,hint:e.body.length>
0?"What it says about it stands below.":"It does not say why. A proxy or firewall may have answered in its place: check them and `api-url`, and ask SignPath's s\
upport."};default:return{code:"SERVICE_ERROR",message:`SignPath at ${t} failed (${i}).`,hint:"Trying again will hardly help: ask SignPath's support, and name th\
e trace id below if there is one."}}}function Tn(e){return[429,502,503,504].includes(e)}var Au={unreachable:(e,n)=>({code:"SERVICE_UNAVAILABLE",message:`${new URL(
e).host} can't be reached: ${n.message}.`,hint:"Check `api-url`, the network and firewall of this runner, and `http-proxy` if it needs one."}),dropped:e=>({code:"\
SERVICE_UNAVAILABLE",message:`The connection to ${new URL(e).host} broke off.`,hint:"Try again later; check the network and the proxy between here and there."}),
timeout:(e,n)=>({code:"SERVICE_UNAVAILABLE",message:`SignPath at ${e} hung: ${Nu(n.message)}`,hint:"Try again later; check firewall and proxy, which may swallow\
 requests. `http-request-timeout-in-seconds` says how long one attempt may take."}),tls:(e,n)=>({code:"SERVICE_UNAVAILABLE",message:`No trusted TLS connection t\
o ${new URL(e).host}: ${n.message}.`,hint:(0,import_chunk_45C276AH.j)((0,import_chunk_7RIKCKPE.f)(n.cause)??"")??"Where a proxy or a self-hosted SignPath has a \
certificate authority of its own, name its PEM file in NODE_EXTRA_CA_CERTS, and let the machine trust it, too: the library asks by itself."}),protocol:(e,n)=>({
code:"SERVICE_ERROR",message:`What answers at ${e} does not speak HTTP: ${n.message}.`,hint:"Check `api-url` and `http-proxy`: scheme and port."}),"too-large":(e,n)=>({
code:"SERVICE_ERROR",message:`${n.message} That is not SignPath's API.`,hint:`Check \`api-url\`, which is ${e}.`}),redirect:(e,n)=>({code:"SERVICE_ERROR",message:n.
message,hint:"Check `api-url`: give the address that it redirects to, if you trust it with the API token. A log-in page of a proxy does this, too."}),cancelled:()=>({
code:"CANCELLED",message:"The request to SignPath was cancelled.",hint:"Start the job again."}),other:(e,n)=>({code:"SERVICE_UNAVAILABLE",message:`The request t\
o ${e} failed: ${n.message}.`,hint:"Check the network, `api-url` and `http-proxy`."})};function wo(e,n){let{code:t,message:r,hint:i}=Au[e.kind](n.apiUrl,e);return new import_chunk_VC77LCNK.b(
t,n.redact(r),{hint:i,cause:e})}function bo(e,n){let t=e.headers["content-type"]??"",r=/html/i.test(t)?"a web page":"something that is not JSON",i=n.redact(ko(e)).
slice(0,mo);return new import_chunk_VC77LCNK.b("SERVICE_ERROR",`${n.apiUrl} answered with ${r}: is api-url right?`,{hint:"SignPath in the cloud has https://app.\
signpath.io/Api, with /Api at its end. A proxy that wants a log-in answers like this, too.",...i?{details:i}:{}})}function Lu(e){if(!/\bjson\b/i.test(e.headers["\
content-type"]??""))return;let n;try{n=We(e)}catch{return}if(typeof n!="object"||n===null||!("title"in n||"detail"in n))return;let t={...n},r=[t.title,t.detail].
filter(i=>typeof i=="string");return typeof t.errors=="object"&&t.errors!==null&&r.push(JSON.stringify(t.errors)),typeof t.traceId=="string"&&r.push(`traceId: ${t.
traceId}`),r.join(`
`)}function ko(e){return e.body.subarray(0,500).toString("utf8").replace(/[\p{Cc}\s]+/gu," ").trim()}function Nu(e){return e.charAt(0).toLowerCase()+e.slice(1)}
var A=class extends Error{};function Io(e){return Co(()=>Eo(e).map(vo))}function xo(e,n={}){let t=r=>Object.entries(n).every(([i,o])=>r[i]===o);return Co(()=>Eo(
e).filter(t).map(_u))}function _u(e){let n=vo(e),t=Ku(e),r=Uu(e)??(t==null?void 0:t.publicKey);if(!r)throw new A(`${Fn(n)} has neither a public key nor a certif\
icate that can be read`);if(t&&!t.publicKey.equals(r))throw new A(`the certificate of ${Fn(n)} is for another key`);return{...n,keyType:Du(r,n),...typeof e.keySizeInBits==
"number"?{keySizeInBits:e.keySizeInBits}:{},...t?{certificate:t}:{},publicKey:r.export({type:"spki",format:"der"})}}function Du(e,n){let r={rsa:"RSA","rsa-pss":"\
RSA",ec:"EC"}[e.asymmetricKeyType??""];if(r)return r;throw new import_chunk_VC77LCNK.b("KEY_TYPE_MISMATCH",`The key of ${Fn(n)} is of type ${e.asymmetricKeyType??
"unknown"}: only RSA and EC are supported.`,{hint:"Choose a signing policy whose certificate has an RSA or EC key."})}function Ku(e){let n=$o(e,"certificateByte\
s");if(n)try{return new import_node_crypto10.X509Certificate(n)}catch(t){throw new A("certificateBytes is not an X.509 certificate",{cause:t})}}function Uu(e){let n=$o(
e,"publicKeyBytes");if(n)for(let t of["spki","pkcs1"])try{return(0,import_node_crypto10.createPublicKey)({key:n,format:"der",type:t})}catch{}}function Eo(e){let n=Po(
e)?e.signingPolicies:void 0;if(!Array.isArray(n))throw new A("the member signingPolicies is not a list");return n.map(t=>{if(Po(t))return t;throw new A("a signi\
ng policy is not an object")})}function vo(e){return{projectSlug:So(e,"projectSlug"),signingPolicySlug:So(e,"signingPolicySlug")}}function Fn(e){return`signing \
policy ${e.projectSlug}/${e.signingPolicySlug}`}function So(e,n){let t=e[n];if(typeof t=="string"&&t!=="")return t;throw new A(`the member ${n} of a signing pol\
icy is not a text`)}function $o(e,n){let t=e[n];if(!(t==null||t==="")){if(typeof t=="string"&&/^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(t))return Buffer.from(t,"base64");
throw new A(`the member ${n} of a signing policy is not Base64`)}}function Po(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Co(e){try{return e()}catch(n){
throw n instanceof A?new import_chunk_VC77LCNK.b("SERVICE_ERROR",`SignPath's list of signing policies looks different than expected: ${n.message}.`,{cause:n,hint:"\
Check api-url. If it is right, SignPath's API may have changed: look for a newer release of this extension."}):n}}var ju=16*1024*1024;function Ro(e){let{apiUrl:n,
organizationId:t}=e,i={apiUrl:n,organizationId:t,redact:s=>e.redact(s).replaceAll(e.apiToken,"***")},o=async s=>{let a=new URLSearchParams(Object.entries(s).filter(
u=>u[1]!==void 0)).toString(),d=`/v1/${encodeURIComponent(t)}/Cryptoki/MySigningPolicies${a?`?${a}`:""}`,c=await Oo(d,{authorization:`Bearer ${e.apiToken}`,accept:"\
application/json"},e,i);return Hu(c,i)};return{signingPolicies:async(s={})=>xo(await o(s),s),policyNames:async()=>Io(await o({})),health:async()=>{await Oo("/he\
althz",{},e,i)}}}async function Oo(e,n,t,r){var s;let i=performance.now(),o=()=>t.totalTimeoutInSeconds*1e3-(performance.now()-i);for(let a=1;;a++){let d=Math.min(
t.requestTimeoutInSeconds,Math.max(o(),1)/1e3),c=await Gu(e,n,d,t,r);if(c.ok)return c.answer;let u=c.retry==="never"?void 0:Math.max(_e(a),c.pause??0),f=c.retry===
"few"&&a>t.retries;if(u===void 0||f||u>=o())throw Vu(c.error,a,i);(s=t.log)==null||s.call(t,`${c.error.message} Trying again in ${(u/1e3).toFixed(1)} s.`),await Mu(
u,t)}}async function Gu(e,n,t,r,i){try{let o=await(0,import_chunk_45C276AH.c)(r.apiUrl+e,{headers:{"user-agent":"pkcs11-sign",...n},proxy:r.proxy,timeLimitInSeconds:t,
maximumBytes:ju,redirects:3,signal:r.signal});if(o.status>=200&&o.status<300)return{ok:!0,answer:o};let s=Tn(o.status)?"while-time-lasts":"never";return{ok:!1,error:yo(
o,i),retry:s,pause:De(o.headers["retry-after"])}}catch(o){if(!(o instanceof import_chunk_45C276AH.b))throw o;let s=o.kind==="unreachable"?"few":o.kind==="droppe\
d"||o.kind==="timeout"?"while-time-lasts":"never";return{ok:!1,error:wo(o,i),retry:s}}}function Vu(e,n,t){if(n===1)return e;let r=Math.round((performance.now()-
t)/1e3);return new import_chunk_VC77LCNK.b(e.code,`${e.message} Tried ${n} times within ${r} s.`,{cause:e,...e.hint===void 0?{}:{hint:e.hint},...e.details===void 0?
{}:{details:e.details}})}async function Mu(e,n){let t=n.wait??(async(r,i)=>(0,import_promises22.setTimeout)(r,void 0,i?{signal:i}:{}));try{await t(e,n.signal)}catch(r){
throw new import_chunk_VC77LCNK.b("CANCELLED","The request to SignPath was cancelled.",{cause:r})}}function Hu(e,n){try{return We(e)}catch{throw bo(e,n)}}async function _n(e,n,t){
let i=(await e.signingPolicies({projectSlug:n,signingPolicySlug:t})).find(o=>o.projectSlug===n&&o.signingPolicySlug===t);if(i)return i;throw await zu(e,n,t)}async function zu(e,n,t){
let r=await e.policyNames();if(r.length===0)return new import_chunk_VC77LCNK.b("PERMISSION_DENIED","The API token's user is not a submitter of any signing polic\
y in this organization.",{hint:`Add the user as a submitter to signing policy ${t} of project ${n} in SignPath. Its build policies may restrict it to certain br\
anches or CI systems, too.`});let i=r.filter(u=>u.projectSlug===n).map(u=>u.signingPolicySlug),[o,s,a]=i.length>0?[`signing policy ${t} of project ${n}`,t,i]:[`\
project ${n}`,n,[...new Set(r.map(u=>u.projectSlug))]],d=(0,import_chunk_RVPQFYDX.a)(s,a),c=d===void 0?"It":`Did you mean ${d}? ${s}`;return new import_chunk_VC77LCNK.b(
"POLICY_NOT_FOUND",`The API token's user can't see ${o}.`,{hint:`${c} may not exist, or the user may not be a submitter there. Visible: ${(0,import_chunk_UZMAZ5KW.f)(
(0,import_chunk_RVPQFYDX.b)(s,a),Wu)}.`})}var Wu=10;async function Dn(e,n,t){let{inputs:r}=e,{projectSlug:i="",signingPolicySlug:o=""}=r;switch(n){case"none":return;case"\
file":return(0,import_chunk_QMQ4S7CF.a)((0,import_node_path12.resolve)(process.cwd(),r.certificate??""));case"signpath":return await Ju(e,i,o)??{leaf:await Ao(t),
chain:[]};case"token":return{leaf:await Ao(t),chain:[]}}}async function Lo(e,n,t){let{projectSlug:r="",signingPolicySlug:i=""}=e.inputs;if(n==="none")return;if(n===
"signpath"){let a=await To(e,()=>_n(No(e),r,i),"public key");if(a!==void 0){let{certificate:d,publicKey:c}=a;return{publicKey:(0,import_node_crypto9.createPublicKey)(
{key:c,format:"der",type:"spki"}),certificate:d===void 0?void 0:{leaf:d,chain:[]}}}}if(n==="file"){let a=await Dn(e,n,t);return a===void 0?void 0:{certificate:a,
publicKey:a.leaf.publicKey}}let o=await t(),s=o.kind==="ready"?o.key:void 0;if((s==null?void 0:s.publicKey)!==void 0)return{publicKey:s.publicKey,certificate:void 0};
throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",`The public key can't be read from the token here: ${o.kind==="skipped"?o.reason:"the token does not sh\
ow it"}.`,{hint:"Name the certificate file with the certificate input, if the signing policy has one."})}async function Ao(e){let n=await e(),t=Ui(n);if(t!==void 0)
return t;throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",`The certificate can't be read from the token here: ${n.kind==="skipped"?n.reason:"the token d\
oes not show it"}.`,{hint:"Name the certificate file with the certificate input."})}function No({inputs:e,host:n,redact:t,signal:r},i={}){return Ro({apiUrl:e.apiUrl,
organizationId:e.organizationId??"",apiToken:e.apiToken??"",proxy:(0,import_chunk_45C276AH.a)(e.httpProxy,(0,import_chunk_ZGFX3NXA.a)()),requestTimeoutInSeconds:e.
httpRequestTimeoutInSeconds,totalTimeoutInSeconds:e.serviceUnavailableTimeoutInSeconds,retries:e.retries,redact:t,signal:r,log:o=>{n.info(o)},...i})}async function Ju(e,n,t){
let r=await To(e,()=>_n(No(e),n,t),"certificate");return(r==null?void 0:r.certificate)===void 0?void 0:{leaf:r.certificate,chain:[]}}async function To(e,n,t){try{
return await n()}catch(r){if(r instanceof import_chunk_VC77LCNK.b&&r.code==="INVALID_INPUT"){e.host.warning(`${r.message} Reading the ${t} from the token instea\
d.`);return}throw r}}var Xu=new Set(["rocky","almalinux","centos","ol"]),Zu=new Set(["7","8","9","10"]),qu={focal:{family:"ubuntu",version:"20.04"},jammy:{family:"\
ubuntu",version:"22.04"},noble:{family:"ubuntu",version:"24.04"},resolute:{family:"ubuntu",version:"26.04"},bullseye:{family:"debian",version:"11"},bookworm:{family:"\
debian",version:"12"},trixie:{family:"debian",version:"13"}};function Kn({id:e}){return e==="debian"||e==="ubuntu"||Fo(e)}function ge(e){let{id:n,idLike:t,versionId:r,
codename:i=""}=e,o=r==null?void 0:r.split(".")[0];if(Fo(n))return{family:"rhel",version:o};let s=qu[i];if(n==="debian"||n==="ubuntu")return{family:n,version:r??
((s==null?void 0:s.family)===n?s.version:void 0)};if(t.includes("ubuntu")||t.includes("debian"))return s??{family:t.includes("ubuntu")?"ubuntu":"debian",version:void 0};
if(t.some(a=>["rhel","centos","fedora"].includes(a)))return{family:"rhel",version:t.includes("rhel")&&Zu.has(o??"")?o:void 0}}function Fo(e){return e==="rhel"||
Xu.has(e)}var Z={name:"pkcs11-engine",title:"libp11's engine for OpenSSL",packages:{debian:"libengine-pkcs11-openssl",enterprise:"openssl-pkcs11",fedora:"openss\
l-pkcs11",amazon:"openssl-pkcs11",releases:{el10:void 0}}},he={name:"pkcs11-provider",title:"a PKCS #11 provider for OpenSSL",packages:{debian:"pkcs11-provider",
enterprise:"pkcs11-provider",fedora:"pkcs11-provider",releases:{"debian 11":void 0,"debian 12":void 0,"ubuntu 20.04":void 0,"ubuntu 22.04":void 0}}};function Ye({
packages:e},n,t){let r=_o(n,t),i=el(r,t),{releases:o={}}=e;return i!==void 0&&Object.hasOwn(o,i)?o[i]:e[r]}function Un(e,n,t){var o;let r=e.filter(({packages:s})=>s.
epel===!0).map(({name:s})=>s);if(r.length===0||_o(n,t)!=="enterprise")return;let i=`${r.join(" and ")} ${r.length===1?"is":"are"} in EPEL`;return(t==null?void 0:
t.id)==="ol"?`${i}: install oracle-epel-release-el${((o=ge(t))==null?void 0:o.version)??""} first.`:(t==null?void 0:t.id)==="rhel"?`${i}: enable it first, see h\
ttps://docs.fedoraproject.org/en-US/epel/.`:`${i}: install epel-release first.`}function _o(e,n){return e==="apt-get"?"debian":(n==null?void 0:n.id)==="fedora"?
"fedora":(n==null?void 0:n.id)==="amzn"?"amazon":"enterprise"}function el(e,n){let t=n===void 0?void 0:ge(n);return e==="debian"?t===void 0?void 0:`${t.family} ${t.
version??""}`:e==="enterprise"&&Number((t==null?void 0:t.version)??0)>=10?"el10":void 0}var tl=2e6;function Do(e,n){let t=new Array(n.count).fill(0),r=new Set,i=[
...e].sort((o,s)=>s.size-o.size||(o.name<s.name?-1:1));for(let o of i){let s=t.indexOf(Math.min(...t));t[s]=(t[s]??0)+o.size+tl,s===n.index-1&&r.add(o)}return e.
filter(o=>r.has(o))}function Ko(e){let n=(0,import_node_crypto11.createHash)("sha256");for(let t of e.map(({name:r,size:i})=>`${i} ${r}\0`).sort())n.update(t);return n.
digest("hex")}var rl={debian:["11","12","13"],ubuntu:["20.04","22.04","24.04"],rhel:["8","9"]},il={debian:"Debian",ubuntu:"Ubuntu",rhel:"RedHat Enterprise Linux"};
function Uo(e){let{facts:n}=e;ol(n);let t=[];if(n.os!=="linux")return t;let{distribution:r}=n,i=r===void 0?void 0:ge(r);if(sl(r,i)||t.push(al(r,i)),e.usesOsslsigncode&&
(i==null?void 0:i.family)==="ubuntu"&&i.version==="20.04")throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER","SignPath's library does not support osslsignco\
de on Ubuntu 20.04.",{hint:"Run this job on Ubuntu 22.04 or later, or on Debian 11 or later."});return e.opensslScenario&&n.openssl!==void 0&&t.push(...dl(n.openssl.
version,i,n.allOpenssl)),t}function ol(e){var r;let n="SignPath's library exists for Linux x64 (glibc) and Windows x64 only",t="Run the signing job on such a ru\
nner; it can take the files from another job as artifacts.";if(e.os!=="linux"&&e.os!=="win32")throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`This runne\
r's system is ${e.os}. ${n}.`,{hint:t});if(e.arch!=="x64")throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`This runner's processor is ${e.arch}. ${n}.`,{
hint:t});if(((r=e.libc)==null?void 0:r.family)==="musl")throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`This runner has the musl C library. ${n}.`,{hint:t})}
function sl(e,n){return e===void 0||(n==null?void 0:n.version)===void 0?!1:Kn(e)&&rl[n.family].includes(n.version)}function al(e,n){let r=`${(e==null?void 0:e.prettyName)??
"This Linux distribution"} is not on SignPath's list of supported distributions`;return n===void 0||e===void 0||Kn(e)?`${r}; going on.`:`${r}: it is taken for ${il[n.
family]}${n.version===void 0?"":` ${n.version}`}.`}function Bn(e){return!Bo(e)&&!jo(e)}function Bo({major:e,minor:n,patch:t}){return e===3&&n===0&&t<=8}function jo({
major:e,minor:n}){return e<1||e===1&&n<1}function dl(e,n,t){let{text:r}=e,i=t.find(a=>Bn(a.version)),o=i===void 0?void 0:`Set openssl to ${i.program}, which is \
OpenSSL ${i.version.text}`,s=t.length>1?`OpenSSL on this machine:
${t.map(a=>`${a.version.text} at ${a.program}`).join(`
`)}`:"";if(Bo(e)){let a=`OpenSSL ${r} has a bug (openssl/openssl#20161, mended in 3.0.9) that breaks the TLS connection of SignPath's library`;if((n==null?void 0:
n.family)==="ubuntu"&&n.version==="22.04")return[`${a}. SignPath lists Ubuntu 22.04 as supported, so this may work. If it fails with an error in the SSL handsha\
ke, ${o===void 0?"":`${cl(o)}, or `}run the job on Ubuntu 24.04.`];throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`${a}: signing with openssl and osslsi\
gncode does not work here.`,{hint:o===void 0?"Use another runner image, set the openssl input to an OpenSSL of 3.0.9 or later, or sign with a tool that does not\
 use OpenSSL (jarsigner, gpg).":`${o}, use another runner image, or sign with a tool that does not use OpenSSL (jarsigner, gpg).`,...s===""?{}:{details:s}})}if(jo(
e))throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`OpenSSL ${r} is too old: 1.1 and 3.x are supported.`,{hint:`${o??"Set the openssl input to a newer Op\
enSSL"}, or use another runner image.`,...s===""?{}:{details:s}});return[]}function cl(e){return e.charAt(0).toLowerCase()+e.slice(1)}var ul=[...import_chunk_6I5RF7ZS.c,
{extensions:[".jar",".war",".ear",".aar",".aab"],title:"a Java archive"},{extensions:[".apk"],title:"an Android app"},{extensions:[".rpm"],title:"an RPM package"},
{extensions:[".deb"],title:"a Debian package"}],ll=[["version https://git-lfs.github.com/","it is a Git LFS pointer: the file itself was not checked out"],["MZ",
"its header for Windows (PE) is missing or damaged"],["\x7FELF","it is a program for Linux (ELF)"],["PK","it is a ZIP archive"],["\x8B","it is compressed wit\
h gzip"]],fl=new Set([9,10,12,13,27]);function jn({extension:e,head:n,appPackage:t}){if(n.length===0)return"is empty";let r=ul.find(({extensions:i})=>i.includes(
e));return r===void 0?void 0:`is called like ${r.title} (${e}), but ${(t==null?void 0:t.kind)==="none"?t.reason:pl(n)}`}function pl(e){let n=Buffer.from(e).toString(
"latin1"),t=ll.find(([r])=>n.startsWith(r));return t!==void 0?t[1]:e.every(r=>r>=32||fl.has(r))?"it is a text":`it does not begin like one: its first bytes are ${Buffer.
from(e.subarray(0,4)).toString("hex")}`}function Ho(e,n){let t=[],r=n.flatMap(o=>{try{return[{file:o,...kl(e,o)}]}catch(s){if(!(s instanceof import_chunk_VC77LCNK.b)||
s.code!=="TOOL_UNDECIDED")throw s;return t.push(s),[]}}),[i]=t;if(i!==void 0)throw t.length===1?i:yl(i,t);return r}var ml=5;function yl(e,n){let t=n.map(({file:r})=>r??
"");return new import_chunk_VC77LCNK.b("TOOL_UNDECIDED",`No tool can be picked for ${n.length} files: ${(0,import_chunk_UZMAZ5KW.f)(t,ml)}. Of the first: ${e.message}`,
{hint:`Exclude them by lines of files that begin with !, or set tool to one of ${zo().join(", ")} for detached signatures beside all files.`,cause:e})}function zo(){
return import_chunk_VN3XLZGO.d.filter(e=>import_chunk_VN3XLZGO.c[e].result.kind==="detached")}function Je({files:e,run:n,exportEnvironment:t}){return e.length===
0||n!==void 0||t!=="none"}function Xe(e){let n=new Set(e.flatMap(t=>import_chunk_VN3XLZGO.c[t].needs.programs));return(e.length===0||e.some(t=>import_chunk_VN3XLZGO.c[t].
needs.opensslBackend))&&n.add(import_chunk_VN3XLZGO.a),[...n]}function Gn(e,n,t,r){var U;let i=Ze(e,n),o=[];Il(e,i,o),xl(e,i,t);let s=(U=t.commands.osslsigncode)==
null?void 0:U.version,a=El(e,n,t.workingDirectory,o).map(y=>Ut(y,e,s,o)),d=a.map(y=>({planned:y,name:y.file.name,size:y.file.size})),c=e.shard===void 0?a:Do(d,e.
shard).map(({planned:y})=>y);e.shard!==void 0&&c.length===0&&o.push(`Share ${e.shard.index}/${e.shard.count} of ${(0,import_chunk_UZMAZ5KW.e)(a.length,"file")} \
is empty: there is nothing to sign in this job.`);let u=i.map(y=>import_chunk_VN3XLZGO.c[y]),f=u.some(y=>y.needs.configuration==="openssl"),p=(r==null?void 0:r.
readsSignPathVariables)===!1?[]:Uo({facts:t,opensslScenario:f,usesOsslsigncode:i.includes("osslsigncode")}),g=(0,import_chunk_VN3XLZGO.j)(e.apiUrl);g!==void 0&&
e.apiToken!==void 0&&p.push(g),e.verify||p.push("verify is off: nobody checks the signatures that were made.");let h=Al(e);h!==void 0&&p.push(h);let m=Nl(e,r),w=Fl(
e,t,u);return{signPath:(r==null?void 0:r.readsSignPathVariables)!==!1,files:c,tools:i,library:Rl(e,r),certificate:m,openssl:w,sunpkcs11:Je(e)||u.some(y=>y.needs.
configuration==="sunpkcs11"),gnupg:u.some(Vo),x509:u.length===0||!u.every(Vo),allFiles:e.shard===void 0?void 0:Ko(d),missing:Ul(Xe(i),t,w),warnings:p,notices:o}}
function Vo({needs:e}){return e.configuration==="gnupg"}function Vn(e,n,t){var a,d;let r=((a=t.distribution)==null?void 0:a.prettyName)??t.os,i=t.libc===void 0?
"":`, ${t.libc.family} ${t.libc.version??""}`,o=[`Runner: ${r}, ${t.arch}${i}${t.container?", in a container":""}`];t.openssl!==void 0&&o.push(`OpenSSL: ${t.openssl.
version.text} at ${t.openssl.program}`);for(let{program:c,version:u}of t.allOpenssl)c!==((d=t.openssl)==null?void 0:d.program)&&o.push(`OpenSSL, too: ${u.text} \
at ${c}`);for(let[c,u]of Object.entries(t.commands))o.push(`${c}:${u.version===void 0?"":` ${u.version} at`} ${u.path}`);let{library:s}=e;if(o.push(`Library: ${s.
kind==="installed"?s.path:`SignPath Cryptoki${Wo(s.version)}`} (${s.reason})`),e.openssl!==void 0&&o.push(`OpenSSL reaches it by: ${e.openssl.backend} (${e.openssl.
reason})`,...wl(e.openssl,t)),o.push(`${e.x509?"Certificate":"Public key"}: ${Tl(e.certificate,n)}`),e.missing.length>0){let c=e.missing.map(u=>u.title+(Qe(u,t)?
"":" (there is no package here)"));o.push(`Missing here${n.installPrerequisites?", to be installed":""}: ${c.join(", ")}`)}for(let{file:c,tool:u,reason:f,destination:p}of e.
files)o.push(`${c.name}: ${u} (${f}) -> ${bl(p,t.workingDirectory)}`);return o}function wl({backend:e,plugin:n,providerKind:t},{openssl:r}){var s;if(n===void 0)
return[];let i=e==="engine"?r==null?void 0:r.engineVersion:(s=r==null?void 0:r.provider)==null?void 0:s.version;return[`${e==="engine"?"Engine":"Provider"}: ${e===
"engine"||t==="libp11"?"libp11":"pkcs11-provider"}${Wo(i)} at ${n}`]}function Wo(e){return e===void 0?"":` ${e}`}function bl(e,n){let t=(0,import_node_path13.relative)(
n,e);return t.startsWith("..")?e:t.replaceAll(import_node_path13.sep,"/")}function Ze(e,n){let t=new Set(n.map(({tool:r})=>r));return e.files.length===0&&e.tool!==
"auto"&&t.add(e.tool),import_chunk_VN3XLZGO.d.filter(r=>t.has(r))}function kl(e,n){let t={extension:Pl(n.name),head:n.head,appPackage:n.appPackage};if(e.tool!==
"auto"){let i=Sl(import_chunk_VN3XLZGO.c[e.tool],t);if(i!==void 0)throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${e.tool} can't sign ${n.name}: it ${i}.`,{
file:n.name,hint:"Check the step that makes the file, or choose another tool."});return Mo(e.tool,e,n,t),{tool:e.tool,reason:"as asked for"}}for(let i of import_chunk_VN3XLZGO.d){
let o=import_chunk_VN3XLZGO.c[i].recognises(t);if(o!==void 0)return Mo(i,e,n,t),{tool:i,reason:o}}let r=jn(t);throw r!==void 0?new import_chunk_VC77LCNK.b("TOOL\
_UNDECIDED",`${n.name} ${r}. No tool can be picked for it.`,{file:n.name,hint:`Check the step that makes the file, or exclude it with !${n.name} in files.`}):new import_chunk_VC77LCNK.b(
"TOOL_UNDECIDED",`${n.name} is of no kind that a signature can be embedded into, so no tool can be picked for it.`,{file:n.name,hint:`Set tool to one of ${zo().
join(", ")} for a detached signature beside the file, or exclude it with !${n.name} in files.`})}function Mo(e,n,t,r){var s;let i=import_chunk_VN3XLZGO.c[e],o=(s=
i.refuses)==null?void 0:s.call(i,r,Yo(n));if(o!==void 0)throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${e} can't sign ${t.name}: ${o}.`,{file:t.name,hint:i.
refusalHint??"Choose another tool; auto picks one by the file. Where an earlier step puts something before the content, sign before that step."})}function Sl(e,n){
let t=e.name==="osslsigncode"&&(0,import_chunk_6I5RF7ZS.d)(n)&&e.recognises(n)===void 0;return n.head.length===0&&e.result.kind==="embedded"||t?jn(n):void 0}function Pl(e){
var n;return((n=/\.[^./\\]+$/.exec(e))==null?void 0:n[0].toLowerCase())??""}function Il(e,n,t){if(!(e.files.length===0||n.length===0))for(let r of import_chunk_S4R563VS.f){
if(!e.given.has(r))continue;let i=s=>import_chunk_VN3XLZGO.c[s].honours.includes(r);if(n.some(i)){let s=n.filter(a=>!i(a));s.length>0&&t.push(`${r} has no effec\
t on what ${s.join(" and ")} sign${s.length===1?"s":""}.`);continue}let o=import_chunk_VN3XLZGO.d.filter(i);throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${r}\
 is given, but it has no effect on ${n.join(", ")}.`,{hint:o.length>0?`Leave ${r} out; it is for ${o.join(", ")}.`:`Leave ${r} out.`})}}function Yo(e){let{digest:n,
inputIsDigest:t,padding:r,outputFormat:i,description:o,descriptionUrl:s,gpgFormat:a,httpRequestTimeoutInSeconds:d}=e;return{digest:n,inputIsDigest:t,padding:r,outputFormat:i,
description:o,descriptionUrl:s,gpgFormat:a,httpRequestTimeoutInSeconds:d,extraArguments:e.arguments}}function xl({openssl:e},n,t){if(e===void 0||e==="openssl"||
t.openssl!==void 0||!Xe(n).includes(import_chunk_VN3XLZGO.a))return;let[r]=t.allOpenssl;throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`openssl is ${JSON.stringify(
e)}, which is no OpenSSL program of this runner.`,{hint:`Give the path of one, or leave openssl out to take the first on PATH${r===void 0?"":`, which is OpenSSL\
 ${r.version.text} at ${r.program}`}.`})}function El(e,n,t,r){let i=n.map(c=>({destination:Cl(e,c.file,import_chunk_VN3XLZGO.c[c.tool],t),...c})),o=new Map(i.filter(
({tool:c})=>import_chunk_VN3XLZGO.c[c].result.kind==="detached").flatMap(({destination:c,file:u})=>[c,c+import_chunk_S4R563VS.e].map(f=>[f,u.name]))),s=i.filter(
({file:c})=>!o.has(c.path)),a=i.filter(({file:c})=>o.has(c.path));a.length>0&&r.push($l(a,o));let d=new Map;for(let{destination:c,file:u}of s){let f=d.get(c);if(f!==
void 0)throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${f} and ${u.name} would both be written to ${c}.`,{file:u.name,hint:"Sign them in two steps with diff\
erent output directories, or leave output-directory out."});d.set(c,u.name)}return s}var vl=3;function $l(e,n){let t=e.map(({file:r})=>`${r.name} (of ${n.get(r.
path)??""})`);return`Not signed themselves, being the signatures or timestamps of other files: ${(0,import_chunk_UZMAZ5KW.f)(t,vl)}.`}function Cl(e,n,t,r){let i=t.
result.kind==="detached"?t.result.suffix(Yo(e)):"";return e.outputDirectory!==void 0?Ol(r,e.outputDirectory,n.pathBelowBase)+i:t.result.kind==="embedded"?n.realPath:
n.path+i}function Ol(e,n,t){return/^([/\\]|[A-Za-z]:[/\\])/.test(n)?(0,import_node_path13.join)(n,t):(0,import_node_path13.join)(e,n,t)}function Rl(e,n){return n!==
void 0?{kind:"installed",path:n.path,reason:"cryptoki-library is given: nothing is downloaded"}:Ll(e)}function Al({cryptokiVersion:e}){if(Te(e))return`cryptoki-\
version ${e} moves: two runs of this job may install different libraries. Name an exact version.`}function Ll(e){let{cryptokiArchive:n,cryptokiSha256:t,requireVerifiedDownload:r}=e,
i=e.given.has("cryptoki-version");return{kind:"download",version:n===void 0||i?Ne(e.cryptokiVersion):Cr(n),archive:n,sha256:t,requireVerified:r,reason:n!==void 0?
"cryptoki-archive is given":i?"as asked for":"the version that this release was made for"}}function Nl(e,n){return e.certificate!==void 0?"file":e.projectSlug===
void 0||e.signingPolicySlug===void 0?"none":(n==null?void 0:n.readsSignPathVariables)===!1?"token":"signpath"}function Tl(e,n){switch(e){case"file":return`${n.certificate??
""} (certificate is given)`;case"signpath":return`fetched from ${n.apiUrl}, else read from the token`;case"token":return"read from the token";case"none":return"\
none (no project and signing policy are given)"}}function Fl(e,n,t){var c,u;let{openssl:r}=n,i=t.length===0||t.some(f=>f.needs.opensslBackend);if(r===void 0)return;
let o=t.some(({name:f})=>f==="osslsigncode"),s=i?Dl(e,r,n,o):Je(e)?_l(e,r):void 0;if(s===void 0)return;let{backend:a,reason:d}=s;return{program:r.program,backend:a,
plugin:a==="engine"?r.engine:(c=r.provider)==null?void 0:c.path,providerKind:((u=r.provider)==null?void 0:u.kind)??"pkcs11-provider",reason:d}}function _l({opensslBackend:e},{
engine:n,provider:t}){if(n!==void 0&&e!=="provider")return{backend:"engine",reason:"it is installed here"};if(t!==void 0&&e!=="engine")return{backend:"provider",
reason:"it is installed here"}}function Dl(e,{version:n,engine:t,provider:r},i,o){var d,c;let s=n.major>=4,a=o&&Kl((d=i.commands.osslsigncode)==null?void 0:d.version,
2,10)?(c=i.commands.osslsigncode)==null?void 0:c.version:void 0;if(e.opensslBackend==="engine"){if(s)throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`ope\
nssl-backend is engine, but OpenSSL ${n.text} has no engines any more.`,{hint:"Set openssl-backend to provider, or leave it out."});return{backend:"engine",reason:"\
as asked for"}}if(e.opensslBackend==="provider"){if(n.major<3)throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`openssl-backend is provider, but OpenSSL ${n.
text} has no providers yet.`,{hint:"Set openssl-backend to engine, or leave it out."});if(a!==void 0)throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`ope\
nssl-backend is provider, but osslsigncode ${a} can't use one.`,{hint:"Leave openssl-backend out, or use osslsigncode 2.10 or later."});return{backend:"provider",
reason:"as asked for"}}if(s)return{backend:"provider",reason:`OpenSSL ${n.text} has no engines`};if(a!==void 0&&t===void 0){if(Qe(Z,i))return{backend:"engine",reason:`\
osslsigncode ${a} can't use a provider`};throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`osslsigncode ${a} can't use a provider, and there is no engine \
here.`,{hint:"Use osslsigncode 2.10 or later, or another runner image."})}return t===void 0&&r!==void 0?{backend:"provider",reason:"it is installed here, and no\
 engine is"}:t===void 0&&n.major>=3&&!Qe(Z,i)&&Qe(he,i)?{backend:"provider",reason:"the distribution has a provider to install, but no engine"}:{backend:"engine",
reason:"libp11's engine works with every OpenSSL from 1.1 to 3.x"}}function Kl(e,n,t){let[,r,i]=/^(\d+)\.(\d+)/.exec(e??"")??[];return r===void 0?!1:Number(r)<n||
Number(r)===n&&Number(i)<t}function Qe(e,{packageManager:n,distribution:t}){return n!==void 0&&Ye(e,n,t)!==void 0}function Ul(e,n,t){let r=e.filter(i=>i===import_chunk_VN3XLZGO.a?
n.openssl===void 0:n.commands[i.name]===void 0);return(t==null?void 0:t.plugin)===void 0&&t!==void 0&&r.push(t.backend==="engine"?Z:he),r}var Qo=["-q","-o","DPk\
g::Lock::Timeout=300","-o","Acquire::Retries=3","-o","Dpkg::Use-Pty=0"],Bl=["-y","--no-install-recommends","--no-remove","-o","Dpkg::Options::=--force-confdef",
"-o","Dpkg::Options::=--force-confold"],Mn=/Failed to download|Cannot download|No more mirrors|All mirrors were (?:already )?tried|Status code: 404/i,Xo={"apt-g\
et":{install:[...Qo,"install",...Bl],refresh:[...Qo,"update"],stale:/Unable to locate package|has no installation candidate|Failed to fetch|Unable to fetch|404 +Not Found|unmet dependencies|Release '.*' for '.*' was not found/},
dnf:{install:["install","-y","--setopt=install_weak_deps=False"],refresh:["clean","expire-cache"],stale:Mn},microdnf:{install:["install","-y","--setopt=install_\
weak_deps=0"],refresh:["clean","all"],stale:Mn},yum:{install:["install","-y","--setopt=install_weak_deps=False"],refresh:["clean","expire-cache"],stale:Mn}};function Zo(e){
let{manager:n,privilege:t,packages:r}=e;if(t==="none"||r.length===0)return[];let{install:i,refresh:o}=Xo[n],s=Jo(n,[...i,...r],t);return[[s],[Jo(n,o,t),s]]}function qo(e,n){
return Xo[e].stale.test(n)}function es(e){return e.includes("Could not get lock /var/lib/apt/lists")}function ns({manager:e,privilege:n,packages:t}){let r=n==="\
root"?"":"sudo ",i=t.join(" ");return e==="apt-get"?`${r}apt-get update && ${r}apt-get install -y --no-install-recommends ${i}`:`${r}${e} install -y ${i}`}function Jo(e,n,t){
let r={LC_ALL:"C.UTF-8",...e==="apt-get"?{DEBIAN_FRONTEND:"noninteractive"}:{}};return t==="root"?{program:e,arguments:n,environment:r}:{program:"sudo",arguments:[
"-n","env",...Object.entries(r).map(([o,s])=>`${o}=${s}`),e,...n],environment:r}}var Vl=1800,Ml=5e3,Hl=400,zl=25;async function ts(e,n,t){if(n.length===0)return;
let r=Wl(e,n,t),{host:i}=e;i.startGroup(`Install ${r.packages.join(", ")}`);try{let o=await Ql(e,r,t.workingDirectory);if(o===void 0)return;let s=Un(n,r.manager,
t.distribution);throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",`${r.manager} could not install ${r.packages.join(", ")} (exit code ${o.exitCode}).`,{hint:`${s===
void 0?"":`${s} `}${rs(r)}`,details:o.lines.slice(-zl).join(`
`)})}finally{i.endGroup()}}function Wl({inputs:e},n,t){let{packageManager:r,privilege:i,distribution:o}=t,s=(g,h)=>`This runner lacks ${g.map(({title:m})=>m).join(
", ")}, and ${h}.`;if(r===void 0)throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",s(n,"there is neither apt-get nor dnf to install that with"),{hint:t.os===
"win32"?"Install it before this step, and put its folder on PATH.":"Install it before this step, or in the image."});let a=n.map(g=>({need:g,name:Ye(g,r,o)})),d=a.
filter(({name:g})=>g===void 0).map(({need:g})=>g);if(d.length>0)throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",s(d,`${(o==null?void 0:o.prettyName)??"\
this distribution"} has no package for that`),{hint:Yl(d)});let c=[...new Set(a.flatMap(({name:g})=>g===void 0?[]:[g]))],u={manager:r,privilege:i,packages:c},f=e.
installPrerequisites?i==="none"?"this user may not install packages (neither root nor sudo without a password)":void 0:"install-prerequisites is false";if(f===void 0)
return u;let p=Un(n,r,o);throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",s(n,f),{hint:`${p===void 0?"":`${p} `}${rs(u)}`})}function Yl(e){return e.includes(
Z)?"Set openssl-backend to provider.":e.includes(he)?"Set openssl-backend to engine, or leave it out.":"Install it before this step, or in the image."}function rs(e){
return`Run this before signing, or in the image: ${ns(e)}`}async function Ql(e,n,t){var i;let r;for(let o of Zo(n)){if(r!==void 0&&!qo(n.manager,r.lines.join(`
`)))break;let s=[];for(let d of o)s.push(await Jl(e,d,t));let a=((i=s.at(-1))==null?void 0:i.exitCode)??0;if(a===0)return;r={exitCode:a,lines:s.flatMap(({lines:d})=>d)}}
return r}async function Jl(e,n,t){let r=Date.now()+3e5;for(;;){let i=await Xl(e,n,t);if(i.exitCode===0||!es(i.lines.join(`
`))||Date.now()>r)return i;e.host.info("Another package manager is at work: waiting for it."),await(0,import_promises23.setTimeout)(Ml,void 0,{signal:e.signal}).
catch(()=>{})}}async function Xl({host:e,environment:n,redact:t,signal:r},i,o){e.info(`$ ${[i.program,...i.arguments].join(" ")}`);let s=[],a=c=>{e.info(c),s.push(
c),s.length>Hl&&s.shift()};return{exitCode:await(0,import_chunk_BFK3CVMN.e)({...i,environment:n(i.environment)},{workingDirectory:o,timeLimitInSeconds:Vl,signal:r,
redact:t,onLine:a}),lines:s}}async function By(e,n,{logDirectory:t,startedEarly:r}){let{inputs:i}=e,o=i.cryptokiLibrary===void 0?void 0:await Ue(i.cryptokiLibrary,
process.cwd());sf(e,o,n.length>0);let s=Ho(i,n),a=(0,import_chunk_NBGFFOFC.a)(i,t,Ze(i,s)),d={...a.public,...a.secret},c=r??await Zl(e,s,d);try{let{plan:u,facts:f}=await of(
e,s,o),p=(0,import_chunk_NBGFFOFC.c)(i,u.files).library;p||c==null||c.discard();let g=await li(u.library,e,f);p&&ql(e,u,g.path,c);let h=!u.signPath,m=_i({library:g.
path,keyId:qe(i),pin:import_chunk_IEONEQW3.a,environment:d,logDirectory:t,otherVendor:h},e),w={session:e,plan:u,facts:f,library:g,credentials:a,probe:m,logDirectory:t,
startedAhead:c};return{...w,...await ef(w,d)}}catch(u){throw await(c==null?void 0:c.discard()),u}}async function Zl(e,n,t){let{inputs:r}=e;if(!(0,import_chunk_NBGFFOFC.c)(
r,n).library)return;let{startAhead:i}=await Promise.resolve().then(()=>__toESM(require("./start-ahead-KBUKW7QQ.cjs")));return i(r.parallel,t,e)}function ql({inputs:e},{
signPath:n},t,r){let i=qe(e);!n||i===void 0||r==null||r.begin({library:t,keyId:i,pin:import_chunk_IEONEQW3.a,slot:void 0,parallel:e.parallel})}async function ef({
session:e,plan:n,facts:t,library:r,probe:i,startedAhead:o},s){let a=await nf(e,n,i),d=a==null?void 0:a.certificate;d!==void 0&&n.x509&&ff(e,d,n);let c=await cf(
e,n,i),u=Gt({inputs:e.inputs,plan:n,certificate:d},c);if(u!==void 0)throw u;let f=n.signPath||(c==null?void 0:c.kind)!=="ready"?void 0:c.token,p=a===void 0?void 0:
lf(e,a,f),g=await(0,import_chunk_IEONEQW3.b)(n,r.path,d,f,e.workspace),h=p===void 0||a===void 0?void 0:await uf(p,{session:e,plan:n,facts:t,policy:a,configuration:g,
probed:c}),m=n.gnupg&&a!==void 0&&h!==void 0?await tf(e,{policy:a,key:h,library:r.path,otherVendor:!n.signPath,credentials:s,probe:i,command:rf(t)}):void 0;return{
certificate:d,key:h,configuration:m===void 0?g:{...g,gnupg:m.configuration},close:async()=>{await(o==null?void 0:o.discard()),await(m==null?void 0:m.stop())}}}async function nf(e,n,t){
if(!n.x509)return Lo(e,n.certificate,t);let r=await Dn(e,n.certificate,t);return r===void 0?void 0:{certificate:r,publicKey:r.leaf.publicKey}}function tf(e,{policy:n,
key:t,...r}){var a;let{publicKey:i,certificate:o}=n,s=(a=/^CN=(.+)$/m.exec((o==null?void 0:o.leaf.subject)??""))==null?void 0:a[1];return ho(e,{...r,publicKey:i,
commonName:s,keyId:t.id,keyIdHex:t.idHex})}function rf(e){return n=>{var r,i;let t=n==="openssl"?(r=e.openssl)==null?void 0:r.program:(i=e.commands[n])==null?void 0:
i.path;if(t===void 0)throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",`${n} is not on this machine.`);return t}}async function of(e,n,t){let{inputs:r,host:i}=e,
o=Xe(Ze(r,n)),s=Je(r)&&!o.includes(import_chunk_VN3XLZGO.a)?[...o,import_chunk_VN3XLZGO.a]:o,a=()=>Le({programs:s,openssl:r.openssl,opensslFits:Bn},e.environment()),
d=await a(),c=Gn(r,n,d,t);if(is(i,"Plan",Vn(c,r,d)),c.missing.length>0){if(await ts(e,c.missing,d),d=await a(),c=Gn(r,n,d,t),c.missing.length>0)throw new import_chunk_VC77LCNK.b(
"PREREQUISITE_MISSING",`${c.missing.map(({title:u})=>u).join(", ")} can't be found, although the packages are installed.`,{hint:"Check that the PATH of this job\
 holds the folders that packages install to, and that the openssl input names the system's OpenSSL."});is(i,"Plan, with what is installed now",Vn(c,r,d))}for(let u of c.
notices)i.notice(u);for(let u of c.warnings)i.warning(u);return{plan:c,facts:d}}function is(e,n,t){e.startGroup(n),e.info(t.join(`
`)),e.endGroup()}function sf({inputs:e},n,t){let r=(n==null?void 0:n.readsSignPathVariables)!==!1,i=[...r&&e.organizationId===void 0?["organization-id"]:[],...r&&
e.apiToken===void 0?["api-token"]:[]];if(i.length>0)throw new import_chunk_VC77LCNK.b("NO_CREDENTIALS",`${i.join(" and ")} ${i.length===1?"is":"are"} blank, so \
SignPath can't be asked to sign.`,{hint:af(i)});let o=["project-slug","signing-policy-slug"].filter(s=>s==="project-slug"?e.projectSlug===void 0:e.signingPolicySlug===
void 0);if(o.length>0&&(t||o.length===1))throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${o.join(" and ")} ${o.length===1?"is":"are"} blank, so no key is na\
med.`,{hint:`Set ${o.join(" and ")} to the ${o.length===1?"slug":"slugs"} that SignPath shows for ${o.map(s=>s==="project-slug"?"the project":"the signing polic\
y").join(" and ")}.`})}function af(e){let n={"organization-id":"a variable of your CI, for it is no secret (GitHub: vars)","api-token":"your CI's secrets"};return`\
Set ${e.map(i=>`${i} (or ${df(i)}) from ${n[i]}`).join(", and ")}.${e.includes("api-token")?" Pull requests of forks get no secrets: if-no-credentials: skip is \
for them.":""}`}function df(e){return`SIGNPATH_${e.toUpperCase().replaceAll("-","_")}`}function qe({projectSlug:e,signingPolicySlug:n}){return e===void 0||n===void 0?
void 0:`${e}/${n}`}async function cf({inputs:e,host:n},t,r){let i=t.signPath&&t.files.length>0&&t.certificate!=="file";return qe(e)===void 0||i?void 0:Di(r,n)}async function uf(e,{
session:n,plan:t,facts:r,policy:i,configuration:o,probed:s}){var p;let{sunpkcs11Config:a}=o,d=t.files.some(({tool:g})=>import_chunk_VN3XLZGO.c[g].needs.configuration===
"sunpkcs11");if(t.signPath||!d||a===void 0)return e;let{javaAliasOf:c}=await Promise.resolve().then(()=>__toESM(require("./java-alias-TD53JE3W.cjs"))),u=(p=r.commands.
jarsigner)==null?void 0:p.path,f=await c({keyId:e.id,publicKey:i.publicKey,sunpkcs11Config:a,jarsigner:u,probed:s},n);return{...e,javaAlias:f}}function lf({inputs:e},{
publicKey:n},t){let r=qe(e);if(r===void 0)return;let i=t===void 0?{}:{token:t};return{id:r,idHex:(0,import_chunk_HCPT5UC6.b)(r),uri:(0,import_chunk_HCPT5UC6.a)(
{id:r,...i}),type:(0,import_chunk_QMQ4S7CF.f)(n),...i}}function ff({inputs:e,host:n},{leaf:t},r){for(let i of(0,import_chunk_QMQ4S7CF.g)(t))n.warning(i);if((0,import_chunk_QMQ4S7CF.h)(
t)&&r.files.some(({tool:i})=>i==="osslsigncode"||i==="jarsigner")&&n.warning("The signing certificate is not for code signing, by its extended key usage: Window\
s refuses such signatures, and Java warns of them."),jt(r.files,t,n),!(r.files.length===0||e.padding!=="pss"||(0,import_chunk_QMQ4S7CF.e)(t)==="RSA"))throw new import_chunk_VC77LCNK.b(
"KEY_TYPE_MISMATCH","padding is pss, but the key of the signing policy is an EC key, which has no padding.",{hint:"Leave padding out, or choose a signing policy\
 with an RSA key."})}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k,l,m,n});
