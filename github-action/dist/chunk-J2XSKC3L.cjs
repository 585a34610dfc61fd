var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to2,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to2,key)&&key!==except&&__defProp(to2,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to2};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>ac,b:()=>_g,c:()=>fc,d:()=>yc,e:()=>Di,f:()=>iu,g:()=>Ih,h:()=>xh,i:()=>Fn,j:()=>Lo,k:()=>wl,l:()=>Wo,m:()=>Um,
n:()=>tf});module.exports=__toCommonJS(stdin_exports);var import_chunk_JNN2RBYJ=require("./chunk-JNN2RBYJ.cjs"),import_chunk_CG2UM2SS=require("./chunk-CG2UM2SS.cjs"),
import_chunk_Q5BETL26=require("./chunk-Q5BETL26.cjs"),import_chunk_YPYMTIOS=require("./chunk-YPYMTIOS.cjs"),import_chunk_AZ2NWAXO=require("./chunk-AZ2NWAXO.cjs"),
import_chunk_YPDSJALZ=require("./chunk-YPDSJALZ.cjs"),import_chunk_35BBZ333=require("./chunk-35BBZ333.cjs"),import_chunk_UXHLICRQ=require("./chunk-UXHLICRQ.cjs"),
import_chunk_4R2CLIZ2=require("./chunk-4R2CLIZ2.cjs"),import_chunk_F5PLUWPU=require("./chunk-F5PLUWPU.cjs"),import_chunk_QTGQ2EL7=require("./chunk-QTGQ2EL7.cjs"),
import_chunk_VF3SMZ73=require("./chunk-VF3SMZ73.cjs"),import_chunk_ZRZK2HRW=require("./chunk-ZRZK2HRW.cjs"),import_chunk_2RWCGZUW=require("./chunk-2RWCGZUW.cjs"),
import_chunk_I72JFFQY=require("./chunk-I72JFFQY.cjs"),import_chunk_RLJKGUSS=require("./chunk-RLJKGUSS.cjs"),import_chunk_ESGNSDI2=require("./chunk-ESGNSDI2.cjs"),
import_chunk_UZMAZ5KW=require("./chunk-UZMAZ5KW.cjs"),import_chunk_PZKOR45E=require("./chunk-PZKOR45E.cjs"),import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),
import_chunk_O346T2UR=require("./chunk-O346T2UR.cjs"),import_chunk_SWKHB56L=require("./chunk-SWKHB56L.cjs"),import_chunk_MFEC3KYF=require("./chunk-MFEC3KYF.cjs"),
import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs"),import_promises=require("node:fs/promises"),import_node_path=require("node:path"),
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
Mt=(0,import_chunk_2OATJTSY.b)((If,Vt)=>{"use strict";var Gt=()=>process.platform==="linux",Ce=null,ys=()=>{if(!Ce)if(Gt()&&process.report){let e=process.report.
excludeNetwork;process.report.excludeNetwork=!0,Ce=process.report.getReport(),process.report.excludeNetwork=e}else Ce={};return Ce};Vt.exports={isLinux:Gt,getReport:ys}}),
zt=(0,import_chunk_2OATJTSY.b)((xf,Ht)=>{"use strict";var Y=(0,import_chunk_2OATJTSY.a)("fs"),ms="/usr/bin/ldd",ws="/proc/self/exe",Oe=2048,bs=e=>{let n=Y.openSync(
e,"r"),t=Buffer.alloc(Oe),r=Y.readSync(n,t,0,Oe,0);return Y.close(n,()=>{}),t.subarray(0,r)},ks=e=>new Promise((n,t)=>{Y.open(e,"r",(r,i)=>{if(r)t(r);else{let o=Buffer.
alloc(Oe);Y.read(i,o,0,Oe,0,(s,a)=>{n(o.subarray(0,a)),Y.close(i,()=>{})})}})});Ht.exports={LDD_PATH:ms,SELF_PATH:ws,readFileSync:bs,readFile:ks}}),Yt=(0,import_chunk_2OATJTSY.b)(
(Ef,Wt)=>{"use strict";var Ss=e=>{if(e.length<64||e.readUInt32BE(0)!==2135247942||e.readUInt8(4)!==2||e.readUInt8(5)!==1)return null;let n=e.readUInt32LE(32),t=e.
readUInt16LE(54),r=e.readUInt16LE(56);for(let i=0;i<r;i++){let o=n+i*t;if(e.readUInt32LE(o)===3){let a=e.readUInt32LE(o+8),d=e.readUInt32LE(o+32);return e.subarray(
a,a+d).toString().replace(/\0.*$/g,"")}}return null};Wt.exports={interpreterPath:Ss}}),pr=(0,import_chunk_2OATJTSY.b)((vf,fr)=>{"use strict";var Jt=(0,import_chunk_2OATJTSY.a)(
"child_process"),{isLinux:Q,getReport:Xt}=Mt(),{LDD_PATH:Ae,SELF_PATH:Zt,readFile:rn,readFileSync:on}=zt(),{interpreterPath:qt}=Yt(),C,O,A,er="getconf GNU_LIBC_\
VERSION 2>&1 || true; ldd --version 2>&1 || true",K="",nr=()=>K||new Promise(e=>{Jt.exec(er,(n,t)=>{K=n?" ":t,e(K)})}),tr=()=>{if(!K)try{K=Jt.execSync(er,{encoding:"\
utf8"})}catch{K=" "}return K},T="glibc",rr=/LIBC[a-z0-9 \-).]*?(\d+\.\d+)/i,B="musl",Ps=e=>e.includes("libc.musl-")||e.includes("ld-musl-"),ir=()=>{let e=Xt();return e.
header&&e.header.glibcVersionRuntime?T:Array.isArray(e.sharedObjects)&&e.sharedObjects.some(Ps)?B:null},or=e=>{let[n,t]=e.split(/[\r\n]+/);return n&&n.includes(
T)?T:t&&t.includes(B)?B:null},sr=e=>{if(e){if(e.includes("/ld-musl-"))return B;if(e.includes("/ld-linux-"))return T}return null},ar=e=>(e=e.toString(),e.includes(
"musl")?B:e.includes("GNU C Library")?T:null),Is=async()=>{if(O!==void 0)return O;O=null;try{let e=await rn(Ae);O=ar(e)}catch{}return O},xs=()=>{if(O!==void 0)return O;
O=null;try{let e=on(Ae);O=ar(e)}catch{}return O},Es=async()=>{if(C!==void 0)return C;C=null;try{let e=await rn(Zt),n=qt(e);C=sr(n)}catch{}return C},vs=()=>{if(C!==
void 0)return C;C=null;try{let e=on(Zt),n=qt(e);C=sr(n)}catch{}return C},dr=async()=>{let e=null;if(Q()&&(e=await Es(),!e&&(e=await Is(),e||(e=ir()),!e))){let n=await nr();
e=or(n)}return e},cr=()=>{let e=null;if(Q()&&(e=vs(),!e&&(e=xs(),e||(e=ir()),!e))){let n=tr();e=or(n)}return e},$s=async()=>Q()&&await dr()!==T,Cs=()=>Q()&&cr()!==
T,Os=async()=>{if(A!==void 0)return A;A=null;try{let n=(await rn(Ae)).match(rr);n&&(A=n[1])}catch{}return A},As=()=>{if(A!==void 0)return A;A=null;try{let n=on(
Ae).match(rr);n&&(A=n[1])}catch{}return A},ur=()=>{let e=Xt();return e.header&&e.header.glibcVersionRuntime?e.header.glibcVersionRuntime:null},Qt=e=>e.trim().split(
/\s+/)[1],lr=e=>{let[n,t,r]=e.split(/[\r\n]+/);return n&&n.includes(T)?Qt(n):t&&r&&t.includes(B)?Qt(r):null},Rs=async()=>{let e=null;if(Q()&&(e=await Os(),e||(e=
ur()),!e)){let n=await nr();e=lr(n)}return e},Ls=()=>{let e=null;if(Q()&&(e=As(),e||(e=ur()),!e)){let n=tr();e=lr(n)}return e};fr.exports={GLIBC:T,MUSL:B,family:dr,
familySync:cr,isNonGlibcLinux:$s,isNonGlibcLinuxSync:Cs,version:Rs,versionSync:Ls}}),Rt=[["2.5.4.3","CN"],["2.5.4.4","SN"],["2.5.4.5","SERIALNUMBER"],["2.5.4.6",
"C"],["2.5.4.7","L"],["2.5.4.8","S","ST"],["2.5.4.9","STREET"],["2.5.4.10","O"],["2.5.4.11","OU"],["2.5.4.12","T","TITLE"],["2.5.4.13","DESCRIPTION"],["2.5.4.17",
"POSTALCODE"],["2.5.4.18","POBOX"],["2.5.4.20","PHONE"],["2.5.4.42","G","GN","GIVENNAME"],["2.5.4.43","I","INITIALS"],["2.5.4.46","DNQUALIFIER"],["0.9.2342.1920\
0300.100.1.25","DC"],["1.2.840.113549.1.9.1","E","EMAIL"]],os=new Map(Rt.flatMap(([e,...n])=>n.map(t=>[t,e]))),ss=new Map(Rt.map(([e,n])=>[e,n??e]));function Lt(e,n){
let[t,r]=[ds(e),Tt(n)];if(t===void 0||r===void 0)return"unsure";let i=[t,r].map(a=>a.map(({type:d,value:c})=>`${d}=${c}`)),[o,s]=[(a=[])=>a.join(`
`),(a=[])=>a.map(d=>d.replace(/\s+/g," ").toLowerCase()).sort().join(`
`)];return o(i[0])===o(i[1])?"same":s(i[0])===s(i[1])?"unsure":"different"}function Nt(e){let n=Tt(e);return n===void 0?"a name that can not be shown here":n.map(
({type:t,value:r})=>`${ss.get(t)??`OID.${t}`}=${as(r)}`).join(", ")}function as(e){return/[,+="\n<>#;]|^\s|\s$/.test(e)?`"${e.replaceAll('"','""')}"`:e}function ds(e){
let n=[],t=/\s*([A-Za-z][\w.]*)\s*=\s*(?:"((?:[^"]|"")*)"|([^",;+#\\]*))\s*(?:[,;]|$)/y;for(;t.lastIndex<e.length;){let[,r="",i,o=""]=t.exec(e)??[],s=/^OID\.[\d.]+$/i.
test(r)?r.slice(4):os.get(r.toUpperCase());if(s===void 0)return;n.push({type:s,value:i?.replaceAll('""','"')??o.trim()})}return n}function Tt(e){try{return(0,import_chunk_F5PLUWPU.e)(
(0,import_chunk_CG2UM2SS.d)(e)).map(cs).reverse()}catch(n){if(n instanceof import_chunk_F5PLUWPU.c)return;throw n}}function cs(e){let[n,...t]=(0,import_chunk_F5PLUWPU.e)(
(0,import_chunk_F5PLUWPU.f)(e,import_chunk_F5PLUWPU.a.set,"a part of the name"));if(t.length>0)throw new import_chunk_F5PLUWPU.c("a part of the name has several\
 values");let[r,i]=(0,import_chunk_F5PLUWPU.g)(n,"a part of the name");return{type:(0,import_chunk_F5PLUWPU.h)(r,"the kind of a part of the name"),value:us(i)}}
