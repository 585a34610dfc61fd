var Ar=Object.create;var we=Object.defineProperty;var Tr=Object.getOwnPropertyDescriptor;var Lr=Object.getOwnPropertyNames;var _r=Object.getPrototypeOf,Cr=Object.prototype.hasOwnProperty;var Pr=(e,t)=>{for(var i in t)we(e,i,{get:t[i],enumerable:!0})},Kt=(e,t,i,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of Lr(t))!Cr.call(e,r)&&
r!==i&&we(e,r,{get:()=>t[r],enumerable:!(n=Tr(t,r))||n.enumerable});return e};var O=(e,t,i)=>(i=e!=null?Ar(_r(e)):{},Kt(t||!e||!e.__esModule?we(i,"default",{value:e,enumerable:!0}):i,e)),Or=e=>Kt(we({},"__esModule",{value:!0}),e);var Iu={};Pr(Iu,{a:()=>wt,b:()=>er,c:()=>vt,d:()=>bt,e:()=>$t,f:()=>Et,g:()=>ar,h:()=>or,i:()=>Ne,j:()=>Ae,k:()=>At,l:()=>Te,m:()=>gr,n:()=>Tt});module.exports=
Or(Iu);var C=require("./chunk-JNN2RBYJ.cjs"),X=require("./chunk-CG2UM2SS.cjs"),Le=require("./chunk-Q5BETL26.cjs"),he=require("./chunk-YPYMTIOS.cjs"),Kn=require("./chunk-AZ2NWAXO.cjs"),
de=require("./chunk-YPDSJALZ.cjs"),_e=require("./chunk-35BBZ333.cjs"),ft=require("./chunk-UXHLICRQ.cjs"),I=require("./chunk-4R2CLIZ2.cjs"),E=require("./chunk-F5PLUWPU.cjs"),
Z=require("./chunk-QTGQ2EL7.cjs"),w=require("./chunk-VF3SMZ73.cjs"),S=require("./chunk-ZRZK2HRW.cjs"),Ce=require("./chunk-2RWCGZUW.cjs"),L=require("./chunk-I72JFFQY.cjs"),
x=require("./chunk-RLJKGUSS.cjs"),jn=require("./chunk-ESGNSDI2.cjs"),G=require("./chunk-UZMAZ5KW.cjs"),K=require("./chunk-PZKOR45E.cjs"),pt=require("./chunk-ZGFX3NXA.cjs"),
Gn=require("./chunk-O346T2UR.cjs"),Fn=require("./chunk-SWKHB56L.cjs"),b=require("./chunk-MFEC3KYF.cjs"),d=require("./chunk-VC77LCNK.cjs"),D=require("./chunk-2OATJTSY.cjs"),
ee=require("node:fs/promises"),Mn=require("node:path"),q=require("node:fs/promises"),J=require("node:path"),Pe=require("node:fs/promises"),Vn=require("node:fs"),
zn=require("node:fs/promises"),gt=require("node:path"),Oe=require("node:fs/promises"),xe=require("node:zlib"),te=require("node:fs/promises"),Q=require("node:fs/promises"),
fe=require("node:path"),mt=require("node:crypto"),Wn=require("node:fs/promises"),yt=require("node:crypto"),k=require("node:fs/promises"),_=require("node:path"),
Yn=require("node:fs/promises"),Hn=require("node:fs"),Re=require("node:fs/promises"),qn=require("node:stream"),Zn=require("node:fs"),ie=require("node:fs/promises"),
Jn=require("node:path"),Qn=require("node:fs/promises"),Xn=require("node:crypto"),De=require("node:crypto"),pe=require("node:fs/promises"),Ue=require("node:path"),
kt=require("node:fs/promises"),ge=require("node:path"),It=require("node:crypto"),tr=require("node:fs/promises"),ir=require("node:path"),nr=require("node:crypto"),
rr=require("node:fs"),F=require("node:fs/promises"),St=require("node:stream"),Be=require("node:fs/promises"),z=require("node:path"),sr=require("node:timers/promises"),
lr=require("node:fs/promises"),cr=require("node:crypto"),me=require("node:fs/promises"),ye=require("node:path"),Nt=require("node:crypto"),ur=require("node:crypto"),
dr=require("node:path"),hr=require("node:timers/promises"),Ke=require("node:crypto"),W=require("node:path"),fr=require("node:crypto"),pr=require("node:timers/promises"),
xr=(0,D.b)((e,t)=>{"use strict";var i=()=>process.platform==="linux",n=null,r=()=>{if(!n)if(i()&&process.report){let a=process.report.excludeNetwork;process.report.
excludeNetwork=!0,n=process.report.getReport(),process.report.excludeNetwork=a}else n={};return n};t.exports={isLinux:i,getReport:r}}),Rr=(0,D.b)((e,t)=>{"use s\
trict";var i=(0,D.a)("fs"),n="/usr/bin/ldd",r="/proc/self/exe",a=2048,o=l=>{let c=i.openSync(l,"r"),u=Buffer.alloc(a),h=i.readSync(c,u,0,a,0);return i.close(c,()=>{}),
u.subarray(0,h)},s=l=>new Promise((c,u)=>{i.open(l,"r",(h,p)=>{if(h)u(h);else{let g=Buffer.alloc(a);i.read(p,g,0,a,0,(m,v)=>{c(g.subarray(0,v)),i.close(p,()=>{})})}})});
t.exports={LDD_PATH:n,SELF_PATH:r,readFileSync:o,readFile:s}}),Dr=(0,D.b)((e,t)=>{"use strict";var i=n=>{if(n.length<64||n.readUInt32BE(0)!==2135247942||n.readUInt8(
4)!==2||n.readUInt8(5)!==1)return null;let r=n.readUInt32LE(32),a=n.readUInt16LE(54),o=n.readUInt16LE(56);for(let s=0;s<o;s++){let l=r+s*a;if(n.readUInt32LE(l)===
3){let c=n.readUInt32LE(l+8),u=n.readUInt32LE(l+32);return n.subarray(c,c+u).toString().replace(/\0.*$/g,"")}}return null};t.exports={interpreterPath:i}}),Ur=(0,D.b)(
(e,t)=>{"use strict";var i=(0,D.a)("child_process"),{isLinux:n,getReport:r}=xr(),{LDD_PATH:a,SELF_PATH:o,readFile:s,readFileSync:l}=Rr(),{interpreterPath:c}=Dr(),
u,h,p,g="getconf GNU_LIBC_VERSION 2>&1 || true; ldd --version 2>&1 || true",m="",v=()=>m||new Promise(f=>{i.exec(g,($,M)=>{m=$?" ":M,f(m)})}),N=()=>{if(!m)try{m=
i.execSync(g,{encoding:"utf8"})}catch{m=" "}return m},y="glibc",R=/LIBC[a-z0-9 \-).]*?(\d+\.\d+)/i,P="musl",mr=f=>f.includes("libc.musl-")||f.includes("ld-musl-"),
Lt=()=>{let f=r();return f.header&&f.header.glibcVersionRuntime?y:Array.isArray(f.sharedObjects)&&f.sharedObjects.some(mr)?P:null},_t=f=>{let[$,M]=f.split(/[\r\n]+/);
return $&&$.includes(y)?y:M&&M.includes(P)?P:null},Ct=f=>{if(f){if(f.includes("/ld-musl-"))return P;if(f.includes("/ld-linux-"))return y}return null},Pt=f=>(f=f.
toString(),f.includes("musl")?P:f.includes("GNU C Library")?y:null),yr=async()=>{if(h!==void 0)return h;h=null;try{let f=await s(a);h=Pt(f)}catch{}return h},wr=()=>{
if(h!==void 0)return h;h=null;try{let f=l(a);h=Pt(f)}catch{}return h},vr=async()=>{if(u!==void 0)return u;u=null;try{let f=await s(o),$=c(f);u=Ct($)}catch{}return u},
br=()=>{if(u!==void 0)return u;u=null;try{let f=l(o),$=c(f);u=Ct($)}catch{}return u},Ot=async()=>{let f=null;if(n()&&(f=await vr(),!f&&(f=await yr(),f||(f=Lt()),
!f))){let $=await v();f=_t($)}return f},xt=()=>{let f=null;if(n()&&(f=br(),!f&&(f=wr(),f||(f=Lt()),!f))){let $=N();f=_t($)}return f},kr=async()=>n()&&await Ot()!==
y,Ir=()=>n()&&xt()!==y,$r=async()=>{if(p!==void 0)return p;p=null;try{let f=(await s(a)).match(R);f&&(p=f[1])}catch{}return p},Sr=()=>{if(p!==void 0)return p;p=
null;try{let f=l(a).match(R);f&&(p=f[1])}catch{}return p},Rt=()=>{let f=r();return f.header&&f.header.glibcVersionRuntime?f.header.glibcVersionRuntime:null},Dt=f=>f.
trim().split(/\s+/)[1],Ut=f=>{let[$,M,Bt]=f.split(/[\r\n]+/);return $&&$.includes(y)?Dt($):M&&Bt&&M.includes(P)?Dt(Bt):null},Er=async()=>{let f=null;if(n()&&(f=
await $r(),f||(f=Rt()),!f)){let $=await v();f=Ut($)}return f},Nr=()=>{let f=null;if(n()&&(f=Sr(),f||(f=Rt()),!f)){let $=N();f=Ut($)}return f};t.exports={GLIBC:y,
MUSL:P,family:Ot,familySync:xt,isNonGlibcLinux:kr,isNonGlibcLinuxSync:Ir,version:Er,versionSync:Nr}}),jt=[["2.5.4.3","CN"],["2.5.4.4","SN"],["2.5.4.5","SERIALNU\
MBER"],["2.5.4.6","C"],["2.5.4.7","L"],["2.5.4.8","S","ST"],["2.5.4.9","STREET"],["2.5.4.10","O"],["2.5.4.11","OU"],["2.5.4.12","T","TITLE"],["2.5.4.13","DESCRI\
PTION"],["2.5.4.17","POSTALCODE"],["2.5.4.18","POBOX"],["2.5.4.20","PHONE"],["2.5.4.42","G","GN","GIVENNAME"],["2.5.4.43","I","INITIALS"],["2.5.4.46","DNQUALIFI\
ER"],["0.9.2342.19200300.100.1.25","DC"],["1.2.840.113549.1.9.1","E","EMAIL"]],Br=new Map(jt.flatMap(([e,...t])=>t.map(i=>[i,e]))),Kr=new Map(jt.map(([e,t])=>[e,
t??e]));function jr(e,t){let[i,n]=[Mr(e),Gt(t)];if(i===void 0||n===void 0)return"unsure";let r=[i,n].map(s=>s.map(({type:l,value:c})=>`${l}=${c}`)),[a,o]=[(s=[])=>s.
join(`
`),(s=[])=>s.map(l=>l.replace(/\s+/g," ").toLowerCase()).sort().join(`
`)];return a(r[0])===a(r[1])?"same":o(r[0])===o(r[1])?"unsure":"different"}function Gr(e){let t=Gt(e);return t===void 0?"a name that can not be shown here":t.map(
({type:i,value:n})=>`${Kr.get(i)??`OID.${i}`}=${Fr(n)}`).join(", ")}function Fr(e){return/[,+="\n<>#;]|^\s|\s$/.test(e)?`"${e.replaceAll('"','""')}"`:e}function Mr(e){
let t=[],i=/\s*([A-Za-z][\w.]*)\s*=\s*(?:"((?:[^"]|"")*)"|([^",;+#\\]*))\s*(?:[,;]|$)/y;for(;i.lastIndex<e.length;){let[,n="",r,a=""]=i.exec(e)??[],o=/^OID\.[\d.]+$/i.
test(n)?n.slice(4):Br.get(n.toUpperCase());if(o===void 0)return;t.push({type:o,value:r?.replaceAll('""','"')??a.trim()})}return t}function Gt(e){try{return(0,E.e)(
(0,X.d)(e)).map(Vr).reverse()}catch(t){if(t instanceof E.c)return;throw t}}function Vr(e){let[t,...i]=(0,E.e)((0,E.f)(e,E.a.set,"a part of the name"));if(i.length>
0)throw new E.c("a part of the name has several values");let[n,r]=(0,E.g)(t,"a part of the name");return{type:(0,E.h)(n,"the kind of a part of the name"),value:zr(
r)}}function zr(e){let t=e?.content??Buffer.of();switch(e?.tag){case 12:return t.toString("utf8");case 19:case 20:case 22:return t.toString("latin1");case 30:if(t.
length%2!==0)throw new E.c("a part of the name is cut off");return Buffer.from(t).swap16().toString("utf16le");default:throw new E.c("a part of the name is no t\
ext")}}var Ft="2.7",Wr="2.9",Yr=2**32-2**20;function Hr(e,t,i,n){let{name:r,size:a}=e.file,o=Mt(e);if(o===void 0)return e;qr(r,a,o),Zr(r,i,o);let{digest:s}=o;if(s===
void 0)throw new d.b("INVALID_INPUT",`The block map of ${r} names no hash method of SHA-256, SHA-384 or SHA-512.`,{file:r,hint:"Make the package anew with a too\
l that writes HashMethod into AppxBlockMap.xml."});if(s===t.digest)return e;if(t.given.has("digest"))throw new d.b("INVALID_INPUT",`digest is ${t.digest}, but t\
he block map of ${r} has ${s}, and Windows refuses a signature with another digest.`,{file:r,hint:`Set digest to ${s}, leave it out, or make the package anew wi\
th ${t.digest}.`});return n.push(`${r} is signed with ${s}, as its block map has it.`),{...e,digest:s}}function Mt({file:{appPackage:e},tool:t}){return t!=="oss\
lsigncode"||e?.kind==="none"?void 0:e}function qr(e,t,{packedTypes:i,zip64Types:n}){let r=(a,o)=>{throw new d.b("INVALID_INPUT",`osslsigncode can't sign ${e}: ${a}\
.`,{file:e,hint:o})};t>Yr&&r("of packages of 4 GiB or more it makes broken ones","Make the package smaller, or sign it on Windows."),i||r("its [Content_Types].x\
ml is not compressed, and osslsigncode would break it","Make the package anew with that entry compressed (deflate), as makeappx does."),n&&r("the header of its \
[Content_Types].xml has the sizes in a field of ZIP64, in which osslsigncode would leave the old ones","Make the package anew without such fields: makeappx writ\
es sizes behind the data.")}function Zr(e,t,{inOrder:i}){if(t===void 0)return;let n=i?Ft:Wr;if(Vt(t,n))return;let r=Vt(t,Ft)?"packages whose directory lists the\
 entries in another order than they lie in":"packages of Windows apps";throw new d.b("PREREQUISITE_MISSING",`osslsigncode ${t} is too old for ${e}: it signs ${r}\
 from ${n} on.`,{file:e,hint:`Install osslsigncode ${n} or later before this step: Debian 13 has 2.9, and so have Debian 12's backports.`})}function Vt(e,t){let[
i,n]=zt(e),[r,a]=zt(t);return i>r||i===r&&n>=a}function zt(e){let[t="",i=""]=e.split(".");return[Number.parseInt(t,10),Number.parseInt(i,10)]}function Jr(e,t,i){
for(let n of e){let{name:r}=n.file,a=Mt(n);if(a===void 0)continue;let{manifest:o,publisher:s}=a,l=Gr(t.raw),c=s===void 0?"unsure":jr(s,t.raw);if(c==="same")continue;
let u=s===void 0?`${o} of ${r} names no publisher`:`The publisher in ${o} of ${r} is ${s}`;if(c==="unsure"){i.warning(`${u}; the certificate's subject is ${l}. \
Windows does not install the package unless it takes both for the same.`,{file:r});continue}throw new d.b("INVALID_INPUT",`${u}, but the certificate is for ${l}\
: Windows would not install the package (0x8007000B).`,{file:r,hint:"Set Publisher of Identity in the manifest to the certificate's subject and make the package\
 anew, or choose another signing policy."})}}function Qr({inputs:e,plan:t,certificate:i},n){let{certificate:r,signPath:a}=t;if(r!=="file"&&r!=="token")return;let o=n?.
kind==="ready"?n.key:void 0;if(i===void 0||o?.publicKey===void 0||(0,ft.a)(i.leaf.publicKey,o.publicKey))return;let{where:s,hint:l}=Xr(r,a,e.certificate),c=(0,x.c)(
i.leaf);return new d.b("INVALID_INPUT",`The certificate ${s} (${c}) is not that of the key ${o.id}: its public key is another.`,{hint:l})}function Xr(e,t,i=""){
let n=t?"fetched from SignPath":"read from the token";return e==="file"?{where:`in ${(0,b.e)(i)}`,hint:`Set certificate to the file with the certificate of this\
 ${t?"signing policy":"key"}, or leave it out: it is ${n} then.`}:{where:"on the token with the key's id",hint:"Put the key's own certificate on the token in it\
s place, or name its file with the certificate input."}}var Wt=(0,D.c)(Ur(),1);async function ea(){let[e,t,i]=await Promise.all([Yt("/.dockerenv"),Yt("/run/.con\
tainerenv"),(0,Pe.readFile)("/proc/1/cgroup","utf8").catch(()=>"")]);return e||t||ta(i)}function ta(e){return/[/:](?:docker|kubepods|libpod|lxc|containerd|crio|garden|actions_job)(?!\.service)(?:[-./]|$)/m.
test(e)}async function Yt(e){return await(0,Pe.stat)(e).catch(()=>{})!==void 0}function ia(e){let t=/^OpenSSL\s+(\d+)\.(\d+)\.(\d+)([a-z]*)/m.exec(e);if(t===null)
return;let[,i,n,r,a]=t;return{major:Number(i),minor:Number(n),patch:Number(r),text:`${i}.${n}.${r}${a??""}`}}async function na({openssl:e="openssl",opensslFits:t},i){
let n=await aa(e,i);return t===void 0||n!==void 0&&t(n.version)?{openssl:n,allOpenssl:[]}:{openssl:n,allOpenssl:await ra(i)}}async function ra(e){let t=await(0,I.d)(
"openssl",e);return(await Promise.all(t.map(i=>Ht(i,e)))).filter(i=>i!==void 0)}async function aa(e,t){let[i,n]=await Promise.all([(0,I.c)(e,t).then(l=>l===void 0?
void 0:Ht(l,t)),la(t)]);if(i===void 0)return;let{enginesDirectory:r,modulesDirectory:a}=i,[o,s]=await Promise.all([oa(r,i.version,n),sa(a,n)]);return{...i,enginesDirectory:r,
modulesDirectory:a,engine:o?.path,engineVersion:o?.version,provider:s}}async function Ht(e,t){let i=await(0,I.e)(e,["version","-a"],t),n=ia(i);if(n===void 0)return;
let r=a=>new RegExp(`^${a}:\\s*"(.*)"`,"m").exec(i)?.[1];return{program:e,version:n,enginesDirectory:r("ENGINESDIR"),modulesDirectory:r("MODULESDIR")}}async function oa(e,t,i){
if(e===void 0||t.major>=4)return;let n=await Qt(["pkcs11.so","libpkcs11.so","pkcs11.dll","libpkcs11.dll"].map(r=>(0,gt.join)(e,r)));return n===void 0?void 0:{path:n,
version:await i(n,qt)}}async function sa(e,t){if(e!==void 0)for(let{kind:i,names:n,debianPackage:r}of Zt){let a=await Qt(n.map(o=>(0,gt.join)(e,o)));if(a!==void 0)
return{path:a,kind:i,version:await t(a,r)}}}var qt="libengine-pkcs11-openssl",Zt=[{kind:"pkcs11-provider",names:["pkcs11.so","pkcs11.dll"],debianPackage:"pkcs11\
-provider"},{kind:"libp11",names:["pkcs11prov.so","pkcs11prov.dll"],debianPackage:qt}];async function la(e){let t=await(0,I.c)("dpkg-query",e),i=Zt.map(({debianPackage:r})=>r),
n=t&&await(0,I.e)(t,["--show","--showformat","${Package} ${Version}\n",...i],e);return async(r,a)=>{if(!r.startsWith("/usr/lib"))return;if(n!==void 0)return Jt(
new RegExp(`^${a} (.*)$`,"m").exec(n)?.[1]??"");let o=await(0,I.c)("rpm",e);return o===void 0?void 0:Jt(await(0,I.e)(o,["-qf","--queryformat",`%{VERSION}
`,r],e))}}function Jt(e){return/^(?:\d+:)?(\d[\w.]*)(?:[-+~]\S*)?$/m.exec(e)?.[1]}async function Qt(e){for(let t of e)if(await(0,zn.access)(t,Vn.constants.R_OK).
then(()=>!0,()=>!1))return t}async function Xt(e,t){let i=process.platform,n=i==="linux",[r,a,o,{openssl:s,allOpenssl:l},c,u,h]=await Promise.all([n?ua():void 0,
n?da():void 0,n?ea():!1,e.programs.includes(w.a)?na(e,t):{openssl:void 0,allOpenssl:[]},fa(e.programs,t),n?ma(t):void 0,ya(t)]);return{os:i,arch:process.arch,distribution:r,
libc:a,container:o,openssl:s,allOpenssl:l,commands:c,packageManager:u,privilege:h,workingDirectory:process.cwd()}}function ca(e){let t=new Map;for(let n of e.split(
`
`)){let r=/^([A-Z0-9_]+)=(.*)$/.exec(n.trim());r?.[1]===void 0||r[2]===void 0||t.set(r[1],wa(r[2]))}let i=t.get("ID");if(i!==void 0)return{id:i,idLike:(t.get("I\
D_LIKE")??"").split(/\s+/).filter(n=>n!==""),versionId:t.get("VERSION_ID"),prettyName:t.get("PRETTY_NAME")??i,codename:t.get("UBUNTU_CODENAME")??t.get("DEBIAN_C\
ODENAME")??t.get("VERSION_CODENAME")}}async function ua(){for(let e of["/etc/os-release","/usr/lib/os-release"]){let t=await(0,q.readFile)(e,"utf8").catch(()=>{});
if(t!==void 0)return ca(t)}}async function da(){let e=await(0,Wt.family)();if(!(e!=="glibc"&&e!=="musl"))return{family:e,version:(e==="glibc"?await ha():void 0)??
await(0,Wt.version)()??void 0}}async function ha(){let e=await(0,q.readFile)("/usr/bin/ldd","utf8").catch(()=>"");return/^ *echo 'ldd \(.*\) (\d+\.\d+)'$/m.exec(
e)?.[1]}async function fa(e,t){let i=e.filter(r=>r!==w.a),n=await Promise.all(i.map(async r=>[r.name,await pa(r,t)]));return Object.fromEntries(n.filter(r=>r[1]!==
void 0))}async function pa({name:e,version:t},i){let n=t==="jdk"?i.JAVA_HOME:void 0,r=await(0,I.c)(e,i)??(n===void 0?void 0:await(0,I.c)((0,J.join)(n,"bin",e),i));
if(r!==void 0)return t==="jdk"?{path:r,version:/^JAVA_VERSION="(.*)"/m.exec(await ga(r))?.[1]}:{path:r,version:t?.pattern.exec(await(0,I.e)(r,t.arguments,i))?.[1]}}
async function ga(e){let t=(0,J.dirname)((0,J.dirname)(await(0,q.realpath)(e)));return(0,q.readFile)((0,J.join)(t,"release"),"utf8").catch(()=>"")}async function ma(e){
for(let t of["apt-get","dnf","microdnf","yum"])if(await(0,I.c)(t,e)!==void 0)return t}async function ya(e){if(process.getuid?.()===0)return"root";let t=await(0,I.c)(
"sudo",e);if(t===void 0)return"none";let{exitCode:i}=await(0,K.c)({program:t,arguments:["-n","true"],environment:e},{timeLimitInSeconds:10,redact:n=>n});return i===
0?"sudo":"none"}function wa(e){return/^(["'])(.*)\1$/.exec(e.trim())?.[2]?.replace(/\\(["'$`\\])/g,"$1")??e.trim()}var ei="https://download.signpath.io/cryptopr\
oviders/cryptoki/",va={linux:"linux/x64/libSignPath.Cryptoki.tar.gz",win32:"windows/x64/SignPath.Cryptoki.zip"};function ti(e){return/(?:^|-)latest$/i.test(e)}function ba(e,t,i=ei){
let{archive:n,version:r}=e;if(r!==void 0&&Ge(r),n===void 0)return{kind:"url",url:new URL(`${Ge(r??"")}/${va[t]}`,i)};if(!/^[a-z][a-z0-9+.-]+:\/\//i.test(n))return{
kind:"file",path:n};let a=URL.canParse(n)?new URL(n):void 0;if(a===void 0||!["https:","http:"].includes(a.protocol))throw new d.b("INVALID_INPUT","cryptoki-arch\
ive is neither an https address nor a path.",{hint:"Give the address of the archive at your mirror, or the path of a copy on this machine."});if(!ii(a))throw new d.b(
"INVALID_INPUT",`cryptoki-archive is at ${a.origin}, which is not encrypted.`,{hint:"Use https. Only a server on this machine itself may be asked by plain http."});
return{kind:"url",url:a}}function ii(e){return e.protocol==="https:"||e.protocol==="http:"&&Ia(e.hostname)}function U(e){return`${e.origin}${e.pathname}${e.search===
""?"":"?\u2026"}`}function ka(e){return/(?:^|[/\\_-])v?(\d+\.\d+\.\d+)(?=[/\\_-]|\.(?:zip|tar|tgz)|$)/.exec(e)?.[1]}function Ia(e){return e==="localhost"||e==="\
[::1]"||/^127\.\d+\.\d+\.\d+$/.test(e)}function je(e){return e.length<=40&&/^(?:\d+(?:\.\d+){0,3}(?:-[0-9a-z]+(?:\.[0-9a-z]+)*)?|latest)$/i.test(e)}function Ge(e){
if(je(e))return e;throw new d.b("INVALID_INPUT",`cryptoki-version is "${e}", which is not a version.`,{hint:"Give an exact version, such as 6.0.2."})}async function ni(e){
let t=await Fe(e.archive),i={..._e.a,...e.limits};try{return t==="zip"?await(await Promise.resolve().then(()=>O(require("./zip-I7CRFYJU.cjs")))).unpackZip(e,i):
await(await Promise.resolve().then(()=>O(require("./tar-2V47PXKP.cjs")))).unpackTar(e,i)}catch(n){throw await(0,te.rm)(e.folder,{recursive:!0,force:!0}).catch(()=>{}),
$a(n)}}async function Fe(e){let t=await Ea(e),i=t.subarray(0,4).toString("latin1");if(i==="PK"||i==="PK")return"zip";if(i.startsWith("\x8B"))return"tar.gz";
throw t.length===0?ne("it is empty"):/^\s*</.test(t.toString("utf8").replace(/^\ufeff/,""))?ne("it is a web page, perhaps the sign-in page of a proxy"):i==="\x7FEL\
F"||i.startsWith("MZ")?new d.b("DOWNLOAD_FAILED","The library's archive can't be used: it is a library or a program, and no archive.",{hint:"cryptoki-archive na\
mes the archive that SignPath offers; for a library that is unpacked, set cryptoki-library to its path."}):ne("it is neither ZIP nor tar.gz")}function $a(e){if(e instanceof
d.b)return e;if(e instanceof _e.b)return ne(e.message,e);let t=(0,b.f)(e)??"";return/^(?:ENOSPC|EDQUOT|EFBIG)$/.test(t)?new d.b("OUTPUT_NOT_WRITABLE",`The libra\
ry can't be unpacked: the disk is full (${t}).`,{hint:"Free space on the disks of the job's temporary folder and of its cache.",cause:e}):(0,b.g)(e,"path")!==void 0?
e:ne(`it is damaged or incomplete (${(0,b.g)(e,"message")??String(e)})`,e)}function ne(e,t){return new d.b("DOWNLOAD_FAILED",`The library's archive can't be use\
d: ${e}.`,{hint:"Download it again, or check the address or path in cryptoki-archive.",...t===void 0?{}:{cause:t}})}var Sa="cryptoki-archive is read more than o\
nce: write the archive to a file, and give its path.";async function Ea(e){try{if((await(0,te.stat)(e)).isFIFO())throw new d.b("INVALID_INPUT",`The library's ar\
chive ${e} is a pipe.`,{hint:Sa});let t=await(0,te.open)(e,"r");try{let{buffer:i,bytesRead:n}=await t.read(Buffer.alloc(512),0,512,0);return i.subarray(0,n)}finally{
await t.close()}}catch(t){if(t instanceof d.b)throw t;let i=(0,b.f)(t)==="EISDIR";throw new d.b("INVALID_INPUT",`The library's archive ${e} ${(0,b.h)(t)}.`,{hint:i?
"cryptoki-archive is the path of the archive's file, not of its folder.":"Check the path in cryptoki-archive.",cause:t})}}var re="pkcs11-sign-air-gap.json",Na={
zip:"cryptoki-archive.zip","tar.gz":"cryptoki-archive.tar.gz"};async function Aa(e){if(await Fe(e)!=="tar.gz")return!1;let t=await(0,Oe.open)(e,"r");try{let{buffer:i,
bytesRead:n}=await t.read(Buffer.alloc(4096),0,4096,0);return(0,xe.gunzipSync)(i.subarray(0,n),{finishFlush:xe.constants.Z_SYNC_FLUSH,maxOutputLength:16*1024*1024}).
subarray(0,100).toString("latin1").replace(/\0.*$/s,"")===re}catch{return!1}finally{await t.close()}}async function Ta(e,t,i){let n=Object.values(Na),r=await ni(
{archive:e,folder:t,limits:i,candidate:l=>l===re||n.includes(l),choose:l=>Promise.resolve(l.filter(c=>c===re||n.includes(c)))}),a=r.get(re),o=[...r].find(([l])=>n.
includes(l))?.[1],s=a===void 0?void 0:La(await(0,Oe.readFile)(a,"utf8"));if(o===void 0)throw Me(e,"its parts are not all there");if(s===void 0)throw Me(e,`${re}\
 in it is missing or is not what pkcs11-sign bundle writes`);if(await(0,de.b)(o)!==s.sha256)throw Me(e,"the archive inside does not have the digest that was wri\
tten beside it");return{path:o,manifest:s}}function La(e){try{let t=JSON.parse(e);if(typeof t!="object"||t===null)return;let{format:i,version:n,os:r,source:a,sha256:o}=t;
return i!==1||typeof r!="string"||typeof a!="string"||!/^[0-9a-f]{64}$/.test(String(o))||n!==void 0&&(typeof n!="string"||!je(n))?void 0:{format:i,version:n,os:r,
source:a,sha256:String(o)}}catch{return}}function Me(e,t){return new d.b("DOWNLOAD_FAILED",`${e} can't be used: ${t}.`,{hint:"Copy it again, or make it anew wit\
h pkcs11-sign bundle."})}var _a={};function Ve(e,t){let i=t===void 0||t.url===e?"":` (which redirects to ${U(t.url)})`;return{shown:U(e)+i,proxy:t?.proxy===void 0?
"":` through the proxy ${t.proxy.host}`}}var ae="To do without this download, name a copy of the archive with cryptoki-archive, or an installed library with cry\
ptoki-library.",ri=class extends Error{name="StatusCause";status;constructor(e){super(`status ${e}`),this.status=e}},Ca=new Set([408,425,429,500,502,503,504]);function Pa({
shown:e,proxy:t},i,n){let r=i===206||i===416||Ca.has(i),a=i===407?"the proxy wants a user and a password (407)":`the server answers ${i}`;return{error:new d.b("\
DOWNLOAD_FAILED",`${e} can't be downloaded${t}: ${a}.`,{hint:`${Oa(i,r)} ${ae}`,cause:new ri(i)}),transient:r,retryAfter:n}}function Oa(e,t){return e===404||e===
410?"Check cryptoki-version; or cryptoki-archive, where the archive comes from a mirror.":e===407?"Give them in http-proxy as http://user:password@host:port, fr\
om a secret.":e===401||e===403?"Check the address, and whether the proxy or mirror lets this runner in.":t?"Try again later.":"Check the address."}function ai({
shown:e},t){return new d.b("DOWNLOAD_FAILED",`${e} is larger than ${t} bytes, which no archive of the library is.`,{hint:"Check that the address is the one of t\
he library's archive."})}var xa=/^(?:ENOSPC|EDQUOT|EFBIG)$/;function oi(e,{shown:t,proxy:i},n){let r=(0,b.f)(e)??"",a=(c,u,h)=>({error:new d.b("DOWNLOAD_FAILED",
u,{hint:h,cause:e}),transient:c,retryAfter:void 0});if(xa.test(r)){let c=`The library's archive can't be written to ${n}: the disk is full (${r}).`,u="Free spac\
e on the disk of the job's temporary folder.";return{...a(!1,c,u),error:new d.b("OUTPUT_NOT_WRITABLE",c,{hint:u,cause:e})}}let{kind:o,message:s}=e instanceof S.b?
e:(0,S.i)(e),l=`Check the address. ${ae}`;switch(o){case"redirect":return a(!1,`${s}.`,l);case"unreachable":{let c=`Check the network and http-proxy. ${ae} pkcs\
11-sign bundle makes such a copy.`;return a(!0,`${t} can't be reached${i} (${r}).`,c)}case"dropped":return a(!0,`${t}: the connection${i} ended half-way (${r||"\
it hung up"}).`,`Try again later. ${ae}`);case"timeout":return a(!0,`${t} can't be reached${i} in time (${r}).`,`Check the network and http-proxy. ${ae}`);case"\
tls":return a(!1,`${t}: the connection${i} can't be trusted (${r}).`,(0,S.j)(r)??"Where a proxy or mirror has a certificate authority of your own, name its file\
 in NODE_EXTRA_CA_CERTS.");default:return a(!1,`${t} can't be downloaded${i}: ${s}.`,l)}}function si(e,t=Math.random){return Math.round(Math.min(1e3*2**(e-1),3e4)*
(.5+t()))}function li(e,t=Date.now()){let i=e?.trim()??"";if(/^\d{1,9}$/.test(i))return Number(i)*1e3;let n=/[A-Za-z]/.test(i)?Date.parse(i):Number.NaN;return Number.
isNaN(n)?void 0:Math.max(0,n-t)}var ci=5;async function Ra(e,t,i,n,r){let a=new Set;for(let o=e;;){if(a.has(o.href))throw new S.b("redirect",`${U(e)} redirects \
in a circle`);if(a.size>ci)throw new S.b("redirect",`${U(e)} redirects more than ${ci} times`);a.add(o.href),r({url:o,proxy:(0,S.e)(o,i)});let s=await(0,S.g)(o,
{headers:{"user-agent":"pkcs11-sign",...t},proxy:i},n),{location:l}=s.headers;if(l===void 0||![301,302,303,307,308].includes(s.statusCode??0))return s;s.destroy(),
o=Da(o,l)}}function Da(e,t){let i=URL.canParse(t,e.href)?new URL(t,e):void 0,n=r=>new S.b("redirect",`${U(e)} redirects to ${r}`);if(i===void 0)throw n("what is\
 not an address");if(!ii(i))throw n(`${U(i)}, which is not encrypted`);if(e.protocol==="https:"&&i.protocol!=="https:")throw n(`${U(i)}, which is not encrypted`);
return i.origin===e.origin&&i.username===""&&i.password===""&&(i.username=e.username,i.password=e.password),i}var Ua={maximumBytes:1024**3,stallInSeconds:30,totalInSeconds:1800};
async function ui(e,t,i){let n={...Ua,...i.limits},r=Date.now()+n.totalInSeconds*1e3,a=await(0,Wn.open)(t,"wx",384).catch(s=>{throw oi(s,Ve(e),t).error}),o={bytes:0,
hash:(0,mt.createHash)("sha256"),validator:void 0};try{for(let s=0,l=0;;l=Math.max(l,o.bytes)){let c=await Ba(e,a,t,o,r,n,i);if(c===void 0)return{sha256:o.hash.
digest("hex"),bytes:o.bytes};if(s=o.bytes>l?1:s+1,!c.transient||s>i.retries)throw c.error;let u=Math.max(si(s),c.retryAfter??0);if(Date.now()+u>=r)throw c.error;
i.onRetry?.(c.error.message,u),await Ma(u,i.signal)}}finally{await a.close()}}async function Ba(e,t,i,n,r,a,o){let s=new AbortController,l,c=()=>{clearTimeout(l),
l=setTimeout(()=>{s.abort()},Math.max(1,Math.min(a.stallInSeconds*1e3,r-Date.now())))};c();let u=Ve(e);try{let h=n.bytes>0&&n.validator!==void 0,p=h?{range:`byt\
es=${n.bytes}-`,"if-range":n.validator??""}:{},g=AbortSignal.any([o.signal,s.signal]),m=await Ra(e,p,o.proxy,g,v=>u=Ve(e,v));try{c();let v=m.statusCode??0,N=v===
206&&h&&Fa(m)===n.bytes;if(!N&&v!==200)return(v===206||v===416)&&await di(t,n),Pa(u,v,li(m.headers["retry-after"]));N||await di(t,n),n.validator=Ga(m);let y=Number(
m.headers["content-length"]??Number.NaN),R=Number.isNaN(y)?void 0:n.bytes+y;if(R!==void 0&&R>a.maximumBytes)throw ai(u,a.maximumBytes);for await(let P of m){if(c(),
Date.now()>r&&s.abort(),n.bytes+P.length>a.maximumBytes)throw ai(u,a.maximumBytes);await ja(t,P,n.bytes),n.hash.update(P),n.bytes+=P.length,o.onProgress?.(n.bytes,
R)}return}finally{m.destroy()}}catch(h){if(o.signal.aborted)throw new d.b("CANCELLED","Cancelled while downloading.",{cause:h});if(h instanceof d.b)throw h;let p=s.
signal.aborted?Date.now()>=r?"deadline":"stall":void 0;return p===void 0?oi(h,u,i):Ka(p,u,a)}finally{clearTimeout(l)}}function Ka(e,{shown:t,proxy:i},{stallInSeconds:n,
totalInSeconds:r}){let a=e==="stall"?`the server sent nothing${i} for ${n} s`:`not all of it was there after ${r} s`,o="Try again later, or name a copy nearby w\
ith cryptoki-archive, or an installed library with cryptoki-library.";return{error:new d.b("DOWNLOAD_FAILED",`${t}: ${a}.`,{hint:o}),transient:e==="stall",retryAfter:void 0}}
async function di(e,t){await e.truncate(0),t.bytes=0,t.hash=(0,mt.createHash)("sha256"),t.validator=void 0}async function ja(e,t,i){for(let n=0;n<t.length;)n+=(await e.
write(t,n,t.length-n,i+n)).bytesWritten}function Ga({headers:e}){if(e["accept-ranges"]!=="none")return e.etag?.startsWith('"')?e.etag:e["last-modified"]}function Fa({
headers:e}){return Number(/^bytes (\d+)-/.exec(e["content-range"]??"")?.[1]??Number.NaN)}async function Ma(e,t){let{setTimeout:i}=await Promise.resolve().then(()=>O(require("node:timers/promises")));
await i(e,void 0,{signal:t}).catch(n=>{throw new d.b("CANCELLED","Cancelled while waiting to download again.",{cause:n})})}var Va=1e4,za=1024*1024,Wa=new Set([403,
404,410]),oe={signature:void 0,signatureUnknown:void 0};async function Ya(e,t){return e.kind==="url"?Ha(e.url,t):Za((0,fe.resolve)(t.workingDirectory,e.path),t)}
async function Ha(e,t){let{host:i,signal:n,proxy:r,retries:a,limits:o}=t,s=(0,fe.join)(t.folder,"archive"),l=()=>(0,Q.rm)(s,{force:!0}),c=U(e),u=Date.now();i.info(
`Downloading ${c}`);let h=new AbortController,p=t.wantSignature?qa(e,{...t,signal:AbortSignal.any([n,h.signal])}):Promise.resolve(oe);p.catch(()=>{});let g=hi(i);
try{let{sha256:m}=await ui(e,s,{proxy:r,signal:n,retries:a,limits:o,onProgress:(v,N)=>{Date.now()-u<Va||(u=Date.now(),i.info(`${fi(v)}${N===void 0?"":` of ${fi(
N)}`} MB downloaded`))},onRetry:g});return{path:s,sha256:m,source:c,...await p,discard:l}}catch(m){throw h.abort(),await Promise.all([l(),p.catch(()=>{})]),m}}function hi(e){
return(t,i)=>{e.info(`${t} Trying again in ${Math.max(1,Math.round(i/1e3))} s.`)}}async function qa(e,{host:t,folder:i,proxy:n,signal:r,retries:a,limits:o}){let s=new URL(
e);s.pathname+=".asc";let l=(0,fe.join)(i,"archive.asc");try{await ui(s,l,{proxy:n,signal:r,retries:a,limits:{...o,maximumBytes:za},onRetry:hi(t)});let c=await(0,Q.readFile)(
l);return/^\s*</.test(c.toString("utf8"))?oe:{signature:c,signatureUnknown:void 0}}catch(c){if(!(c instanceof d.b))return{signature:void 0,signatureUnknown:(0,b.f)(
c)??String(c)};if(c.code==="CANCELLED")throw c;return c.cause instanceof ri&&Wa.has(c.cause.status)?oe:{signature:void 0,signatureUnknown:c.message}}finally{await(0,Q.rm)(
l,{force:!0})}}async function Za(e,{wantSignature:t}){await Fe(e);let i=await(0,de.b)(e).catch(r=>{throw new d.b("INVALID_INPUT",`The library's archive ${e} can\
't be read.`,{hint:"Check the path in cryptoki-archive.",cause:r})}),n=t?await Ja(`${e}.asc`):oe;return{path:e,sha256:i,source:e,...n,discard:()=>Promise.resolve()}}
async function Ja(e){try{return{signature:await(0,Q.readFile)(e),signatureUnknown:void 0}}catch(t){let i=(0,b.f)(t)??String(t);return i==="ENOENT"?oe:{signature:void 0,
signatureUnknown:`${e} can't be read (${i}).`}}}function fi(e){return(e/1e6).toFixed(1)}var Qa=`-----BEGIN PGP PUBLIC KEY BLOCK-----
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
`;function Xa(e,t,i,n,r={}){let a={releaseKey:Qa,server:ei,catalog:_a,downloadLimits:{},unpackLimits:{},environment:(0,pt.a)(),...r},o=ba(e,t,a.server);return{plan:e,
os:t,session:i,settings:a,workingDirectory:n,source:o,expected:to(e,t,a.catalog)}}async function eo(e,t){let{session:i,settings:n,workingDirectory:r,source:a,expected:o}=e,
{host:s,signal:l,inputs:c,workspace:u}=i;return Ya(a,{host:s,signal:l,proxy:(0,S.a)(c.httpProxy,n.environment),retries:c.retries,limits:n.downloadLimits,folder:await u.
folder(t),workingDirectory:r,wantSignature:o===void 0})}function to(e,t,i){if(e.sha256!==void 0)return{sha256:e.sha256,from:"cryptoki-sha256"};let n=e.archive===
void 0?i[e.version??""]?.[t]:void 0;return n===void 0?void 0:{sha256:n,from:"catalog"}}var pi="installed.json",ze=".installing-";async function io(e,t,i){let n=mi(
e,t),r=await(0,k.readdir)(n).catch(()=>[]);return(await Promise.all(r.filter(a=>!a.startsWith(".")).map(a=>gi((0,_.join)(n,a),i)))).filter(a=>a!==void 0)}async function no(e,t,i,n){
let r=mi(e,t);await(0,jn.a)(r),await oo(r);let a=(0,_.join)(r,`${ze}${(0,yt.randomBytes)(8).toString("hex")}`),o=(0,_.join)(r,n.archiveSha256);await(0,k.mkdir)(
a);try{await(0,k.copyFile)(i,(0,_.join)(a,n.library)),await(0,k.chmod)((0,_.join)(a,n.library),420),await(0,k.writeFile)((0,_.join)(a,pi),`${JSON.stringify(n,void 0,
2)}
`);for(let s=1;;s+=1){let l=await(0,k.rename)(a,o).then(()=>{},c=>c);if(l===void 0||await gi(o,({vouchedBy:c})=>c===n.vouchedBy)!==void 0)break;if(s===5||!/^(?:ENOTEMPTY|EEXIST|EPERM|EACCES|ENOTDIR)$/.
test((0,b.f)(l)??""))throw l;await ao(o,r)}}finally{await(0,k.rm)(a,{recursive:!0,force:!0})}return(0,_.join)(o,n.library)}async function gi(e,t){try{let i=ro(await(0,k.readFile)(
(0,_.join)(e,pi),"utf8"));if(i===void 0||!t(i))return;let n=(0,_.join)(e,i.library);return(await(0,k.lstat)(n)).isFile()&&await(0,de.b)(n)===i.librarySha256?{record:i,
path:n}:void 0}catch{return}}function ro(e){let t=JSON.parse(e);if(typeof t!="object"||t===null)return;let i=s=>Reflect.get(t,s),n=s=>/^[0-9a-f]{64}$/.test(String(
i(s))),r=["source","library","build"].every(s=>typeof i(s)=="string"),a=/^[\w.]+$/.test(String(i("library"))),o=["digest","signature","nothing"].includes(String(
i("vouchedBy")));return i("format")===1&&r&&a&&o&&n("archiveSha256")&&n("librarySha256")?t:void 0}function mi(e,{version:t,os:i,openssl:n}){if(t!==void 0&&!je(t))
throw new d.b("INTERNAL_ERROR",`"${t}" is no version, so it can't name a folder of the cache.`);return(0,_.join)(e,"cryptoki",t??"unversioned",`${i}-x64`,n===void 0?
"any-openssl":`openssl-${n}`)}async function ao(e,t){let i=(0,_.join)(t,`${ze}${(0,yt.randomBytes)(8).toString("hex")}`);await(0,k.rename)(e,i).catch(n=>{if((0,b.f)(
n)!=="ENOENT")throw n}),await(0,k.rm)(i,{recursive:!0,force:!0})}async function oo(e){let t=Date.now()-864e5;for(let i of await(0,k.readdir)(e)){if(!i.startsWith(
ze))continue;let n=(0,_.join)(e,i),r=await(0,k.stat)(n).catch(()=>{});r!==void 0&&r.mtimeMs<t&&await(0,k.rm)(n,{recursive:!0,force:!0}).catch(()=>{})}}var so=/(?:^|[\s._-])(?:linux|win|windows|osx|macos)?(?:arm64|aarch64|armhf|arm|x86(?![\s._-]?64)|i[36]86|win32)(?:$|[\s._-])|musl/i,
lo=/(?:^|[\s._-]+)(?:(?:linux|win|windows)[\s._-]*)?(?:x64|amd64|x86[_-]64)(?=$|[\s._-])|(?:^|[\s._-]+)linux(?=$|[\s._-])/gi,yi=String.raw`v?(\d+)(?:[._-](\d+|x))?(?:[._-](\d+|x))?[a-z]?\+?`,
co=new RegExp(String.raw`(?:ssl|libcrypto)(?:\.so)?[\s._-]*${yi}(?=$|[\s._-])`,"i"),uo=new RegExp(`^${yi}$`,"i");function ho(e){return so.test(e)}function fo(e){
return/(?:x64|amd64|x86[_-]64)/i.test(e)}function wi(e,t=!1){return vi(e,co)??(t?void 0:vi(e,uo))}function vi(e,t){for(let i of[...e].reverse()){let n=po(i,t);if(n!==
void 0)return{folder:i,version:n}}}function po(e,t){if(/^(?:32|64)$/.test(e))return;let i=t.exec(e.replace(lo,"").replace(/^[\s._-]+/,""));if(i===null)return;let[
,n="",r,a]=i,o=r===void 0&&n.length>1?Array.from(n):[n,r,a],[s,l,c]=o.map(u=>u===void 0||!/^\d+$/.test(u)?void 0:Number(u));return s===void 0?void 0:{major:s,minor:l,
patch:c}}var Y={linux:"libSignPath.Cryptoki.so",win32:"SignPath.Cryptoki.dll"},bi={linux:"Linux",win32:"Windows"};function go(e,t){let i=se(e).at(-1)?.toLowerCase(),
n=Y[t].toLowerCase();return i===n||i===`${n}.asc`}function mo(e,t){return t==="linux"&&ki(e,t).some(({version:i})=>i!==void 0)}function yo(e,t,i){let n=ki(e,t);
if(n.length===0)throw Io(e,t);let r=(u,h)=>({library:u.name,signature:e.find(p=>ko(p,`${u.name}.asc`)),openssl:u.version===void 0||i===void 0?void 0:`${i.major}\
.${i.minor}`,reason:h});if(t==="win32")return r(We(n,t),"it is the archive's Windows library");let a=n.filter(({version:u})=>u!==void 0);if(a.length===0)return r(
We(n,t),"it is the one library of the archive, for any OpenSSL");if(i===void 0)throw So(a);let o=a.map(u=>({candidate:u,fit:wo(u.version,i)})).filter(u=>u.fit!==
void 0).sort((u,h)=>u.fit.rank-h.fit.rank||h.fit.closeness-u.fit.closeness),s=o[0]?.fit;if(s===void 0)throw Eo(a,i);let l=o.filter(({fit:u})=>u.rank===s.rank&&u.
closeness===s.closeness),c=We(l.map(u=>u.candidate),t);return r(c,`folder ${c.folder} ${s.words} the runner's OpenSSL ${i.text}`)}function wo(e,t){if(e?.major!==
t.major)return;let{minor:i,patch:n}=e;if(i===void 0)return{rank:1,closeness:0,words:"is for every minor version of"};if(i===t.minor)return{rank:0,closeness:n===
t.patch?Number.MAX_SAFE_INTEGER:n??0,words:"is for the same version as"};if(!(t.major<3))return i<t.minor?{rank:2,closeness:i,words:"is the nearest older one of\
 the same major version as"}:{rank:3,closeness:-i,words:"is newer than, but of the same major version as,"}}function ki(e,t){let i=Y[t].toLowerCase(),n=e.filter(
a=>se(a).at(-1)?.toLowerCase()===i).map(a=>({name:a,folders:se(a).slice(0,-1)})).filter(({folders:a})=>!a.some(ho)),r=vo(n.map(({folders:a})=>a));return n.map(({
name:a,folders:o})=>{let s=n.length>1?o.slice(r):o.slice(bo(o)),l=wi(s)??wi(o,!0);return{name:a,folders:o,folder:l?.folder??o.join("/"),version:l?.version}})}function vo([
e=[],...t]){let i=e.findIndex((n,r)=>t.some(a=>a[r]!==n));return i===-1?e.length:i}function bo(e){let t=e.findIndex(i=>i.toLowerCase()==="libsignpath.cryptoki");
return t===-1?e.length:t+1}function We(e,t){let i=e.filter(({folders:a})=>a.some(fo)),n=i.length>0?i:e,[r]=n;if(r===void 0||n.length>1)throw $o(n,t);return r}function se(e){
return e.split(/[/\\]/).filter(t=>t!==""&&t!==".")}function ko(e,t){return se(e).join("/").toLowerCase()===se(t).join("/").toLowerCase()}function Io(e,t){let i=e.
filter(n=>!/[/\\]$/.test(n));return new d.b("DOWNLOAD_FAILED",`The archive holds no ${Y[t]} for ${bi[t]} x64.`,{hint:`Check that it is the archive of SignPath's\
 Cryptoki library for ${bi[t]}.`,details:`It holds: ${(0,G.f)(i,20)}`})}function $o(e,t){let i=e.map(({folders:n})=>n.length===0?"the top folder":n.join("/"));return new d.b(
"DOWNLOAD_FAILED",`The archive holds ${Y[t]} ${e.length} times, and the folders don't tell which one is for this runner: ${i.join(", ")}.`,{hint:"Unpack the rig\
ht one and set cryptoki-library to its path; or name the folders for OpenSSL, such as openssl-1.1 and openssl-3."})}function So(e){return new d.b("PREREQUISITE_\
MISSING",`The archive has one library for each OpenSSL (${Ii(e)}), and no openssl is found here to tell which one fits.`,{hint:"Install openssl, or set the open\
ssl input to its path. SignPath's library needs it anyway."})}function Eo(e,t){return new d.b("UNSUPPORTED_RUNNER",`The archive has libraries for OpenSSL ${Ii(e)}\
, but none for this runner's ${t.text}.`,{hint:"Use another version of the library, another runner image, or set the openssl input to a matching OpenSSL."})}function Ii(e){
return e.map(({folder:t})=>t).join(", ")}var No=/-----BEGIN PGP SIGNATURE-----(?:\s|[A-Za-z]+: [^\n]*)*-----END PGP SIGNATURE-----/,Ao=16,To=64*1024*1024;async function $i(e){
let t=await(await Promise.resolve().then(()=>O(require("./openpgp-2VDSVOQ2.cjs")))).readKey({armoredKey:e.releaseKey}),i=await _o(e),n=i.packets.filter(({issuerKeyID:a})=>t.
getKeys(a).length>0);if(n.length===0){let a=i.packets.map(({issuerKeyID:o})=>o.toHex().toUpperCase()).join(", ");throw A("wrong-key",e,`It was made by key ${a},\
 not by the release key ${Uo(t)}.`)}if(n.length>Ao)throw A("unreadable",e,`There are ${n.length} signatures in it.`);let r;for(let a of n)try{i.packets.splice(0,
i.packets.length,a),await Lo(i,a,t,e);return}catch(o){r??=o}throw r}async function Lo(e,t,i,n){let r=await Promise.resolve().then(()=>O(require("./openpgp-2VDSVOQ2.cjs"))),
a=t.created??new Date,o=await r.createMessage({binary:await Co(n.path)}),{signatures:s,data:l}=await r.verify({message:o,signature:e,verificationKeys:i.toPublic(),
date:a,format:"binary"});l instanceof Uint8Array||await Po(l);let c=await Promise.all(s.map(Oo));if(!c.includes("good"))throw xo(c[0]??"",n);await Ro(i,t,n)}async function _o(e){
let t=await Promise.resolve().then(()=>O(require("./openpgp-2VDSVOQ2.cjs"))),i=Buffer.from(e.signature).toString("latin1");if(i.trim()==="")throw A("stripped",e,
"The file for it is empty.");if(No.test(i))throw A("stripped",e,"The file for it holds no signature.");try{let n=i.includes("-----BEGIN PGP SIGNATURE-----");if(!n&&
/^\s*[-<A-Za-z0-9]/.test(i.slice(0,1)))throw A("stripped",e,"The file for it holds no signature.");let r=n?await t.readSignature({armoredSignature:i}):await t.readSignature(
{binarySignature:e.signature});if(r.packets.length===0)throw A("stripped",e,"The file for it holds no signature.");return r}catch(n){throw n instanceof d.b?n:A(
"unreadable",e,`It can't be read (${(0,b.g)(n,"message")??String(n)}).`,n)}}async function Co(e){let{size:t}=await(0,Re.stat)(e);return t<=To?(0,Re.readFile)(e):
qn.Readable.toWeb((0,Hn.createReadStream)(e,{highWaterMark:1024*1024}))}async function Po(e){let t=e.getReader();for(;!(await t.read()).done;);}async function Oo({
verified:e}){return e.then(()=>"good",t=>(0,b.g)(t,"message")??String(t))}function xo(e,t){return/digest did not match|signature verification failed/i.test(e)?A(
"tampered",t,`It does not fit: ${t.what} was changed after it was signed.`):/insecure|weak|rejected/i.test(e)?A("weak",t,`It is too weak to prove anything (${e}\
).`):/revoked/i.test(e)?A("revoked-key",t,"Its key has been revoked."):A("unreadable",t,`It can't be checked (${e}).`)}async function Ro(e,t,i){let n=i.now??new Date;
if(await e.isRevoked(void 0,void 0,n))throw A("revoked-key",i,"Its key has been revoked.");let r=t.getExpirationTime();if(r instanceof Date&&r<=n)throw A("expir\
ed-signature",i,`It expired on ${Si(r)}.`);let a=await e.getExpirationTime();if(Bo(a)&&a<=n)throw A("expired-key",i,`Its key expired on ${Si(a)}.`)}var Do={stripped:"\
Somebody took the signature away. Take the archive from SignPath's own server, or pin its digest with cryptoki-sha256.",unreadable:"The signature is damaged. Ta\
ke the archive from SignPath's own server, or pin its digest with cryptoki-sha256.","wrong-key":"Take the archive from SignPath's own server. Where SignPath has\
 a new release key, a newer release of pkcs11-sign knows it.",tampered:"Don't use it. Take the archive from SignPath's own server, and find out who changed this\
 copy.","expired-signature":"Use a newer cryptoki-version; or pin the digest with cryptoki-sha256 if you know the archive to be right.","expired-key":"A newer r\
elease of pkcs11-sign may know a newer key; or pin the digest with cryptoki-sha256 if you know the archive to be right.","revoked-key":"Don't use it. A newer re\
lease of pkcs11-sign may know SignPath's new release key.",weak:"Pin the digest with cryptoki-sha256 if you know the archive to be right."};function A(e,{what:t},i,n){
return new d.b("DOWNLOAD_NOT_VERIFIED",`The GPG signature of ${t} is not good (${e}). ${i}`,{hint:Do[e],...n===void 0?{}:{cause:n}})}function Uo(e){return e.getFingerprint().
toUpperCase()}function Bo(e){return Object.prototype.toString.call(e)==="[object Date]"}function Si(e){return e.toISOString().slice(0,10)}async function Ko(e,t,i){
try{return t!==void 0?(Go(e,t),"digest"):e.signature===void 0?"nothing":(await $i({path:e.path,what:"the archive",signature:e.signature,releaseKey:i}),"signatur\
e")}catch(n){throw await e.discard(),n}}async function jo(e,t,i){return t===void 0?"nothing":(await $i({path:e,what:"the library in the archive",signature:await(0,Yn.readFile)(
t),releaseKey:i}),"signature")}function Ei(e,{source:t,archiveSha256:i,required:n,signatureUnknown:r}){let a=`cryptoki-sha256: ${i}`,o=r===void 0?"it has no GPG\
 signature":`whether there is a GPG signature could not be found out (${r.replace(/\.$/,"")})`,s=`Nothing vouches for ${t}: ${o}, and no digest is known`;if(n)throw new d.b(
"DOWNLOAD_NOT_VERIFIED",`${s}. require-verified-download is set, so it is not used.`,{hint:`If you know the archive to be right, pin it:
${a}`});e.warning(`${s}. It is used all the same. Once you know the archive to be right, pin it, and any change will be an error:
${a}`)}function Go({sha256:e,source:t},i){if(e===i.sha256)return;let n=i.from==="catalog"?"that this release of pkcs11-sign knows":"in cryptoki-sha256";throw new d.b(
"DOWNLOAD_NOT_VERIFIED",`${t} does not have the digest ${n}: it was changed, damaged or replaced.`,{hint:i.from==="catalog"?"Don't use it. Something between Sig\
nPath and this runner changes downloads, or SignPath replaced the archive: ask SignPath.":"Check whether cryptoki-sha256 belongs to this version and system; if \
it does, do not use this archive.",details:`expected: ${i.sha256}
found:    ${e}`})}async function Fo(e,t,i,n){if(e.kind==="installed")return{path:e.path,version:void 0};let r=Mo(e,t,i,n),a=await zo(r);return a!==void 0?Wo(r,a):
Yo(r)}function Mo(e,t,i,n){let r=i.os==="win32"?"win32":"linux",a;return{...Xa(e,r,t,i.workingDirectory,n),openssl:()=>a??=Vo(t,i)}}async function Vo({inputs:e,
environment:t},i){return i.openssl!==void 0?i.openssl.version:(await Xt({programs:[w.a],openssl:e.openssl},t())).openssl?.version}async function zo(e){let{plan:t,
session:i,os:n,source:r,expected:a}=e;if(!(a!==void 0||t.archive===void 0&&t.version!==void 0&&!ti(t.version))||r.kind==="file")return;let o=U(r.url),s=h=>a!==void 0?
h.archiveSha256===a.sha256:h.source===o&&(h.vouchedBy==="signature"||h.vouchedBy==="nothing"&&!t.requireVerified),l=async h=>(await io(i.host.cacheDirectory,{version:t.
version,os:n,openssl:h},s))[0],c=await l(void 0);if(c!==void 0||n==="win32")return c;let u=await e.openssl();return u===void 0?void 0:l(`${u.major}.${u.minor}`)}
function Wo({plan:e,session:t,expected:i},{record:n,path:r}){let{host:a}=t;return a.info(`Library: from the cache, checked against its digest (${n.build}): ${r}`),
i===void 0&&n.vouchedBy==="nothing"&&Ei(a,{source:n.source,archiveSha256:n.archiveSha256,required:e.requireVerified}),{path:r,version:e.version}}async function Yo(e){
let{plan:t,settings:i,expected:n}=e,r=await eo(e,"cryptoki");try{let a=await Ho(r,e),o=t.version??a.version,s=n?.sha256===r.sha256?{...a.archive,sha256:r.sha256}:
a.archive,l=await Ko(s,n,i.releaseKey);return await qo(e,a.archive,l,o)}finally{await r.discard()}}async function Ho(e,{session:t,settings:i}){if(!await Aa(e.path))
return{archive:e,version:void 0};let{path:n,manifest:r}=await Ta(e.path,await t.workspace.folder("air-gap"),i.unpackLimits);return{archive:{...e,path:n,sha256:r.
sha256,signature:void 0,signatureUnknown:void 0},version:r.version}}async function qo(e,t,i,n){let{plan:r,session:a,settings:o,os:s}=e,{host:l,workspace:c}=a,u=await c.
folder("library");try{let{build:h,library:p,signature:g}=await Zo(e,t.path,u),m=i==="nothing"?await jo(p,g,o.releaseKey):i;if(l.info(`Library: ${h.library}: ${h.
reason}`),l.info(`Verified by: ${{digest:"its SHA-256 digest",signature:"SignPath's GPG signature",nothing:"nothing"}[m]}`),m==="nothing"){let{source:N,sha256:y,
signatureUnknown:R}=t;if(Ei(l,{source:N,archiveSha256:y,required:r.requireVerified,signatureUnknown:R}),R!==void 0)return{path:await Ni(e,p),version:n}}let v={format:1,
version:n,source:t.source,archiveSha256:t.sha256,library:Y[s],librarySha256:await(0,de.b)(p),vouchedBy:m,build:h.reason};return{path:await Jo(e,{version:n,os:s,
openssl:h.openssl},p,v),version:n}}finally{await(0,ee.rm)(u,{recursive:!0,force:!0})}}async function Zo({os:e,openssl:t,settings:i},n,r){let a=async u=>yo(u,e,mo(
u,e)?await t():void 0),o,s=await ni({archive:n,folder:r,limits:i.unpackLimits,candidate:u=>go(u,e),choose:async u=>{o=a(u);let{library:h,signature:p}=await o;return p===
void 0?[h]:[h,p]}}),l=await o,c=s.get(l?.library??"");if(l===void 0||c===void 0)throw new d.b("INTERNAL_ERROR","The library was not unpacked.");return{build:l,library:c,
signature:l.signature===void 0?void 0:s.get(l.signature)}}async function Jo(e,t,i,n){let{host:r}=e.session;try{return await no(r.cacheDirectory,t,i,n)}catch(a){
return r.notice(`The cache ${r.cacheDirectory} can't be written to (${(0,b.f)(a)??String(a)}): the library is installed for this job only.`),Ni(e,i)}}async function Ni({
session:e,os:t},i){let n=(0,Mn.join)(await e.workspace.folder("installed"),Y[t]);return await(0,ee.rename)(i,n),await(0,ee.chmod)(n,384),n}var Qo=64,ve=64,Ai=24,
Xo=11,es=64*1024*1024;async function ts(e){let t=await(0,Qn.open)(e,"r");try{return await is(t)}finally{await t.close()}}async function is(e){let t=await Ye(e,0,
Qo),i=t?.[4]===2&&t[5]===1;if(t===void 0||!i)return;let n=await Ye(e,Number(t.readBigUInt64LE(40)),t.readUInt16LE(60)*ve);if(n!==void 0)for(let r=0;r<n.length;r+=
ve){if(n.readUInt32LE(r+4)!==Xo)continue;let a=await Ti(e,n,r),o=await Ti(e,n,n.readUInt32LE(r+40)*ve);return a===void 0||o===void 0?void 0:ns(a,o)}}function ns(e,t){
let i=new Set;for(let n=0;n+Ai<=e.length;n+=Ai){let r=e.readUInt32LE(n);e.readUInt16LE(n+6)!==0&&r<t.length&&i.add(t.toString("latin1",r,t.indexOf(0,r)))}return i}
function Ti(e,t,i){return i+ve>t.length?Promise.resolve(void 0):Ye(e,Number(t.readBigUInt64LE(i+24)),Number(t.readBigUInt64LE(i+32)))}async function Ye(e,t,i){if(i<=
0||i>es||!Number.isSafeInteger(t))return;let{buffer:n,bytesRead:r}=await e.read(Buffer.alloc(i),0,i,t);return r<i?void 0:n}var He="C_GetFunctionList",Li="SIGNPA\
TH_",rs={62:"x64",183:"arm64",3:"ia32",40:"arm"};async function _i(e,t){let i=(0,Jn.resolve)(t,e),n=await(0,ie.stat)(i).catch(()=>{});if(n===void 0)throw B(`${i}\
 does not exist`,"Check cryptoki-library: it is the path of the library on the runner.");if(!n.isFile())throw B(`${i} is not a file`,"Check cryptoki-library: it\
 is the path of the library file, not of its folder.");await os(i);let[r,a,o]=await ls(i,[Buffer.from(He),Buffer.from(Li),Buffer.from(Li,"utf16le")]),s=process.
platform==="linux"?await ts(i):void 0;if(s===void 0?r!==!0:!s.has(He))throw as(i,s);return{path:await(0,ie.realpath)(i),readsSignPathVariables:a===!0||o===!0}}function as(e,t){
let i=[["bind_engine","an OpenSSL engine"],["OSSL_provider_init","an OpenSSL provider"]].find(([n])=>t?.has(n)===!0)?.[1];return B(i===void 0?`${e} is not a PKC\
S #11 library: it has no ${He}`:`${e} is ${i}, not a PKCS #11 library`,"Set cryptoki-library to the PKCS #11 module itself, such as libSignPath.Cryptoki.so. Eng\
ines and providers are found without it.")}async function os(e){let t=await ss(e,20),i=t.subarray(0,4).equals(Buffer.from("\x7FELF","latin1")),n=t.subarray(0,2).
toString("latin1")==="MZ",r=process.platform==="win32",a="Install the build for this runner, or leave cryptoki-library out to have it chosen.";if(process.platform===
"linux"&&n)throw B(`${e} is a Windows library, but this runner is Linux`,a);if(r&&i)throw B(`${e} is a Linux library, but this runner is Windows`,a);if(process.
platform!=="linux")return;if(!i)throw B(`${e} is not a shared library`,a);let o=rs[t.readUInt16LE(18)];if(o!==process.arch)throw B(`${e} is built for ${o??"anot\
her processor"}, but this runner is ${process.arch}`,a)}async function ss(e,t){try{let i=await(0,ie.open)(e,"r");try{let{buffer:n,bytesRead:r}=await i.read(Buffer.
alloc(t),0,t,0);if(r<t)throw B(`${e} is too short for a library`,"Install it anew: the copy is damaged.");return n}finally{await i.close()}}catch(i){throw i instanceof
d.b?i:B(`${e} can't be read`,"Check the file's permissions.",i)}}async function ls(e,t){let i=t.map(()=>!1),n=Math.max(...t.map(a=>a.length))-1,r=Buffer.alloc(0);
for await(let a of(0,Zn.createReadStream)(e,{highWaterMark:1<<20})){let o=Buffer.concat([r,a]);if(t.forEach((s,l)=>i[l]||=o.includes(s)),i.every(s=>s))break;r=o.
subarray(Math.max(0,o.length-n))}return i}function B(e,t,i){return new d.b("LIBRARY_NOT_LOADABLE",`${e}.`,{hint:t,...i===void 0?{}:{cause:i}})}var cs="SignPath.\
CryptoProviders.Cryptoki.txt",us=25,ds=16*1024,hs=new Map([[134,"SIGABRT"],[135,"SIGBUS"],[139,"SIGSEGV"]]),fs=new Set(["SIGABRT","SIGBUS","SIGSEGV","SIGILL","S\
IGFPE"]),ps=new Set(["OUTPUT_NOT_WRITABLE","INVALID_INPUT","KEY_TYPE_MISMATCH","LIBRARY_NOT_LOADABLE"]);async function wt(e){let t=await Pi(e),i=ys(await ws(e,t),
e);if(ps.has(i.code)||i.transient)return i;let n=await e.askSignPath();if(n===void 0)return i;let{tool:r,file:a}=e;return new d.b(n.code,`${r} could not sign ${a}\
: ${gs(n.message,t)}`,{file:a,cause:i,...n.hint===void 0?{}:{hint:n.hint},...i.details===void 0?{}:{details:i.details}})}function gs(e,{ckr:t}){return t===void 0?
e:`${e.replace(/\.$/,"")} (${t}).`}function ms({message:e="see its words below"},t){let i=e.replace(/\.$/,"");return t===void 0?i:i.replace(/^The timestamp server\b/,
`The timestamp server ${t}`)}function ys(e,{tool:t,extraArguments:i}){let{code:n,message:r,hint:a,file:o,details:s}=e;return i.length===0||n!=="SIGNING_FAILED"&&
n!=="INVALID_INPUT"?e:new d.b(n,r,{hint:`${a===void 0?"":`${a} `}Check \`arguments\` too: ${t} gets them as they are.`,...o===void 0?{}:{file:o},...s===void 0?{}:
{details:s},cause:e})}async function er(e,t){return(await Pi(e)).ckr!==void 0?wt(e):new d.b(t.code,t.message,{file:e.file,...t.hint===void 0?{}:{hint:t.hint},details:await xi(
e)})}async function ws(e,t){let{tool:i,file:n,captured:r,timeLimitInSeconds:a}=e,o={file:n,details:await xi(e)},s=ks(r.output)??await bt(e);if(s!==void 0)return vt(
i,n,s,o);if(t.ckr!==void 0){let c=(0,L.b)(t.ckr,e.otherVendor);return new d.b(c.code,`${i} could not sign ${n}: ${t.ckr}, ${c.meaning}.`,{...o,hint:c.hint})}if(r.
timedOut)return new d.b("TIME_LIMIT",`${i} did not finish ${n} within ${a} s and was stopped.`,{...o,hint:`Either ${e.timestampUrl===void 0?"the service":`the s\
ervice or the timestamp server ${e.timestampUrl}`} hangs, or the tool waits for a session that could not be opened. Look at the log below; raise time-limit-in-s\
econds for very large files.`});if(t.code!==void 0)return new d.b(t.code,`${i} could not sign ${n}: ${ms(t,e.timestampUrl)}.`,{...o,...t.hint===void 0?vs(t.code,
e.otherVendor):{hint:t.hint}});let l=r.signal??hs.get(r.exitCode??0);return l!==void 0&&(r.signal===null||fs.has(l))?new d.b("SIGNING_FAILED",`${i} crashed (${l}\
) while it signed ${n}.`,{...o,hint:"Its last words are below. Where there are none, set log-level to debug for the library's own log."}):new d.b("SIGNING_FAILE\
D",`${i} could not sign ${n}: ${t.message?.replace(/\.$/,"")??bs(r)}.`,{...o,hint:"Its own words are below."})}var Ci=new Set(["CKR_OPERATION_ACTIVE","CKR_OPERA\
TION_NOT_INITIALIZED"]);async function Pi({failure:e,logDirectory:t,cardLog:i,redact:n}){if(e.ckr!==void 0&&!Ci.has(e.ckr)||e.code!==void 0)return e;let r=i===void 0?
void 0:(0,L.f)(await Oi(i));if(r!==void 0)return{...e,ckr:r};let a=[...(await qe(t,n)).matchAll(/\b(CKR_[A-Z_]+)\b|\bCKR 0x([0-9A-Fa-f]{1,8})\b/g)].map(([,o,s])=>o??
(0,L.a)(parseInt(s??"0",16))).findLast(o=>!Ci.has(o));return a===void 0||a==="CKR_OK"?e:{...e,ckr:a}}function vt(e,t,i,n){return new d.b("OUTPUT_NOT_WRITABLE",`${e}\
 could not write the result for ${t}: ${i}.`,{...n,hint:"Free space on the disk that holds the result, or set output-directory to another one."})}async function qe(e,t){
let i=await(0,pe.readFile)((0,Ue.join)(e,cs),"utf8").catch(()=>"");return t(Ze(i))}async function Oi({path:e,from:t}){return(await(0,pe.readFile)(e).catch(()=>Buffer.
alloc(0))).subarray(t).toString("latin1")}async function xi({tool:e,captured:t,logDirectory:i,cardLog:n,redact:r}){let a=await qe(i,r),o=[`${e} said:
${Ze(t.output)||"(nothing)"}`],s=n===void 0?"":r(Ze(await Oi(n)));return s!==""&&o.push(`The card daemon's log ends with:
${s}`),a!==""&&o.push(`The library's log ends with:
${a}`),o.join(`

`)}function vs(e,t){let i={POLICY_NOT_FOUND:"Check project-slug and signing-policy-slug, and that the token belongs to a submitter of that signing policy.",TIMESTAMP_FAILED:"\
Add another server to timestamp-urls; they are tried in order.",LIBRARY_NOT_LOADABLE:"Check that the library is the build for this runner and that all that it n\
eeds is installed (ldd LIBRARY tells).",AUTHENTICATION_FAILED:"Check the API token and the organization id.",INVALID_INPUT:"Check that the file is whole and wha\
t its name says, and that the certificate is the one of the signing policy.",KEY_TYPE_MISMATCH:"Choose an algorithm that fits the signing policy's key.",...t?{POLICY_NOT_FOUND:(0,L.b)(
"CKR_KEY_HANDLE_INVALID",!0).hint,AUTHENTICATION_FAILED:(0,L.b)("CKR_PIN_INCORRECT",!0).hint}:{}}[e];return i===void 0?{}:{hint:i}}function bs({exitCode:e,signal:t}){
return t===null?`it ended with exit code ${e??"unknown"}`:`it was ended by ${t}`}function ks(e){return/no space left on device|disk quota exceeded|file too large|read-only file system/i.
exec(e)?.[0].toLowerCase()}async function bt({output:e,expectedSizeInBytes:t}){let i=await(0,pe.statfs)((0,Ue.dirname)(e)).then(({bavail:n,bsize:r})=>n*r,()=>{});
return i!==void 0&&i<t+ds?"no space left on device":void 0}function Ze(e){return e.trimEnd().split(`
`).slice(-us).join(`
`)}var Is=new Set(["load","C_Initialize","C_GetInfo","C_GetSlotList","C_GetTokenInfo","C_GetMechanismList"]),$s=new Set(["SIGNING_FAILED","KEY_TYPE_MISMATCH"]);
function Ss(e,t,i,n=!1){let r=e==="load"?"C_GetFunctionList":e;if(t===void 0)return new d.b("LIBRARY_NOT_LOADABLE",`The library can't be used: ${r} failed: ${i}\
.`);let a=(0,L.a)(t),{code:o,meaning:s,hint:l}=n?Es(e,a):(0,L.b)(a);return Is.has(e)&&$s.has(o)?new d.b("LIBRARY_NOT_LOADABLE",`The library is there, but does n\
ot start: ${r} gives ${a}, ${s}.`,{hint:l}):new d.b(o,`The library can't be used: ${r} gives ${a}, ${s}.`,{hint:l})}function Es(e,t){return e==="C_Login"&&t==="\
CKR_OPERATION_NOT_INITIALIZED"?(0,L.b)("CKR_TOKEN_NOT_RECOGNIZED",!0):e!=="C_Initialize"||t!=="CKR_ARGUMENTS_BAD"?(0,L.b)(t,!0):{code:"LIBRARY_NOT_LOADABLE",meaning:"\
it may want parameters of its own",hint:"A module that does, such as NSS's, can be used through p11-kit, whose configuration has them (x-init-reserved): set cry\
ptoki-library to p11-kit-proxy.so."}}function Ns(e){return new d.b("LIBRARY_NOT_LOADABLE",`${e} can be loaded, but shows no token.`,{hint:"Check that it is Sign\
Path's library. Another vendor's may need a configuration of its own, or a device."})}var As=10;function Ts(e,t,i=!1){if(t.length===0)return Ls(e,i);let n=t.filter(
s=>s!=="");if(n.length===0)return new d.b("POLICY_NOT_FOUND",`The token has keys, but none with the id ${e}, and none with any other id.`,{hint:"The id (CKA_ID)\
 of the key has to be PROJECT/SIGNING-POLICY, as it is in SignPath's library; a label does not count."});let r=(0,Z.b)(e,[...new Set(n)]),a=(0,Z.a)(e,r),o=i?"":
", and that the API token's user is a submitter there";return new d.b("POLICY_NOT_FOUND",`The library shows no key ${e}.`,{hint:`${a===void 0?"":`Did you mean ${a}\
? `}Check project-slug and signing-policy-slug${o}. Visible: ${(0,G.f)(r,As)}.`})}function Ls(e,t){return t?new d.b("POLICY_NOT_FOUND",`The token has no private\
 key at all, so not ${e} either.`,{hint:"Check that it is the token with the key, and that the module finds its own configuration. The key's id (CKA_ID) has to \
be PROJECT/SIGNING-POLICY."}):new d.b("PERMISSION_DENIED",`The library shows no key at all, so not ${e} either.`,{hint:"The API token's user is a submitter of n\
o signing policy in this organization: add the user to the policy in SignPath."})}var _s=new Set(["SIGSEGV","SIGABRT","SIGBUS","SIGILL","SIGFPE","SIGTRAP"]),Cs=new Set(
[3221225477,3221225725,3221226356,3221226505,3221225501]);function Ps({library:e,timeLimitInSeconds:t},{timedOut:i,signal:n,exitCode:r},a,o){let s=a===void 0||a===
"load"?"while it was loaded":`in ${a}`;if(i)return new d.b("TIME_LIMIT",`${e} did not come back within ${t} s ${s} and was stopped.`,{hint:"It may wait for a se\
rvice that does not answer: check api-url, http-proxy and the network of this runner."});let[,l]=/symbol lookup error: .*: (undefined symbol: \S+)/.exec(o)??[];
if(l!==void 0)return new d.b("LIBRARY_NOT_LOADABLE",`${e} is not complete on this runner: ${l}.`,{hint:H});let c=r??0,u=n!==null&&_s.has(n)?n:Cs.has(c)?`0x${c.toString(
16)}`:void 0,h=u===void 0?`ended its process (${n??`exit code ${c}`})`:`crashed (${u})`,p=a==="load"?"The file may be damaged: install it anew. ":"";return new d.b(
"LIBRARY_NOT_LOADABLE",`${e} ${h} ${s}.`,{hint:p+H})}var H="Install the build for this runner and its OpenSSL; where cryptoki-library is set, leave it out to ha\
ve it chosen. With log-level: debug the library says more.";async function Os(e){let{library:t,words:i}=e,n=await xs(t);if(n!==void 0)return n;if(/undefined symbol: C_GetFunctionList|Win32 error 127\b/.
test(i))return Us(t);let r=await Bs(e);if(r!==void 0)return r;let a=await Ks(e);return a!==void 0?a:/Win32 error 193\b/.test(i)?V(e,`${t} is not a library for t\
his Windows (64-bit, x64)`,H):/failed to map segment|operation not permitted|permission denied/i.test(i)?V(e,`${t} may not be loaded by this user`,"Check the pe\
rmissions of the file, and that its disk is not mounted with noexec."):V(e,`${t} can't be loaded`,H)}function V({words:e},t,i){return new d.b("LIBRARY_NOT_LOADA\
BLE",`${t}.`,{hint:i,details:`The system's loader said:
${e}`})}async function xs(e){let t=await Ds(e);if(t!==void 0)return new d.b("LIBRARY_NOT_LOADABLE",`${e} is built for ${t}, but this runner is ${process.arch}.`,
{hint:H});try{await _i(e,(0,ge.dirname)(e));return}catch(i){return i instanceof d.b?i:void 0}}var Rs={34404:"x64",43620:"arm64",332:"ia32"};async function Ds(e){
if(process.platform!=="win32")return;let t=await(0,kt.readFile)(e).catch(()=>Buffer.alloc(0));if(t.length<64||t.toString("latin1",0,2)!=="MZ")return;let i=t.readUInt32LE(
60);if(i+6>t.length)return;let n=Rs[t.readUInt16LE(i+4)];return n===process.arch?void 0:n}async function Us(e){let t=(await(0,kt.readFile)(e).catch(()=>Buffer.alloc(
0))).includes("bind_engine")?"is an OpenSSL engine, not a PKCS #11 library":"is not a PKCS #11 library: it has no C_GetFunctionList";return new d.b("LIBRARY_NOT\
_LOADABLE",`${e} ${t}.`,{hint:"Set cryptoki-library to the PKCS #11 module itself, such as libSignPath.Cryptoki.so. The engine is found without it."})}async function Bs(e){
let{library:t,words:i}=e,[,n="",r=""]=/(\S+): version [`'"]([^'"`]+)['"`] not found/.exec(i)??[];if(r==="")return;let[,a=r,o=""]=/^([A-Za-z]+)_([\d.]+)$/.exec(r)??
[];if(a!=="GLIBC")return V(e,`${t} needs ${(0,ge.basename)(n)} with ${r}, and this runner's is older`,H);let[,s]=/^glibc (\S+)/.exec(await Ri(e,"getconf","GNU_L\
IBC_VERSION"))??[];return V(e,`${t} needs glibc ${o} or later, and this runner has ${s??"an older one"}`,"The library was built for a newer system: use a newer \
runner image, or the build for this runner's distribution.")}async function Ks(e){let{library:t,words:i}=e;if(/Win32 error 126\b/.test(i))return V(e,`${t} needs\
 another DLL that is not on this runner`,"Most often it is Microsoft's Visual C++ runtime (vc_redist.x64.exe), or a DLL that belongs beside the library.");let[,
n]=/^(?:.*: )?([^:\s/]+): cannot open shared object file/.exec(i)??[];if(n===void 0||n===(0,ge.basename)(t))return;let r=[...new Set([n,...await js(e)])];return V(
e,`${t} needs ${r.join(", ")}, which ${r.length===1?"is":"are"} not on this runner`,Gs(r))}async function js(e){return[...(await Ri(e,"ldd",e.library)).matchAll(
/^\s*(\S+) => not found/gm)].map(([,t=""])=>t)}async function Ri({environment:e,redact:t,signal:i},n,r){try{return(await(0,K.c)({program:n,arguments:[r],environment:e},
{timeLimitInSeconds:10,redact:t,signal:i})).stdout}catch(a){if(a instanceof d.b&&a.code==="CANCELLED")throw a;return""}}function Gs(e){let[,t]=e.map(i=>/^lib(?:ssl|crypto)\.so\.([\d.]+)$/.
exec(i)).find(i=>i!==null)??[];return t!==void 0?`This build is for OpenSSL ${t}, and this runner has another one: install the build for the runner's own OpenSS\
L (openssl version); where cryptoki-library is set, leave it out to have it chosen.`:`Install the packages that hold ${e.length===1?"it":"them"} (apt-file searc\
h ${e[0]??""}, or dnf provides "*/${e[0]??""}"), or the build for this runner.`}var Fs=Buffer.from("06072a8648ce3d0201","hex"),Ms=3,Vs=[57,65,97,133];function Di(e,t){
if(e===void 0||t===void 0)return;let[i,n]=[Buffer.from(t[0],"base64"),Buffer.from(t[1],"base64")];try{return e==="RSA"?zs(i,n):Ws(i,n)}catch{return}}function zs(e,t){
return(0,It.createPublicKey)({key:{kty:"RSA",n:e.toString("base64url"),e:t.toString("base64url")},format:"jwk"})}function Ws(e,t){let i=Vs.includes(t.length)?t:
(0,E.d)(t).content,n=Je(E.a.sequence,Fs,e),r=Je(E.a.sequence,n,Je(Ms,Buffer.of(0),i));return(0,It.createPublicKey)({key:r,format:"der",type:"spki"})}function Je(e,...t){
let i=Buffer.concat(t),{length:n}=i,r=n<128?[n]:n<256?[129,n]:[130,n>>8,n&255];return Buffer.concat([Buffer.of(e,...r),i])}var Ys=`
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
`,Hs=13,qs={0:"RSA",3:"EC"};async function Zs(e,t){let i=await(0,Kn.a)(t.workspace);if(i===void 0)return{kind:"skipped",reason:`this release has no PKCS #11 add\
on for ${process.platform} on ${process.arch}`};let{library:n,keyId:r,pin:a}=e,o=(0,De.randomUUID)(),s=await(0,K.c)((0,K.a)(Ys,[o,JSON.stringify({addon:i,library:n,
keyId:r,pin:a})],t.environment(e.environment)),{timeLimitInSeconds:e.timeLimitInSeconds,signal:t.signal,redact:(0,b.c)(o,t.redact),workingDirectory:t.workspace.
directory});return el(Js(s,o),s,e,t)}function Js({stdout:e,stderr:t},i){let n,r,a=[];for(let o of e.split(`
`)){let[s,l,c=""]=new RegExp(`^${i} (step|result) (.*)$`).exec(o)??[];s===void 0?a.push(o):l==="step"?r=c:n=Qs(c)}return{answer:n,step:r,words:`${a.filter(o=>o!==
"").join(`
`)}
${t}`.trim()}}function Qs(e){try{return JSON.parse(e,(t,i)=>typeof i=="string"?Xs(i):i)}catch{return}}function Xs(e){return(0,b.e)(e).trim()}async function el({
answer:e,step:t,words:i},n,r,{environment:a,redact:o,signal:s}){if(e?.kind==="ready")return tl(e,r.keyId,n.durationInMilliseconds,o);if(e?.kind==="no-addon")return{
kind:"skipped",reason:`the PKCS #11 addon can't be loaded here: ${o(e.message)}`};if(e===void 0&&!n.timedOut&&(t===void 0||t==="addon"))return{kind:"skipped",reason:`\
the PKCS #11 addon ended its process ${n.signal??`with ${n.exitCode??"?"}`}`};let l=e===void 0?Ps(r,n,t,i):e.kind==="no-token"?Ns(r.library):e.kind==="no-key"?Ts(
r.keyId??"",e.visible.map(o),r.otherVendor):e.step==="load"&&e.ckr===void 0?await Os({library:r.library,words:o(e.message),environment:a(),redact:o,signal:s}):Ss(
e.step,e.ckr,o(e.message),r.otherVendor);throw await rl(l,i,r,o)}function tl({library:e,token:t,key:i},n,r,a){return{kind:"ready",library:{description:a(e.description),
manufacturer:a(e.manufacturer),version:e.version,cryptokiVersion:e.cryptokiVersion},token:{slot:t.slot,label:t.label,serial:t.serial,makesPss:t.mechanisms.includes(
Hs)},mechanisms:t.mechanisms,key:i===void 0?void 0:il(i,n),durationInMilliseconds:r}}function il({hasPublicKey:e,sharesId:t,inOtherTokens:i,labelledAsId:n,...r},a=""){
let o=r.type===void 0?void 0:qs[r.type],s=Di(o,r.publicKey),l=r.certificates.map(u=>Buffer.from(u,"base64")),c=l.find(u=>s!==void 0&&nl(s,u))??l[0];return{id:a,
type:o,hasPublicKey:e,publicKey:s,certificate:c,sharesId:t,inOtherTokens:i,labelledAsId:n}}function nl(e,t){try{return(0,ft.a)(new De.X509Certificate(t).publicKey,
e)}catch{return!1}}async function rl(e,t,{logDirectory:i},n){let r=await qe(i,n),a=[...e.details===void 0?[]:[e.details],...t===""?[]:[`The library said:
${t.split(`
`).slice(-25).join(`
`)}`],...r===""?[]:[`The library's log ends with:
${r}`]];if(a.length===0)return e;let{code:o,message:s,hint:l,cause:c}=e;return new d.b(o,s,{...l===void 0?{}:{hint:l},cause:c,details:a.join(`

`)})}var al=60,Ui=20,Bi="SIGNPATH_SERVICE_UNAVAILABLE_TIMEOUT_IN_SECONDS",ol=new Set(["SIGNPATH_PROJECT_SLUG","SIGNPATH_SIGNING_POLICY_SLUG"]);function sl(e,t){
let i,n=Number(e.environment[Bi]??Ui),r={...Object.fromEntries(Object.entries(e.environment).filter(([a])=>!ol.has(a))),[Bi]:String(Math.min(n,Ui))};return()=>i??=
Zs({...e,environment:r,timeLimitInSeconds:al},t)}async function ll(e,t){try{let i=await e();if(i.kind==="skipped")t.notice(`The library is not tried out before \
signing: ${i.reason}.`);else{let{library:n,key:r,token:a}=i,o=r===void 0?"":`; it has the key ${r.id}`;t.info(`Library: ${n.description} ${n.version} of ${n.manufacturer}\
 loads and logs in${o}.`),r?.sharesId===!0&&t.warning(`The token has several private keys with the id ${r.id}: each tool takes one as it likes, and a signature \
by another key than the certificate's is thrown away. Give every key an id (CKA_ID) of its own.`),r?.inOtherTokens===!0&&t.warning(`Several tokens have the id ${r.
id}: the key in slot ${a.slot} is used, the first that the library names, and it may name them in another order next time. Give every key an id (CKA_ID) of its \
own.`)}return i}catch(i){if(!(i instanceof d.b)||!i.transient)throw i;return t.warning(`${i.message} Going on: the tools will try again.`),{kind:"skipped",reason:i.
message.replace(/\.$/,"")}}}var cl=new Set(["LIBRARY_NOT_LOADABLE","SIGNING_FAILED","TIME_LIMIT"]);async function $t(e,t){if(!cl.has(e.code))return e;try{if((await t()).
kind==="skipped")return e;let i=e.code==="TIME_LIMIT"?"It was not asked for a signature: that may be what hangs.":"Look at how the tool is set up.";return Ki(e,
e,[e.details,`The library itself was tried out: it loads, logs in and has the key. ${i}`])}catch(i){if(!(i instanceof d.b)||i.code==="CANCELLED")throw i;return Ki(
e,i,[e.message,i.details,e.details])}}function Ki(e,{code:t,message:i,hint:n},r){return new d.b(t,i,{...n===void 0?{}:{hint:n},...e.file===void 0?{}:{file:e.file},
details:r.filter(a=>a!==void 0).join(`

`),cause:e})}function ul(e){if(e.kind==="skipped"||e.key===void 0)return;let{id:t,certificate:i}=e.key;if(i!==void 0)return new Xn.X509Certificate(i);throw new d.b(
"INVALID_INPUT",`The token has the key ${t}, but no X.509 certificate for it.`,{hint:"Name the certificate file with the certificate input. A key for GPG has no\
ne: set tool to gpg, rpmsign or debsigs, or choose another signing policy for this tool."})}var dl="openpgp.js",ji=64*1024*1024,T=e=>({state:"invalid",reason:e}),
Qe=e=>({state:"invalid",reason:e,advice:"Set gpg-format to armor or binary: these sign any file."}),hl="-----BEGIN PGP SIGNATURE-----";function Gi(e){return e.match(
/^-----END PGP SIGNATURE-----/gm)?.length===1&&/-----END PGP SIGNATURE-----\s*$/.test(e)}async function Et(e,t,i,n){let r=await Promise.resolve().then(()=>O(require("./openpgp-2VDSVOQ2.cjs")));
if(e.length===0)return T("the signature file is empty");let a;try{let h=Buffer.from(e).toString("latin1"),p=h.startsWith(hl);if(p&&!Gi(h))return T("it holds mor\
e than one armored signature");a=await(p?r.readSignature({armoredSignature:h}):r.readSignature({binarySignature:e}))}catch(h){return T(`the signature can't be r\
ead: ${Xe(h)}`)}let o=Mi(a,i,r.enums.signature.binary);if(o!==void 0)return T(o);let s=await r.createMessage({binary:yl(t)}),{data:l,signatures:c}=await r.verify(
{message:s,signature:a,verificationKeys:await Wi(n),date:a.packets[0]?.created??new Date,format:"binary"});await vl(l);let u=await Vi(c,a,n);return u.state==="v\
alid"&&gl(a)?T("it has expired"):u}var fl=64*1024;async function ar(e,t,i,n){let r=await(0,F.stat)(t).catch(()=>{});if(r===void 0)return{state:"unsigned",reason:"\
there is no signature"};if(r.size>fl)return T("it is too big for a signature");let{size:a}=await(0,F.stat)(e);return Et(await(0,F.readFile)(t),[{path:e,start:0,
end:a}],i,n)}async function or(e,t,i,n){let r=await Promise.resolve().then(()=>O(require("./openpgp-2VDSVOQ2.cjs"))),a=await(0,F.stat)(e).catch(()=>{});if(a===void 0)
return{state:"unsigned",reason:"there is no signature"};if(a.size>ji)return Qe(`a text of more than ${ji>>20} MiB can't be checked`);let o=await(0,F.readFile)(e,
"utf8");if(!/^-----BEGIN PGP SIGNED MESSAGE-----\r?\n/.test(o)||!Gi(o))return T("it is no clear-signed text alone");let s;try{s=await r.readCleartextMessage({cleartextMessage:o})}catch(g){
return T(`the signed text can't be read: ${Xe(g)}`)}let[l,...c]=await r.verify({message:s,verificationKeys:await Wi(n),date:new Date(Date.now()+pl)}).then(({signatures:g})=>g);
if(l===void 0||c.length>0)return T("it does not hold exactly one signature");let u=await l.signature,h=Mi(u,i,r.enums.signature.text);if(h!==void 0)return T(h);
let p=bl(await(0,F.readFile)(t));return p===void 0?Qe("the file is not text in UTF-8"):Yi(s.getText())!==Yi(p.replace(/\n$/,""))?Qe("the text that is signed is \
not the text of the file"):Vi([l],u,n)}var pl=1e3,Fi={sha256:8,sha384:9,sha512:10};function Mi({packets:e},t,i){let[n,...r]=e;if(n===void 0||r.length>0)return`i\
t holds ${e.length} signatures, and not one`;let a=n;if(a.signatureType!==i)return`it is a signature of another type (${a.signatureType??"unknown"})`;let o=a.hashAlgorithm??
0;return o===Fi[t]?void 0:`its digest is ${Object.entries(Fi).find(([,s])=>s===o)?.[0]??`number ${o}`}, and not ${t}`}function gl({packets:e}){return e.some(t=>Number(
t.getExpirationTime())<=Date.now())}async function Vi([e],{packets:t},i){if(e===void 0)return T("it holds no signature");try{await e.verified}catch(r){let a=Xe(
r);return/could not find signing key/i.test(a)?T(`it was made by another key: ${zi(t[0])}`):T(/digest did not match|signature verification failed/i.test(a)?"it \
does not fit the content":a)}let n=zi(t[0]);return i.fingerprint===n||i.fingerprint.endsWith(n)?{state:"valid",verifier:dl,notes:[]}:T(`it was made by another k\
ey: ${n}`)}function zi(e){let t=e?.issuerFingerprint;return(t instanceof Uint8Array?Buffer.from(t).toString("hex"):e?.issuerKeyID.toHex()??"unknown").toUpperCase()}
async function Wi({armored:e}){return(await(await Promise.resolve().then(()=>O(require("./openpgp-2VDSVOQ2.cjs")))).readKey({armoredKey:e})).toPublic()}async function ml({
armored:e,fingerprint:t}){let i=(await(await Promise.resolve().then(()=>O(require("./openpgp-2VDSVOQ2.cjs")))).readKey({armoredKey:e})).getKeys().find(c=>c.getFingerprint().
toUpperCase()===t)?.keyPacket.publicParams,{n,e:r,oid:a,Q:o}=i??{};if(n instanceof Uint8Array&&r instanceof Uint8Array)return(0,nr.createPublicKey)({key:{kty:"R\
SA",n:Buffer.from(n).toString("base64url"),e:Buffer.from(r).toString("base64url")},format:"jwk"});let s=typeof a=="object"&&a!==null&&"oid"in a&&a.oid instanceof
Uint8Array?a.oid:void 0;if(s===void 0||!(o instanceof Uint8Array))return;let l=Buffer.concat([Buffer.of(6,s.length),s]).toString("base64");return Di("EC",[l,Buffer.
from(o).toString("base64")])}function yl(e){return St.Readable.toWeb(St.Readable.from(wl(e)))}async function*wl(e){for(let{path:t,start:i,end:n}of e){if(n<=i)continue;
let r=(0,rr.createReadStream)(t,{start:i,end:n-1,highWaterMark:1024*1024});for await(let a of r)yield a}}async function vl(e){let t=e.getReader();for(;!(await t.
read()).done;);}function bl(e){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return}}function Yi(e){return e.replace(/[ \t\r]+$/gm,
"")}function Xe(e){return((0,b.g)(e,"message")??String(e)).replace(/\.$/,"")}var et=15;function be(e,...t){return tt(e,"gpg",["--batch","--no-tty","--no-autosta\
rt",...t])}function ke(e,t,i){return tt(e,"gpg-connect-agent",["--no-autostart",...t,"/bye"],i)}function tt({session:e,home:t,question:i},n,r,a){return e.capture(
{program:i.command(n),arguments:r,environment:{GNUPGHOME:t}},a)}function Hi({log:e}){return(0,lr.readFile)(e,"latin1").catch(()=>"")}async function it(e,t,i,n,r){
let{session:a,question:o}=e,s=a.redact((await Hi(e)).slice(n)),l=`gpg said:
${t.output.trim()}

The card daemon's log ends with:
${s.trimEnd().split(`
`).slice(-25).join(`
`)}`,c=(0,L.f)(s);if(c!==void 0){let{code:p,meaning:g,hint:m}=(0,L.b)(c,o.otherVendor);return new d.b(p,`gpg could not ${i}: ${c}, ${g}.`,{hint:m,details:l})}if(t.
timedOut){let p="The service may hang. Look at the log below, or raise time-limit-in-seconds.";return new d.b("TIME_LIMIT",`gpg could not ${i} within ${a.inputs.
timeLimitInSeconds} s.`,{details:l,hint:p})}if(r?.code==="KEY_TYPE_MISMATCH")return r;let{message:u}=(0,w.b)(t.output),h=r!==void 0&&u===void 0?new d.b(r.code,r.
message,{details:l,...r.hint===void 0?{}:{hint:r.hint}}):new d.b("SIGNING_FAILED",`gpg could not ${i}${u===void 0?"":`: ${u}`}.`,{details:l,hint:"Its own words \
are below."});return $t(h,o.probe)}var kl=71;async function Il(e,t){let{inputs:i}=e,n=await $l(e),r=(0,z.join)(n,"scd.log"),a=(0,C.f)(t.library)?t.library:(0,z.join)(
n,`library${(0,z.extname)(t.library)}`),o={"gpg-agent.conf":(0,C.b)(t.command("gnupg-pkcs11-scd")),"gnupg-pkcs11-scd.conf":(0,C.c)({library:a,log:r}),"gpg.conf":(0,C.d)(
{digest:i.digest,pin:I.a,startsAgent:i.exportEnvironment!=="none"})};try{a!==t.library&&await(0,Be.symlink)(t.library,a);for(let[s,l]of Object.entries(o))await(0,Be.writeFile)(
(0,z.join)(n,s),l,{flag:"wx",mode:384})}catch(s){throw(0,Gn.b)(s,n)}return{session:e,home:n,log:r,question:t}}async function $l({workspace:e}){let t=(0,z.join)(
e.directory,"gnupg");return Buffer.byteLength(t)<=kl&&(0,C.f)(t)?e.folder("gnupg"):(0,Fn.d)(e.directory,"/tmp")}function Sl(e){let{session:t,home:i,question:n}=e,
r=new AbortController,a=(0,K.e)({program:n.command("gpg-agent"),arguments:["--homedir",i,"--daemon","--no-detach","sleep","2147483647"],environment:t.environment(
{...n.credentials,...C.a,GNUPGHOME:i,TMPDIR:i})},{workingDirectory:t.workspace.directory,signal:AbortSignal.any([r.signal,t.signal]),redact:t.redact,onLine:o=>{
t.host.debug(`gpg-agent: ${o}`)}}).then(()=>{},o=>{r.signal.aborted||t.host.debug(`gpg-agent: ${(0,b.g)(o,"message")??String(o)}`)});return{async ready(){let o=performance.
now()+et*1e3;for(;;){let{exitCode:s,output:l}=await ke(e,["GETINFO version"],et);if(s===0&&/^OK/m.test(l))return;if(performance.now()>o)throw new d.b("PREREQUIS\
ITE_MISSING",`gpg-agent did not start: ${l.trim()}.`,{hint:"Check that the gnupg package is complete (gpg-agent, gpgconf)."});await(0,sr.setTimeout)(20)}},async stop(){
r.abort(),await a,await tt(e,"gpgconf",["--homedir",i,"--remove-socketdir"],et).catch(()=>{})}}}var qi=1577836800,nt={signature:2,publicKey:6,userId:13},Zi=1,Ji=8,
El=19,le={created:2,issuer:16,preferredHashes:21,keyFlags:27,issuerFingerprint:33},Nl=3;function Qi(e){let t=Xi(e),i=Buffer.from(e.userId),n=Buffer.concat([Buffer.
of(4,255),ue(t.length)]);return Buffer.concat([tn(e),Buffer.of(180),ue(i.length),i,t,n])}function Al(e,t){let i=ce(le.issuer,nn(e).subarray(-8)),n=Tl(Qi(e));return Buffer.
concat([at(nt.publicKey,en(e)),at(nt.userId,Buffer.from(e.userId)),at(nt.signature,Buffer.concat([Xi(e),Ie(i.length),i,n.subarray(0,2),rt(t)]))])}function Xi(e){
let t=Buffer.concat([ce(le.created,ue(qi)),ce(le.keyFlags,Buffer.of(Nl)),ce(le.preferredHashes,Buffer.of(10,9,Ji)),ce(le.issuerFingerprint,Buffer.concat([Buffer.
of(4),nn(e)]))]);return Buffer.concat([Buffer.of(4,El,Zi,Ji),Ie(t.length),t])}function en({modulus:e,exponent:t}){return Buffer.concat([Buffer.of(4),ue(qi),Buffer.
of(Zi),rt(e),rt(t)])}function tn(e){let t=en(e);return Buffer.concat([Buffer.of(153),Ie(t.length),t])}function nn(e){return(0,Nt.createHash)("sha1").update(tn(e)).
digest()}function Tl(e){return(0,Nt.createHash)("sha256").update(e).digest()}function rt(e){let t=e.findIndex(r=>r!==0),i=t<0?Buffer.alloc(0):e.subarray(t),n=i.
length===0?0:i.length*8-Math.clz32(i[0]??0)+24;return Buffer.concat([Ie(n),i])}function at(e,t){return Buffer.concat([Buffer.of(192|e,255),ue(t.length),t])}function ce(e,t){
return Buffer.concat([Buffer.of(t.length+1,e),t])}function Ie(e){return Buffer.of(e>>8,e&255)}function ue(e){let t=Buffer.alloc(4);return t.writeUInt32BE(e),t}async function Ll(e){
let{keyId:t,keyIdHex:i,publicKey:n,otherVendor:r}=e.question,a=e.session.inputs.timeLimitInSeconds,o=await ke(e,["LEARN --force"],a),{output:s}=await ke(e,["SCD\
 LEARN --force"],a);for(let[,c="",u=""]of s.matchAll(/^S KEYPAIRINFO ([0-9A-F]{40}) (\S+)/gm))if(u.split("/").at(-1)?.toUpperCase()===i.toUpperCase())return c;let l=n.
asymmetricKeyType==="ec"?rn(t):/wrong public key algorithm/i.test(o.output)?new d.b("SIGNING_FAILED",`gnupg-pkcs11-scd does not get past the certificate of an E\
C key, and never to ${t}.`,{hint:"Debian 11 has such an old one: use a newer distribution, or a token without EC certificates."}):new d.b("SIGNING_FAILED",`gnup\
g-pkcs11-scd does not find the key ${t}.`,{hint:`It finds keys by their X.509 certificates: the token must have one for the key.${r?"":" With log-level: debug t\
he library says more."}`});throw await it(e,o,`find the key ${t}`,0,l)}function rn(e){return new d.b("KEY_TYPE_MISMATCH",`${e} is an EC key, and gnupg-pkcs11-sc\
d signs with RSA keys only.`,{hint:"Choose a signing policy with an RSA key."})}async function _l(e,t){let{home:i,question:n}=e,{keyId:r,commonName:a,publicKey:o}=n,
{n:s,e:l}=o.export({format:"jwk"});if(s===void 0||l===void 0)throw rn(r);let c=(0,C.e)(a??""),u={modulus:Buffer.from(s,"base64url"),exponent:Buffer.from(l,"base\
64url"),userId:c===""?r:`${c} (${r})`},h=await Cl(e,t,(0,cr.createHash)("sha256").update(Qi(u)).digest("hex")),p=(0,ye.join)(i,"built-key.gpg");await(0,me.writeFile)(
p,Al(u,h),{flag:"wx",mode:384});let g=await be(e,"--import",p);if(g.exitCode!==0||!g.output.includes("imported"))throw await it(e,g,`take the key built of ${r}`,
1/0)}async function Cl(e,t,i){let{home:n,question:r,session:a}=e,o=(0,ye.join)(n,"self-signature"),s=(await Hi(e)).length,l=[`/datafile ${o}`,`/let pin ${I.a}`,
"/definq PASSPHRASE pin","OPTION pinentry-mode=loopback",`SIGKEY ${t}`,`SETHASH --hash=sha256 ${i}`,"PKSIGN"],c=await ke(e,l,a.inputs.timeLimitInSeconds),u=(await(0,me.readFile)(
o).catch(()=>Buffer.alloc(0))).toString("latin1"),[h="",p=""]=/\(1:s(\d+):/.exec(u)??[],g=u.indexOf(h)+h.length,m=Buffer.from(u.slice(g,g+Number(p)),"latin1");if(h!==
""&&m.length===Number(p))return m;throw await it(e,c,`sign the user id of the key ${r.keyId}`,s)}async function Pl(e,t){let i=(0,ye.resolve)(process.cwd(),t);if((await(0,me.readFile)(
i,"latin1").catch(a=>{throw new d.b("FILE_UNREADABLE",`The file of gpg-public-key, ${(0,b.e)(t)}, ${(0,b.h)(a)}.`,{file:i,cause:a,hint:"Check the path in `gpg-p\
ublic-key`: it is relative to the working directory."})})).includes("PRIVATE KEY BLOCK"))throw new d.b("INVALID_INPUT","The file of gpg-public-key holds a PRIVA\
TE KEY, which must never lie there: it was not used.",{file:i,hint:"Remove it from where this job takes it. Give a file with the public key only."});let{exitCode:n,
output:r}=await be(e,"--import","--",i);if(n!==0)throw new d.b("INVALID_INPUT","The file of gpg-public-key holds no OpenPGP public key that gpg can use.",{file:i,
details:r,hint:"Download the public key of the policy's GPG key from SignPath, or leave gpg-public-key out."})}async function Ol(e,t){let{stdout:i}=await be(e,"\
--with-colons","--with-keygrip","--list-keys"),n="",r=[];for(let a of i.split(`
`)){let[o,,,,,,,,,s=""]=a.split(":");if(o==="fpr"&&r.push(n=s),o==="grp"&&s===t)return n}throw new d.b("INVALID_INPUT",`gpg-public-key is another key than that \
of ${e.question.keyId}: ${r.join(", ")}.`,{hint:"Download the public key of this signing policy's GPG key from SignPath, or leave gpg-public-key out."})}async function xl(e,t){
if(process.platform==="win32")throw new d.b("UNSUPPORTED_RUNNER","Signing with GPG keys runs on Linux only.",{hint:"Sign in a job on a Linux runner, or in WSL."});
let i=await Il(e,t),n=Sl(i);try{return await n.ready(),{configuration:await Rl(i),stop:()=>n.stop()}}catch(r){throw await n.stop(),r}}async function Rl(e){let{session:t,
home:i,log:n,question:r}=e,{gpgPublicKey:a}=t.inputs,o=await Ll(e);await(a===void 0?_l(e,o):Pl(e,a));let s=await Ol(e,o),l=(0,ir.join)(i,"public-key.asc"),c=(await be(
e,"--armor","--export",s)).stdout;if(await(0,tr.writeFile)(l,c,{flag:"wx",mode:384}),(await ml({armored:c,fingerprint:s}))?.equals(r.publicKey)!==!0)throw new d.b(
"INVALID_INPUT",`The library's key ${r.keyId} is not the one that ${t.inputs.certificate===void 0?"SignPath names for it":"the file in certificate is for"}.`,{hint:"\
Check that certificate belongs to this signing policy."});let u=a===void 0?"made of the signing policy's key":"read from gpg-public-key";return t.host.info(`Ope\
nPGP key: ${s}, ${u}.`),{home:i,fingerprint:s,publicKey:l,log:n}}function an({body:e}){return JSON.parse(new TextDecoder().decode(e))}var on=2e3;function Dl(e,t){
let i=Gl(e),{code:n,message:r,hint:a}=Ul(e,i!==void 0,t),o=t.redact(i??ln(e)).slice(0,on);return new d.b(n,t.redact(r),{hint:a,...o?{details:o}:{}})}function Ul(e,t,{
apiUrl:i,organizationId:n}){let{status:r}=e;switch(!0){case r===401:return{code:"AUTHENTICATION_FAILED",message:"SignPath did not accept the API token (401).",hint:"\
The token may be mistyped, expired or revoked, or belong to another SignPath installation: check the secret behind `api-token`, and `api-url`."};case r===403:return{
code:"PERMISSION_DENIED",message:`The API token's user may not do this in organization ${n} (403).`,hint:"Check `organization-id`, and that the user is a submit\
ter of the signing policy."};case(r===404&&t):return{code:"POLICY_NOT_FOUND",message:`SignPath at ${i} does not know organization ${n} (404).`,hint:"Check `orga\
nization-id`, and `api-url` if you host SignPath yourself."};case(r===404||r===405):return{code:"INVALID_INPUT",message:`What answers at ${i} is not SignPath's \
API (${r}).`,hint:"Check `api-url`: SignPath in the cloud has https://app.signpath.io/Api, with /Api at its end."};case r===407:return{code:"AUTHENTICATION_FAIL\
ED",message:"The HTTP proxy asks for a user name and a password (407).",hint:"Give them in `http-proxy` as http://user:password@host:port, from a secret."};case sn(
r):return{code:"SERVICE_UNAVAILABLE",message:`SignPath at ${i} is not available at the moment (${r}).`,hint:"Try again later; SignPath's status page tells of ou\
tages."};case(r>=300&&r<400):return{code:"SERVICE_ERROR",message:`${i} redirects (${r}) to ${e.headers.location??"nowhere"}.`,hint:"Check `api-url`: the API tok\
en is not sent to where a redirect leads."};case(r>=400&&r<500):return{code:"REQUEST_REJECTED",message:`SignPath rejected the request (${r}).`,hint:e.body.length>
0?"What it says about it stands below.":"It does not say why. A proxy or firewall may have answered in its place: check them and `api-url`, and ask SignPath's s\
upport."};default:return{code:"SERVICE_ERROR",message:`SignPath at ${i} failed (${r}).`,hint:"Trying again will hardly help: ask SignPath's support, and name th\
e trace id below if there is one."}}}function sn(e){return[429,502,503,504].includes(e)}var Bl={unreachable:(e,t)=>({code:"SERVICE_UNAVAILABLE",message:`${new URL(
e).host} can't be reached: ${t.message}.`,hint:"Check `api-url`, the network and firewall of this runner, and `http-proxy` if it needs one."}),dropped:e=>({code:"\
SERVICE_UNAVAILABLE",message:`The connection to ${new URL(e).host} broke off.`,hint:"Try again later; check the network and the proxy between here and there."}),
timeout:(e,t)=>({code:"SERVICE_UNAVAILABLE",message:`SignPath at ${e} hung: ${Fl(t.message)}`,hint:"Try again later; check firewall and proxy, which may swallow\
 requests. `http-request-timeout-in-seconds` says how long one attempt may take."}),tls:(e,t)=>({code:"SERVICE_UNAVAILABLE",message:`No trusted TLS connection t\
o ${new URL(e).host}: ${t.message}.`,hint:(0,S.j)((0,b.f)(t.cause)??"")??"Where a proxy or a self-hosted SignPath has a certificate authority of its own, name i\
ts PEM file in NODE_EXTRA_CA_CERTS, and let the machine trust it, too: the library asks by itself."}),protocol:(e,t)=>({code:"SERVICE_ERROR",message:`What answe\
rs at ${e} does not speak HTTP: ${t.message}.`,hint:"Check `api-url` and `http-proxy`: scheme and port."}),"too-large":(e,t)=>({code:"SERVICE_ERROR",message:`${t.
message} That is not SignPath's API.`,hint:`Check \`api-url\`, which is ${e}.`}),redirect:(e,t)=>({code:"SERVICE_ERROR",message:t.message,hint:"Check `api-url`:\
 give the address that it redirects to, if you trust it with the API token. A log-in page of a proxy does this, too."}),cancelled:()=>({code:"CANCELLED",message:"\
The request to SignPath was cancelled.",hint:"Start the job again."}),other:(e,t)=>({code:"SERVICE_UNAVAILABLE",message:`The request to ${e} failed: ${t.message}\
.`,hint:"Check the network, `api-url` and `http-proxy`."})};function Kl(e,t){let{code:i,message:n,hint:r}=Bl[e.kind](t.apiUrl,e);return new d.b(i,t.redact(n),{hint:r,
cause:e})}function jl(e,t){let i=e.headers["content-type"]??"",n=/html/i.test(i)?"a web page":"something that is not JSON",r=t.redact(ln(e)).slice(0,on);return new d.b(
"SERVICE_ERROR",`${t.apiUrl} answered with ${n}: is api-url right?`,{hint:"SignPath in the cloud has https://app.signpath.io/Api, with /Api at its end. A proxy \
that wants a log-in answers like this, too.",...r?{details:r}:{}})}function Gl(e){if(!/\bjson\b/i.test(e.headers["content-type"]??""))return;let t;try{t=an(e)}catch{
return}if(typeof t!="object"||t===null||!("title"in t||"detail"in t))return;let i={...t},n=[i.title,i.detail].filter(r=>typeof r=="string");return typeof i.errors==
"object"&&i.errors!==null&&n.push(JSON.stringify(i.errors)),typeof i.traceId=="string"&&n.push(`traceId: ${i.traceId}`),n.join(`
`)}function ln(e){return e.body.subarray(0,500).toString("utf8").replace(/[\p{Cc}\s]+/gu," ").trim()}function Fl(e){return e.charAt(0).toLowerCase()+e.slice(1)}
var j=class extends Error{};function Ml(e){return pn(()=>cn(e).map(un))}function Vl(e,t={}){let i=n=>Object.entries(t).every(([r,a])=>n[r]===a);return pn(()=>cn(
e).filter(i).map(zl))}function zl(e){let t=un(e),i=Yl(e),n=Hl(e)??i?.publicKey;if(!n)throw new j(`${ot(t)} has neither a public key nor a certificate that can b\
e read`);if(i&&!i.publicKey.equals(n))throw new j(`the certificate of ${ot(t)} is for another key`);return{...t,keyType:Wl(n,t),...typeof e.keySizeInBits=="numb\
er"?{keySizeInBits:e.keySizeInBits}:{},...i?{certificate:i}:{},publicKey:n.export({type:"spki",format:"der"})}}function Wl(e,t){let i={rsa:"RSA","rsa-pss":"RSA",
ec:"EC"}[e.asymmetricKeyType??""];if(i)return i;throw new d.b("KEY_TYPE_MISMATCH",`The key of ${ot(t)} is of type ${e.asymmetricKeyType??"unknown"}: only RSA an\
d EC are supported.`,{hint:"Choose a signing policy whose certificate has an RSA or EC key."})}function Yl(e){let t=hn(e,"certificateBytes");if(t)try{return new Ke.X509Certificate(
t)}catch(i){throw new j("certificateBytes is not an X.509 certificate",{cause:i})}}function Hl(e){let t=hn(e,"publicKeyBytes");if(t)for(let i of["spki","pkcs1"])
try{return(0,Ke.createPublicKey)({key:t,format:"der",type:i})}catch{}}function cn(e){let t=fn(e)?e.signingPolicies:void 0;if(!Array.isArray(t))throw new j("the \
member signingPolicies is not a list");return t.map(i=>{if(fn(i))return i;throw new j("a signing policy is not an object")})}function un(e){return{projectSlug:dn(
e,"projectSlug"),signingPolicySlug:dn(e,"signingPolicySlug")}}function ot(e){return`signing policy ${e.projectSlug}/${e.signingPolicySlug}`}function dn(e,t){let i=e[t];
if(typeof i=="string"&&i!=="")return i;throw new j(`the member ${t} of a signing policy is not a text`)}function hn(e,t){let i=e[t];if(!(i==null||i==="")){if(typeof i==
"string"&&/^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(i))return Buffer.from(i,"base64");throw new j(`the member ${t} of a signing policy is not Base64`)}}function fn(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e)}function pn(e){try{return e()}catch(t){throw t instanceof j?new d.b("SERVICE_ERROR",`SignPath's list of s\
igning policies looks different than expected: ${t.message}.`,{cause:t,hint:"Check api-url. If it is right, SignPath's API may have changed: look for a newer re\
lease of this extension."}):t}}var ql=16*1024*1024;function Zl(e){let{apiUrl:t,organizationId:i}=e,n={apiUrl:t,organizationId:i,redact:a=>e.redact(a).replaceAll(
e.apiToken,"***")},r=async a=>{let o=new URLSearchParams(Object.entries(a).filter(c=>c[1]!==void 0)).toString(),s=`/v1/${encodeURIComponent(i)}/Cryptoki/MySigni\
ngPolicies${o?`?${o}`:""}`,l=await gn(s,{authorization:`Bearer ${e.apiToken}`,accept:"application/json"},e,n);return ec(l,n)};return{signingPolicies:async(a={})=>Vl(
await r(a),a),policyNames:async()=>Ml(await r({})),health:async()=>{await gn("/healthz",{},e,n)}}}async function gn(e,t,i,n){let r=performance.now(),a=()=>i.totalTimeoutInSeconds*
1e3-(performance.now()-r);for(let o=1;;o++){let s=Math.min(i.requestTimeoutInSeconds,Math.max(a(),1)/1e3),l=await Jl(e,t,s,i,n);if(l.ok)return l.answer;let c=l.
retry==="never"?void 0:Math.max(si(o),l.pause??0),u=l.retry==="few"&&o>i.retries;if(c===void 0||u||c>=a())throw Ql(l.error,o,r);i.log?.(`${l.error.message} Tryi\
ng again in ${(c/1e3).toFixed(1)} s.`),await Xl(c,i)}}async function Jl(e,t,i,n,r){try{let a=await(0,S.c)(n.apiUrl+e,{headers:{"user-agent":"pkcs11-sign",...t},
proxy:n.proxy,timeLimitInSeconds:i,maximumBytes:ql,redirects:3,signal:n.signal});if(a.status>=200&&a.status<300)return{ok:!0,answer:a};let o=sn(a.status)?"while\
-time-lasts":"never";return{ok:!1,error:Dl(a,r),retry:o,pause:li(a.headers["retry-after"])}}catch(a){if(!(a instanceof S.b))throw a;let o=a.kind==="unreachable"?
"few":a.kind==="dropped"||a.kind==="timeout"?"while-time-lasts":"never";return{ok:!1,error:Kl(a,r),retry:o}}}function Ql(e,t,i){if(t===1)return e;let n=Math.round(
(performance.now()-i)/1e3);return new d.b(e.code,`${e.message} Tried ${t} times within ${n} s.`,{cause:e,...e.hint===void 0?{}:{hint:e.hint},...e.details===void 0?
{}:{details:e.details}})}async function Xl(e,t){let i=t.wait??(async(n,r)=>(0,hr.setTimeout)(n,void 0,r?{signal:r}:{}));try{await i(e,t.signal)}catch(n){throw new d.b(
"CANCELLED","The request to SignPath was cancelled.",{cause:n})}}function ec(e,t){try{return an(e)}catch{throw jl(e,t)}}async function Ne(e,t,i){let n=(await e.
signingPolicies({projectSlug:t,signingPolicySlug:i})).find(r=>r.projectSlug===t&&r.signingPolicySlug===i);if(n)return n;throw await tc(e,t,i)}async function tc(e,t,i){
let n=await e.policyNames();if(n.length===0)return new d.b("PERMISSION_DENIED","The API token's user is not a submitter of any signing policy in this organizati\
on.",{hint:`Add the user as a submitter to signing policy ${i} of project ${t} in SignPath. Its build policies may restrict it to certain branches or CI systems\
, too.`});let r=n.filter(u=>u.projectSlug===t).map(u=>u.signingPolicySlug),[a,o,s]=r.length>0?[`signing policy ${i} of project ${t}`,i,r]:[`project ${t}`,t,[...new Set(
n.map(u=>u.projectSlug))]],l=(0,Z.a)(o,s),c=l===void 0?"It":`Did you mean ${l}? ${o}`;return new d.b("POLICY_NOT_FOUND",`The API token's user can't see ${a}.`,{
hint:`${c} may not exist, or the user may not be a submitter there. Visible: ${(0,G.f)((0,Z.b)(o,s),ic)}.`})}var ic=10;async function mn(e,t,i){let{inputs:n}=e,
{projectSlug:r="",signingPolicySlug:a=""}=n;switch(t){case"none":return;case"file":return(0,x.a)((0,dr.resolve)(process.cwd(),n.certificate??""));case"signpath":
return await rc(e,r,a)??{leaf:await yn(i),chain:[]};case"token":return{leaf:await yn(i),chain:[]}}}async function nc(e,t,i){let{projectSlug:n="",signingPolicySlug:r=""}=e.
inputs;if(t==="none")return;if(t==="signpath"){let s=await wn(e,()=>Ne(Ae(e),n,r),"public key");if(s!==void 0){let{certificate:l,publicKey:c}=s;return{publicKey:(0,ur.createPublicKey)(
{key:c,format:"der",type:"spki"}),certificate:l===void 0?void 0:{leaf:l,chain:[]}}}}if(t==="file"){let s=await mn(e,t,i);return s===void 0?void 0:{certificate:s,
publicKey:s.leaf.publicKey}}let a=await i(),o=a.kind==="ready"?a.key:void 0;if(o?.publicKey!==void 0)return{publicKey:o.publicKey,certificate:void 0};throw new d.b(
"PREREQUISITE_MISSING",`The public key can't be read from the token here: ${a.kind==="skipped"?a.reason:"the token does not show it"}.`,{hint:"Name the certific\
ate file with the certificate input, if the signing policy has one."})}async function yn(e){let t=await e(),i=ul(t);if(i!==void 0)return i;throw new d.b("PREREQ\
UISITE_MISSING",`The certificate can't be read from the token here: ${t.kind==="skipped"?t.reason:"the token does not show it"}.`,{hint:"Name the certificate fi\
le with the certificate input."})}function Ae({inputs:e,host:t,redact:i,signal:n},r={}){return Zl({apiUrl:e.apiUrl,organizationId:e.organizationId??"",apiToken:e.
apiToken??"",proxy:(0,S.a)(e.httpProxy,(0,pt.a)()),requestTimeoutInSeconds:e.httpRequestTimeoutInSeconds,totalTimeoutInSeconds:e.serviceUnavailableTimeoutInSeconds,
retries:e.retries,redact:i,signal:n,log:a=>{t.info(a)},...r})}async function rc(e,t,i){let n=await wn(e,()=>Ne(Ae(e),t,i),"certificate");return n?.certificate===
void 0?void 0:{leaf:n.certificate,chain:[]}}async function wn(e,t,i){try{return await t()}catch(n){if(n instanceof d.b&&n.code==="INVALID_INPUT"){e.host.warning(
`${n.message} Reading the ${i} from the token instead.`);return}throw n}}var ac=new Set(["rocky","almalinux","centos","ol"]),oc=new Set(["7","8","9","10"]),sc={
focal:{family:"ubuntu",version:"20.04"},jammy:{family:"ubuntu",version:"22.04"},noble:{family:"ubuntu",version:"24.04"},resolute:{family:"ubuntu",version:"26.04"},
bullseye:{family:"debian",version:"11"},bookworm:{family:"debian",version:"12"},trixie:{family:"debian",version:"13"}};function vn({id:e}){return e==="debian"||
e==="ubuntu"||bn(e)}function st(e){let{id:t,idLike:i,versionId:n,codename:r=""}=e,a=n?.split(".")[0];if(bn(t))return{family:"rhel",version:a};let o=sc[r];if(t===
"debian"||t==="ubuntu")return{family:t,version:n??(o?.family===t?o.version:void 0)};if(i.includes("ubuntu")||i.includes("debian"))return o??{family:i.includes("\
ubuntu")?"ubuntu":"debian",version:void 0};if(i.some(s=>["rhel","centos","fedora"].includes(s)))return{family:"rhel",version:i.includes("rhel")&&oc.has(a??"")?a:
void 0}}function bn(e){return e==="rhel"||ac.has(e)}var $e={name:"pkcs11-engine",title:"libp11's engine for OpenSSL",packages:{debian:"libengine-pkcs11-openssl",
enterprise:"openssl-pkcs11",fedora:"openssl-pkcs11",amazon:"openssl-pkcs11",releases:{el10:void 0}}},lt={name:"pkcs11-provider",title:"a PKCS #11 provider for O\
penSSL",packages:{debian:"pkcs11-provider",enterprise:"pkcs11-provider",fedora:"pkcs11-provider",releases:{"debian 11":void 0,"debian 12":void 0,"ubuntu 20.04":void 0,
"ubuntu 22.04":void 0}}};function kn({packages:e},t,i){let n=$n(t,i),r=lc(n,i),{releases:a={}}=e;return r!==void 0&&Object.hasOwn(a,r)?a[r]:e[n]}function In(e,t,i){
let n=e.filter(({packages:a})=>a.epel===!0).map(({name:a})=>a);if(n.length===0||$n(t,i)!=="enterprise")return;let r=`${n.join(" and ")} ${n.length===1?"is":"are"}\
 in EPEL`;return i?.id==="ol"?`${r}: install oracle-epel-release-el${st(i)?.version??""} first.`:i?.id==="rhel"?`${r}: enable it first, see https://docs.fedorap\
roject.org/en-US/epel/.`:`${r}: install epel-release first.`}function $n(e,t){return e==="apt-get"?"debian":t?.id==="fedora"?"fedora":t?.id==="amzn"?"amazon":"e\
nterprise"}function lc(e,t){let i=t===void 0?void 0:st(t);return e==="debian"?i===void 0?void 0:`${i.family} ${i.version??""}`:e==="enterprise"&&Number(i?.version??
0)>=10?"el10":void 0}var cc=2e6;function uc(e,t){let i=new Array(t.count).fill(0),n=new Set,r=[...e].sort((a,o)=>o.size-a.size||(a.name<o.name?-1:1));for(let a of r){
let o=i.indexOf(Math.min(...i));i[o]=(i[o]??0)+a.size+cc,o===t.index-1&&n.add(a)}return e.filter(a=>n.has(a))}function dc(e){let t=(0,fr.createHash)("sha256");for(let i of e.
map(({name:n,size:r})=>`${r} ${n}\0`).sort())t.update(i);return t.digest("hex")}var hc={debian:["11","12","13"],ubuntu:["20.04","22.04","24.04"],rhel:["8","9"]},
fc={debian:"Debian",ubuntu:"Ubuntu",rhel:"RedHat Enterprise Linux"};function pc(e){let{facts:t}=e;gc(t);let i=[];if(t.os!=="linux")return i;let{distribution:n}=t,
r=n===void 0?void 0:st(n);if(mc(n,r)||i.push(yc(n,r)),e.usesOsslsigncode&&r?.family==="ubuntu"&&r.version==="20.04")throw new d.b("UNSUPPORTED_RUNNER","SignPath\
's library does not support osslsigncode on Ubuntu 20.04.",{hint:"Run this job on Ubuntu 22.04 or later, or on Debian 11 or later."});return e.opensslScenario&&
t.openssl!==void 0&&i.push(...wc(t.openssl.version,r,t.allOpenssl)),i}function gc(e){let t="SignPath's library exists for Linux x64 (glibc) and Windows x64 only",
i="Run the signing job on such a runner; it can take the files from another job as artifacts.";if(e.os!=="linux"&&e.os!=="win32")throw new d.b("UNSUPPORTED_RUNN\
ER",`This runner's system is ${e.os}. ${t}.`,{hint:i});if(e.arch!=="x64")throw new d.b("UNSUPPORTED_RUNNER",`This runner's processor is ${e.arch}. ${t}.`,{hint:i});
if(e.libc?.family==="musl")throw new d.b("UNSUPPORTED_RUNNER",`This runner has the musl C library. ${t}.`,{hint:i})}function mc(e,t){return e===void 0||t?.version===
void 0?!1:vn(e)&&hc[t.family].includes(t.version)}function yc(e,t){let i=`${e?.prettyName??"This Linux distribution"} is not on SignPath's list of supported dis\
tributions`;return t===void 0||e===void 0||vn(e)?`${i}; going on.`:`${i}: it is taken for ${fc[t.family]}${t.version===void 0?"":` ${t.version}`}.`}function Sn(e){
return!En(e)&&!Nn(e)}function En({major:e,minor:t,patch:i}){return e===3&&t===0&&i<=8}function Nn({major:e,minor:t}){return e<1||e===1&&t<1}function wc(e,t,i){let{
text:n}=e,r=i.find(s=>Sn(s.version)),a=r===void 0?void 0:`Set openssl to ${r.program}, which is OpenSSL ${r.version.text}`,o=i.length>1?`OpenSSL on this machine\
:
${i.map(s=>`${s.version.text} at ${s.program}`).join(`
`)}`:"";if(En(e)){let s=`OpenSSL ${n} has a bug (openssl/openssl#20161, mended in 3.0.9) that breaks the TLS connection of SignPath's library`;if(t?.family==="u\
buntu"&&t.version==="22.04")return[`${s}. SignPath lists Ubuntu 22.04 as supported, so this may work. If it fails with an error in the SSL handshake, ${a===void 0?
"":`${vc(a)}, or `}run the job on Ubuntu 24.04.`];throw new d.b("UNSUPPORTED_RUNNER",`${s}: signing with openssl and osslsigncode does not work here.`,{hint:a===
void 0?"Use another runner image, set the openssl input to an OpenSSL of 3.0.9 or later, or sign with a tool that does not use OpenSSL (jarsigner, gpg).":`${a},\
 use another runner image, or sign with a tool that does not use OpenSSL (jarsigner, gpg).`,...o===""?{}:{details:o}})}if(Nn(e))throw new d.b("UNSUPPORTED_RUNNE\
R",`OpenSSL ${n} is too old: 1.1 and 3.x are supported.`,{hint:`${a??"Set the openssl input to a newer OpenSSL"}, or use another runner image.`,...o===""?{}:{details:o}});
return[]}function vc(e){return e.charAt(0).toLowerCase()+e.slice(1)}var bc=[...Ce.c,{extensions:[".jar",".war",".ear",".aar",".aab"],title:"a Java archive"},{extensions:[
".apk"],title:"an Android app"},{extensions:[".rpm"],title:"an RPM package"},{extensions:[".deb"],title:"a Debian package"}],kc=[["version https://git-lfs.githu\
b.com/","it is a Git LFS pointer: the file itself was not checked out"],["MZ","its header for Windows (PE) is missing or damaged"],["\x7FELF","it is a program f\
or Linux (ELF)"],["PK","it is a ZIP archive"],["\x8B","it is compressed with gzip"]],Ic=new Set([9,10,12,13,27]);function An({extension:e,head:t,appPackage:i}){
if(t.length===0)return"is empty";let n=bc.find(({extensions:r})=>r.includes(e));return n===void 0?void 0:`is called like ${n.title} (${e}), but ${i?.kind==="non\
e"?i.reason:$c(t)}`}function $c(e){let t=Buffer.from(e).toString("latin1"),i=kc.find(([n])=>t.startsWith(n));return i!==void 0?i[1]:e.every(n=>n>=32||Ic.has(n))?
"it is a text":`it does not begin like one: its first bytes are ${Buffer.from(e.subarray(0,4)).toString("hex")}`}function Sc(e,t){let i=[],n=t.flatMap(a=>{try{return[
{file:a,...Tc(e,a)}]}catch(o){if(!(o instanceof d.b)||o.code!=="TOOL_UNDECIDED")throw o;return i.push(o),[]}}),[r]=i;if(r!==void 0)throw i.length===1?r:Nc(r,i);
return n}var Ec=5;function Nc(e,t){let i=t.map(({file:n})=>n??"");return new d.b("TOOL_UNDECIDED",`No tool can be picked for ${t.length} files: ${(0,G.f)(i,Ec)}\
. Of the first: ${e.message}`,{hint:`Exclude them by lines of files that begin with !, or set tool to one of ${Tn().join(", ")} for detached signatures beside a\
ll files.`,cause:e})}function Tn(){return w.d.filter(e=>w.c[e].result.kind==="detached")}function ct({files:e,run:t,exportEnvironment:i}){return e.length===0||t!==
void 0||i!=="none"}function ut(e){let t=new Set(e.flatMap(i=>w.c[i].needs.programs));return(e.length===0||e.some(i=>w.c[i].needs.opensslBackend))&&t.add(w.a),[...t]}
function Ln(e,t,i,n){let r=dt(e,t),a=[];Cc(e,r,a),Pc(e,r,i);let o=i.commands.osslsigncode?.version,s=Oc(e,t,i.workingDirectory,a).map(y=>Hr(y,e,o,a)),l=s.map(y=>({
planned:y,name:y.file.name,size:y.file.size})),c=e.shard===void 0?s:uc(l,e.shard).map(({planned:y})=>y);e.shard!==void 0&&c.length===0&&a.push(`Share ${e.shard.
index}/${e.shard.count} of ${(0,G.e)(s.length,"file")} is empty: there is nothing to sign in this job.`);let u=r.map(y=>w.c[y]),h=u.some(y=>y.needs.configuration===
"openssl"),p=n?.readsSignPathVariables===!1?[]:pc({facts:i,opensslScenario:h,usesOsslsigncode:r.includes("osslsigncode")}),g=(0,w.j)(e.apiUrl);g!==void 0&&e.apiToken!==
void 0&&p.push(g),e.verify||p.push("verify is off: nobody checks the signatures that were made.");let m=Kc(e);m!==void 0&&p.push(m);let v=Gc(e,n),N=Mc(e,i,u);return{
signPath:n?.readsSignPathVariables!==!1,files:c,tools:r,library:Bc(e,n),certificate:v,openssl:N,sunpkcs11:ct(e)||u.some(y=>y.needs.configuration==="sunpkcs11"),
gnupg:u.some(_n),x509:u.length===0||!u.every(_n),allFiles:e.shard===void 0?void 0:dc(l),missing:Yc(ut(r),i,N),warnings:p,notices:a}}function _n({needs:e}){return e.
configuration==="gnupg"}function Cn(e,t,i){let n=i.distribution?.prettyName??i.os,r=i.libc===void 0?"":`, ${i.libc.family} ${i.libc.version??""}`,a=[`Runner: ${n}\
, ${i.arch}${r}${i.container?", in a container":""}`];i.openssl!==void 0&&a.push(`OpenSSL: ${i.openssl.version.text} at ${i.openssl.program}`);for(let{program:s,
version:l}of i.allOpenssl)s!==i.openssl?.program&&a.push(`OpenSSL, too: ${l.text} at ${s}`);for(let[s,l]of Object.entries(i.commands))a.push(`${s}:${l.version===
void 0?"":` ${l.version} at`} ${l.path}`);let{library:o}=e;if(a.push(`Library: ${o.kind==="installed"?o.path:`SignPath Cryptoki${Pn(o.version)}`} (${o.reason})`),
e.openssl!==void 0&&a.push(`OpenSSL reaches it by: ${e.openssl.backend} (${e.openssl.reason})`,...Ac(e.openssl,i)),a.push(`${e.x509?"Certificate":"Public key"}:\
 ${Fc(e.certificate,t)}`),e.missing.length>0){let s=e.missing.map(l=>l.title+(Se(l,i)?"":" (there is no package here)"));a.push(`Missing here${t.installPrerequisites?
", to be installed":""}: ${s.join(", ")}`)}for(let{file:s,tool:l,reason:c,destination:u}of e.files)a.push(`${s.name}: ${l} (${c}) -> ${At(u,i.workingDirectory)}`);
return a}function Ac({backend:e,plugin:t,providerKind:i},{openssl:n}){if(t===void 0)return[];let r=e==="engine"?n?.engineVersion:n?.provider?.version;return[`${e===
"engine"?"Engine":"Provider"}: ${e==="engine"||i==="libp11"?"libp11":"pkcs11-provider"}${Pn(r)} at ${t}`]}function Pn(e){return e===void 0?"":` ${e}`}function At(e,t){
let i=(0,W.relative)(t,e);return i.startsWith("..")?e:i.replaceAll(W.sep,"/")}function dt(e,t){let i=new Set(t.map(({tool:n})=>n));return e.files.length===0&&e.
tool!=="auto"&&i.add(e.tool),w.d.filter(n=>i.has(n))}function Tc(e,t){let i={extension:_c(t.name),head:t.head,appPackage:t.appPackage};if(e.tool!=="auto"){let r=Lc(
w.c[e.tool],i);if(r!==void 0)throw new d.b("INVALID_INPUT",`${e.tool} can't sign ${t.name}: it ${r}.`,{file:t.name,hint:"Check the step that makes the file, or \
choose another tool."});return On(e.tool,e,t,i),{tool:e.tool,reason:"as asked for"}}for(let r of w.d){let a=w.c[r].recognises(i);if(a!==void 0)return On(r,e,t,i),
{tool:r,reason:a}}let n=An(i);throw n!==void 0?new d.b("TOOL_UNDECIDED",`${t.name} ${n}. No tool can be picked for it.`,{file:t.name,hint:`Check the step that m\
akes the file, or exclude it with !${t.name} in files.`}):new d.b("TOOL_UNDECIDED",`${t.name} is of no kind that a signature can be embedded into, so no tool ca\
n be picked for it.`,{file:t.name,hint:`Set tool to one of ${Tn().join(", ")} for a detached signature beside the file, or exclude it with !${t.name} in files.`})}
function On(e,t,i,n){let r=w.c[e],a=r.refuses?.(n,Te(t));if(a!==void 0)throw new d.b("INVALID_INPUT",`${e} can't sign ${i.name}: ${a}.`,{file:i.name,hint:r.refusalHint??
"Choose another tool; auto picks one by the file. Where an earlier step puts something before the content, sign before that step."})}function Lc(e,t){let i=e.name===
"osslsigncode"&&(0,Ce.d)(t)&&e.recognises(t)===void 0;return t.head.length===0&&e.result.kind==="embedded"||i?An(t):void 0}function _c(e){return/\.[^./\\]+$/.exec(
e)?.[0].toLowerCase()??""}function Cc(e,t,i){if(!(e.files.length===0||t.length===0))for(let n of X.f){if(!e.given.has(n))continue;let r=o=>w.c[o].honours.includes(
n);if(t.some(r)){let o=t.filter(s=>!r(s));o.length>0&&i.push(`${n} has no effect on what ${o.join(" and ")} sign${o.length===1?"s":""}.`);continue}let a=w.d.filter(
r);throw new d.b("INVALID_INPUT",`${n} is given, but it has no effect on ${t.join(", ")}.`,{hint:a.length>0?`Leave ${n} out; it is for ${a.join(", ")}.`:`Leave ${n}\
 out.`})}}function Te(e){let{digest:t,inputIsDigest:i,padding:n,outputFormat:r,description:a,descriptionUrl:o,gpgFormat:s,httpRequestTimeoutInSeconds:l}=e;return{
digest:t,inputIsDigest:i,padding:n,outputFormat:r,description:a,descriptionUrl:o,gpgFormat:s,httpRequestTimeoutInSeconds:l,extraArguments:e.arguments}}function Pc({
openssl:e},t,i){if(e===void 0||e==="openssl"||i.openssl!==void 0||!ut(t).includes(w.a))return;let[n]=i.allOpenssl;throw new d.b("INVALID_INPUT",`openssl is ${JSON.
stringify(e)}, which is no OpenSSL program of this runner.`,{hint:`Give the path of one, or leave openssl out to take the first on PATH${n===void 0?"":`, which \
is OpenSSL ${n.version.text} at ${n.program}`}.`})}function Oc(e,t,i,n){let r=t.map(c=>({destination:Dc(e,c.file,w.c[c.tool],i),...c})),a=new Map(r.filter(({tool:c})=>w.c[c].
result.kind==="detached").flatMap(({destination:c,file:u})=>[c,c+X.e].map(h=>[h,u.name]))),o=r.filter(({file:c})=>!a.has(c.path)),s=r.filter(({file:c})=>a.has(c.
path));s.length>0&&n.push(Rc(s,a));let l=new Map;for(let{destination:c,file:u}of o){let h=l.get(c);if(h!==void 0)throw new d.b("INVALID_INPUT",`${h} and ${u.name}\
 would both be written to ${c}.`,{file:u.name,hint:"Sign them in two steps with different output directories, or leave output-directory out."});l.set(c,u.name)}
return o}var xc=3;function Rc(e,t){let i=e.map(({file:n})=>`${n.name} (of ${t.get(n.path)??""})`);return`Not signed themselves, being the signatures or timestam\
ps of other files: ${(0,G.f)(i,xc)}.`}function Dc(e,t,i,n){let r=i.result.kind==="detached"?i.result.suffix(Te(e)):"";return e.outputDirectory!==void 0?Uc(n,e.outputDirectory,
t.pathBelowBase)+r:i.result.kind==="embedded"?t.realPath:t.path+r}function Uc(e,t,i){return/^([/\\]|[A-Za-z]:[/\\])/.test(t)?(0,W.join)(t,i):(0,W.join)(e,t,i)}function Bc(e,t){
return t!==void 0?{kind:"installed",path:t.path,reason:"cryptoki-library is given: nothing is downloaded"}:jc(e)}function Kc({cryptokiVersion:e}){if(ti(e))return`\
cryptoki-version ${e} moves: two runs of this job may install different libraries. Name an exact version.`}function jc(e){let{cryptokiArchive:t,cryptokiSha256:i,
requireVerifiedDownload:n}=e,r=e.given.has("cryptoki-version");return{kind:"download",version:t===void 0||r?Ge(e.cryptokiVersion):ka(t),archive:t,sha256:i,requireVerified:n,
reason:t!==void 0?"cryptoki-archive is given":r?"as asked for":"the version that this release was made for"}}function Gc(e,t){return e.certificate!==void 0?"fil\
e":e.projectSlug===void 0||e.signingPolicySlug===void 0?"none":t?.readsSignPathVariables===!1?"token":"signpath"}function Fc(e,t){switch(e){case"file":return`${t.
certificate??""} (certificate is given)`;case"signpath":return`fetched from ${t.apiUrl}, else read from the token`;case"token":return"read from the token";case"\
none":return"none (no project and signing policy are given)"}}function Mc(e,t,i){let{openssl:n}=t,r=i.length===0||i.some(c=>c.needs.opensslBackend);if(n===void 0)
return;let a=i.some(({name:c})=>c==="osslsigncode"),o=r?zc(e,n,t,a):ct(e)?Vc(e,n):void 0;if(o===void 0)return;let{backend:s,reason:l}=o;return{program:n.program,
backend:s,plugin:s==="engine"?n.engine:n.provider?.path,providerKind:n.provider?.kind??"pkcs11-provider",reason:l}}function Vc({opensslBackend:e},{engine:t,provider:i}){
if(t!==void 0&&e!=="provider")return{backend:"engine",reason:"it is installed here"};if(i!==void 0&&e!=="engine")return{backend:"provider",reason:"it is install\
ed here"}}function zc(e,{version:t,engine:i,provider:n},r,a){let o=t.major>=4,s=a&&Wc(r.commands.osslsigncode?.version,2,10)?r.commands.osslsigncode?.version:void 0;
if(e.opensslBackend==="engine"){if(o)throw new d.b("UNSUPPORTED_RUNNER",`openssl-backend is engine, but OpenSSL ${t.text} has no engines any more.`,{hint:"Set o\
penssl-backend to provider, or leave it out."});return{backend:"engine",reason:"as asked for"}}if(e.opensslBackend==="provider"){if(t.major<3)throw new d.b("UNS\
UPPORTED_RUNNER",`openssl-backend is provider, but OpenSSL ${t.text} has no providers yet.`,{hint:"Set openssl-backend to engine, or leave it out."});if(s!==void 0)
throw new d.b("UNSUPPORTED_RUNNER",`openssl-backend is provider, but osslsigncode ${s} can't use one.`,{hint:"Leave openssl-backend out, or use osslsigncode 2.1\
0 or later."});return{backend:"provider",reason:"as asked for"}}if(o)return{backend:"provider",reason:`OpenSSL ${t.text} has no engines`};if(s!==void 0&&i===void 0){
if(Se($e,r))return{backend:"engine",reason:`osslsigncode ${s} can't use a provider`};throw new d.b("UNSUPPORTED_RUNNER",`osslsigncode ${s} can't use a provider,\
 and there is no engine here.`,{hint:"Use osslsigncode 2.10 or later, or another runner image."})}return i===void 0&&n!==void 0?{backend:"provider",reason:"it i\
s installed here, and no engine is"}:i===void 0&&t.major>=3&&!Se($e,r)&&Se(lt,r)?{backend:"provider",reason:"the distribution has a provider to install, but no \
engine"}:{backend:"engine",reason:"libp11's engine works with every OpenSSL from 1.1 to 3.x"}}function Wc(e,t,i){let[,n,r]=/^(\d+)\.(\d+)/.exec(e??"")??[];return n===
void 0?!1:Number(n)<t||Number(n)===t&&Number(r)<i}function Se(e,{packageManager:t,distribution:i}){return t!==void 0&&kn(e,t,i)!==void 0}function Yc(e,t,i){let n=e.
filter(r=>r===w.a?t.openssl===void 0:t.commands[r.name]===void 0);return i?.plugin===void 0&&i!==void 0&&n.push(i.backend==="engine"?$e:lt),n}var xn=["-q","-o",
"DPkg::Lock::Timeout=300","-o","Acquire::Retries=3","-o","Dpkg::Use-Pty=0"],Hc=["-y","--no-install-recommends","--no-remove","-o","Dpkg::Options::=--force-confd\
ef","-o","Dpkg::Options::=--force-confold"],ht=/Failed to download|Cannot download|No more mirrors|All mirrors were (?:already )?tried|Status code: 404/i,Rn={"a\
pt-get":{install:[...xn,"install",...Hc],refresh:[...xn,"update"],stale:/Unable to locate package|has no installation candidate|Failed to fetch|Unable to fetch|404 +Not Found|unmet dependencies|Release '.*' for '.*' was not found/},
dnf:{install:["install","-y","--setopt=install_weak_deps=False"],refresh:["clean","expire-cache"],stale:ht},microdnf:{install:["install","-y","--setopt=install_\
weak_deps=0"],refresh:["clean","all"],stale:ht},yum:{install:["install","-y","--setopt=install_weak_deps=False"],refresh:["clean","expire-cache"],stale:ht}};function qc(e){
let{manager:t,privilege:i,packages:n}=e;if(i==="none"||n.length===0)return[];let{install:r,refresh:a}=Rn[t],o=Dn(t,[...r,...n],i);return[[o],[Dn(t,a,i),o]]}function Zc(e,t){
return Rn[e].stale.test(t)}function Jc(e){return e.includes("Could not get lock /var/lib/apt/lists")}function Qc({manager:e,privilege:t,packages:i}){let n=t==="\
root"?"":"sudo ",r=i.join(" ");return e==="apt-get"?`${n}apt-get update && ${n}apt-get install -y --no-install-recommends ${r}`:`${n}${e} install -y ${r}`}function Dn(e,t,i){
let n={LC_ALL:"C.UTF-8",...e==="apt-get"?{DEBIAN_FRONTEND:"noninteractive"}:{}};return i==="root"?{program:e,arguments:t,environment:n}:{program:"sudo",arguments:[
"-n","env",...Object.entries(n).map(([r,a])=>`${r}=${a}`),e,...t],environment:n}}var Xc=1800,eu=5e3,tu=400,iu=25;async function nu(e,t,i){if(t.length===0)return;
let n=ru(e,t,i),{host:r}=e;r.startGroup(`Install ${n.packages.join(", ")}`);try{let a=await ou(e,n,i.workingDirectory);if(a===void 0)return;let o=In(t,n.manager,
i.distribution);throw new d.b("PREREQUISITE_MISSING",`${n.manager} could not install ${n.packages.join(", ")} (exit code ${a.exitCode}).`,{hint:`${o===void 0?"":
`${o} `}${Un(n)}`,details:a.lines.slice(-iu).join(`
`)})}finally{r.endGroup()}}function ru({inputs:e},t,i){let{packageManager:n,privilege:r,distribution:a}=i,o=(g,m)=>`This runner lacks ${g.map(({title:v})=>v).join(
", ")}, and ${m}.`;if(n===void 0)throw new d.b("PREREQUISITE_MISSING",o(t,"there is neither apt-get nor dnf to install that with"),{hint:i.os==="win32"?"Install\
 it before this step, and put its folder on PATH.":"Install it before this step, or in the image."});let s=t.map(g=>({need:g,name:kn(g,n,a)})),l=s.filter(({name:g})=>g===
void 0).map(({need:g})=>g);if(l.length>0)throw new d.b("PREREQUISITE_MISSING",o(l,`${a?.prettyName??"this distribution"} has no package for that`),{hint:au(l)});
let c=[...new Set(s.flatMap(({name:g})=>g===void 0?[]:[g]))],u={manager:n,privilege:r,packages:c},h=e.installPrerequisites?r==="none"?"this user may not install\
 packages (neither root nor sudo without a password)":void 0:"install-prerequisites is false";if(h===void 0)return u;let p=In(t,n,a);throw new d.b("PREREQUISITE\
_MISSING",o(t,h),{hint:`${p===void 0?"":`${p} `}${Un(u)}`})}function au(e){return e.includes($e)?"Set openssl-backend to provider.":e.includes(lt)?"Set openssl-\
backend to engine, or leave it out.":"Install it before this step, or in the image."}function Un(e){return`Run this before signing, or in the image: ${Qc(e)}`}async function ou(e,t,i){
let n;for(let r of qc(t)){if(n!==void 0&&!Zc(t.manager,n.lines.join(`
`)))break;let a=[];for(let s of r)a.push(await su(e,s,i));let o=a.at(-1)?.exitCode??0;if(o===0)return;n={exitCode:o,lines:a.flatMap(({lines:s})=>s)}}return n}async function su(e,t,i){
let n=Date.now()+3e5;for(;;){let r=await lu(e,t,i);if(r.exitCode===0||!Jc(r.lines.join(`
`))||Date.now()>n)return r;e.host.info("Another package manager is at work: waiting for it."),await(0,pr.setTimeout)(eu,void 0,{signal:e.signal}).catch(()=>{})}}
async function lu({host:e,environment:t,redact:i,signal:n},r,a){e.info(`$ ${[r.program,...r.arguments].join(" ")}`);let o=[],s=l=>{e.info(l),o.push(l),o.length>
tu&&o.shift()};return{exitCode:await(0,K.e)({...r,environment:t(r.environment)},{workingDirectory:a,timeLimitInSeconds:Xc,signal:n,redact:i,onLine:s}),lines:o}}
async function gr(e,t,{logDirectory:i,startedEarly:n,whileServiceIsAsked:r}){let{inputs:a}=e,o=a.cryptokiLibrary===void 0?void 0:await _i(a.cryptokiLibrary,process.
cwd());gu(e,o,t.length>0);let s=Sc(a,t),l=(0,he.a)(a,i,dt(a,s)),c={...l.public,...l.secret},u=n??await cu(e,s,c);try{let{plan:h,facts:p}=await pu(e,s,o),g=(0,he.c)(
a,h.files).library;g||u?.discard();let m=await Fo(h.library,e,p);g&&uu(e,h,m.path,u);let v=!h.signPath,N=sl({library:m.path,keyId:Ee(a),pin:I.a,environment:c,logDirectory:i,
otherVendor:v},e),y={session:e,plan:h,facts:p,library:m,credentials:l,probe:N,logDirectory:i,startedAhead:u},R=du(y,c);return r(),{...y,...await R}}catch(h){throw await u?.
discard(),h}}async function cu(e,t,i){let{inputs:n}=e;if(!(0,he.c)(n,t).library)return;let{startAhead:r}=await Promise.resolve().then(()=>O(require("./start-ahead-4GL4UJXM.cjs")));
return r(n.parallel,i,e)}function uu({inputs:e},{signPath:t},i,n){let r=Ee(e);!t||r===void 0||n?.begin({library:i,keyId:r,pin:I.a,slot:void 0,parallel:e.parallel})}
async function du({session:e,plan:t,facts:i,library:n,probe:r,startedAhead:a},o){let s=await hu(e,t,r),l=s?.certificate;l!==void 0&&t.x509&&ku(e,l,t);let c=await wu(
e,t,r),u=Qr({inputs:e.inputs,plan:t,certificate:l},c);if(u!==void 0)throw u;let h=t.signPath||c?.kind!=="ready"?void 0:c.token,p=s===void 0?void 0:bu(e,s,h),g=await(0,I.b)(
t,n.path,l,h,e.workspace),m=p===void 0||s===void 0?void 0:await vu(p,{session:e,plan:t,facts:i,policy:s,configuration:g,probed:c}),v=t.gnupg&&s!==void 0&&m!==void 0?
await fu(e,{policy:s,key:m,library:n.path,otherVendor:!t.signPath,credentials:o,probe:r,command:Tt(i)}):void 0;return{certificate:l,key:m,configuration:v===void 0?
g:{...g,gnupg:v.configuration},close:async()=>{await a?.discard(),await v?.stop()}}}async function hu(e,t,i){if(!t.x509)return nc(e,t.certificate,i);let n=await mn(
e,t.certificate,i);return n===void 0?void 0:{certificate:n,publicKey:n.leaf.publicKey}}function fu(e,{policy:t,key:i,...n}){let{publicKey:r,certificate:a}=t,o=/^CN=(.+)$/m.
exec(a?.leaf.subject??"")?.[1];return xl(e,{...n,publicKey:r,commonName:o,keyId:i.id,keyIdHex:i.idHex})}function Tt(e){return t=>{let i=t==="openssl"?e.openssl?.
program:e.commands[t]?.path;if(i===void 0)throw new d.b("PREREQUISITE_MISSING",`${t} is not on this machine.`);return i}}async function pu(e,t,i){let{inputs:n,host:r}=e,
a=ut(dt(n,t)),o=ct(n)&&!a.includes(w.a)?[...a,w.a]:a,s=()=>Xt({programs:o,openssl:n.openssl,opensslFits:Sn},e.environment()),l=await s(),c=Ln(n,t,l,i);if(Bn(r,"\
Plan",Cn(c,n,l)),c.missing.length>0){if(await nu(e,c.missing,l),l=await s(),c=Ln(n,t,l,i),c.missing.length>0)throw new d.b("PREREQUISITE_MISSING",`${c.missing.map(
({title:u})=>u).join(", ")} can't be found, although the packages are installed.`,{hint:"Check that the PATH of this job holds the folders that packages install\
 to, and that the openssl input names the system's OpenSSL."});Bn(r,"Plan, with what is installed now",Cn(c,n,l))}for(let u of c.notices)r.notice(u);for(let u of c.
warnings)r.warning(u);return{plan:c,facts:l}}function Bn(e,t,i){e.startGroup(t),e.info(i.join(`
`)),e.endGroup()}function gu({inputs:e},t,i){let n=t?.readsSignPathVariables!==!1,r=[...n&&e.organizationId===void 0?["organization-id"]:[],...n&&e.apiToken===void 0?
["api-token"]:[]];if(r.length>0)throw new d.b("NO_CREDENTIALS",`${r.join(" and ")} ${r.length===1?"is":"are"} blank, so SignPath can't be asked to sign.`,{hint:mu(
r)});let a=["project-slug","signing-policy-slug"].filter(o=>o==="project-slug"?e.projectSlug===void 0:e.signingPolicySlug===void 0);if(a.length>0&&(i||a.length===
1))throw new d.b("INVALID_INPUT",`${a.join(" and ")} ${a.length===1?"is":"are"} blank, so no key is named.`,{hint:`Set ${a.join(" and ")} to the ${a.length===1?
"slug":"slugs"} that SignPath shows for ${a.map(o=>o==="project-slug"?"the project":"the signing policy").join(" and ")}.`})}function mu(e){let t={"organization\
-id":"a variable of your CI, for it is no secret (GitHub: vars)","api-token":"your CI's secrets"};return`Set ${e.map(i=>`${i} (or ${yu(i)}) from ${t[i]}`).join(
", and ")}.${e.includes("api-token")?" Pull requests of forks get no secrets: if-no-credentials: skip is for them.":""}`}function yu(e){return`SIGNPATH_${e.toUpperCase().
replaceAll("-","_")}`}function Ee({projectSlug:e,signingPolicySlug:t}){return e===void 0||t===void 0?void 0:`${e}/${t}`}async function wu({inputs:e,host:t},i,n){
let r=i.signPath&&i.files.length>0&&i.certificate!=="file";return Ee(e)===void 0||r?void 0:ll(n,t)}async function vu(e,{session:t,plan:i,facts:n,policy:r,configuration:a,
probed:o}){let{sunpkcs11Config:s}=a,l=i.files.some(({tool:p})=>w.c[p].needs.configuration==="sunpkcs11");if(i.signPath||!l||s===void 0)return e;let{javaAliasOf:c}=await Promise.resolve().then(()=>O(require("./java-alias-E5XR36CZ.cjs"))),
u=n.commands.jarsigner?.path,h=await c({keyId:e.id,publicKey:r.publicKey,sunpkcs11Config:s,jarsigner:u,probed:o},t);return{...e,javaAlias:h}}function bu({inputs:e},{
publicKey:t},i){let n=Ee(e);if(n===void 0)return;let r=i===void 0?{}:{token:i};return{id:n,idHex:(0,Le.b)(n),uri:(0,Le.a)({id:n,...r}),type:(0,x.f)(t),...r}}function ku({
inputs:e,host:t},{leaf:i},n){for(let r of(0,x.g)(i))t.warning(r);if((0,x.h)(i)&&n.files.some(({tool:r})=>r==="osslsigncode"||r==="jarsigner")&&t.warning("The si\
gning certificate is not for code signing, by its extended key usage: Windows refuses such signatures, and Java warns of them."),Jr(n.files,i,t),!(n.files.length===
0||e.padding!=="pss"||(0,x.e)(i)==="RSA"))throw new d.b("KEY_TYPE_MISMATCH","padding is pss, but the key of the signing policy is an EC key, which has no paddin\
g.",{hint:"Leave padding out, or choose a signing policy with an RSA key."})}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k,l,m,n});