function us(e){let n=e?.content??Buffer.of();switch(e?.tag){case 12:return n.toString("utf8");case 19:case 20:case 22:return n.toString("latin1");case 30:if(n.length%
2!==0)throw new import_chunk_F5PLUWPU.c("a part of the name is cut off");return Buffer.from(n).swap16().toString("utf16le");default:throw new import_chunk_F5PLUWPU.c(
"a part of the name is no text")}}var Ft="2.7",ls="2.9",fs=2**32-2**20;function Kt(e,n,t,r){let{name:i,size:o}=e.file,s=Ut(e);if(s===void 0)return e;ps(i,o,s),gs(
i,t,s);let{digest:a}=s;if(a===void 0)throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`The block map of ${i} names no hash method of SHA-256, SHA-384 or SHA-51\
2.`,{file:i,hint:"Make the package anew with a tool that writes HashMethod into AppxBlockMap.xml."});if(a===n.digest)return e;if(n.given.has("digest"))throw new import_chunk_VC77LCNK.b(
"INVALID_INPUT",`digest is ${n.digest}, but the block map of ${i} has ${a}, and Windows refuses a signature with another digest.`,{file:i,hint:`Set digest to ${a}\
, leave it out, or make the package anew with ${n.digest}.`});return r.push(`${i} is signed with ${a}, as its block map has it.`),{...e,digest:a}}function Ut({file:{
appPackage:e},tool:n}){return n!=="osslsigncode"||e?.kind==="none"?void 0:e}function ps(e,n,{packedTypes:t,zip64Types:r}){let i=(o,s)=>{throw new import_chunk_VC77LCNK.b(
"INVALID_INPUT",`osslsigncode can't sign ${e}: ${o}.`,{file:e,hint:s})};n>fs&&i("of packages of 4 GiB or more it makes broken ones","Make the package smaller, o\
r sign it on Windows."),t||i("its [Content_Types].xml is not compressed, and osslsigncode would break it","Make the package anew with that entry compressed (def\
late), as makeappx does."),r&&i("the header of its [Content_Types].xml has the sizes in a field of ZIP64, in which osslsigncode would leave the old ones","Make \
the package anew without such fields: makeappx writes sizes behind the data.")}function gs(e,n,{inOrder:t}){if(n===void 0)return;let r=t?Ft:ls;if(_t(n,r))return;
let i=_t(n,Ft)?"packages whose directory lists the entries in another order than they lie in":"packages of Windows apps";throw new import_chunk_VC77LCNK.b("PRER\
EQUISITE_MISSING",`osslsigncode ${n} is too old for ${e}: it signs ${i} from ${r} on.`,{file:e,hint:`Install osslsigncode ${r} or later before this step: Debian\
 13 has 2.9, and so have Debian 12's backports.`})}function _t(e,n){let[t,r]=Dt(e),[i,o]=Dt(n);return t>i||t===i&&r>=o}function Dt(e){let[n="",t=""]=e.split(".");
return[Number.parseInt(n,10),Number.parseInt(t,10)]}function Bt(e,n,t){for(let r of e){let{name:i}=r.file,o=Ut(r);if(o===void 0)continue;let{manifest:s,publisher:a}=o,
d=Nt(n.raw),c=a===void 0?"unsure":Lt(a,n.raw);if(c==="same")continue;let l=a===void 0?`${s} of ${i} names no publisher`:`The publisher in ${s} of ${i} is ${a}`;
if(c==="unsure"){t.warning(`${l}; the certificate's subject is ${d}. Windows does not install the package unless it takes both for the same.`,{file:i});continue}
throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${l}, but the certificate is for ${d}: Windows would not install the package (0x8007000B).`,{file:i,hint:"Set\
 Publisher of Identity in the manifest to the certificate's subject and make the package anew, or choose another signing policy."})}}function jt({inputs:e,plan:n,
certificate:t},r){let{certificate:i,signPath:o}=n;if(i!=="file"&&i!=="token")return;let s=r?.kind==="ready"?r.key:void 0;if(t===void 0||s?.publicKey===void 0||(0,import_chunk_UXHLICRQ.a)(
t.leaf.publicKey,s.publicKey))return;let{where:a,hint:d}=hs(i,o,e.certificate),c=(0,import_chunk_RLJKGUSS.c)(t.leaf);return new import_chunk_VC77LCNK.b("INVALID\
_INPUT",`The certificate ${a} (${c}) is not that of the key ${s.id}: its public key is another.`,{hint:d})}function hs(e,n,t=""){let r=n?"fetched from SignPath":
"read from the token";return e==="file"?{where:`in ${(0,import_chunk_MFEC3KYF.e)(t)}`,hint:`Set certificate to the file with the certificate of this ${n?"signin\
g policy":"key"}, or leave it out: it is ${r} then.`}:{where:"on the token with the key's id",hint:"Put the key's own certificate on the token in its place, or \
name its file with the certificate input."}}var Re=(0,import_chunk_2OATJTSY.c)(pr(),1);async function hr(){let[e,n,t]=await Promise.all([gr("/.dockerenv"),gr("/\
run/.containerenv"),(0,import_promises3.readFile)("/proc/1/cgroup","utf8").catch(()=>"")]);return e||n||Fs(t)}function Fs(e){return/[/:](?:docker|kubepods|libpod|lxc|containerd|crio|garden|actions_job)(?!\.service)(?:[-./]|$)/m.
test(e)}async function gr(e){return await(0,import_promises3.stat)(e).catch(()=>{})!==void 0}function Ks(e){let n=/^OpenSSL\s+(\d+)\.(\d+)\.(\d+)([a-z]*)/m.exec(
e);if(n===null)return;let[,t,r,i,o]=n;return{major:Number(t),minor:Number(r),patch:Number(i),text:`${t}.${r}.${i}${o??""}`}}async function wr({openssl:e="openss\
l",opensslFits:n},t){let r=await Bs(e,t);return n===void 0||r!==void 0&&n(r.version)?{openssl:r,allOpenssl:[]}:{openssl:r,allOpenssl:await Us(t)}}async function Us(e){
let n=await(0,import_chunk_4R2CLIZ2.d)("openssl",e);return(await Promise.all(n.map(r=>br(r,e)))).filter(r=>r!==void 0)}async function Bs(e,n){let[t,r]=await Promise.
all([(0,import_chunk_4R2CLIZ2.c)(e,n).then(d=>d===void 0?void 0:br(d,n)),Vs(n)]);if(t===void 0)return;let{enginesDirectory:i,modulesDirectory:o}=t,[s,a]=await Promise.
all([js(i,t.version,r),Gs(o,r)]);return{...t,enginesDirectory:i,modulesDirectory:o,engine:s?.path,engineVersion:s?.version,provider:a}}async function br(e,n){let t=await(0,import_chunk_4R2CLIZ2.e)(
e,["version","-a"],n),r=Ks(t);if(r===void 0)return;let i=o=>new RegExp(`^${o}:\\s*"(.*)"`,"m").exec(t)?.[1];return{program:e,version:r,enginesDirectory:i("ENGIN\
ESDIR"),modulesDirectory:i("MODULESDIR")}}async function js(e,n,t){if(e===void 0||n.major>=4)return;let r=await Pr(["pkcs11.so","libpkcs11.so","pkcs11.dll","lib\
pkcs11.dll"].map(i=>(0,import_node_path3.join)(e,i)));return r===void 0?void 0:{path:r,version:await t(r,kr)}}async function Gs(e,n){if(e!==void 0)for(let{kind:t,
names:r,debianPackage:i}of Sr){let o=await Pr(r.map(s=>(0,import_node_path3.join)(e,s)));if(o!==void 0)return{path:o,kind:t,version:await n(o,i)}}}var kr="liben\
gine-pkcs11-openssl",Sr=[{kind:"pkcs11-provider",names:["pkcs11.so","pkcs11.dll"],debianPackage:"pkcs11-provider"},{kind:"libp11",names:["pkcs11prov.so","pkcs11\
prov.dll"],debianPackage:kr}];async function Vs(e){let n=await(0,import_chunk_4R2CLIZ2.c)("dpkg-query",e),t=Sr.map(({debianPackage:i})=>i),r=n&&await(0,import_chunk_4R2CLIZ2.e)(
n,["--show","--showformat","${Package} ${Version}\n",...t],e);return async(i,o)=>{if(!i.startsWith("/usr/lib"))return;if(r!==void 0)return yr(new RegExp(`^${o} \
(.*)$`,"m").exec(r)?.[1]??"");let s=await(0,import_chunk_4R2CLIZ2.c)("rpm",e);return s===void 0?void 0:yr(await(0,import_chunk_4R2CLIZ2.e)(s,["-qf","--queryform\
at",`%{VERSION}
`,i],e))}}function yr(e){return/^(?:\d+:)?(\d[\w.]*)(?:[-+~]\S*)?$/m.exec(e)?.[1]}async function Pr(e){for(let n of e)if(await(0,import_promises4.access)(n,import_node_fs.constants.
R_OK).then(()=>!0,()=>!1))return n}async function Le(e,n){let t=process.platform,r=t==="linux",[i,o,s,{openssl:a,allOpenssl:d},c,l,f]=await Promise.all([r?zs():
void 0,r?Ws():void 0,r?hr():!1,e.programs.includes(import_chunk_VF3SMZ73.a)?wr(e,n):{openssl:void 0,allOpenssl:[]},Ys(e.programs,n),r?Xs(n):void 0,Zs(n)]);return{
os:t,arch:process.arch,distribution:i,libc:o,container:s,openssl:a,allOpenssl:d,commands:c,packageManager:l,privilege:f,workingDirectory:process.cwd()}}function Hs(e){
let n=new Map;for(let r of e.split(`
`)){let i=/^([A-Z0-9_]+)=(.*)$/.exec(r.trim());i?.[1]===void 0||i[2]===void 0||n.set(i[1],qs(i[2]))}let t=n.get("ID");if(t!==void 0)return{id:t,idLike:(n.get("I\
D_LIKE")??"").split(/\s+/).filter(r=>r!==""),versionId:n.get("VERSION_ID"),prettyName:n.get("PRETTY_NAME")??t,codename:n.get("UBUNTU_CODENAME")??n.get("DEBIAN_C\
ODENAME")??n.get("VERSION_CODENAME")}}async function zs(){for(let e of["/etc/os-release","/usr/lib/os-release"]){let n=await(0,import_promises2.readFile)(e,"utf\
8").catch(()=>{});if(n!==void 0)return Hs(n)}}async function Ws(){let[e,n]=await Promise.all([(0,Re.family)(),(0,Re.version)()]);return e==="glibc"||e==="musl"?
{family:e,version:n??void 0}:void 0}async function Ys(e,n){let t=e.filter(i=>i!==import_chunk_VF3SMZ73.a),r=await Promise.all(t.map(async i=>[i.name,await Qs(i,
n)]));return Object.fromEntries(r.filter(i=>i[1]!==void 0))}async function Qs({name:e,version:n},t){let r=n==="jdk"?t.JAVA_HOME:void 0,i=await(0,import_chunk_4R2CLIZ2.c)(
e,t)??(r===void 0?void 0:await(0,import_chunk_4R2CLIZ2.c)((0,import_node_path2.join)(r,"bin",e),t));if(i!==void 0)return n==="jdk"?{path:i,version:/^JAVA_VERSION="(.*)"/m.
exec(await Js(i))?.[1]}:{path:i,version:n?.pattern.exec(await(0,import_chunk_4R2CLIZ2.e)(i,n.arguments,t))?.[1]}}async function Js(e){let n=(0,import_node_path2.dirname)(
(0,import_node_path2.dirname)(await(0,import_promises2.realpath)(e)));return(0,import_promises2.readFile)((0,import_node_path2.join)(n,"release"),"utf8").catch(
()=>"")}async function Xs(e){for(let n of["apt-get","dnf","microdnf","yum"])if(await(0,import_chunk_4R2CLIZ2.c)(n,e)!==void 0)return n}async function Zs(e){if(process.
getuid?.()===0)return"root";let n=await(0,import_chunk_4R2CLIZ2.c)("sudo",e);if(n===void 0)return"none";let{exitCode:t}=await(0,import_chunk_PZKOR45E.c)({program:n,
arguments:["-n","true"],environment:e},{timeLimitInSeconds:10,redact:r=>r});return t===0?"sudo":"none"}function qs(e){return/^(["'])(.*)\1$/.exec(e.trim())?.[2]?.
replace(/\\(["'$`\\])/g,"$1")??e.trim()}var sn="https://download.signpath.io/cryptoproviders/cryptoki/",ea={linux:"linux/x64/libSignPath.Cryptoki.tar.gz",win32:"\
windows/x64/SignPath.Cryptoki.zip"};function Te(e){return/(?:^|-)latest$/i.test(e)}function vr(e,n,t=sn){let{archive:r,version:i}=e;if(i!==void 0&&Ne(i),r===void 0)
return{kind:"url",url:new URL(`${Ne(i??"")}/${ea[n]}`,t)};if(!/^[a-z][a-z0-9+.-]+:\/\//i.test(r))return{kind:"file",path:r};let o=URL.canParse(r)?new URL(r):void 0;
if(o===void 0||!["https:","http:"].includes(o.protocol))throw new import_chunk_VC77LCNK.b("INVALID_INPUT","cryptoki-archive is neither an https address nor a pa\
th.",{hint:"Give the address of the archive at your mirror, or the path of a copy on this machine."});if(!an(o))throw new import_chunk_VC77LCNK.b("INVALID_INPUT",
`cryptoki-archive is at ${o.origin}, which is not encrypted.`,{hint:"Use https. Only a server on this machine itself may be asked by plain http."});return{kind:"\
url",url:o}}function an(e){return e.protocol==="https:"||e.protocol==="http:"&&na(e.hostname)}function I(e){return`${e.origin}${e.pathname}${e.search===""?"":"?\
\u2026"}`}function $r(e){return/(?:^|[/\\_-])v?(\d+\.\d+\.\d+)(?=[/\\_-]|\.(?:zip|tar|tgz)|$)/.exec(e)?.[1]}function na(e){return e==="localhost"||e==="[::1]"||
/^127\.\d+\.\d+\.\d+$/.test(e)}function te(e){return e.length<=40&&/^(?:\d+(?:\.\d+){0,3}(?:-[0-9a-z]+(?:\.[0-9a-z]+)*)?|latest)$/i.test(e)}function Ne(e){if(te(
e))return e;throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`cryptoki-version is "${e}", which is not a version.`,{hint:"Give an exact version, such as 6.0.2."})}
async function ie(e){let n=await oe(e.archive),t={...import_chunk_35BBZ333.a,...e.limits};try{return n==="zip"?await(await Promise.resolve().then(()=>__toESM(require("./zip-I7CRFYJU.cjs")))).
unpackZip(e,t):await(await Promise.resolve().then(()=>__toESM(require("./tar-2V47PXKP.cjs")))).unpackTar(e,t)}catch(r){throw await(0,import_promises6.rm)(e.folder,
{recursive:!0,force:!0}).catch(()=>{}),oa(r)}}async function oe(e){let n=await aa(e),t=n.subarray(0,4).toString("latin1");if(t==="PK"||t==="PK")return"zip";
if(t.startsWith("\x8B"))return"tar.gz";throw n.length===0?re("it is empty"):/^\s*</.test(n.toString("utf8").replace(/^\ufeff/,""))?re("it is a web page, perhap\
s the sign-in page of a proxy"):t==="\x7FELF"||t.startsWith("MZ")?new import_chunk_VC77LCNK.b("DOWNLOAD_FAILED","The library's archive can't be used: it is a li\
brary or a program, and no archive.",{hint:"cryptoki-archive names the archive that SignPath offers; for a library that is unpacked, set cryptoki-library to its\
 path."}):re("it is neither ZIP nor tar.gz")}function oa(e){if(e instanceof import_chunk_VC77LCNK.b)return e;if(e instanceof import_chunk_35BBZ333.b)return re(e.
message,e);let n=(0,import_chunk_MFEC3KYF.f)(e)??"";return/^(?:ENOSPC|EDQUOT|EFBIG)$/.test(n)?new import_chunk_VC77LCNK.b("OUTPUT_NOT_WRITABLE",`The library can\
't be unpacked: the disk is full (${n}).`,{hint:"Free space on the disks of the job's temporary folder and of its cache.",cause:e}):(0,import_chunk_MFEC3KYF.g)(
e,"path")!==void 0?e:re(`it is damaged or incomplete (${(0,import_chunk_MFEC3KYF.g)(e,"message")??String(e)})`,e)}function re(e,n){return new import_chunk_VC77LCNK.b(
"DOWNLOAD_FAILED",`The library's archive can't be used: ${e}.`,{hint:"Download it again, or check the address or path in cryptoki-archive.",...n===void 0?{}:{cause:n}})}
var sa="cryptoki-archive is read more than once: write the archive to a file, and give its path.";async function aa(e){try{if((await(0,import_promises6.stat)(e)).
isFIFO())throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`The library's archive ${e} is a pipe.`,{hint:sa});let n=await(0,import_promises6.open)(e,"r");try{let{
buffer:t,bytesRead:r}=await n.read(Buffer.alloc(512),0,512,0);return t.subarray(0,r)}finally{await n.close()}}catch(n){if(n instanceof import_chunk_VC77LCNK.b)throw n;
let t=(0,import_chunk_MFEC3KYF.f)(n)==="EISDIR";throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`The library's archive ${e} ${(0,import_chunk_MFEC3KYF.h)(n)}.`,
{hint:t?"cryptoki-archive is the path of the archive's file, not of its folder.":"Check the path in cryptoki-archive.",cause:n})}}var se="pkcs11-sign-air-gap.js\
on",fa={zip:"cryptoki-archive.zip","tar.gz":"cryptoki-archive.tar.gz"};async function Cr(e){if(await oe(e)!=="tar.gz")return!1;let n=await(0,import_promises5.open)(
e,"r");try{let{buffer:t,bytesRead:r}=await n.read(Buffer.alloc(4096),0,4096,0);return(0,import_node_zlib.gunzipSync)(t.subarray(0,r),{finishFlush:import_node_zlib.constants.
Z_SYNC_FLUSH,maxOutputLength:16*1024*1024}).subarray(0,100).toString("latin1").replace(/\0.*$/s,"")===se}catch{return!1}finally{await n.close()}}async function Or(e,n,t){
let r=Object.values(fa),i=await ie({archive:e,folder:n,limits:t,candidate:d=>d===se||r.includes(d),choose:d=>Promise.resolve(d.filter(c=>c===se||r.includes(c)))}),
o=i.get(se),s=[...i].find(([d])=>r.includes(d))?.[1],a=o===void 0?void 0:pa(await(0,import_promises5.readFile)(o,"utf8"));if(s===void 0)throw dn(e,"its parts ar\
e not all there");if(a===void 0)throw dn(e,`${se} in it is missing or is not what pkcs11-sign bundle writes`);if(await(0,import_chunk_YPDSJALZ.b)(s)!==a.sha256)
throw dn(e,"the archive inside does not have the digest that was written beside it");return{path:s,manifest:a}}function pa(e){try{let n=JSON.parse(e);if(typeof n!=
"object"||n===null)return;let{format:t,version:r,os:i,source:o,sha256:s}=n;return t!==1||typeof i!="string"||typeof o!="string"||!/^[0-9a-f]{64}$/.test(String(s))||
r!==void 0&&(typeof r!="string"||!te(r))?void 0:{format:t,version:r,os:i,source:o,sha256:String(s)}}catch{return}}function dn(e,n){return new import_chunk_VC77LCNK.b(
"DOWNLOAD_FAILED",`${e} can't be used: ${n}.`,{hint:"Copy it again, or make it anew with pkcs11-sign bundle."})}var Ar={};function Fe(e,n){let t=n===void 0||n.url===
e?"":` (which redirects to ${I(n.url)})`;return{shown:I(e)+t,proxy:n?.proxy===void 0?"":` through the proxy ${n.proxy.host}`}}var ae="To do without this downloa\
d, name a copy of the archive with cryptoki-archive, or an installed library with cryptoki-library.",de=class extends Error{name="StatusCause";status;constructor(n){
super(`status ${n}`),this.status=n}},ga=new Set([408,425,429,500,502,503,504]);function Rr({shown:e,proxy:n},t,r){let o=t===206||t===416||ga.has(t),s=t===407?"t\
he proxy wants a user and a password (407)":`the server answers ${t}`;return{error:new import_chunk_VC77LCNK.b("DOWNLOAD_FAILED",`${e} can't be downloaded${n}: ${s}\
.`,{hint:`${ha(t,o)} ${ae}`,cause:new de(t)}),transient:o,retryAfter:r}}function ha(e,n){return e===404||e===410?"Check cryptoki-version; or cryptoki-archive, w\
here the archive comes from a mirror.":e===407?"Give them in http-proxy as http://user:password@host:port, from a secret.":e===401||e===403?"Check the address, \
and whether the proxy or mirror lets this runner in.":n?"Try again later.":"Check the address."}function cn({shown:e},n){return new import_chunk_VC77LCNK.b("DOW\
NLOAD_FAILED",`${e} is larger than ${n} bytes, which no archive of the library is.`,{hint:"Check that the address is the one of the library's archive."})}var ya=/^(?:ENOSPC|EDQUOT|EFBIG)$/;
function un(e,{shown:n,proxy:t},r){let i=(0,import_chunk_MFEC3KYF.f)(e)??"",o=(c,l,f)=>({error:new import_chunk_VC77LCNK.b("DOWNLOAD_FAILED",l,{hint:f,cause:e}),
transient:c,retryAfter:void 0});if(ya.test(i)){let c=`The library's archive can't be written to ${r}: the disk is full (${i}).`,l="Free space on the disk of the\
 job's temporary folder.";return{...o(!1,c,l),error:new import_chunk_VC77LCNK.b("OUTPUT_NOT_WRITABLE",c,{hint:l,cause:e})}}let{kind:s,message:a}=e instanceof import_chunk_ZRZK2HRW.b?
e:(0,import_chunk_ZRZK2HRW.i)(e),d=`Check the address. ${ae}`;switch(s){case"redirect":return o(!1,`${a}.`,d);case"unreachable":{let c=`Check the network and ht\
tp-proxy. ${ae} pkcs11-sign bundle makes such a copy.`;return o(!0,`${n} can't be reached${t} (${i}).`,c)}case"dropped":return o(!0,`${n}: the connection${t} en\
ded half-way (${i||"it hung up"}).`,`Try again later. ${ae}`);case"timeout":return o(!0,`${n} can't be reached${t} in time (${i}).`,`Check the network and http-\
proxy. ${ae}`);case"tls":return o(!1,`${n}: the connection${t} can't be trusted (${i}).`,(0,import_chunk_ZRZK2HRW.j)(i)??"Where a proxy or mirror has a certific\
ate authority of your own, name its file in NODE_EXTRA_CA_CERTS.");default:return o(!1,`${n} can't be downloaded${t}: ${a}.`,d)}}function _e(e,n=Math.random){return Math.
round(Math.min(1e3*2**(e-1),3e4)*(.5+n()))}function De(e,n=Date.now()){let t=e?.trim()??"";if(/^\d{1,9}$/.test(t))return Number(t)*1e3;let r=/[A-Za-z]/.test(t)?
Date.parse(t):Number.NaN;return Number.isNaN(r)?void 0:Math.max(0,r-n)}var Lr=5;async function Nr(e,n,t,r,i){let o=new Set;for(let s=e;;){if(o.has(s.href))throw new import_chunk_ZRZK2HRW.b(
"redirect",`${I(e)} redirects in a circle`);if(o.size>Lr)throw new import_chunk_ZRZK2HRW.b("redirect",`${I(e)} redirects more than ${Lr} times`);o.add(s.href),i(
{url:s,proxy:(0,import_chunk_ZRZK2HRW.e)(s,t)});let a=await(0,import_chunk_ZRZK2HRW.g)(s,{headers:{"user-agent":"pkcs11-sign",...n},proxy:t},r),{location:d}=a.headers;
if(d===void 0||![301,302,303,307,308].includes(a.statusCode??0))return a;a.destroy(),s=ma(s,d)}}function ma(e,n){let t=URL.canParse(n,e.href)?new URL(n,e):void 0,
r=i=>new import_chunk_ZRZK2HRW.b("redirect",`${I(e)} redirects to ${i}`);if(t===void 0)throw r("what is not an address");if(!an(t))throw r(`${I(t)}, which is no\
t encrypted`);if(e.protocol==="https:"&&t.protocol!=="https:")throw r(`${I(t)}, which is not encrypted`);return t.origin===e.origin&&t.username===""&&t.password===
""&&(t.username=e.username,t.password=e.password),t}var ba={maximumBytes:1024**3,stallInSeconds:30,totalInSeconds:1800};async function ln(e,n,t){let r={...ba,...t.
limits},i=Date.now()+r.totalInSeconds*1e3,o=await(0,import_promises8.open)(n,"wx",384).catch(a=>{throw un(a,Fe(e),n).error}),s={bytes:0,hash:(0,import_node_crypto.createHash)(
"sha256"),validator:void 0};try{for(let a=0,d=0;;d=Math.max(d,s.bytes)){let c=await ka(e,o,n,s,i,r,t);if(c===void 0)return{sha256:s.hash.digest("hex"),bytes:s.bytes};
if(a=s.bytes>d?1:a+1,!c.transient||a>t.retries)throw c.error;let l=Math.max(_e(a),c.retryAfter??0);if(Date.now()+l>=i)throw c.error;t.onRetry?.(c.error.message,
l),await Ea(l,t.signal)}}finally{await o.close()}}async function ka(e,n,t,r,i,o,s){let a=new AbortController,d,c=()=>{clearTimeout(d),d=setTimeout(()=>{a.abort()},
Math.max(1,Math.min(o.stallInSeconds*1e3,i-Date.now())))};c();let l=Fe(e);try{let f=r.bytes>0&&r.validator!==void 0,p=f?{range:`bytes=${r.bytes}-`,"if-range":r.
validator??""}:{},g=AbortSignal.any([s.signal,a.signal]),h=await Nr(e,p,s.proxy,g,y=>l=Fe(e,y));try{c();let y=h.statusCode??0,S=y===206&&f&&xa(h)===r.bytes;if(!S&&
y!==200)return(y===206||y===416)&&await Tr(n,r),Rr(l,y,De(h.headers["retry-after"]));S||await Tr(n,r),r.validator=Ia(h);let m=Number(h.headers["content-length"]??
Number.NaN),M=Number.isNaN(m)?void 0:r.bytes+m;if(M!==void 0&&M>o.maximumBytes)throw cn(l,o.maximumBytes);for await(let ye of h){if(c(),Date.now()>i&&a.abort(),
r.bytes+ye.length>o.maximumBytes)throw cn(l,o.maximumBytes);await Pa(n,ye,r.bytes),r.hash.update(ye),r.bytes+=ye.length,s.onProgress?.(r.bytes,M)}return}finally{
h.destroy()}}catch(f){if(s.signal.aborted)throw new import_chunk_VC77LCNK.b("CANCELLED","Cancelled while downloading.",{cause:f});if(f instanceof import_chunk_VC77LCNK.b)
throw f;let p=a.signal.aborted?Date.now()>=i?"deadline":"stall":void 0;return p===void 0?un(f,l,t):Sa(p,l,o)}finally{clearTimeout(d)}}function Sa(e,{shown:n,proxy:t},{
stallInSeconds:r,totalInSeconds:i}){let o=e==="stall"?`the server sent nothing${t} for ${r} s`:`not all of it was there after ${i} s`,s="Try again later, or nam\
e a copy nearby with cryptoki-archive, or an installed library with cryptoki-library.";return{error:new import_chunk_VC77LCNK.b("DOWNLOAD_FAILED",`${n}: ${o}.`,
{hint:s}),transient:e==="stall",retryAfter:void 0}}async function Tr(e,n){await e.truncate(0),n.bytes=0,n.hash=(0,import_node_crypto.createHash)("sha256"),n.validator=
void 0}async function Pa(e,n,t){for(let r=0;r<n.length;)r+=(await e.write(n,r,n.length-r,t+r)).bytesWritten}function Ia({headers:e}){if(e["accept-ranges"]!=="no\
ne")return e.etag?.startsWith('"')?e.etag:e["last-modified"]}function xa({headers:e}){return Number(/^bytes (\d+)-/.exec(e["content-range"]??"")?.[1]??Number.NaN)}
async function Ea(e,n){let{setTimeout:t}=await Promise.resolve().then(()=>__toESM(require("node:timers/promises")));await t(e,void 0,{signal:n}).catch(r=>{throw new import_chunk_VC77LCNK.b(
"CANCELLED","Cancelled while waiting to download again.",{cause:r})})}var $a=1e4,Ca=1024*1024,Oa=new Set([403,404,410]),ce={signature:void 0,signatureUnknown:void 0};
async function Br(e,n){return e.kind==="url"?Aa(e.url,n):La((0,import_node_path4.resolve)(n.workingDirectory,e.path),n)}async function Aa(e,n){let{host:t,signal:r,
proxy:i,retries:o,limits:s}=n,a=(0,import_node_path4.join)(n.folder,"archive"),d=()=>(0,import_promises7.rm)(a,{force:!0}),c=I(e),l=Date.now();t.info(`Downloadi\
ng ${c}`);let f=new AbortController,p=n.wantSignature?Ra(e,{...n,signal:AbortSignal.any([r,f.signal])}):Promise.resolve(ce);p.catch(()=>{});let g=jr(t);try{let{
sha256:h}=await ln(e,a,{proxy:i,signal:r,retries:o,limits:s,onProgress:(y,S)=>{Date.now()-l<$a||(l=Date.now(),t.info(`${_r(y)}${S===void 0?"":` of ${_r(S)}`} MB\
 downloaded`))},onRetry:g});return{path:a,sha256:h,source:c,...await p,discard:d}}catch(h){throw f.abort(),await Promise.all([d(),p.catch(()=>{})]),h}}function jr(e){
return(n,t)=>{e.info(`${n} Trying again in ${Math.max(1,Math.round(t/1e3))} s.`)}}async function Ra(e,{host:n,folder:t,proxy:r,signal:i,retries:o,limits:s}){let a=new URL(
e);a.pathname+=".asc";let d=(0,import_node_path4.join)(t,"archive.asc");try{await ln(a,d,{proxy:r,signal:i,retries:o,limits:{...s,maximumBytes:Ca},onRetry:jr(n)});
let c=await(0,import_promises7.readFile)(d);return/^\s*</.test(c.toString("utf8"))?ce:{signature:c,signatureUnknown:void 0}}catch(c){if(!(c instanceof import_chunk_VC77LCNK.b))
return{signature:void 0,signatureUnknown:(0,import_chunk_MFEC3KYF.f)(c)??String(c)};if(c.code==="CANCELLED")throw c;return c.cause instanceof de&&Oa.has(c.cause.
status)?ce:{signature:void 0,signatureUnknown:c.message}}finally{await(0,import_promises7.rm)(d,{force:!0})}}async function La(e,{wantSignature:n}){await oe(e);
let t=await(0,import_chunk_YPDSJALZ.b)(e).catch(i=>{throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`The library's archive ${e} can't be read.`,{hint:"Check t\
he path in cryptoki-archive.",cause:i})}),r=n?await Na(`${e}.asc`):ce;return{path:e,sha256:t,source:e,...r,discard:()=>Promise.resolve()}}async function Na(e){try{
return{signature:await(0,import_promises7.readFile)(e),signatureUnknown:void 0}}catch(n){let t=(0,import_chunk_MFEC3KYF.f)(n)??String(n);return t==="ENOENT"?ce:
{signature:void 0,signatureUnknown:`${e} can't be read (${t}).`}}}function _r(e){return(e/1e6).toFixed(1)}var Gr=`-----BEGIN PGP PUBLIC KEY BLOCK-----
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
`;function Vr(e,n,t,r,i={}){let o={releaseKey:Gr,server:sn,catalog:Ar,downloadLimits:{},unpackLimits:{},environment:(0,import_chunk_ZGFX3NXA.a)(),...i},s=vr(e,n,
o.server);return{plan:e,os:n,session:t,settings:o,workingDirectory:r,source:s,expected:Ta(e,n,o.catalog)}}async function Mr(e,n){let{session:t,settings:r,workingDirectory:i,
source:o,expected:s}=e,{host:a,signal:d,inputs:c,workspace:l}=t;return Br(o,{host:a,signal:d,proxy:(0,import_chunk_ZRZK2HRW.a)(c.httpProxy,r.environment),retries:c.
retries,limits:r.downloadLimits,folder:await l.folder(n),workingDirectory:i,wantSignature:s===void 0})}function Ta(e,n,t){if(e.sha256!==void 0)return{sha256:e.sha256,
from:"cryptoki-sha256"};let r=e.archive===void 0?t[e.version??""]?.[n]:void 0;return r===void 0?void 0:{sha256:r,from:"catalog"}}var Yr="installed.json",pn=".in\
stalling-";async function Qr(e,n,t){let r=Zr(e,n),i=await(0,import_promises9.readdir)(r).catch(()=>[]);return(await Promise.all(i.filter(s=>!s.startsWith(".")).
map(s=>Xr((0,import_node_path5.join)(r,s),t)))).filter(s=>s!==void 0)}async function Jr(e,n,t,r){let i=Zr(e,n);await(0,import_chunk_ESGNSDI2.a)(i),await Ma(i);let o=(0,import_node_path5.join)(
i,`${pn}${(0,import_node_crypto2.randomBytes)(8).toString("hex")}`),s=(0,import_node_path5.join)(i,r.archiveSha256);await(0,import_promises9.mkdir)(o);try{await(0,import_promises9.copyFile)(
t,(0,import_node_path5.join)(o,r.library)),await(0,import_promises9.chmod)((0,import_node_path5.join)(o,r.library),420),await(0,import_promises9.writeFile)((0,import_node_path5.join)(
o,Yr),`${JSON.stringify(r,void 0,2)}
`);for(let a=1;;a+=1){let d=await(0,import_promises9.rename)(o,s).then(()=>{},l=>l);if(d===void 0||await Xr(s,({vouchedBy:l})=>l===r.vouchedBy)!==void 0)break;if(a===
5||!/^(?:ENOTEMPTY|EEXIST|EPERM|EACCES|ENOTDIR)$/.test((0,import_chunk_MFEC3KYF.f)(d)??""))throw d;await Va(s,i)}}finally{await(0,import_promises9.rm)(o,{recursive:!0,
force:!0})}return(0,import_node_path5.join)(s,r.library)}async function Xr(e,n){try{let t=Ga(await(0,import_promises9.readFile)((0,import_node_path5.join)(e,Yr),
"utf8"));if(t===void 0||!n(t))return;let r=(0,import_node_path5.join)(e,t.library);return(await(0,import_promises9.lstat)(r)).isFile()&&await(0,import_chunk_YPDSJALZ.b)(
r)===t.librarySha256?{record:t,path:r}:void 0}catch{return}}function Ga(e){let n=JSON.parse(e);if(typeof n!="object"||n===null)return;let t=a=>Reflect.get(n,a),
r=a=>/^[0-9a-f]{64}$/.test(String(t(a))),i=["source","library","build"].every(a=>typeof t(a)=="string"),o=/^[\w.]+$/.test(String(t("library"))),s=["digest","sig\
nature","nothing"].includes(String(t("vouchedBy")));return t("format")===1&&i&&o&&s&&r("archiveSha256")&&r("librarySha256")?n:void 0}function Zr(e,{version:n,os:t,
openssl:r}){if(n!==void 0&&!te(n))throw new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`"${n}" is no version, so it can't name a folder of the cache.`);return(0,import_node_path5.join)(
e,"cryptoki",n??"unversioned",`${t}-x64`,r===void 0?"any-openssl":`openssl-${r}`)}async function Va(e,n){let t=(0,import_node_path5.join)(n,`${pn}${(0,import_node_crypto2.randomBytes)(
8).toString("hex")}`);await(0,import_promises9.rename)(e,t).catch(r=>{if((0,import_chunk_MFEC3KYF.f)(r)!=="ENOENT")throw r}),await(0,import_promises9.rm)(t,{recursive:!0,
force:!0})}async function Ma(e){let n=Date.now()-864e5;for(let t of await(0,import_promises9.readdir)(e)){if(!t.startsWith(pn))continue;let r=(0,import_node_path5.join)(
e,t),i=await(0,import_promises9.stat)(r).catch(()=>{});i!==void 0&&i.mtimeMs<n&&await(0,import_promises9.rm)(r,{recursive:!0,force:!0}).catch(()=>{})}}var Ha=/(?:^|[\s._-])(?:linux|win|windows|osx|macos)?(?:arm64|aarch64|armhf|arm|x86(?![\s._-]?64)|i[36]86|win32)(?:$|[\s._-])|musl/i,
za=/(?:^|[\s._-]+)(?:(?:linux|win|windows)[\s._-]*)?(?:x64|amd64|x86[_-]64)(?=$|[\s._-])|(?:^|[\s._-]+)linux(?=$|[\s._-])/gi,ei=String.raw`v?(\d+)(?:[._-](\d+|x))?(?:[._-](\d+|x))?[a-z]?\+?`,
Wa=new RegExp(String.raw`(?:ssl|libcrypto)(?:\.so)?[\s._-]*${ei}(?=$|[\s._-])`,"i"),Ya=new RegExp(`^${ei}$`,"i");function ni(e){return Ha.test(e)}function ti(e){
return/(?:x64|amd64|x86[_-]64)/i.test(e)}function gn(e,n=!1){return qr(e,Wa)??(n?void 0:qr(e,Ya))}function qr(e,n){for(let t of[...e].reverse()){let r=Qa(t,n);if(r!==
void 0)return{folder:t,version:r}}}function Qa(e,n){if(/^(?:32|64)$/.test(e))return;let t=n.exec(e.replace(za,"").replace(/^[\s._-]+/,""));if(t===null)return;let[
,r="",i,o]=t,s=i===void 0&&r.length>1?Array.from(r):[r,i,o],[a,d,c]=s.map(l=>l===void 0||!/^\d+$/.test(l)?void 0:Number(l));return a===void 0?void 0:{major:a,minor:d,
patch:c}}var j={linux:"libSignPath.Cryptoki.so",win32:"SignPath.Cryptoki.dll"},ri={linux:"Linux",win32:"Windows"};function yn(e,n){let t=ue(e).at(-1)?.toLowerCase(),
r=j[n].toLowerCase();return t===r||t===`${r}.asc`}function ii(e,n){return n==="linux"&&oi(e,n).some(({version:t})=>t!==void 0)}function mn(e,n,t){let r=oi(e,n);
if(r.length===0)throw ed(e,n);let i=(l,f)=>({library:l.name,signature:e.find(p=>qa(p,`${l.name}.asc`)),openssl:l.version===void 0||t===void 0?void 0:`${t.major}\
.${t.minor}`,reason:f});if(n==="win32")return i(hn(r,n),"it is the archive's Windows library");let o=r.filter(({version:l})=>l!==void 0);if(o.length===0)return i(
hn(r,n),"it is the one library of the archive, for any OpenSSL");if(t===void 0)throw td(o);let s=o.map(l=>({candidate:l,fit:Ja(l.version,t)})).filter(l=>l.fit!==
void 0).sort((l,f)=>l.fit.rank-f.fit.rank||f.fit.closeness-l.fit.closeness),a=s[0]?.fit;if(a===void 0)throw rd(o,t);let d=s.filter(({fit:l})=>l.rank===a.rank&&l.
closeness===a.closeness),c=hn(d.map(l=>l.candidate),n);return i(c,`folder ${c.folder} ${a.words} the runner's OpenSSL ${t.text}`)}function Ja(e,n){if(e?.major!==
n.major)return;let{minor:t,patch:r}=e;if(t===void 0)return{rank:1,closeness:0,words:"is for every minor version of"};if(t===n.minor)return{rank:0,closeness:r===
n.patch?Number.MAX_SAFE_INTEGER:r??0,words:"is for the same version as"};if(!(n.major<3))return t<n.minor?{rank:2,closeness:t,words:"is the nearest older one of\
 the same major version as"}:{rank:3,closeness:-t,words:"is newer than, but of the same major version as,"}}function oi(e,n){let t=j[n].toLowerCase(),r=e.filter(
o=>ue(o).at(-1)?.toLowerCase()===t).map(o=>({name:o,folders:ue(o).slice(0,-1)})).filter(({folders:o})=>!o.some(ni)),i=Xa(r.map(({folders:o})=>o));return r.map(({
name:o,folders:s})=>{let a=r.length>1?s.slice(i):s.slice(Za(s)),d=gn(a)??gn(s,!0);return{name:o,folders:s,folder:d?.folder??s.join("/"),version:d?.version}})}function Xa([
e=[],...n]){let t=e.findIndex((r,i)=>n.some(o=>o[i]!==r));return t===-1?e.length:t}function Za(e){let n=e.findIndex(t=>t.toLowerCase()==="libsignpath.cryptoki");
return n===-1?e.length:n+1}function hn(e,n){let t=e.filter(({folders:o})=>o.some(ti)),r=t.length>0?t:e,[i]=r;if(i===void 0||r.length>1)throw nd(r,n);return i}function ue(e){
return e.split(/[/\\]/).filter(n=>n!==""&&n!==".")}function qa(e,n){return ue(e).join("/").toLowerCase()===ue(n).join("/").toLowerCase()}function ed(e,n){let t=e.
filter(r=>!/[/\\]$/.test(r));return new import_chunk_VC77LCNK.b("DOWNLOAD_FAILED",`The archive holds no ${j[n]} for ${ri[n]} x64.`,{hint:`Check that it is the a\
rchive of SignPath's Cryptoki library for ${ri[n]}.`,details:`It holds: ${(0,import_chunk_UZMAZ5KW.f)(t,20)}`})}function nd(e,n){let t=e.map(({folders:r})=>r.length===
0?"the top folder":r.join("/"));return new import_chunk_VC77LCNK.b("DOWNLOAD_FAILED",`The archive holds ${j[n]} ${e.length} times, and the folders don't tell wh\
ich one is for this runner: ${t.join(", ")}.`,{hint:"Unpack the right one and set cryptoki-library to its path; or name the folders for OpenSSL, such as openssl\
-1.1 and openssl-3."})}function td(e){return new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",`The archive has one library for each OpenSSL (${si(e)}), and no\
 openssl is found here to tell which one fits.`,{hint:"Install openssl, or set the openssl input to its path. SignPath's library needs it anyway."})}function rd(e,n){
return new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`The archive has libraries for OpenSSL ${si(e)}, but none for this runner's ${n.text}.`,{hint:"Use anoth\
er version of the library, another runner image, or set the openssl input to a matching OpenSSL."})}function si(e){return e.map(({folder:n})=>n).join(", ")}var dd=/-----BEGIN PGP SIGNATURE-----(?:\s|[A-Za-z]+: [^\n]*)*-----END PGP SIGNATURE-----/,
cd=16,ud=64*1024*1024;async function wn(e){let t=await(await Promise.resolve().then(()=>__toESM(require("./openpgp-2VDSVOQ2.cjs")))).readKey({armoredKey:e.releaseKey}),
r=await fd(e),i=r.packets.filter(({issuerKeyID:s})=>t.getKeys(s).length>0);if(i.length===0){let s=r.packets.map(({issuerKeyID:a})=>a.toHex().toUpperCase()).join(
", ");throw b("wrong-key",e,`It was made by key ${s}, not by the release key ${bd(t)}.`)}if(i.length>cd)throw b("unreadable",e,`There are ${i.length} signatures\
 in it.`);let o;for(let s of i)try{r.packets.splice(0,r.packets.length,s),await ld(r,s,t,e);return}catch(a){o??=a}throw o}async function ld(e,n,t,r){let i=await Promise.resolve().then(()=>__toESM(require("./openpgp-2VDSVOQ2.cjs"))),
o=n.created??new Date,s=await i.createMessage({binary:await pd(r.path)}),{signatures:a,data:d}=await i.verify({message:s,signature:e,verificationKeys:t.toPublic(),
date:o,format:"binary"});d instanceof Uint8Array||await gd(d);let c=await Promise.all(a.map(hd));if(!c.includes("good"))throw yd(c[0]??"",r);await md(t,n,r)}async function fd(e){
let n=await Promise.resolve().then(()=>__toESM(require("./openpgp-2VDSVOQ2.cjs"))),t=Buffer.from(e.signature).toString("latin1");if(t.trim()==="")throw b("strip\
ped",e,"The file for it is empty.");if(dd.test(t))throw b("stripped",e,"The file for it holds no signature.");try{let r=t.includes("-----BEGIN PGP SIGNATURE----\
-");if(!r&&/^\s*[-<A-Za-z0-9]/.test(t.slice(0,1)))throw b("stripped",e,"The file for it holds no signature.");let i=r?await n.readSignature({armoredSignature:t}):
await n.readSignature({binarySignature:e.signature});if(i.packets.length===0)throw b("stripped",e,"The file for it holds no signature.");return i}catch(r){throw r instanceof
import_chunk_VC77LCNK.b?r:b("unreadable",e,`It can't be read (${(0,import_chunk_MFEC3KYF.g)(r,"message")??String(r)}).`,r)}}async function pd(e){let{size:n}=await(0,import_promises11.stat)(
e);return n<=ud?(0,import_promises11.readFile)(e):import_node_stream.Readable.toWeb((0,import_node_fs2.createReadStream)(e,{highWaterMark:1024*1024}))}async function gd(e){
let n=e.getReader();for(;!(await n.read()).done;);}async function hd({verified:e}){return e.then(()=>"good",n=>(0,import_chunk_MFEC3KYF.g)(n,"message")??String(
n))}function yd(e,n){return/digest did not match|signature verification failed/i.test(e)?b("tampered",n,`It does not fit: ${n.what} was changed after it was sig\
ned.`):/insecure|weak|rejected/i.test(e)?b("weak",n,`It is too weak to prove anything (${e}).`):/revoked/i.test(e)?b("revoked-key",n,"Its key has been revoked."):
b("unreadable",n,`It can't be checked (${e}).`)}async function md(e,n,t){let r=t.now??new Date;if(await e.isRevoked(void 0,void 0,r))throw b("revoked-key",t,"It\
s key has been revoked.");let i=n.getExpirationTime();if(i instanceof Date&&i<=r)throw b("expired-signature",t,`It expired on ${ai(i)}.`);let o=await e.getExpirationTime();
if(kd(o)&&o<=r)throw b("expired-key",t,`Its key expired on ${ai(o)}.`)}var wd={stripped:"Somebody took the signature away. Take the archive from SignPath's own \
server, or pin its digest with cryptoki-sha256.",unreadable:"The signature is damaged. Take the archive from SignPath's own server, or pin its digest with crypt\
oki-sha256.","wrong-key":"Take the archive from SignPath's own server. Where SignPath has a new release key, a newer release of pkcs11-sign knows it.",tampered:"\
Don't use it. Take the archive from SignPath's own server, and find out who changed this copy.","expired-signature":"Use a newer cryptoki-version; or pin the di\
gest with cryptoki-sha256 if you know the archive to be right.","expired-key":"A newer release of pkcs11-sign may know a newer key; or pin the digest with crypt\
oki-sha256 if you know the archive to be right.","revoked-key":"Don't use it. A newer release of pkcs11-sign may know SignPath's new release key.",weak:"Pin the\
 digest with cryptoki-sha256 if you know the archive to be right."};function b(e,{what:n},t,r){return new import_chunk_VC77LCNK.b("DOWNLOAD_NOT_VERIFIED",`The G\
PG signature of ${n} is not good (${e}). ${t}`,{hint:wd[e],...r===void 0?{}:{cause:r}})}function bd(e){return e.getFingerprint().toUpperCase()}function kd(e){return Object.
prototype.toString.call(e)==="[object Date]"}function ai(e){return e.toISOString().slice(0,10)}async function di(e,n,t){try{return n!==void 0?(Pd(e,n),"digest"):
e.signature===void 0?"nothing":(await wn({path:e.path,what:"the archive",signature:e.signature,releaseKey:t}),"signature")}catch(r){throw await e.discard(),r}}async function ci(e,n,t){
return n===void 0?"nothing":(await wn({path:e,what:"the library in the archive",signature:await(0,import_promises10.readFile)(n),releaseKey:t}),"signature")}function bn(e,{
source:n,archiveSha256:t,required:r,signatureUnknown:i}){let o=`cryptoki-sha256: ${t}`,s=i===void 0?"it has no GPG signature":`whether there is a GPG signature \
could not be found out (${i.replace(/\.$/,"")})`,a=`Nothing vouches for ${n}: ${s}, and no digest is known`;if(r)throw new import_chunk_VC77LCNK.b("DOWNLOAD_NOT\
_VERIFIED",`${a}. require-verified-download is set, so it is not used.`,{hint:`If you know the archive to be right, pin it:
${o}`});e.warning(`${a}. It is used all the same. Once you know the archive to be right, pin it, and any change will be an error:
${o}`)}function Pd({sha256:e,source:n},t){if(e===t.sha256)return;let r=t.from==="catalog"?"that this release of pkcs11-sign knows":"in cryptoki-sha256";throw new import_chunk_VC77LCNK.b(
"DOWNLOAD_NOT_VERIFIED",`${n} does not have the digest ${r}: it was changed, damaged or replaced.`,{hint:t.from==="catalog"?"Don't use it. Something between Sig\
nPath and this runner changes downloads, or SignPath replaced the archive: ask SignPath.":"Check whether cryptoki-sha256 belongs to this version and system; if \
it does, do not use this archive.",details:`expected: ${t.sha256}
found:    ${e}`})}async function ui(e,n,t,r){if(e.kind==="installed")return{path:e.path,version:void 0};let i=$d(e,n,t,r),o=await Od(i);return o!==void 0?Ad(i,o):
Rd(i)}function $d(e,n,t,r){let i=t.os==="win32"?"win32":"linux",o;return{...Vr(e,i,n,t.workingDirectory,r),openssl:()=>o??=Cd(n,t)}}async function Cd({inputs:e,
environment:n},t){return t.openssl!==void 0?t.openssl.version:(await Le({programs:[import_chunk_VF3SMZ73.a],openssl:e.openssl},n())).openssl?.version}async function Od(e){
let{plan:n,session:t,os:r,source:i,expected:o}=e;if(!(o!==void 0||n.archive===void 0&&n.version!==void 0&&!Te(n.version))||i.kind==="file")return;let a=I(i.url),
d=p=>o!==void 0?p.archiveSha256===o.sha256:p.source===a&&(p.vouchedBy==="signature"||p.vouchedBy==="nothing"&&!n.requireVerified),c=async p=>(await Qr(t.host.cacheDirectory,
{version:n.version,os:r,openssl:p},d))[0],l=await c(void 0);if(l!==void 0||r==="win32")return l;let f=await e.openssl();return f===void 0?void 0:c(`${f.major}.${f.
minor}`)}function Ad({plan:e,session:n,expected:t},{record:r,path:i}){let{host:o}=n;return o.info(`Library: from the cache, checked against its digest (${r.build}\
): ${i}`),t===void 0&&r.vouchedBy==="nothing"&&bn(o,{source:r.source,archiveSha256:r.archiveSha256,required:e.requireVerified}),{path:i,version:e.version}}async function Rd(e){
let{plan:n,settings:t,expected:r}=e,i=await Mr(e,"cryptoki");try{let o=await Ld(i,e),s=n.version??o.version,a=r?.sha256===i.sha256?{...o.archive,sha256:i.sha256}:
o.archive,d=await di(a,r,t.releaseKey);return await Nd(e,o.archive,d,s)}finally{await i.discard()}}async function Ld(e,{session:n,settings:t}){if(!await Cr(e.path))
return{archive:e,version:void 0};let{path:r,manifest:i}=await Or(e.path,await n.workspace.folder("air-gap"),t.unpackLimits);return{archive:{...e,path:r,sha256:i.
sha256,signature:void 0,signatureUnknown:void 0},version:i.version}}async function Nd(e,n,t,r){let{plan:i,session:o,settings:s,os:a}=e,{host:d,workspace:c}=o,l=await c.
folder("library");try{let{build:f,library:p,signature:g}=await Td(e,n.path,l),h=t==="nothing"?await ci(p,g,s.releaseKey):t;if(d.info(`Library: ${f.library}: ${f.
reason}`),d.info(`Verified by: ${{digest:"its SHA-256 digest",signature:"SignPath's GPG signature",nothing:"nothing"}[h]}`),h==="nothing"){let{source:S,sha256:m,
signatureUnknown:M}=n;if(bn(d,{source:S,archiveSha256:m,required:i.requireVerified,signatureUnknown:M}),M!==void 0)return{path:await li(e,p),version:r}}let y={format:1,
version:r,source:n.source,archiveSha256:n.sha256,library:j[a],librarySha256:await(0,import_chunk_YPDSJALZ.b)(p),vouchedBy:h,build:f.reason};return{path:await Fd(
e,{version:r,os:a,openssl:f.openssl},p,y),version:r}}finally{await(0,import_promises.rm)(l,{recursive:!0,force:!0})}}async function Td({os:e,openssl:n,settings:t},r,i){
let o=async l=>mn(l,e,ii(l,e)?await n():void 0),s,a=await ie({archive:r,folder:i,limits:t.unpackLimits,candidate:l=>yn(l,e),choose:async l=>{s=o(l);let{library:f,
signature:p}=await s;return p===void 0?[f]:[f,p]}}),d=await s,c=a.get(d?.library??"");if(d===void 0||c===void 0)throw new import_chunk_VC77LCNK.b("INTERNAL_ERRO\
R","The library was not unpacked.");return{build:d,library:c,signature:d.signature===void 0?void 0:a.get(d.signature)}}async function Fd(e,n,t,r){let{host:i}=e.
session;try{return await Jr(i.cacheDirectory,n,t,r)}catch(o){return i.notice(`The cache ${i.cacheDirectory} can't be written to (${(0,import_chunk_MFEC3KYF.f)(o)??
String(o)}): the library is installed for this job only.`),li(e,t)}}async function li({session:e,os:n},t){let r=(0,import_node_path.join)(await e.workspace.folder(
"installed"),j[n]);return await(0,import_promises.rename)(t,r),await(0,import_promises.chmod)(r,384),r}var Dd=64,Ke=64,fi=24,Kd=11,Ud=64*1024*1024;async function gi(e){
let n=await(0,import_promises13.open)(e,"r");try{return await Bd(n)}finally{await n.close()}}async function Bd(e){let n=await kn(e,0,Dd),t=n?.[4]===2&&n[5]===1;
if(n===void 0||!t)return;let r=await kn(e,Number(n.readBigUInt64LE(40)),n.readUInt16LE(60)*Ke);if(r!==void 0)for(let i=0;i<r.length;i+=Ke){if(r.readUInt32LE(i+4)!==
Kd)continue;let o=await pi(e,r,i),s=await pi(e,r,r.readUInt32LE(i+40)*Ke);return o===void 0||s===void 0?void 0:jd(o,s)}}function jd(e,n){let t=new Set;for(let r=0;r+
fi<=e.length;r+=fi){let i=e.readUInt32LE(r);e.readUInt16LE(r+6)!==0&&i<n.length&&t.add(n.toString("latin1",i,n.indexOf(0,i)))}return t}function pi(e,n,t){return t+
Ke>n.length?Promise.resolve(void 0):kn(e,Number(n.readBigUInt64LE(t+24)),Number(n.readBigUInt64LE(t+32)))}async function kn(e,n,t){if(t<=0||t>Ud||!Number.isSafeInteger(
n))return;let{buffer:r,bytesRead:i}=await e.read(Buffer.alloc(t),0,t,n);return i<t?void 0:r}var Sn="C_GetFunctionList",hi="SIGNPATH_",Wd={62:"x64",183:"arm64",3:"\
ia32",40:"arm"};async function Ue(e,n){let t=(0,import_node_path6.resolve)(n,e),r=await(0,import_promises12.stat)(t).catch(()=>{});if(r===void 0)throw F(`${t} d\
oes not exist`,"Check cryptoki-library: it is the path of the library on the runner.");if(!r.isFile())throw F(`${t} is not a file`,"Check cryptoki-library: it i\
s the path of the library file, not of its folder.");await Qd(t);let[i,o,s]=await Xd(t,[Buffer.from(Sn),Buffer.from(hi),Buffer.from(hi,"utf16le")]),a=process.platform===
"linux"?await gi(t):void 0;if(a===void 0?i!==!0:!a.has(Sn))throw Yd(t,a);return{path:await(0,import_promises12.realpath)(t),readsSignPathVariables:o===!0||s===!0}}
function Yd(e,n){let r=[["bind_engine","an OpenSSL engine"],["OSSL_provider_init","an OpenSSL provider"]].find(([i])=>n?.has(i)===!0)?.[1];return F(r===void 0?`${e}\
 is not a PKCS #11 library: it has no ${Sn}`:`${e} is ${r}, not a PKCS #11 library`,"Set cryptoki-library to the PKCS #11 module itself, such as libSignPath.Cry\
ptoki.so. Engines and providers are found without it.")}async function Qd(e){let n=await Jd(e,20),t=n.subarray(0,4).equals(Buffer.from("\x7FELF","latin1")),r=n.
subarray(0,2).toString("latin1")==="MZ",i=process.platform==="win32",o="Install the build for this runner, or leave cryptoki-library out to have it chosen.";if(process.
platform==="linux"&&r)throw F(`${e} is a Windows library, but this runner is Linux`,o);if(i&&t)throw F(`${e} is a Linux library, but this runner is Windows`,o);
if(process.platform!=="linux")return;if(!t)throw F(`${e} is not a shared library`,o);let s=Wd[n.readUInt16LE(18)];if(s!==process.arch)throw F(`${e} is built for\
 ${s??"another processor"}, but this runner is ${process.arch}`,o)}async function Jd(e,n){try{let t=await(0,import_promises12.open)(e,"r");try{let{buffer:r,bytesRead:i}=await t.
read(Buffer.alloc(n),0,n,0);if(i<n)throw F(`${e} is too short for a library`,"Install it anew: the copy is damaged.");return r}finally{await t.close()}}catch(t){
throw t instanceof import_chunk_VC77LCNK.b?t:F(`${e} can't be read`,"Check the file's permissions.",t)}}async function Xd(e,n){let t=n.map(()=>!1),r=Math.max(...n.
map(o=>o.length))-1,i=Buffer.alloc(0);for await(let o of(0,import_node_fs3.createReadStream)(e,{highWaterMark:1<<20})){let s=Buffer.concat([i,o]);if(n.forEach((a,d)=>t[d]||=
s.includes(a)),t.every(a=>a))break;i=s.subarray(Math.max(0,s.length-r))}return t}function F(e,n,t){return new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADABLE",`${e}\
.`,{hint:n,...t===void 0?{}:{cause:t}})}var nc="SignPath.CryptoProviders.Cryptoki.txt",tc=25,rc=16*1024,ic=new Map([[134,"SIGABRT"],[135,"SIGBUS"],[139,"SIGSEGV"]]),
oc=new Set(["SIGABRT","SIGBUS","SIGSEGV","SIGILL","SIGFPE"]),sc=new Set(["OUTPUT_NOT_WRITABLE","INVALID_INPUT","KEY_TYPE_MISMATCH","LIBRARY_NOT_LOADABLE"]);async function ac(e){
let n=await wi(e),t=uc(await lc(e,n),e);if(sc.has(t.code)||t.transient)return t;let r=await e.askSignPath();if(r===void 0)return t;let{tool:i,file:o}=e;return new import_chunk_VC77LCNK.b(
r.code,`${i} could not sign ${o}: ${dc(r.message,n)}`,{file:o,cause:t,...r.hint===void 0?{}:{hint:r.hint},...t.details===void 0?{}:{details:t.details}})}function dc(e,{
ckr:n}){return n===void 0?e:`${e.replace(/\.$/,"")} (${n}).`}function cc({message:e="see its words below"},n){let t=e.replace(/\.$/,"");return n===void 0?t:t.replace(
/^The timestamp server\b/,`The timestamp server ${n}`)}function uc(e,{tool:n,extraArguments:t}){let{code:r,message:i,hint:o,file:s,details:a}=e;return t.length===
0||r!=="SIGNING_FAILED"&&r!=="INVALID_INPUT"?e:new import_chunk_VC77LCNK.b(r,i,{hint:`${o===void 0?"":`${o} `}Check \`arguments\` too: ${n} gets them as they ar\
e.`,...s===void 0?{}:{file:s},...a===void 0?{}:{details:a},cause:e})}async function _g(e,n){return(await wi(e)).ckr!==void 0?ac(e):new import_chunk_VC77LCNK.b(n.
code,n.message,{file:e.file,...n.hint===void 0?{}:{hint:n.hint},details:await ki(e)})}async function lc(e,n){let{tool:t,file:r,captured:i,timeLimitInSeconds:o}=e,
s={file:r,details:await ki(e)},a=hc(i.output)??await yc(e);if(a!==void 0)return fc(t,r,a,s);if(n.ckr!==void 0){let c=(0,import_chunk_I72JFFQY.b)(n.ckr,e.otherVendor);
return new import_chunk_VC77LCNK.b(c.code,`${t} could not sign ${r}: ${n.ckr}, ${c.meaning}.`,{...s,hint:c.hint})}if(i.timedOut)return new import_chunk_VC77LCNK.b(
"TIME_LIMIT",`${t} did not finish ${r} within ${o} s and was stopped.`,{...s,hint:`Either ${e.timestampUrl===void 0?"the service":`the service or the timestamp \
server ${e.timestampUrl}`} hangs, or the tool waits for a session that could not be opened. Look at the log below; raise time-limit-in-seconds for very large fi\
les.`});if(n.code!==void 0)return new import_chunk_VC77LCNK.b(n.code,`${t} could not sign ${r}: ${cc(n,e.timestampUrl)}.`,{...s,...n.hint===void 0?pc(n.code,e.otherVendor):
{hint:n.hint}});let d=i.signal??ic.get(i.exitCode??0);return d!==void 0&&(i.signal===null||oc.has(d))?new import_chunk_VC77LCNK.b("SIGNING_FAILED",`${t} crashed\
 (${d}) while it signed ${r}.`,{...s,hint:"Its last words are below. Where there are none, set log-level to debug for the library's own log."}):new import_chunk_VC77LCNK.b(
"SIGNING_FAILED",`${t} could not sign ${r}: ${n.message?.replace(/\.$/,"")??gc(i)}.`,{...s,hint:"Its own words are below."})}var yi=new Set(["CKR_OPERATION_ACTI\
VE","CKR_OPERATION_NOT_INITIALIZED"]);async function wi({failure:e,logDirectory:n,cardLog:t,redact:r}){if(e.ckr!==void 0&&!yi.has(e.ckr)||e.code!==void 0)return e;
let i=t===void 0?void 0:(0,import_chunk_I72JFFQY.f)(await bi(t));if(i!==void 0)return{...e,ckr:i};let s=[...(await Be(n,r)).matchAll(/\b(CKR_[A-Z_]+)\b|\bCKR 0x([0-9A-Fa-f]{1,8})\b/g)].
map(([,a,d])=>a??(0,import_chunk_I72JFFQY.a)(parseInt(d??"0",16))).findLast(a=>!yi.has(a));return s===void 0||s==="CKR_OK"?e:{...e,ckr:s}}function fc(e,n,t,r){return new import_chunk_VC77LCNK.b(
"OUTPUT_NOT_WRITABLE",`${e} could not write the result for ${n}: ${t}.`,{...r,hint:"Free space on the disk that holds the result, or set output-directory to ano\
ther one."})}async function Be(e,n){let t=await(0,import_promises14.readFile)((0,import_node_path7.join)(e,nc),"utf8").catch(()=>"");return n(Pn(t))}async function bi({
path:e,from:n}){return(await(0,import_promises14.readFile)(e).catch(()=>Buffer.alloc(0))).subarray(n).toString("latin1")}async function ki({tool:e,captured:n,logDirectory:t,
cardLog:r,redact:i}){let o=await Be(t,i),s=[`${e} said:
${Pn(n.output)||"(nothing)"}`],a=r===void 0?"":i(Pn(await bi(r)));return a!==""&&s.push(`The card daemon's log ends with:
${a}`),o!==""&&s.push(`The library's log ends with:
${o}`),s.join(`

`)}function pc(e,n){let r={POLICY_NOT_FOUND:"Check project-slug and signing-policy-slug, and that the token belongs to a submitter of that signing policy.",TIMESTAMP_FAILED:"\
Add another server to timestamp-urls; they are tried in order.",LIBRARY_NOT_LOADABLE:"Check that the library is the build for this runner and that all that it n\
eeds is installed (ldd LIBRARY tells).",AUTHENTICATION_FAILED:"Check the API token and the organization id.",INVALID_INPUT:"Check that the file is whole and wha\
t its name says, and that the certificate is the one of the signing policy.",KEY_TYPE_MISMATCH:"Choose an algorithm that fits the signing policy's key.",...n?{POLICY_NOT_FOUND:(0,import_chunk_I72JFFQY.b)(
"CKR_KEY_HANDLE_INVALID",!0).hint,AUTHENTICATION_FAILED:(0,import_chunk_I72JFFQY.b)("CKR_PIN_INCORRECT",!0).hint}:{}}[e];return r===void 0?{}:{hint:r}}function gc({
exitCode:e,signal:n}){return n===null?`it ended with exit code ${e??"unknown"}`:`it was ended by ${n}`}function hc(e){return/no space left on device|disk quota exceeded|file too large|read-only file system/i.
exec(e)?.[0].toLowerCase()}async function yc({output:e,expectedSizeInBytes:n}){let t=await(0,import_promises14.statfs)((0,import_node_path7.dirname)(e)).then(({
bavail:r,bsize:i})=>r*i,()=>{});return t!==void 0&&t<n+rc?"no space left on device":void 0}function Pn(e){return e.trimEnd().split(`
`).slice(-tc).join(`
`)}var mc=new Set(["load","C_Initialize","C_GetInfo","C_GetSlotList","C_GetTokenInfo","C_GetMechanismList"]),wc=new Set(["SIGNING_FAILED","KEY_TYPE_MISMATCH"]);
function Si(e,n,t,r=!1){let i=e==="load"?"C_GetFunctionList":e;if(n===void 0)return new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADABLE",`The library can't be use\
d: ${i} failed: ${t}.`);let o=(0,import_chunk_I72JFFQY.a)(n),{code:s,meaning:a,hint:d}=r?bc(e,o):(0,import_chunk_I72JFFQY.b)(o);return mc.has(e)&&wc.has(s)?new import_chunk_VC77LCNK.b(
"LIBRARY_NOT_LOADABLE",`The library is there, but does not start: ${i} gives ${o}, ${a}.`,{hint:d}):new import_chunk_VC77LCNK.b(s,`The library can't be used: ${i}\
 gives ${o}, ${a}.`,{hint:d})}function bc(e,n){return e==="C_Login"&&n==="CKR_OPERATION_NOT_INITIALIZED"?(0,import_chunk_I72JFFQY.b)("CKR_TOKEN_NOT_RECOGNIZED",
!0):e!=="C_Initialize"||n!=="CKR_ARGUMENTS_BAD"?(0,import_chunk_I72JFFQY.b)(n,!0):{code:"LIBRARY_NOT_LOADABLE",meaning:"it may want parameters of its own",hint:"\
A module that does, such as NSS's, can be used through p11-kit, whose configuration has them (x-init-reserved): set cryptoki-library to p11-kit-proxy.so."}}function Pi(e){
return new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADABLE",`${e} can be loaded, but shows no token.`,{hint:"Check that it is SignPath's library. Another vendor's\
 may need a configuration of its own, or a device."})}var kc=10;function Ii(e,n,t=!1){if(n.length===0)return Sc(e,t);let r=n.filter(a=>a!=="");if(r.length===0)return new import_chunk_VC77LCNK.b(
"POLICY_NOT_FOUND",`The token has keys, but none with the id ${e}, and none with any other id.`,{hint:"The id (CKA_ID) of the key has to be PROJECT/SIGNING-POLI\
CY, as it is in SignPath's library; a label does not count."});let i=(0,import_chunk_QTGQ2EL7.b)(e,[...new Set(r)]),o=(0,import_chunk_QTGQ2EL7.a)(e,i),s=t?"":",\
 and that the API token's user is a submitter there";return new import_chunk_VC77LCNK.b("POLICY_NOT_FOUND",`The library shows no key ${e}.`,{hint:`${o===void 0?
"":`Did you mean ${o}? `}Check project-slug and signing-policy-slug${s}. Visible: ${(0,import_chunk_UZMAZ5KW.f)(i,kc)}.`})}function Sc(e,n){return n?new import_chunk_VC77LCNK.b(
"POLICY_NOT_FOUND",`The token has no private key at all, so not ${e} either.`,{hint:"Check that it is the token with the key, and that the module finds its own \
configuration. The key's id (CKA_ID) has to be PROJECT/SIGNING-POLICY."}):new import_chunk_VC77LCNK.b("PERMISSION_DENIED",`The library shows no key at all, so n\
ot ${e} either.`,{hint:"The API token's user is a submitter of no signing policy in this organization: add the user to the policy in SignPath."})}var Pc=new Set(
["SIGSEGV","SIGABRT","SIGBUS","SIGILL","SIGFPE","SIGTRAP"]),Ic=new Set([3221225477,3221225725,3221226356,3221226505,3221225501]);function xi({library:e,timeLimitInSeconds:n},{
timedOut:t,signal:r,exitCode:i},o,s){let a=o===void 0||o==="load"?"while it was loaded":`in ${o}`;if(t)return new import_chunk_VC77LCNK.b("TIME_LIMIT",`${e} did\
 not come back within ${n} s ${a} and was stopped.`,{hint:"It may wait for a service that does not answer: check api-url, http-proxy and the network of this run\
ner."});let[,d]=/symbol lookup error: .*: (undefined symbol: \S+)/.exec(s)??[];if(d!==void 0)return new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADABLE",`${e} is \
not complete on this runner: ${d}.`,{hint:G});let c=i??0,l=r!==null&&Pc.has(r)?r:Ic.has(c)?`0x${c.toString(16)}`:void 0,f=l===void 0?`ended its process (${r??`e\
xit code ${c}`})`:`crashed (${l})`,p=o==="load"?"The file may be damaged: install it anew. ":"";return new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADABLE",`${e} ${f}\
 ${a}.`,{hint:p+G})}var G="Install the build for this runner and its OpenSSL; where cryptoki-library is set, leave it out to have it chosen. With log-level: deb\
ug the library says more.";async function $i(e){let{library:n,words:t}=e,r=await Ec(n);if(r!==void 0)return r;if(/undefined symbol: C_GetFunctionList|Win32 error 127\b/.
test(t))return Cc(n);let i=await Oc(e);if(i!==void 0)return i;let o=await Ac(e);return o!==void 0?o:/Win32 error 193\b/.test(t)?V(e,`${n} is not a library for t\
his Windows (64-bit, x64)`,G):/failed to map segment|operation not permitted|permission denied/i.test(t)?V(e,`${n} may not be loaded by this user`,"Check the pe\
rmissions of the file, and that its disk is not mounted with noexec."):V(e,`${n} can't be loaded`,G)}function V({words:e},n,t){return new import_chunk_VC77LCNK.b(
"LIBRARY_NOT_LOADABLE",`${n}.`,{hint:t,details:`The system's loader said:
${e}`})}async function Ec(e){let n=await $c(e);if(n!==void 0)return new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADABLE",`${e} is built for ${n}, but this runner \
is ${process.arch}.`,{hint:G});try{await Ue(e,(0,import_node_path8.dirname)(e));return}catch(t){return t instanceof import_chunk_VC77LCNK.b?t:void 0}}var vc={34404:"\
x64",43620:"arm64",332:"ia32"};async function $c(e){if(process.platform!=="win32")return;let n=await(0,import_promises15.readFile)(e).catch(()=>Buffer.alloc(0));
if(n.length<64||n.toString("latin1",0,2)!=="MZ")return;let t=n.readUInt32LE(60);if(t+6>n.length)return;let r=vc[n.readUInt16LE(t+4)];return r===process.arch?void 0:
r}async function Cc(e){let t=(await(0,import_promises15.readFile)(e).catch(()=>Buffer.alloc(0))).includes("bind_engine")?"is an OpenSSL engine, not a PKCS #11 l\
ibrary":"is not a PKCS #11 library: it has no C_GetFunctionList";return new import_chunk_VC77LCNK.b("LIBRARY_NOT_LOADABLE",`${e} ${t}.`,{hint:"Set cryptoki-libr\
ary to the PKCS #11 module itself, such as libSignPath.Cryptoki.so. The engine is found without it."})}async function Oc(e){let{library:n,words:t}=e,[,r="",i=""]=/(\S+): version [`'"]([^'"`]+)['"`] not found/.
exec(t)??[];if(i==="")return;let[,o=i,s=""]=/^([A-Za-z]+)_([\d.]+)$/.exec(i)??[];if(o!=="GLIBC")return V(e,`${n} needs ${(0,import_node_path8.basename)(r)} with\
 ${i}, and this runner's is older`,G);let[,a]=/^glibc (\S+)/.exec(await Ci(e,"getconf","GNU_LIBC_VERSION"))??[];return V(e,`${n} needs glibc ${s} or later, and \
this runner has ${a??"an older one"}`,"The library was built for a newer system: use a newer runner image, or the build for this runner's distribution.")}async function Ac(e){
let{library:n,words:t}=e;if(/Win32 error 126\b/.test(t))return V(e,`${n} needs another DLL that is not on this runner`,"Most often it is Microsoft's Visual C++ \
runtime (vc_redist.x64.exe), or a DLL that belongs beside the library.");let[,r]=/^(?:.*: )?([^:\s/]+): cannot open shared object file/.exec(t)??[];if(r===void 0||
r===(0,import_node_path8.basename)(n))return;let i=[...new Set([r,...await Rc(e)])];return V(e,`${n} needs ${i.join(", ")}, which ${i.length===1?"is":"are"} not\
 on this runner`,Lc(i))}async function Rc(e){return[...(await Ci(e,"ldd",e.library)).matchAll(/^\s*(\S+) => not found/gm)].map(([,t=""])=>t)}async function Ci({
environment:e,redact:n,signal:t},r,i){try{return(await(0,import_chunk_PZKOR45E.c)({program:r,arguments:[i],environment:e},{timeLimitInSeconds:10,redact:n,signal:t})).
stdout}catch(o){if(o instanceof import_chunk_VC77LCNK.b&&o.code==="CANCELLED")throw o;return""}}function Lc(e){let[,n]=e.map(t=>/^lib(?:ssl|crypto)\.so\.([\d.]+)$/.
exec(t)).find(t=>t!==null)??[];return n!==void 0?`This build is for OpenSSL ${n}, and this runner has another one: install the build for the runner's own OpenSS\
L (openssl version); where cryptoki-library is set, leave it out to have it chosen.`:`Install the packages that hold ${e.length===1?"it":"them"} (apt-file searc\
h ${e[0]??""}, or dnf provides "*/${e[0]??""}"), or the build for this runner.`}var Nc=Buffer.from("06072a8648ce3d0201","hex"),Tc=3,Fc=[57,65,97,133];function je(e,n){
if(e===void 0||n===void 0)return;let[t,r]=[Buffer.from(n[0],"base64"),Buffer.from(n[1],"base64")];try{return e==="RSA"?_c(t,r):Dc(t,r)}catch{return}}function _c(e,n){
return(0,import_node_crypto5.createPublicKey)({key:{kty:"RSA",n:e.toString("base64url"),e:n.toString("base64url")},format:"jwk"})}function Dc(e,n){let t=Fc.includes(
n.length)?n:(0,import_chunk_F5PLUWPU.d)(n).content,r=In(import_chunk_F5PLUWPU.a.sequence,Nc,e),i=In(import_chunk_F5PLUWPU.a.sequence,r,In(Tc,Buffer.of(0),t));return(0,import_node_crypto5.createPublicKey)(
{key:i,format:"der",type:"spki"})}function In(e,...n){let t=Buffer.concat(n),{length:r}=t,i=r<128?[r]:r<256?[129,r]:[130,r>>8,r&255];return Buffer.concat([Buffer.
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
`,Bc=13,jc={0:"RSA",3:"EC"};async function Ri(e,n){let t=await(0,import_chunk_AZ2NWAXO.a)(n.workspace);if(t===void 0)return{kind:"skipped",reason:`this release \
has no PKCS #11 addon for ${process.platform} on ${process.arch}`};let{library:r,keyId:i,pin:o}=e,s=(0,import_node_crypto4.randomUUID)(),d=await(0,import_chunk_PZKOR45E.c)(
(0,import_chunk_PZKOR45E.a)(Ai,[s,JSON.stringify({addon:t,library:r,keyId:i,pin:o})],n.environment(e.environment)),{timeLimitInSeconds:e.timeLimitInSeconds,signal:n.
signal,redact:(0,import_chunk_MFEC3KYF.c)(s,n.redact),workingDirectory:n.workspace.directory});return Hc(Gc(d,s),d,e,n)}function Gc({stdout:e,stderr:n},t){let r,
i,o=[];for(let s of e.split(`
`)){let[a,d,c=""]=new RegExp(`^${t} (step|result) (.*)$`).exec(s)??[];a===void 0?o.push(s):d==="step"?i=c:r=Vc(c)}return{answer:r,step:i,words:`${o.filter(s=>s!==
"").join(`
`)}
${n}`.trim()}}function Vc(e){try{return JSON.parse(e,(n,t)=>typeof t=="string"?Mc(t):t)}catch{return}}function Mc(e){return(0,import_chunk_MFEC3KYF.e)(e).trim()}
async function Hc({answer:e,step:n,words:t},r,i,{environment:o,redact:s,signal:a}){if(e?.kind==="ready")return zc(e,i.keyId,r.durationInMilliseconds,s);if(e?.kind===
"no-addon")return{kind:"skipped",reason:`the PKCS #11 addon can't be loaded here: ${s(e.message)}`};if(e===void 0&&!r.timedOut&&(n===void 0||n==="addon"))return{
kind:"skipped",reason:`the PKCS #11 addon ended its process ${r.signal??`with ${r.exitCode??"?"}`}`};let d=e===void 0?xi(i,r,n,t):e.kind==="no-token"?Pi(i.library):
e.kind==="no-key"?Ii(i.keyId??"",e.visible.map(s),i.otherVendor):e.step==="load"&&e.ckr===void 0?await $i({library:i.library,words:s(e.message),environment:o(),
redact:s,signal:a}):Si(e.step,e.ckr,s(e.message),i.otherVendor);throw await Qc(d,t,i,s)}function zc({library:e,token:n,key:t},r,i,o){return{kind:"ready",library:{
description:o(e.description),manufacturer:o(e.manufacturer),version:e.version,cryptokiVersion:e.cryptokiVersion},token:{slot:n.slot,label:n.label,serial:n.serial,
makesPss:n.mechanisms.includes(Bc)},mechanisms:n.mechanisms,key:t===void 0?void 0:Wc(t,r),durationInMilliseconds:i}}function Wc({hasPublicKey:e,sharesId:n,inOtherTokens:t,
labelledAsId:r,...i},o=""){let s=i.type===void 0?void 0:jc[i.type],a=je(s,i.publicKey),d=i.certificates.map(l=>Buffer.from(l,"base64")),c=d.find(l=>a!==void 0&&
Yc(a,l))??d[0];return{id:o,type:s,hasPublicKey:e,publicKey:a,certificate:c,sharesId:n,inOtherTokens:t,labelledAsId:r}}function Yc(e,n){try{return(0,import_chunk_UXHLICRQ.a)(
new import_node_crypto4.X509Certificate(n).publicKey,e)}catch{return!1}}async function Qc(e,n,{logDirectory:t},r){let i=await Be(t,r),o=[...e.details===void 0?[]:
[e.details],...n===""?[]:[`The library said:
${n.split(`
`).slice(-25).join(`
`)}`],...i===""?[]:[`The library's log ends with:
${i}`]];if(o.length===0)return e;let{code:s,message:a,hint:d,cause:c}=e;return new import_chunk_VC77LCNK.b(s,a,{...d===void 0?{}:{hint:d},cause:c,details:o.join(
`

`)})}var Xc=60,Li=20,Ni="SIGNPATH_SERVICE_UNAVAILABLE_TIMEOUT_IN_SECONDS",Zc=new Set(["SIGNPATH_PROJECT_SLUG","SIGNPATH_SIGNING_POLICY_SLUG"]);function Fi(e,n){
let t,r=Number(e.environment[Ni]??Li),o={...Object.fromEntries(Object.entries(e.environment).filter(([s])=>!Zc.has(s))),[Ni]:String(Math.min(r,Li))};return()=>t??=
Ri({...e,environment:o,timeLimitInSeconds:Xc},n)}async function _i(e,n){try{let t=await e();if(t.kind==="skipped")n.notice(`The library is not tried out before \
signing: ${t.reason}.`);else{let{library:r,key:i,token:o}=t,s=i===void 0?"":`; it has the key ${i.id}`;n.info(`Library: ${r.description} ${r.version} of ${r.manufacturer}\
 loads and logs in${s}.`),i?.sharesId===!0&&n.warning(`The token has several private keys with the id ${i.id}: each tool takes one as it likes, and a signature \
by another key than the certificate's is thrown away. Give every key an id (CKA_ID) of its own.`),i?.inOtherTokens===!0&&n.warning(`Several tokens have the id ${i.
id}: the key in slot ${o.slot} is used, the first that the library names, and it may name them in another order next time. Give every key an id (CKA_ID) of its \
own.`)}return t}catch(t){if(!(t instanceof import_chunk_VC77LCNK.b)||!t.transient)throw t;return n.warning(`${t.message} Going on: the tools will try again.`),{
kind:"skipped",reason:t.message.replace(/\.$/,"")}}}var qc=new Set(["LIBRARY_NOT_LOADABLE","SIGNING_FAILED","TIME_LIMIT"]);async function Di(e,n){if(!qc.has(e.code))
return e;try{if((await n()).kind==="skipped")return e;let r=e.code==="TIME_LIMIT"?"It was not asked for a signature: that may be what hangs.":"Look at how the t\
ool is set up.";return Ti(e,e,[e.details,`The library itself was tried out: it loads, logs in and has the key. ${r}`])}catch(t){if(!(t instanceof import_chunk_VC77LCNK.b)||
t.code==="CANCELLED")throw t;return Ti(e,t,[e.message,t.details,e.details])}}function Ti(e,{code:n,message:t,hint:r},i){return new import_chunk_VC77LCNK.b(n,t,{
...r===void 0?{}:{hint:r},...e.file===void 0?{}:{file:e.file},details:i.filter(o=>o!==void 0).join(`

`),cause:e})}function Ki(e){if(e.kind==="skipped"||e.key===void 0)return;let{id:n,certificate:t}=e.key;if(t!==void 0)return new import_node_crypto3.X509Certificate(
t);throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`The token has the key ${n}, but no X.509 certificate for it.`,{hint:"Name the certificate file with the ce\
rtificate input. A key for GPG has none: set tool to gpg, rpmsign or debsigs, or choose another signing policy for this tool."})}var tu="openpgp.js",Bi=64*1024*
1024,k=e=>({state:"invalid",reason:e}),xn=e=>({state:"invalid",reason:e,advice:"Set gpg-format to armor or binary: these sign any file."}),ru="-----BEGIN PGP SI\
GNATURE-----";function Mi(e){return e.match(/^-----END PGP SIGNATURE-----/gm)?.length===1&&/-----END PGP SIGNATURE-----\s*$/.test(e)}async function iu(e,n,t,r){
let i=await Promise.resolve().then(()=>__toESM(require("./openpgp-2VDSVOQ2.cjs")));if(e.length===0)return k("the signature file is empty");let o;try{let f=Buffer.
from(e).toString("latin1"),p=f.startsWith(ru);if(p&&!Mi(f))return k("it holds more than one armored signature");o=await(p?i.readSignature({armoredSignature:f}):
i.readSignature({binarySignature:e}))}catch(f){return k(`the signature can't be read: ${$n(f)}`)}let s=Hi(o,t,i.enums.signature.binary);if(s!==void 0)return k(s);
let a=await i.createMessage({binary:du(n)}),{data:d,signatures:c}=await i.verify({message:a,signature:o,verificationKeys:await Wi(r),date:o.packets[0]?.created??
new Date,format:"binary"});await uu(d);let l=await zi(c,o,r);return l.state==="valid"&&au(o)?k("it has expired"):l}var ou=64*1024;async function Ih(e,n,t,r){let i=await(0,import_promises17.stat)(
n).catch(()=>{});if(i===void 0)return{state:"unsigned",reason:"there is no signature"};if(i.size>ou)return k("it is too big for a signature");let{size:o}=await(0,import_promises17.stat)(
e);return iu(await(0,import_promises17.readFile)(n),[{path:e,start:0,end:o}],t,r)}async function xh(e,n,t,r){let i=await Promise.resolve().then(()=>__toESM(require("./openpgp-2VDSVOQ2.cjs"))),
o=await(0,import_promises17.stat)(e).catch(()=>{});if(o===void 0)return{state:"unsigned",reason:"there is no signature"};if(o.size>Bi)return xn(`a text of more \
than ${Bi>>20} MiB can't be checked`);let s=await(0,import_promises17.readFile)(e,"utf8");if(!/^-----BEGIN PGP SIGNED MESSAGE-----\r?\n/.test(s)||!Mi(s))return k(
"it is no clear-signed text alone");let a;try{a=await i.readCleartextMessage({cleartextMessage:s})}catch(g){return k(`the signed text can't be read: ${$n(g)}`)}
let[d,...c]=await i.verify({message:a,verificationKeys:await Wi(r),date:new Date(Date.now()+su)}).then(({signatures:g})=>g);if(d===void 0||c.length>0)return k("\
it does not hold exactly one signature");let l=await d.signature,f=Hi(l,t,i.enums.signature.text);if(f!==void 0)return k(f);let p=lu(await(0,import_promises17.readFile)(
n));return p===void 0?xn("the file is not text in UTF-8"):Vi(a.getText())!==Vi(p.replace(/\n$/,""))?xn("the text that is signed is not the text of the file"):zi(
[d],l,r)}var su=1e3,ji={sha256:8,sha384:9,sha512:10};function Hi({packets:e},n,t){let[r,...i]=e;if(r===void 0||i.length>0)return`it holds ${e.length} signatures\
, and not one`;let o=r;if(o.signatureType!==t)return`it is a signature of another type (${o.signatureType??"unknown"})`;let s=o.hashAlgorithm??0;return s===ji[n]?
void 0:`its digest is ${Object.entries(ji).find(([,d])=>d===s)?.[0]??`number ${s}`}, and not ${n}`}function au({packets:e}){return e.some(n=>Number(n.getExpirationTime())<=
Date.now())}async function zi([e],{packets:n},t){if(e===void 0)return k("it holds no signature");try{await e.verified}catch(i){let o=$n(i);return/could not find signing key/i.
test(o)?k(`it was made by another key: ${Gi(n[0])}`):k(/digest did not match|signature verification failed/i.test(o)?"it does not fit the content":o)}let r=Gi(n[0]);
return t.fingerprint===r||t.fingerprint.endsWith(r)?{state:"valid",verifier:tu,notes:[]}:k(`it was made by another key: ${r}`)}function Gi(e){let n=e?.issuerFingerprint;
return(n instanceof Uint8Array?Buffer.from(n).toString("hex"):e?.issuerKeyID.toHex()??"unknown").toUpperCase()}async function Wi({armored:e}){return(await(await Promise.resolve().then(()=>__toESM(require("./openpgp-2VDSVOQ2.cjs")))).
readKey({armoredKey:e})).toPublic()}async function Yi({armored:e,fingerprint:n}){let o=(await(await Promise.resolve().then(()=>__toESM(require("./openpgp-2VDSVOQ2.cjs")))).
readKey({armoredKey:e})).getKeys().find(p=>p.getFingerprint().toUpperCase()===n)?.keyPacket.publicParams,{n:s,e:a,oid:d,Q:c}=o??{};if(s instanceof Uint8Array&&a instanceof
Uint8Array)return(0,import_node_crypto6.createPublicKey)({key:{kty:"RSA",n:Buffer.from(s).toString("base64url"),e:Buffer.from(a).toString("base64url")},format:"\
jwk"});let l=typeof d=="object"&&d!==null&&"oid"in d&&d.oid instanceof Uint8Array?d.oid:void 0;if(l===void 0||!(c instanceof Uint8Array))return;let f=Buffer.concat(
[Buffer.of(6,l.length),l]).toString("base64");return je("EC",[f,Buffer.from(c).toString("base64")])}function du(e){return import_node_stream2.Readable.toWeb(import_node_stream2.Readable.
from(cu(e)))}async function*cu(e){for(let{path:n,start:t,end:r}of e){if(r<=t)continue;let i=(0,import_node_fs4.createReadStream)(n,{start:t,end:r-1,highWaterMark:1024*
1024});for await(let o of i)yield o}}async function uu(e){let n=e.getReader();for(;!(await n.read()).done;);}function lu(e){try{return new TextDecoder("utf-8",{
fatal:!0,ignoreBOM:!0}).decode(e)}catch{return}}function Vi(e){return e.replace(/[ \t\r]+$/gm,"")}function $n(e){return((0,import_chunk_MFEC3KYF.g)(e,"message")??
String(e)).replace(/\.$/,"")}var Ge=15;function J(e,...n){return Ve(e,"gpg",["--batch","--no-tty","--no-autostart",...n])}function X(e,n,t){return Ve(e,"gpg-con\
nect-agent",["--no-autostart",...n,"/bye"],t)}function Ve({session:e,home:n,question:t},r,i,o){return e.capture({program:t.command(r),arguments:i,environment:{GNUPGHOME:n}},
o)}function Cn({log:e}){return(0,import_promises20.readFile)(e,"latin1").catch(()=>"")}async function Me(e,n,t,r,i){let{session:o,question:s}=e,a=o.redact((await Cn(
e)).slice(r)),d=`gpg said:
${n.output.trim()}

The card daemon's log ends with:
${a.trimEnd().split(`
`).slice(-25).join(`
`)}`,c=(0,import_chunk_I72JFFQY.f)(a);if(c!==void 0){let{code:p,meaning:g,hint:h}=(0,import_chunk_I72JFFQY.b)(c,s.otherVendor);return new import_chunk_VC77LCNK.b(
p,`gpg could not ${t}: ${c}, ${g}.`,{hint:h,details:d})}if(n.timedOut){let p="The service may hang. Look at the log below, or raise time-limit-in-seconds.";return new import_chunk_VC77LCNK.b(
"TIME_LIMIT",`gpg could not ${t} within ${o.inputs.timeLimitInSeconds} s.`,{details:d,hint:p})}if(i?.code==="KEY_TYPE_MISMATCH")return i;let{message:l}=(0,import_chunk_VF3SMZ73.b)(
n.output),f=i!==void 0&&l===void 0?new import_chunk_VC77LCNK.b(i.code,i.message,{details:d,...i.hint===void 0?{}:{hint:i.hint}}):new import_chunk_VC77LCNK.b("SI\
GNING_FAILED",`gpg could not ${t}${l===void 0?"":`: ${l}`}.`,{details:d,hint:"Its own words are below."});return Di(f,s.probe)}var mu=71;async function Qi(e,n){
let{inputs:t}=e,r=await wu(e),i=(0,import_node_path10.join)(r,"scd.log"),o=(0,import_chunk_JNN2RBYJ.f)(n.library)?n.library:(0,import_node_path10.join)(r,`libra\
ry${(0,import_node_path10.extname)(n.library)}`),s={"gpg-agent.conf":(0,import_chunk_JNN2RBYJ.b)(n.command("gnupg-pkcs11-scd")),"gnupg-pkcs11-scd.conf":(0,import_chunk_JNN2RBYJ.c)(
{library:o,log:i}),"gpg.conf":(0,import_chunk_JNN2RBYJ.d)({digest:t.digest,pin:import_chunk_4R2CLIZ2.a,startsAgent:t.exportEnvironment!=="none"})};try{o!==n.library&&
await(0,import_promises18.symlink)(n.library,o);for(let[a,d]of Object.entries(s))await(0,import_promises18.writeFile)((0,import_node_path10.join)(r,a),d,{flag:"\
wx",mode:384})}catch(a){throw(0,import_chunk_O346T2UR.b)(a,r)}return{session:e,home:r,log:i,question:n}}async function wu({workspace:e}){let n=(0,import_node_path10.join)(
e.directory,"gnupg");return Buffer.byteLength(n)<=mu&&(0,import_chunk_JNN2RBYJ.f)(n)?e.folder("gnupg"):(0,import_chunk_SWKHB56L.d)(e.directory,"/tmp")}function Ji(e){
let{session:n,home:t,question:r}=e,i=new AbortController,o=(0,import_chunk_PZKOR45E.e)({program:r.command("gpg-agent"),arguments:["--homedir",t,"--daemon","--no\
-detach","sleep","2147483647"],environment:n.environment({...r.credentials,...import_chunk_JNN2RBYJ.a,GNUPGHOME:t,TMPDIR:t})},{workingDirectory:n.workspace.directory,
signal:AbortSignal.any([i.signal,n.signal]),redact:n.redact,onLine:s=>{n.host.debug(`gpg-agent: ${s}`)}}).then(()=>{},s=>{i.signal.aborted||n.host.debug(`gpg-ag\
ent: ${(0,import_chunk_MFEC3KYF.g)(s,"message")??String(s)}`)});return{async ready(){let s=performance.now()+Ge*1e3;for(;;){let{exitCode:a,output:d}=await X(e,[
"GETINFO version"],Ge);if(a===0&&/^OK/m.test(d))return;if(performance.now()>s)throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",`gpg-agent did not start:\
 ${d.trim()}.`,{hint:"Check that the gnupg package is complete (gpg-agent, gpgconf)."});await(0,import_promises19.setTimeout)(20)}},async stop(){i.abort(),await o,
await Ve(e,"gpgconf",["--homedir",t,"--remove-socketdir"],Ge).catch(()=>{})}}}var qi=1577836800,On={signature:2,publicKey:6,userId:13},eo=1,Xi=8,bu=19,le={created:2,
issuer:16,preferredHashes:21,keyFlags:27,issuerFingerprint:33},ku=3;function Ln(e){let n=to(e),t=Buffer.from(e.userId),r=Buffer.concat([Buffer.of(4,255),pe(n.length)]);
return Buffer.concat([io(e),Buffer.of(180),pe(t.length),t,n,r])}function no(e,n){let t=fe(le.issuer,oo(e).subarray(-8)),r=Su(Ln(e));return Buffer.concat([An(On.
publicKey,ro(e)),An(On.userId,Buffer.from(e.userId)),An(On.signature,Buffer.concat([to(e),ze(t.length),t,r.subarray(0,2),Rn(n)]))])}function to(e){let n=Buffer.
concat([fe(le.created,pe(qi)),fe(le.keyFlags,Buffer.of(ku)),fe(le.preferredHashes,Buffer.of(10,9,Xi)),fe(le.issuerFingerprint,Buffer.concat([Buffer.of(4),oo(e)]))]);
return Buffer.concat([Buffer.of(4,bu,eo,Xi),ze(n.length),n])}function ro({modulus:e,exponent:n}){return Buffer.concat([Buffer.of(4),pe(qi),Buffer.of(eo),Rn(e),Rn(
n)])}function io(e){let n=ro(e);return Buffer.concat([Buffer.of(153),ze(n.length),n])}function oo(e){return(0,import_node_crypto8.createHash)("sha1").update(io(
e)).digest()}function Su(e){return(0,import_node_crypto8.createHash)("sha256").update(e).digest()}function Rn(e){let n=e.findIndex(i=>i!==0),t=n<0?Buffer.alloc(
0):e.subarray(n),r=t.length===0?0:t.length*8-Math.clz32(t[0]??0)+24;return Buffer.concat([ze(r),t])}function An(e,n){return Buffer.concat([Buffer.of(192|e,255),
pe(n.length),n])}function fe(e,n){return Buffer.concat([Buffer.of(n.length+1,e),n])}function ze(e){return Buffer.of(e>>8,e&255)}function pe(e){let n=Buffer.alloc(
4);return n.writeUInt32BE(e),n}async function co(e){let{keyId:n,keyIdHex:t,publicKey:r,otherVendor:i}=e.question,o=e.session.inputs.timeLimitInSeconds,s=await X(
e,["LEARN --force"],o),{output:a}=await X(e,["SCD LEARN --force"],o);for(let[,c="",l=""]of a.matchAll(/^S KEYPAIRINFO ([0-9A-F]{40}) (\S+)/gm))if(l.split("/").at(
-1)?.toUpperCase()===t.toUpperCase())return c;let d=r.asymmetricKeyType==="ec"?uo(n):/wrong public key algorithm/i.test(s.output)?new import_chunk_VC77LCNK.b("S\
IGNING_FAILED",`gnupg-pkcs11-scd does not get past the certificate of an EC key, and never to ${n}.`,{hint:"Debian 11 has such an old one: use a newer distribut\
ion, or a token without EC certificates."}):new import_chunk_VC77LCNK.b("SIGNING_FAILED",`gnupg-pkcs11-scd does not find the key ${n}.`,{hint:`It finds keys by \
their X.509 certificates: the token must have one for the key.${i?"":" With log-level: debug the library says more."}`});throw await Me(e,s,`find the key ${n}`,
0,d)}function uo(e){return new import_chunk_VC77LCNK.b("KEY_TYPE_MISMATCH",`${e} is an EC key, and gnupg-pkcs11-scd signs with RSA keys only.`,{hint:"Choose a s\
igning policy with an RSA key."})}async function lo(e,n){let{home:t,question:r}=e,{keyId:i,commonName:o,publicKey:s}=r,{n:a,e:d}=s.export({format:"jwk"});if(a===
void 0||d===void 0)throw uo(i);let c=(0,import_chunk_JNN2RBYJ.e)(o??""),l={modulus:Buffer.from(a,"base64url"),exponent:Buffer.from(d,"base64url"),userId:c===""?
i:`${c} (${i})`},f=await Eu(e,n,(0,import_node_crypto7.createHash)("sha256").update(Ln(l)).digest("hex")),p=(0,import_node_path11.join)(t,"built-key.gpg");await(0,import_promises21.writeFile)(
p,no(l,f),{flag:"wx",mode:384});let g=await J(e,"--import",p);if(g.exitCode!==0||!g.output.includes("imported"))throw await Me(e,g,`take the key built of ${i}`,
1/0)}async function Eu(e,n,t){let{home:r,question:i,session:o}=e,s=(0,import_node_path11.join)(r,"self-signature"),a=(await Cn(e)).length,d=[`/datafile ${s}`,`/\
let pin ${import_chunk_4R2CLIZ2.a}`,"/definq PASSPHRASE pin","OPTION pinentry-mode=loopback",`SIGKEY ${n}`,`SETHASH --hash=sha256 ${t}`,"PKSIGN"],c=await X(e,d,
o.inputs.timeLimitInSeconds),l=(await(0,import_promises21.readFile)(s).catch(()=>Buffer.alloc(0))).toString("latin1"),[f="",p=""]=/\(1:s(\d+):/.exec(l)??[],g=l.
indexOf(f)+f.length,h=Buffer.from(l.slice(g,g+Number(p)),"latin1");if(f!==""&&h.length===Number(p))return h;throw await Me(e,c,`sign the user id of the key ${i.
keyId}`,a)}async function fo(e,n){let t=(0,import_node_path11.resolve)(process.cwd(),n);if((await(0,import_promises21.readFile)(t,"latin1").catch(s=>{throw new import_chunk_VC77LCNK.b(
"FILE_UNREADABLE",`The file of gpg-public-key, ${(0,import_chunk_MFEC3KYF.e)(n)}, ${(0,import_chunk_MFEC3KYF.h)(s)}.`,{file:t,cause:s,hint:"Check the path in `g\
pg-public-key`: it is relative to the working directory."})})).includes("PRIVATE KEY BLOCK"))throw new import_chunk_VC77LCNK.b("INVALID_INPUT","The file of gpg-\
public-key holds a PRIVATE KEY, which must never lie there: it was not used.",{file:t,hint:"Remove it from where this job takes it. Give a file with the public \
key only."});let{exitCode:i,output:o}=await J(e,"--import","--",t);if(i!==0)throw new import_chunk_VC77LCNK.b("INVALID_INPUT","The file of gpg-public-key holds \
no OpenPGP public key that gpg can use.",{file:t,details:o,hint:"Download the public key of the policy's GPG key from SignPath, or leave gpg-public-key out."})}
async function po(e,n){let{stdout:t}=await J(e,"--with-colons","--with-keygrip","--list-keys"),r="",i=[];for(let o of t.split(`
`)){let[s,,,,,,,,,a=""]=o.split(":");if(s==="fpr"&&i.push(r=a),s==="grp"&&a===n)return r}throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`gpg-public-key is an\
other key than that of ${e.question.keyId}: ${i.join(", ")}.`,{hint:"Download the public key of this signing policy's GPG key from SignPath, or leave gpg-public\
-key out."})}async function go(e,n){if(process.platform==="win32")throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER","Signing with GPG keys runs on Linux on\
ly.",{hint:"Sign in a job on a Linux runner, or in WSL."});let t=await Qi(e,n),r=Ji(t);try{return await r.ready(),{configuration:await Cu(t),stop:()=>r.stop()}}catch(i){
throw await r.stop(),i}}async function Cu(e){let{session:n,home:t,log:r,question:i}=e,{gpgPublicKey:o}=n.inputs,s=await co(e);await(o===void 0?lo(e,s):fo(e,o));
let a=await po(e,s),d=(0,import_node_path9.join)(t,"public-key.asc"),c=(await J(e,"--armor","--export",a)).stdout;if(await(0,import_promises16.writeFile)(d,c,{flag:"\
wx",mode:384}),(await Yi({armored:c,fingerprint:a}))?.equals(i.publicKey)!==!0)throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`The library's key ${i.keyId} i\
s not the one that ${n.inputs.certificate===void 0?"SignPath names for it":"the file in certificate is for"}.`,{hint:"Check that certificate belongs to this sig\
ning policy."});let f=o===void 0?"made of the signing policy's key":"read from gpg-public-key";return n.host.info(`OpenPGP key: ${a}, ${f}.`),{home:t,fingerprint:a,
publicKey:d,log:r}}function We({body:e}){return JSON.parse(new TextDecoder().decode(e))}var ho=2e3;function yo(e,n){let t=Ru(e),{code:r,message:i,hint:o}=Ou(e,t!==
void 0,n),s=n.redact(t??bo(e)).slice(0,ho);return new import_chunk_VC77LCNK.b(r,n.redact(i),{hint:o,...s?{details:s}:{}})}function Ou(e,n,{apiUrl:t,organizationId:r}){
let{status:i}=e;switch(!0){case i===401:return{code:"AUTHENTICATION_FAILED",message:"SignPath did not accept the API token (401).",hint:"The token may be mistyp\
ed, expired or revoked, or belong to another SignPath installation: check the secret behind `api-token`, and `api-url`."};case i===403:return{code:"PERMISSION_D\
ENIED",message:`The API token's user may not do this in organization ${r} (403).`,hint:"Check `organization-id`, and that the user is a submitter of the signing\
 policy."};case(i===404&&n):return{code:"POLICY_NOT_FOUND",message:`SignPath at ${t} does not know organization ${r} (404).`,hint:"Check `organization-id`, and \
`api-url` if you host SignPath yourself."};case(i===404||i===405):return{code:"INVALID_INPUT",message:`What answers at ${t} is not SignPath's API (${i}).`,hint:"\
Check `api-url`: SignPath in the cloud has https://app.signpath.io/Api, with /Api at its end."};case i===407:return{code:"AUTHENTICATION_FAILED",message:"The HT\
TP proxy asks for a user name and a password (407).",hint:"Give them in `http-proxy` as http://user:password@host:port, from a secret."};case Nn(i):return{code:"\
SERVICE_UNAVAILABLE",message:`SignPath at ${t} is not available at the moment (${i}).`,hint:"Try again later; SignPath's status page tells of outages."};case(i>=
300&&i<400):return{code:"SERVICE_ERROR",message:`${t} redirects (${i}) to ${e.headers.location??"nowhere"}.`,hint:"Check `api-url`: the API token is not sent to\
 where a redirect leads."};case(i>=400&&i<500):return{code:"REQUEST_REJECTED",message:`SignPath rejected the request (${i}).`,hint:e.body.length>0?"What it says\
 about it stands below.":"It does not say why. A proxy or firewall may have answered in its place: check them and `api-url`, and ask SignPath's support."};default:
return{code:"SERVICE_ERROR",message:`SignPath at ${t} failed (${i}).`,hint:"Trying again will hardly help: ask SignPath's support, and name the trace id below i\
f there is one."}}}function Nn(e){return[429,502,503,504].includes(e)}var Au={unreachable:(e,n)=>({code:"SERVICE_UNAVAILABLE",message:`${new URL(e).host} can't \
be reached: ${n.message}.`,hint:"Check `api-url`, the network and firewall of this runner, and `http-proxy` if it needs one."}),dropped:e=>({code:"SERVICE_UNAVA\
ILABLE",message:`The connection to ${new URL(e).host} broke off.`,hint:"Try again later; check the network and the proxy between here and there."}),timeout:(e,n)=>({
code:"SERVICE_UNAVAILABLE",message:`SignPath at ${e} hung: ${Lu(n.message)}`,hint:"Try again later; check firewall and proxy, which may swallow requests. `http-\
request-timeout-in-seconds` says how long one attempt may take."}),tls:(e,n)=>({code:"SERVICE_UNAVAILABLE",message:`No trusted TLS connection to ${new URL(e).host}\
: ${n.message}.`,hint:(0,import_chunk_ZRZK2HRW.j)((0,import_chunk_MFEC3KYF.f)(n.cause)??"")??"Where a proxy or a self-hosted SignPath has a certificate authorit\
y of its own, name its PEM file in NODE_EXTRA_CA_CERTS, and let the machine trust it, too: the library asks by itself."}),protocol:(e,n)=>({code:"SERVICE_ERROR",
message:`What answers at ${e} does not speak HTTP: ${n.message}.`,hint:"Check `api-url` and `http-proxy`: scheme and port."}),"too-large":(e,n)=>({code:"SERVICE\
_ERROR",message:`${n.message} That is not SignPath's API.`,hint:`Check \`api-url\`, which is ${e}.`}),redirect:(e,n)=>({code:"SERVICE_ERROR",message:n.message,hint:"\
Check `api-url`: give the address that it redirects to, if you trust it with the API token. A log-in page of a proxy does this, too."}),cancelled:()=>({code:"CA\
NCELLED",message:"The request to SignPath was cancelled.",hint:"Start the job again."}),other:(e,n)=>({code:"SERVICE_UNAVAILABLE",message:`The request to ${e} f\
ailed: ${n.message}.`,hint:"Check the network, `api-url` and `http-proxy`."})};function mo(e,n){let{code:t,message:r,hint:i}=Au[e.kind](n.apiUrl,e);return new import_chunk_VC77LCNK.b(
t,n.redact(r),{hint:i,cause:e})}function wo(e,n){let t=e.headers["content-type"]??"",r=/html/i.test(t)?"a web page":"something that is not JSON",i=n.redact(bo(e)).
slice(0,ho);return new import_chunk_VC77LCNK.b("SERVICE_ERROR",`${n.apiUrl} answered with ${r}: is api-url right?`,{hint:"SignPath in the cloud has https://app.\
signpath.io/Api, with /Api at its end. A proxy that wants a log-in answers like this, too.",...i?{details:i}:{}})}function Ru(e){if(!/\bjson\b/i.test(e.headers["\
content-type"]??""))return;let n;try{n=We(e)}catch{return}if(typeof n!="object"||n===null||!("title"in n||"detail"in n))return;let t={...n},r=[t.title,t.detail].
filter(i=>typeof i=="string");return typeof t.errors=="object"&&t.errors!==null&&r.push(JSON.stringify(t.errors)),typeof t.traceId=="string"&&r.push(`traceId: ${t.
traceId}`),r.join(`
`)}function bo(e){return e.body.subarray(0,500).toString("utf8").replace(/[\p{Cc}\s]+/gu," ").trim()}function Lu(e){return e.charAt(0).toLowerCase()+e.slice(1)}
var R=class extends Error{};function Po(e){return $o(()=>xo(e).map(Eo))}function Io(e,n={}){let t=r=>Object.entries(n).every(([i,o])=>r[i]===o);return $o(()=>xo(
e).filter(t).map(Fu))}function Fu(e){let n=Eo(e),t=Du(e),r=Ku(e)??t?.publicKey;if(!r)throw new R(`${Tn(n)} has neither a public key nor a certificate that can b\
e read`);if(t&&!t.publicKey.equals(r))throw new R(`the certificate of ${Tn(n)} is for another key`);return{...n,keyType:_u(r,n),...typeof e.keySizeInBits=="numb\
er"?{keySizeInBits:e.keySizeInBits}:{},...t?{certificate:t}:{},publicKey:r.export({type:"spki",format:"der"})}}function _u(e,n){let r={rsa:"RSA","rsa-pss":"RSA",
ec:"EC"}[e.asymmetricKeyType??""];if(r)return r;throw new import_chunk_VC77LCNK.b("KEY_TYPE_MISMATCH",`The key of ${Tn(n)} is of type ${e.asymmetricKeyType??"un\
known"}: only RSA and EC are supported.`,{hint:"Choose a signing policy whose certificate has an RSA or EC key."})}function Du(e){let n=vo(e,"certificateBytes");
if(n)try{return new import_node_crypto10.X509Certificate(n)}catch(t){throw new R("certificateBytes is not an X.509 certificate",{cause:t})}}function Ku(e){let n=vo(
e,"publicKeyBytes");if(n)for(let t of["spki","pkcs1"])try{return(0,import_node_crypto10.createPublicKey)({key:n,format:"der",type:t})}catch{}}function xo(e){let n=So(
e)?e.signingPolicies:void 0;if(!Array.isArray(n))throw new R("the member signingPolicies is not a list");return n.map(t=>{if(So(t))return t;throw new R("a signi\
ng policy is not an object")})}function Eo(e){return{projectSlug:ko(e,"projectSlug"),signingPolicySlug:ko(e,"signingPolicySlug")}}function Tn(e){return`signing \
policy ${e.projectSlug}/${e.signingPolicySlug}`}function ko(e,n){let t=e[n];if(typeof t=="string"&&t!=="")return t;throw new R(`the member ${n} of a signing pol\
icy is not a text`)}function vo(e,n){let t=e[n];if(!(t==null||t==="")){if(typeof t=="string"&&/^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(t))return Buffer.from(t,"base64");
throw new R(`the member ${n} of a signing policy is not Base64`)}}function So(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function $o(e){try{return e()}catch(n){
throw n instanceof R?new import_chunk_VC77LCNK.b("SERVICE_ERROR",`SignPath's list of signing policies looks different than expected: ${n.message}.`,{cause:n,hint:"\
Check api-url. If it is right, SignPath's API may have changed: look for a newer release of this extension."}):n}}var Bu=16*1024*1024;function Oo(e){let{apiUrl:n,
organizationId:t}=e,i={apiUrl:n,organizationId:t,redact:s=>e.redact(s).replaceAll(e.apiToken,"***")},o=async s=>{let a=new URLSearchParams(Object.entries(s).filter(
l=>l[1]!==void 0)).toString(),d=`/v1/${encodeURIComponent(t)}/Cryptoki/MySigningPolicies${a?`?${a}`:""}`,c=await Co(d,{authorization:`Bearer ${e.apiToken}`,accept:"\
application/json"},e,i);return Mu(c,i)};return{signingPolicies:async(s={})=>Io(await o(s),s),policyNames:async()=>Po(await o({})),health:async()=>{await Co("/he\
althz",{},e,i)}}}async function Co(e,n,t,r){let i=performance.now(),o=()=>t.totalTimeoutInSeconds*1e3-(performance.now()-i);for(let s=1;;s++){let a=Math.min(t.requestTimeoutInSeconds,
Math.max(o(),1)/1e3),d=await ju(e,n,a,t,r);if(d.ok)return d.answer;let c=d.retry==="never"?void 0:Math.max(_e(s),d.pause??0),l=d.retry==="few"&&s>t.retries;if(c===
void 0||l||c>=o())throw Gu(d.error,s,i);t.log?.(`${d.error.message} Trying again in ${(c/1e3).toFixed(1)} s.`),await Vu(c,t)}}async function ju(e,n,t,r,i){try{let o=await(0,import_chunk_ZRZK2HRW.c)(
r.apiUrl+e,{headers:{"user-agent":"pkcs11-sign",...n},proxy:r.proxy,timeLimitInSeconds:t,maximumBytes:Bu,redirects:3,signal:r.signal});if(o.status>=200&&o.status<
300)return{ok:!0,answer:o};let s=Nn(o.status)?"while-time-lasts":"never";return{ok:!1,error:yo(o,i),retry:s,pause:De(o.headers["retry-after"])}}catch(o){if(!(o instanceof
import_chunk_ZRZK2HRW.b))throw o;let s=o.kind==="unreachable"?"few":o.kind==="dropped"||o.kind==="timeout"?"while-time-lasts":"never";return{ok:!1,error:mo(o,i),
retry:s}}}function Gu(e,n,t){if(n===1)return e;let r=Math.round((performance.now()-t)/1e3);return new import_chunk_VC77LCNK.b(e.code,`${e.message} Tried ${n} ti\
mes within ${r} s.`,{cause:e,...e.hint===void 0?{}:{hint:e.hint},...e.details===void 0?{}:{details:e.details}})}async function Vu(e,n){let t=n.wait??(async(r,i)=>(0,import_promises22.setTimeout)(
r,void 0,i?{signal:i}:{}));try{await t(e,n.signal)}catch(r){throw new import_chunk_VC77LCNK.b("CANCELLED","The request to SignPath was cancelled.",{cause:r})}}function Mu(e,n){
try{return We(e)}catch{throw wo(e,n)}}async function Fn(e,n,t){let i=(await e.signingPolicies({projectSlug:n,signingPolicySlug:t})).find(o=>o.projectSlug===n&&o.
signingPolicySlug===t);if(i)return i;throw await Hu(e,n,t)}async function Hu(e,n,t){let r=await e.policyNames();if(r.length===0)return new import_chunk_VC77LCNK.b(
"PERMISSION_DENIED","The API token's user is not a submitter of any signing policy in this organization.",{hint:`Add the user as a submitter to signing policy ${t}\
 of project ${n} in SignPath. Its build policies may restrict it to certain branches or CI systems, too.`});let i=r.filter(l=>l.projectSlug===n).map(l=>l.signingPolicySlug),
[o,s,a]=i.length>0?[`signing policy ${t} of project ${n}`,t,i]:[`project ${n}`,n,[...new Set(r.map(l=>l.projectSlug))]],d=(0,import_chunk_QTGQ2EL7.a)(s,a),c=d===
void 0?"It":`Did you mean ${d}? ${s}`;return new import_chunk_VC77LCNK.b("POLICY_NOT_FOUND",`The API token's user can't see ${o}.`,{hint:`${c} may not exist, or\
 the user may not be a submitter there. Visible: ${(0,import_chunk_UZMAZ5KW.f)((0,import_chunk_QTGQ2EL7.b)(s,a),zu)}.`})}var zu=10;async function _n(e,n,t){let{
inputs:r}=e,{projectSlug:i="",signingPolicySlug:o=""}=r;switch(n){case"none":return;case"file":return(0,import_chunk_RLJKGUSS.a)((0,import_node_path12.resolve)(
process.cwd(),r.certificate??""));case"signpath":return await Qu(e,i,o)??{leaf:await Ao(t),chain:[]};case"token":return{leaf:await Ao(t),chain:[]}}}async function Ro(e,n,t){
let{projectSlug:r="",signingPolicySlug:i=""}=e.inputs;if(n==="none")return;if(n==="signpath"){let a=await No(e,()=>Fn(Lo(e),r,i),"public key");if(a!==void 0){let{
certificate:d,publicKey:c}=a;return{publicKey:(0,import_node_crypto9.createPublicKey)({key:c,format:"der",type:"spki"}),certificate:d===void 0?void 0:{leaf:d,chain:[]}}}}
if(n==="file"){let a=await _n(e,n,t);return a===void 0?void 0:{certificate:a,publicKey:a.leaf.publicKey}}let o=await t(),s=o.kind==="ready"?o.key:void 0;if(s?.publicKey!==
void 0)return{publicKey:s.publicKey,certificate:void 0};throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",`The public key can't be read from the token he\
re: ${o.kind==="skipped"?o.reason:"the token does not show it"}.`,{hint:"Name the certificate file with the certificate input, if the signing policy has one."})}
async function Ao(e){let n=await e(),t=Ki(n);if(t!==void 0)return t;throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",`The certificate can't be read from\
 the token here: ${n.kind==="skipped"?n.reason:"the token does not show it"}.`,{hint:"Name the certificate file with the certificate input."})}function Lo({inputs:e,
host:n,redact:t,signal:r},i={}){return Oo({apiUrl:e.apiUrl,organizationId:e.organizationId??"",apiToken:e.apiToken??"",proxy:(0,import_chunk_ZRZK2HRW.a)(e.httpProxy,
(0,import_chunk_ZGFX3NXA.a)()),requestTimeoutInSeconds:e.httpRequestTimeoutInSeconds,totalTimeoutInSeconds:e.serviceUnavailableTimeoutInSeconds,retries:e.retries,
redact:t,signal:r,log:o=>{n.info(o)},...i})}async function Qu(e,n,t){let r=await No(e,()=>Fn(Lo(e),n,t),"certificate");return r?.certificate===void 0?void 0:{leaf:r.
certificate,chain:[]}}async function No(e,n,t){try{return await n()}catch(r){if(r instanceof import_chunk_VC77LCNK.b&&r.code==="INVALID_INPUT"){e.host.warning(`${r.
message} Reading the ${t} from the token instead.`);return}throw r}}var Ju=new Set(["rocky","almalinux","centos","ol"]),Xu=new Set(["7","8","9","10"]),Zu={focal:{
family:"ubuntu",version:"20.04"},jammy:{family:"ubuntu",version:"22.04"},noble:{family:"ubuntu",version:"24.04"},resolute:{family:"ubuntu",version:"26.04"},bullseye:{
family:"debian",version:"11"},bookworm:{family:"debian",version:"12"},trixie:{family:"debian",version:"13"}};function Dn({id:e}){return e==="debian"||e==="ubunt\
u"||To(e)}function ge(e){let{id:n,idLike:t,versionId:r,codename:i=""}=e,o=r?.split(".")[0];if(To(n))return{family:"rhel",version:o};let s=Zu[i];if(n==="debian"||
n==="ubuntu")return{family:n,version:r??(s?.family===n?s.version:void 0)};if(t.includes("ubuntu")||t.includes("debian"))return s??{family:t.includes("ubuntu")?"\
ubuntu":"debian",version:void 0};if(t.some(a=>["rhel","centos","fedora"].includes(a)))return{family:"rhel",version:t.includes("rhel")&&Xu.has(o??"")?o:void 0}}function To(e){
return e==="rhel"||Ju.has(e)}var Z={name:"pkcs11-engine",title:"libp11's engine for OpenSSL",packages:{debian:"libengine-pkcs11-openssl",enterprise:"openssl-pkc\
s11",fedora:"openssl-pkcs11",amazon:"openssl-pkcs11",releases:{el10:void 0}}},he={name:"pkcs11-provider",title:"a PKCS #11 provider for OpenSSL",packages:{debian:"\
pkcs11-provider",enterprise:"pkcs11-provider",fedora:"pkcs11-provider",releases:{"debian 11":void 0,"debian 12":void 0,"ubuntu 20.04":void 0,"ubuntu 22.04":void 0}}};
function Ye({packages:e},n,t){let r=Fo(n,t),i=qu(r,t),{releases:o={}}=e;return i!==void 0&&Object.hasOwn(o,i)?o[i]:e[r]}function Kn(e,n,t){let r=e.filter(({packages:o})=>o.
epel===!0).map(({name:o})=>o);if(r.length===0||Fo(n,t)!=="enterprise")return;let i=`${r.join(" and ")} ${r.length===1?"is":"are"} in EPEL`;return t?.id==="ol"?`${i}\
: install oracle-epel-release-el${ge(t)?.version??""} first.`:t?.id==="rhel"?`${i}: enable it first, see https://docs.fedoraproject.org/en-US/epel/.`:`${i}: ins\
tall epel-release first.`}function Fo(e,n){return e==="apt-get"?"debian":n?.id==="fedora"?"fedora":n?.id==="amzn"?"amazon":"enterprise"}function qu(e,n){let t=n===
void 0?void 0:ge(n);return e==="debian"?t===void 0?void 0:`${t.family} ${t.version??""}`:e==="enterprise"&&Number(t?.version??0)>=10?"el10":void 0}var nl=2e6;function _o(e,n){
let t=new Array(n.count).fill(0),r=new Set,i=[...e].sort((o,s)=>s.size-o.size||(o.name<s.name?-1:1));for(let o of i){let s=t.indexOf(Math.min(...t));t[s]=(t[s]??
0)+o.size+nl,s===n.index-1&&r.add(o)}return e.filter(o=>r.has(o))}function Do(e){let n=(0,import_node_crypto11.createHash)("sha256");for(let t of e.map(({name:r,
size:i})=>`${i} ${r}\0`).sort())n.update(t);return n.digest("hex")}var tl={debian:["11","12","13"],ubuntu:["20.04","22.04","24.04"],rhel:["8","9"]},rl={debian:"\
Debian",ubuntu:"Ubuntu",rhel:"RedHat Enterprise Linux"};function Ko(e){let{facts:n}=e;il(n);let t=[];if(n.os!=="linux")return t;let{distribution:r}=n,i=r===void 0?
void 0:ge(r);if(ol(r,i)||t.push(sl(r,i)),e.usesOsslsigncode&&i?.family==="ubuntu"&&i.version==="20.04")throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER","S\
ignPath's library does not support osslsigncode on Ubuntu 20.04.",{hint:"Run this job on Ubuntu 22.04 or later, or on Debian 11 or later."});return e.opensslScenario&&
n.openssl!==void 0&&t.push(...al(n.openssl.version,i,n.allOpenssl)),t}function il(e){let n="SignPath's library exists for Linux x64 (glibc) and Windows x64 only",
t="Run the signing job on such a runner; it can take the files from another job as artifacts.";if(e.os!=="linux"&&e.os!=="win32")throw new import_chunk_VC77LCNK.b(
"UNSUPPORTED_RUNNER",`This runner's system is ${e.os}. ${n}.`,{hint:t});if(e.arch!=="x64")throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`This runner's \
processor is ${e.arch}. ${n}.`,{hint:t});if(e.libc?.family==="musl")throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`This runner has the musl C library. ${n}\
.`,{hint:t})}function ol(e,n){return e===void 0||n?.version===void 0?!1:Dn(e)&&tl[n.family].includes(n.version)}function sl(e,n){let r=`${e?.prettyName??"This L\
inux distribution"} is not on SignPath's list of supported distributions`;return n===void 0||e===void 0||Dn(e)?`${r}; going on.`:`${r}: it is taken for ${rl[n.family]}${n.
version===void 0?"":` ${n.version}`}.`}function Un(e){return!Uo(e)&&!Bo(e)}function Uo({major:e,minor:n,patch:t}){return e===3&&n===0&&t<=8}function Bo({major:e,
minor:n}){return e<1||e===1&&n<1}function al(e,n,t){let{text:r}=e,i=t.find(a=>Un(a.version)),o=i===void 0?void 0:`Set openssl to ${i.program}, which is OpenSSL ${i.
version.text}`,s=t.length>1?`OpenSSL on this machine:
${t.map(a=>`${a.version.text} at ${a.program}`).join(`
`)}`:"";if(Uo(e)){let a=`OpenSSL ${r} has a bug (openssl/openssl#20161, mended in 3.0.9) that breaks the TLS connection of SignPath's library`;if(n?.family==="u\
buntu"&&n.version==="22.04")return[`${a}. SignPath lists Ubuntu 22.04 as supported, so this may work. If it fails with an error in the SSL handshake, ${o===void 0?
"":`${dl(o)}, or `}run the job on Ubuntu 24.04.`];throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`${a}: signing with openssl and osslsigncode does not w\
ork here.`,{hint:o===void 0?"Use another runner image, set the openssl input to an OpenSSL of 3.0.9 or later, or sign with a tool that does not use OpenSSL (jar\
signer, gpg).":`${o}, use another runner image, or sign with a tool that does not use OpenSSL (jarsigner, gpg).`,...s===""?{}:{details:s}})}if(Bo(e))throw new import_chunk_VC77LCNK.b(
"UNSUPPORTED_RUNNER",`OpenSSL ${r} is too old: 1.1 and 3.x are supported.`,{hint:`${o??"Set the openssl input to a newer OpenSSL"}, or use another runner image.`,
...s===""?{}:{details:s}});return[]}function dl(e){return e.charAt(0).toLowerCase()+e.slice(1)}var cl=[...import_chunk_2RWCGZUW.c,{extensions:[".jar",".war",".e\
ar",".aar",".aab"],title:"a Java archive"},{extensions:[".apk"],title:"an Android app"},{extensions:[".rpm"],title:"an RPM package"},{extensions:[".deb"],title:"\
a Debian package"}],ul=[["version https://git-lfs.github.com/","it is a Git LFS pointer: the file itself was not checked out"],["MZ","its header for Windows (PE\
) is missing or damaged"],["\x7FELF","it is a program for Linux (ELF)"],["PK","it is a ZIP archive"],["\x8B","it is compressed with gzip"]],ll=new Set([9,10,
12,13,27]);function Bn({extension:e,head:n,appPackage:t}){if(n.length===0)return"is empty";let r=cl.find(({extensions:i})=>i.includes(e));return r===void 0?void 0:
`is called like ${r.title} (${e}), but ${t?.kind==="none"?t.reason:fl(n)}`}function fl(e){let n=Buffer.from(e).toString("latin1"),t=ul.find(([r])=>n.startsWith(
r));return t!==void 0?t[1]:e.every(r=>r>=32||ll.has(r))?"it is a text":`it does not begin like one: its first bytes are ${Buffer.from(e.subarray(0,4)).toString(
"hex")}`}function Mo(e,n){let t=[],r=n.flatMap(o=>{try{return[{file:o,...bl(e,o)}]}catch(s){if(!(s instanceof import_chunk_VC77LCNK.b)||s.code!=="TOOL_UNDECIDED")
throw s;return t.push(s),[]}}),[i]=t;if(i!==void 0)throw t.length===1?i:yl(i,t);return r}var hl=5;function yl(e,n){let t=n.map(({file:r})=>r??"");return new import_chunk_VC77LCNK.b(
"TOOL_UNDECIDED",`No tool can be picked for ${n.length} files: ${(0,import_chunk_UZMAZ5KW.f)(t,hl)}. Of the first: ${e.message}`,{hint:`Exclude them by lines of\
 files that begin with !, or set tool to one of ${Ho().join(", ")} for detached signatures beside all files.`,cause:e})}function Ho(){return import_chunk_VF3SMZ73.d.
filter(e=>import_chunk_VF3SMZ73.c[e].result.kind==="detached")}function Je({files:e,run:n,exportEnvironment:t}){return e.length===0||n!==void 0||t!=="none"}function Xe(e){
let n=new Set(e.flatMap(t=>import_chunk_VF3SMZ73.c[t].needs.programs));return(e.length===0||e.some(t=>import_chunk_VF3SMZ73.c[t].needs.opensslBackend))&&n.add(import_chunk_VF3SMZ73.a),
[...n]}function jn(e,n,t,r){let i=Ze(e,n),o=[];Pl(e,i,o),Il(e,i,t);let s=t.commands.osslsigncode?.version,a=xl(e,n,t.workingDirectory,o).map(m=>Kt(m,e,s,o)),d=a.
map(m=>({planned:m,name:m.file.name,size:m.file.size})),c=e.shard===void 0?a:_o(d,e.shard).map(({planned:m})=>m);e.shard!==void 0&&c.length===0&&o.push(`Share ${e.
shard.index}/${e.shard.count} of ${(0,import_chunk_UZMAZ5KW.e)(a.length,"file")} is empty: there is nothing to sign in this job.`);let l=i.map(m=>import_chunk_VF3SMZ73.c[m]),
f=l.some(m=>m.needs.configuration==="openssl"),p=r?.readsSignPathVariables===!1?[]:Ko({facts:t,opensslScenario:f,usesOsslsigncode:i.includes("osslsigncode")}),g=(0,import_chunk_VF3SMZ73.j)(
e.apiUrl);g!==void 0&&e.apiToken!==void 0&&p.push(g),e.verify||p.push("verify is off: nobody checks the signatures that were made.");let h=Al(e);h!==void 0&&p.push(
h);let y=Ll(e,r),S=Tl(e,t,l);return{signPath:r?.readsSignPathVariables!==!1,files:c,tools:i,library:Ol(e,r),certificate:y,openssl:S,sunpkcs11:Je(e)||l.some(m=>m.
needs.configuration==="sunpkcs11"),gnupg:l.some(Go),x509:l.length===0||!l.every(Go),allFiles:e.shard===void 0?void 0:Do(d),missing:Kl(Xe(i),t,S),warnings:p,notices:o}}
function Go({needs:e}){return e.configuration==="gnupg"}function Gn(e,n,t){let r=t.distribution?.prettyName??t.os,i=t.libc===void 0?"":`, ${t.libc.family} ${t.libc.
version??""}`,o=[`Runner: ${r}, ${t.arch}${i}${t.container?", in a container":""}`];t.openssl!==void 0&&o.push(`OpenSSL: ${t.openssl.version.text} at ${t.openssl.
program}`);for(let{program:a,version:d}of t.allOpenssl)a!==t.openssl?.program&&o.push(`OpenSSL, too: ${d.text} at ${a}`);for(let[a,d]of Object.entries(t.commands))
o.push(`${a}:${d.version===void 0?"":` ${d.version} at`} ${d.path}`);let{library:s}=e;if(o.push(`Library: ${s.kind==="installed"?s.path:`SignPath Cryptoki${zo(s.
version)}`} (${s.reason})`),e.openssl!==void 0&&o.push(`OpenSSL reaches it by: ${e.openssl.backend} (${e.openssl.reason})`,...ml(e.openssl,t)),o.push(`${e.x509?
"Certificate":"Public key"}: ${Nl(e.certificate,n)}`),e.missing.length>0){let a=e.missing.map(d=>d.title+(Qe(d,t)?"":" (there is no package here)"));o.push(`Mis\
sing here${n.installPrerequisites?", to be installed":""}: ${a.join(", ")}`)}for(let{file:a,tool:d,reason:c,destination:l}of e.files)o.push(`${a.name}: ${d} (${c}\
) -> ${wl(l,t.workingDirectory)}`);return o}function ml({backend:e,plugin:n,providerKind:t},{openssl:r}){if(n===void 0)return[];let i=e==="engine"?r?.engineVersion:
r?.provider?.version;return[`${e==="engine"?"Engine":"Provider"}: ${e==="engine"||t==="libp11"?"libp11":"pkcs11-provider"}${zo(i)} at ${n}`]}function zo(e){return e===
void 0?"":` ${e}`}function wl(e,n){let t=(0,import_node_path13.relative)(n,e);return t.startsWith("..")?e:t.replaceAll(import_node_path13.sep,"/")}function Ze(e,n){
let t=new Set(n.map(({tool:r})=>r));return e.files.length===0&&e.tool!=="auto"&&t.add(e.tool),import_chunk_VF3SMZ73.d.filter(r=>t.has(r))}function bl(e,n){let t={
extension:Sl(n.name),head:n.head,appPackage:n.appPackage};if(e.tool!=="auto"){let i=kl(import_chunk_VF3SMZ73.c[e.tool],t);if(i!==void 0)throw new import_chunk_VC77LCNK.b(
"INVALID_INPUT",`${e.tool} can't sign ${n.name}: it ${i}.`,{file:n.name,hint:"Check the step that makes the file, or choose another tool."});return Vo(e.tool,e,
n,t),{tool:e.tool,reason:"as asked for"}}for(let i of import_chunk_VF3SMZ73.d){let o=import_chunk_VF3SMZ73.c[i].recognises(t);if(o!==void 0)return Vo(i,e,n,t),{
tool:i,reason:o}}let r=Bn(t);throw r!==void 0?new import_chunk_VC77LCNK.b("TOOL_UNDECIDED",`${n.name} ${r}. No tool can be picked for it.`,{file:n.name,hint:`Ch\
eck the step that makes the file, or exclude it with !${n.name} in files.`}):new import_chunk_VC77LCNK.b("TOOL_UNDECIDED",`${n.name} is of no kind that a signat\
ure can be embedded into, so no tool can be picked for it.`,{file:n.name,hint:`Set tool to one of ${Ho().join(", ")} for a detached signature beside the file, o\
r exclude it with !${n.name} in files.`})}function Vo(e,n,t,r){let i=import_chunk_VF3SMZ73.c[e],o=i.refuses?.(r,Wo(n));if(o!==void 0)throw new import_chunk_VC77LCNK.b(
"INVALID_INPUT",`${e} can't sign ${t.name}: ${o}.`,{file:t.name,hint:i.refusalHint??"Choose another tool; auto picks one by the file. Where an earlier step puts\
 something before the content, sign before that step."})}function kl(e,n){let t=e.name==="osslsigncode"&&(0,import_chunk_2RWCGZUW.d)(n)&&e.recognises(n)===void 0;
return n.head.length===0&&e.result.kind==="embedded"||t?Bn(n):void 0}function Sl(e){return/\.[^./\\]+$/.exec(e)?.[0].toLowerCase()??""}function Pl(e,n,t){if(!(e.
files.length===0||n.length===0))for(let r of import_chunk_CG2UM2SS.f){if(!e.given.has(r))continue;let i=s=>import_chunk_VF3SMZ73.c[s].honours.includes(r);if(n.some(
i)){let s=n.filter(a=>!i(a));s.length>0&&t.push(`${r} has no effect on what ${s.join(" and ")} sign${s.length===1?"s":""}.`);continue}let o=import_chunk_VF3SMZ73.d.
filter(i);throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${r} is given, but it has no effect on ${n.join(", ")}.`,{hint:o.length>0?`Leave ${r} out; it is fo\
r ${o.join(", ")}.`:`Leave ${r} out.`})}}function Wo(e){let{digest:n,inputIsDigest:t,padding:r,outputFormat:i,description:o,descriptionUrl:s,gpgFormat:a,httpRequestTimeoutInSeconds:d}=e;
return{digest:n,inputIsDigest:t,padding:r,outputFormat:i,description:o,descriptionUrl:s,gpgFormat:a,httpRequestTimeoutInSeconds:d,extraArguments:e.arguments}}function Il({
openssl:e},n,t){if(e===void 0||e==="openssl"||t.openssl!==void 0||!Xe(n).includes(import_chunk_VF3SMZ73.a))return;let[r]=t.allOpenssl;throw new import_chunk_VC77LCNK.b(
"INVALID_INPUT",`openssl is ${JSON.stringify(e)}, which is no OpenSSL program of this runner.`,{hint:`Give the path of one, or leave openssl out to take the fir\
st on PATH${r===void 0?"":`, which is OpenSSL ${r.version.text} at ${r.program}`}.`})}function xl(e,n,t,r){let i=n.map(c=>({destination:$l(e,c.file,import_chunk_VF3SMZ73.c[c.
tool],t),...c})),o=new Map(i.filter(({tool:c})=>import_chunk_VF3SMZ73.c[c].result.kind==="detached").flatMap(({destination:c,file:l})=>[c,c+import_chunk_CG2UM2SS.e].
map(f=>[f,l.name]))),s=i.filter(({file:c})=>!o.has(c.path)),a=i.filter(({file:c})=>o.has(c.path));a.length>0&&r.push(vl(a,o));let d=new Map;for(let{destination:c,
file:l}of s){let f=d.get(c);if(f!==void 0)throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${f} and ${l.name} would both be written to ${c}.`,{file:l.name,hint:"\
Sign them in two steps with different output directories, or leave output-directory out."});d.set(c,l.name)}return s}var El=3;function vl(e,n){let t=e.map(({file:r})=>`${r.
name} (of ${n.get(r.path)??""})`);return`Not signed themselves, being the signatures or timestamps of other files: ${(0,import_chunk_UZMAZ5KW.f)(t,El)}.`}function $l(e,n,t,r){
let i=t.result.kind==="detached"?t.result.suffix(Wo(e)):"";return e.outputDirectory!==void 0?Cl(r,e.outputDirectory,n.pathBelowBase)+i:t.result.kind==="embedded"?
n.realPath:n.path+i}function Cl(e,n,t){return/^([/\\]|[A-Za-z]:[/\\])/.test(n)?(0,import_node_path13.join)(n,t):(0,import_node_path13.join)(e,n,t)}function Ol(e,n){
return n!==void 0?{kind:"installed",path:n.path,reason:"cryptoki-library is given: nothing is downloaded"}:Rl(e)}function Al({cryptokiVersion:e}){if(Te(e))return`\
cryptoki-version ${e} moves: two runs of this job may install different libraries. Name an exact version.`}function Rl(e){let{cryptokiArchive:n,cryptokiSha256:t,
requireVerifiedDownload:r}=e,i=e.given.has("cryptoki-version");return{kind:"download",version:n===void 0||i?Ne(e.cryptokiVersion):$r(n),archive:n,sha256:t,requireVerified:r,
reason:n!==void 0?"cryptoki-archive is given":i?"as asked for":"the version that this release was made for"}}function Ll(e,n){return e.certificate!==void 0?"fil\
e":e.projectSlug===void 0||e.signingPolicySlug===void 0?"none":n?.readsSignPathVariables===!1?"token":"signpath"}function Nl(e,n){switch(e){case"file":return`${n.
certificate??""} (certificate is given)`;case"signpath":return`fetched from ${n.apiUrl}, else read from the token`;case"token":return"read from the token";case"\
none":return"none (no project and signing policy are given)"}}function Tl(e,n,t){let{openssl:r}=n,i=t.length===0||t.some(c=>c.needs.opensslBackend);if(r===void 0)
return;let o=t.some(({name:c})=>c==="osslsigncode"),s=i?_l(e,r,n,o):Je(e)?Fl(e,r):void 0;if(s===void 0)return;let{backend:a,reason:d}=s;return{program:r.program,
backend:a,plugin:a==="engine"?r.engine:r.provider?.path,providerKind:r.provider?.kind??"pkcs11-provider",reason:d}}function Fl({opensslBackend:e},{engine:n,provider:t}){
if(n!==void 0&&e!=="provider")return{backend:"engine",reason:"it is installed here"};if(t!==void 0&&e!=="engine")return{backend:"provider",reason:"it is install\
ed here"}}function _l(e,{version:n,engine:t,provider:r},i,o){let s=n.major>=4,a=o&&Dl(i.commands.osslsigncode?.version,2,10)?i.commands.osslsigncode?.version:void 0;
if(e.opensslBackend==="engine"){if(s)throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`openssl-backend is engine, but OpenSSL ${n.text} has no engines any\
 more.`,{hint:"Set openssl-backend to provider, or leave it out."});return{backend:"engine",reason:"as asked for"}}if(e.opensslBackend==="provider"){if(n.major<
3)throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`openssl-backend is provider, but OpenSSL ${n.text} has no providers yet.`,{hint:"Set openssl-backend t\
o engine, or leave it out."});if(a!==void 0)throw new import_chunk_VC77LCNK.b("UNSUPPORTED_RUNNER",`openssl-backend is provider, but osslsigncode ${a} can't use\
 one.`,{hint:"Leave openssl-backend out, or use osslsigncode 2.10 or later."});return{backend:"provider",reason:"as asked for"}}if(s)return{backend:"provider",reason:`\
OpenSSL ${n.text} has no engines`};if(a!==void 0&&t===void 0){if(Qe(Z,i))return{backend:"engine",reason:`osslsigncode ${a} can't use a provider`};throw new import_chunk_VC77LCNK.b(
"UNSUPPORTED_RUNNER",`osslsigncode ${a} can't use a provider, and there is no engine here.`,{hint:"Use osslsigncode 2.10 or later, or another runner image."})}return t===
void 0&&r!==void 0?{backend:"provider",reason:"it is installed here, and no engine is"}:t===void 0&&n.major>=3&&!Qe(Z,i)&&Qe(he,i)?{backend:"provider",reason:"t\
he distribution has a provider to install, but no engine"}:{backend:"engine",reason:"libp11's engine works with every OpenSSL from 1.1 to 3.x"}}function Dl(e,n,t){
let[,r,i]=/^(\d+)\.(\d+)/.exec(e??"")??[];return r===void 0?!1:Number(r)<n||Number(r)===n&&Number(i)<t}function Qe(e,{packageManager:n,distribution:t}){return n!==
void 0&&Ye(e,n,t)!==void 0}function Kl(e,n,t){let r=e.filter(i=>i===import_chunk_VF3SMZ73.a?n.openssl===void 0:n.commands[i.name]===void 0);return t?.plugin===void 0&&
t!==void 0&&r.push(t.backend==="engine"?Z:he),r}var Yo=["-q","-o","DPkg::Lock::Timeout=300","-o","Acquire::Retries=3","-o","Dpkg::Use-Pty=0"],Ul=["-y","--no-ins\
tall-recommends","--no-remove","-o","Dpkg::Options::=--force-confdef","-o","Dpkg::Options::=--force-confold"],Vn=/Failed to download|Cannot download|No more mirrors|All mirrors were (?:already )?tried|Status code: 404/i,
Jo={"apt-get":{install:[...Yo,"install",...Ul],refresh:[...Yo,"update"],stale:/Unable to locate package|has no installation candidate|Failed to fetch|Unable to fetch|404 +Not Found|unmet dependencies|Release '.*' for '.*' was not found/},
dnf:{install:["install","-y","--setopt=install_weak_deps=False"],refresh:["clean","expire-cache"],stale:Vn},microdnf:{install:["install","-y","--setopt=install_\
weak_deps=0"],refresh:["clean","all"],stale:Vn},yum:{install:["install","-y","--setopt=install_weak_deps=False"],refresh:["clean","expire-cache"],stale:Vn}};function Xo(e){
let{manager:n,privilege:t,packages:r}=e;if(t==="none"||r.length===0)return[];let{install:i,refresh:o}=Jo[n],s=Qo(n,[...i,...r],t);return[[s],[Qo(n,o,t),s]]}function Zo(e,n){
return Jo[e].stale.test(n)}function qo(e){return e.includes("Could not get lock /var/lib/apt/lists")}function es({manager:e,privilege:n,packages:t}){let r=n==="\
root"?"":"sudo ",i=t.join(" ");return e==="apt-get"?`${r}apt-get update && ${r}apt-get install -y --no-install-recommends ${i}`:`${r}${e} install -y ${i}`}function Qo(e,n,t){
let r={LC_ALL:"C.UTF-8",...e==="apt-get"?{DEBIAN_FRONTEND:"noninteractive"}:{}};return t==="root"?{program:e,arguments:n,environment:r}:{program:"sudo",arguments:[
"-n","env",...Object.entries(r).map(([o,s])=>`${o}=${s}`),e,...n],environment:r}}var Gl=1800,Vl=5e3,Ml=400,Hl=25;async function ns(e,n,t){if(n.length===0)return;
let r=zl(e,n,t),{host:i}=e;i.startGroup(`Install ${r.packages.join(", ")}`);try{let o=await Yl(e,r,t.workingDirectory);if(o===void 0)return;let s=Kn(n,r.manager,
t.distribution);throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",`${r.manager} could not install ${r.packages.join(", ")} (exit code ${o.exitCode}).`,{hint:`${s===
void 0?"":`${s} `}${ts(r)}`,details:o.lines.slice(-Hl).join(`
`)})}finally{i.endGroup()}}function zl({inputs:e},n,t){let{packageManager:r,privilege:i,distribution:o}=t,s=(g,h)=>`This runner lacks ${g.map(({title:y})=>y).join(
", ")}, and ${h}.`;if(r===void 0)throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",s(n,"there is neither apt-get nor dnf to install that with"),{hint:t.os===
"win32"?"Install it before this step, and put its folder on PATH.":"Install it before this step, or in the image."});let a=n.map(g=>({need:g,name:Ye(g,r,o)})),d=a.
filter(({name:g})=>g===void 0).map(({need:g})=>g);if(d.length>0)throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",s(d,`${o?.prettyName??"this distributio\
n"} has no package for that`),{hint:Wl(d)});let c=[...new Set(a.flatMap(({name:g})=>g===void 0?[]:[g]))],l={manager:r,privilege:i,packages:c},f=e.installPrerequisites?
i==="none"?"this user may not install packages (neither root nor sudo without a password)":void 0:"install-prerequisites is false";if(f===void 0)return l;let p=Kn(
n,r,o);throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",s(n,f),{hint:`${p===void 0?"":`${p} `}${ts(l)}`})}function Wl(e){return e.includes(Z)?"Set opens\
sl-backend to provider.":e.includes(he)?"Set openssl-backend to engine, or leave it out.":"Install it before this step, or in the image."}function ts(e){return`\
Run this before signing, or in the image: ${es(e)}`}async function Yl(e,n,t){let r;for(let i of Xo(n)){if(r!==void 0&&!Zo(n.manager,r.lines.join(`
`)))break;let o=[];for(let a of i)o.push(await Ql(e,a,t));let s=o.at(-1)?.exitCode??0;if(s===0)return;r={exitCode:s,lines:o.flatMap(({lines:a})=>a)}}return r}async function Ql(e,n,t){
let r=Date.now()+3e5;for(;;){let i=await Jl(e,n,t);if(i.exitCode===0||!qo(i.lines.join(`
`))||Date.now()>r)return i;e.host.info("Another package manager is at work: waiting for it."),await(0,import_promises23.setTimeout)(Vl,void 0,{signal:e.signal}).
catch(()=>{})}}async function Jl({host:e,environment:n,redact:t,signal:r},i,o){e.info(`$ ${[i.program,...i.arguments].join(" ")}`);let s=[],a=c=>{e.info(c),s.push(
c),s.length>Ml&&s.shift()};return{exitCode:await(0,import_chunk_PZKOR45E.e)({...i,environment:n(i.environment)},{workingDirectory:o,timeLimitInSeconds:Gl,signal:r,
redact:t,onLine:a}),lines:s}}async function Um(e,n,{logDirectory:t,startedEarly:r}){let{inputs:i}=e,o=i.cryptokiLibrary===void 0?void 0:await Ue(i.cryptokiLibrary,
process.cwd());of(e,o,n.length>0);let s=Mo(i,n),a=(0,import_chunk_YPYMTIOS.a)(i,t,Ze(i,s)),d={...a.public,...a.secret},c=r??await Xl(e,s,d);try{let{plan:l,facts:f}=await rf(
e,s,o),p=(0,import_chunk_YPYMTIOS.c)(i,l.files).library;p||c?.discard();let g=await ui(l.library,e,f);p&&Zl(e,l,g.path,c);let h=!l.signPath,y=Fi({library:g.path,
keyId:qe(i),pin:import_chunk_4R2CLIZ2.a,environment:d,logDirectory:t,otherVendor:h},e),S={session:e,plan:l,facts:f,library:g,credentials:a,probe:y,logDirectory:t,
startedAhead:c};return{...S,...await ql(S,d)}}catch(l){throw await c?.discard(),l}}async function Xl(e,n,t){let{inputs:r}=e;if(!(0,import_chunk_YPYMTIOS.c)(r,n).
library)return;let{startAhead:i}=await Promise.resolve().then(()=>__toESM(require("./start-ahead-4GL4UJXM.cjs")));return i(r.parallel,t,e)}function Zl({inputs:e},{
signPath:n},t,r){let i=qe(e);!n||i===void 0||r?.begin({library:t,keyId:i,pin:import_chunk_4R2CLIZ2.a,slot:void 0,parallel:e.parallel})}async function ql({session:e,
plan:n,facts:t,library:r,probe:i,startedAhead:o},s){let a=await ef(e,n,i),d=a?.certificate;d!==void 0&&n.x509&&lf(e,d,n);let c=await df(e,n,i),l=jt({inputs:e.inputs,
plan:n,certificate:d},c);if(l!==void 0)throw l;let f=n.signPath||c?.kind!=="ready"?void 0:c.token,p=a===void 0?void 0:uf(e,a,f),g=await(0,import_chunk_4R2CLIZ2.b)(
n,r.path,d,f,e.workspace),h=p===void 0||a===void 0?void 0:await cf(p,{session:e,plan:n,facts:t,policy:a,configuration:g,probed:c}),y=n.gnupg&&a!==void 0&&h!==void 0?
await nf(e,{policy:a,key:h,library:r.path,otherVendor:!n.signPath,credentials:s,probe:i,command:tf(t)}):void 0;return{certificate:d,key:h,configuration:y===void 0?
g:{...g,gnupg:y.configuration},close:async()=>{await o?.discard(),await y?.stop()}}}async function ef(e,n,t){if(!n.x509)return Ro(e,n.certificate,t);let r=await _n(
e,n.certificate,t);return r===void 0?void 0:{certificate:r,publicKey:r.leaf.publicKey}}function nf(e,{policy:n,key:t,...r}){let{publicKey:i,certificate:o}=n,s=/^CN=(.+)$/m.
exec(o?.leaf.subject??"")?.[1];return go(e,{...r,publicKey:i,commonName:s,keyId:t.id,keyIdHex:t.idHex})}function tf(e){return n=>{let t=n==="openssl"?e.openssl?.
program:e.commands[n]?.path;if(t===void 0)throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",`${n} is not on this machine.`);return t}}async function rf(e,n,t){
let{inputs:r,host:i}=e,o=Xe(Ze(r,n)),s=Je(r)&&!o.includes(import_chunk_VF3SMZ73.a)?[...o,import_chunk_VF3SMZ73.a]:o,a=()=>Le({programs:s,openssl:r.openssl,opensslFits:Un},
e.environment()),d=await a(),c=jn(r,n,d,t);if(rs(i,"Plan",Gn(c,r,d)),c.missing.length>0){if(await ns(e,c.missing,d),d=await a(),c=jn(r,n,d,t),c.missing.length>0)
throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",`${c.missing.map(({title:l})=>l).join(", ")} can't be found, although the packages are installed.`,{hint:"\
Check that the PATH of this job holds the folders that packages install to, and that the openssl input names the system's OpenSSL."});rs(i,"Plan, with what is i\
nstalled now",Gn(c,r,d))}for(let l of c.notices)i.notice(l);for(let l of c.warnings)i.warning(l);return{plan:c,facts:d}}function rs(e,n,t){e.startGroup(n),e.info(
t.join(`
`)),e.endGroup()}function of({inputs:e},n,t){let r=n?.readsSignPathVariables!==!1,i=[...r&&e.organizationId===void 0?["organization-id"]:[],...r&&e.apiToken===void 0?
["api-token"]:[]];if(i.length>0)throw new import_chunk_VC77LCNK.b("NO_CREDENTIALS",`${i.join(" and ")} ${i.length===1?"is":"are"} blank, so SignPath can't be as\
ked to sign.`,{hint:sf(i)});let o=["project-slug","signing-policy-slug"].filter(s=>s==="project-slug"?e.projectSlug===void 0:e.signingPolicySlug===void 0);if(o.
length>0&&(t||o.length===1))throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${o.join(" and ")} ${o.length===1?"is":"are"} blank, so no key is named.`,{hint:`\
Set ${o.join(" and ")} to the ${o.length===1?"slug":"slugs"} that SignPath shows for ${o.map(s=>s==="project-slug"?"the project":"the signing policy").join(" an\
d ")}.`})}function sf(e){let n={"organization-id":"a variable of your CI, for it is no secret (GitHub: vars)","api-token":"your CI's secrets"};return`Set ${e.map(
i=>`${i} (or ${af(i)}) from ${n[i]}`).join(", and ")}.${e.includes("api-token")?" Pull requests of forks get no secrets: if-no-credentials: skip is for them.":""}`}
function af(e){return`SIGNPATH_${e.toUpperCase().replaceAll("-","_")}`}function qe({projectSlug:e,signingPolicySlug:n}){return e===void 0||n===void 0?void 0:`${e}\
/${n}`}async function df({inputs:e,host:n},t,r){let i=t.signPath&&t.files.length>0&&t.certificate!=="file";return qe(e)===void 0||i?void 0:_i(r,n)}async function cf(e,{
session:n,plan:t,facts:r,policy:i,configuration:o,probed:s}){let{sunpkcs11Config:a}=o,d=t.files.some(({tool:p})=>import_chunk_VF3SMZ73.c[p].needs.configuration===
"sunpkcs11");if(t.signPath||!d||a===void 0)return e;let{javaAliasOf:c}=await Promise.resolve().then(()=>__toESM(require("./java-alias-E5XR36CZ.cjs"))),l=r.commands.
jarsigner?.path,f=await c({keyId:e.id,publicKey:i.publicKey,sunpkcs11Config:a,jarsigner:l,probed:s},n);return{...e,javaAlias:f}}function uf({inputs:e},{publicKey:n},t){
let r=qe(e);if(r===void 0)return;let i=t===void 0?{}:{token:t};return{id:r,idHex:(0,import_chunk_Q5BETL26.b)(r),uri:(0,import_chunk_Q5BETL26.a)({id:r,...i}),type:(0,import_chunk_RLJKGUSS.f)(
n),...i}}function lf({inputs:e,host:n},{leaf:t},r){for(let i of(0,import_chunk_RLJKGUSS.g)(t))n.warning(i);if((0,import_chunk_RLJKGUSS.h)(t)&&r.files.some(({tool:i})=>i===
"osslsigncode"||i==="jarsigner")&&n.warning("The signing certificate is not for code signing, by its extended key usage: Windows refuses such signatures, and Ja\
va warns of them."),Bt(r.files,t,n),!(r.files.length===0||e.padding!=="pss"||(0,import_chunk_RLJKGUSS.e)(t)==="RSA"))throw new import_chunk_VC77LCNK.b("KEY_TYPE\
_MISMATCH","padding is pss, but the key of the signing policy is an EC key, which has no padding.",{hint:"Leave padding out, or choose a signing policy with an \
RSA key."})}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k,l,m,n});
