var Er=Object.create;var ke=Object.defineProperty;var Nr=Object.getOwnPropertyDescriptor;var Tr=Object.getOwnPropertyNames;var _r=Object.getPrototypeOf,Ar=Object.prototype.hasOwnProperty;var Lr=(e,t)=>{for(var i in t)ke(e,i,{get:t[i],enumerable:!0})},zt=(e,t,i,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of Tr(t))!Ar.call(e,r)&&r!==i&&ke(e,r,{get:()=>t[r],enumerable:!(n=Nr(t,r))||n.enumerable});return e};var C=(e,t,i)=>(i=e!=null?Er(_r(e)):{},zt(t||!e||!e.__esModule?ke(i,"default",{value:e,enumerable:!0}):i,e)),Pr=e=>zt(ke({},"__esModule",{value:!0}),e);var wu={};Lr(wu,{a:()=>ge,b:()=>$t,c:()=>Nt,d:()=>Tt,e:()=>De,f:()=>_t,g:()=>At,h:()=>Lt,i:()=>Ct,j:()=>ar,k:()=>or,l:()=>Ue,m:()=>Ke,n:()=>pr,o:()=>Ot});module.exports=Pr(wu);var P=require("./chunk-WQTG4LZH.cjs"),V=require("./chunk-73RAED3N.cjs"),
Be=require("./chunk-HCPT5UC6.cjs"),xe=require("./chunk-246CQE5H.cjs"),me=require("./chunk-QUHG2LP3.cjs"),Dn=require("./chunk-ZAWQP3CK.cjs"),je=require("./chunk-35BBZ333.cjs"),H=require("./chunk-5SSSBGCH.cjs"),E=require("./chunk-RHXWCH5J.cjs"),
N=require("./chunk-DZ44IE2A.cjs"),X=require("./chunk-VYDU6OB4.cjs"),y=require("./chunk-E5YL563K.cjs"),w=require("./chunk-TEDGL5VZ.cjs"),Ge=require("./chunk-KVVGYN2F.cjs"),B=require("./chunk-SSWJ3EU2.cjs"),x=require("./chunk-RPVSB2WR.cjs"),pe=require("./chunk-QUUW2APT.cjs"),
Un=require("./chunk-YS4LYJ47.cjs"),R=require("./chunk-DXFR72HM.cjs"),j=require("./chunk-OBZMDBHY.cjs"),Oe=require("./chunk-ZGFX3NXA.cjs"),Kn=require("./chunk-SEP3BWJJ.cjs"),Bn=require("./chunk-E4PYOY5F.cjs"),b=require("./chunk-OEG4BLVH.cjs"),
h=require("./chunk-DL23VD4K.cjs"),D=require("./chunk-3CREN6VF.cjs"),ie=require("node:fs/promises"),jn=require("node:path"),Gn=require("node:fs"),Q=require("node:fs/promises"),ee=require("node:path"),Me=require("node:fs/promises"),Mn=require("node:fs"),
Fe=require("node:fs/promises"),Re=require("node:path"),Ve=require("node:fs/promises"),ze=require("node:zlib"),ne=require("node:fs/promises"),te=require("node:fs/promises"),ye=require("node:path"),St=require("node:crypto"),Fn=require("node:fs/promises"),
It=require("node:crypto"),k=require("node:fs/promises"),_=require("node:path"),Vn=require("node:fs/promises"),zn=require("node:fs"),We=require("node:fs/promises"),Wn=require("node:stream"),Yn=require("node:fs"),re=require("node:fs/promises"),
Hn=require("node:path"),qn=require("node:fs/promises"),Jn=require("node:crypto"),Ye=require("node:crypto"),Zn=require("node:fs/promises"),Qn=require("node:path"),Et=require("node:fs/promises"),we=require("node:path"),Xn=require("node:crypto"),
q=require("node:path"),er=require("node:crypto"),tr=require("node:fs/promises"),ir=require("node:path"),nr=require("node:timers/promises"),rr=require("node:fs"),F=require("node:fs/promises"),Pt=require("node:stream"),He=require("node:fs/promises"),
Y=require("node:path"),sr=require("node:timers/promises"),lr=require("node:fs/promises"),cr=require("node:crypto"),ve=require("node:fs/promises"),be=require("node:path"),xt=require("node:crypto"),ur=require("node:crypto"),dr=require("node:path"),
hr=require("node:timers/promises"),qe=require("node:crypto"),fr=require("node:timers/promises"),Cr=(0,D.c)((e,t)=>{"use strict";var i=()=>process.platform==="linux",n=null,r=()=>{if(!n)if(i()&&process.report){let a=process.report.excludeNetwork;
process.report.excludeNetwork=!0,n=process.report.getReport(),process.report.excludeNetwork=a}else n={};return n};t.exports={isLinux:i,getReport:r}}),xr=(0,D.c)((e,t)=>{"use strict";var i=(0,D.a)("fs"),n="/usr/bin/ldd",r="/proc/self/exe",a=2048,
o=l=>{let c=i.openSync(l,"r"),u=Buffer.alloc(a),d=i.readSync(c,u,0,a,0);return i.close(c,()=>{}),u.subarray(0,d)},s=l=>new Promise((c,u)=>{i.open(l,"r",(d,f)=>{if(d)u(d);else{let p=Buffer.alloc(a);i.read(f,p,0,a,0,(m,v)=>{c(p.subarray(0,v)),
i.close(f,()=>{})})}})});t.exports={LDD_PATH:n,SELF_PATH:r,readFileSync:o,readFile:s}}),Or=(0,D.c)((e,t)=>{"use strict";var i=n=>{if(n.length<64||n.readUInt32BE(0)!==2135247942||n.readUInt8(4)!==2||n.readUInt8(5)!==1)return null;let r=n.readUInt32LE(
32),a=n.readUInt16LE(54),o=n.readUInt16LE(56);for(let s=0;s<o;s++){let l=r+s*a;if(n.readUInt32LE(l)===3){let c=n.readUInt32LE(l+8),u=n.readUInt32LE(l+32);return n.subarray(c,c+u).toString().replace(/\0.*$/g,"")}}return null};t.exports={interpreterPath:i}}),
Rr=(0,D.c)((e,t)=>{"use strict";var i=(0,D.a)("child_process"),{isLinux:n,getReport:r}=Cr(),{LDD_PATH:a,SELF_PATH:o,readFile:s,readFileSync:l}=xr(),{interpreterPath:c}=Or(),u,d,f,p="getconf GNU_LIBC_VERSION 2>&1 || true; ldd --version 2>&1 \
|| true",m="",v=()=>m||new Promise(g=>{i.exec(p,($,z)=>{m=$?" ":z,g(m)})}),T=()=>{if(!m)try{m=i.execSync(p,{encoding:"utf8"})}catch{m=" "}return m},I="glibc",S=/LIBC[a-z0-9 \-).]*?(\d+\.\d+)/i,O="musl",J=g=>g.includes("libc.musl-")||g.includes(
"ld-musl-"),Rt=()=>{let g=r();return g.header&&g.header.glibcVersionRuntime?I:Array.isArray(g.sharedObjects)&&g.sharedObjects.some(J)?O:null},Dt=g=>{let[$,z]=g.split(/[\r\n]+/);return $&&$.includes(I)?I:z&&z.includes(O)?O:null},Ut=g=>{if(g){
if(g.includes("/ld-musl-"))return O;if(g.includes("/ld-linux-"))return I}return null},Kt=g=>(g=g.toString(),g.includes("musl")?O:g.includes("GNU C Library")?I:null),gr=async()=>{if(d!==void 0)return d;d=null;try{let g=await s(a);d=Kt(g)}catch{}
return d},mr=()=>{if(d!==void 0)return d;d=null;try{let g=l(a);d=Kt(g)}catch{}return d},yr=async()=>{if(u!==void 0)return u;u=null;try{let g=await s(o),$=c(g);u=Ut($)}catch{}return u},wr=()=>{if(u!==void 0)return u;u=null;try{let g=l(o),$=c(
g);u=Ut($)}catch{}return u},Bt=async()=>{let g=null;if(n()&&(g=await yr(),!g&&(g=await gr(),g||(g=Rt()),!g))){let $=await v();g=Dt($)}return g},jt=()=>{let g=null;if(n()&&(g=wr(),!g&&(g=mr(),g||(g=Rt()),!g))){let $=T();g=Dt($)}return g},vr=async()=>n()&&
await Bt()!==I,br=()=>n()&&jt()!==I,kr=async()=>{if(f!==void 0)return f;f=null;try{let g=(await s(a)).match(S);g&&(f=g[1])}catch{}return f},Sr=()=>{if(f!==void 0)return f;f=null;try{let g=l(a).match(S);g&&(f=g[1])}catch{}return f},Gt=()=>{let g=r();
return g.header&&g.header.glibcVersionRuntime?g.header.glibcVersionRuntime:null},Mt=g=>g.trim().split(/\s+/)[1],Ft=g=>{let[$,z,Vt]=g.split(/[\r\n]+/);return $&&$.includes(I)?Mt($):z&&Vt&&z.includes(O)?Mt(Vt):null},Ir=async()=>{let g=null;if(n()&&
(g=await kr(),g||(g=Gt()),!g)){let $=await v();g=Ft($)}return g},$r=()=>{let g=null;if(n()&&(g=Sr(),g||(g=Gt()),!g)){let $=T();g=Ft($)}return g};t.exports={GLIBC:I,MUSL:O,family:Bt,familySync:jt,isNonGlibcLinux:vr,isNonGlibcLinuxSync:br,version:Ir,
versionSync:$r}}),Wt=[["2.5.4.3","CN"],["2.5.4.4","SN"],["2.5.4.5","SERIALNUMBER"],["2.5.4.6","C"],["2.5.4.7","L"],["2.5.4.8","S","ST"],["2.5.4.9","STREET"],["2.5.4.10","O"],["2.5.4.11","OU"],["2.5.4.12","T","TITLE"],["2.5.4.13","DESCRIPTIO\
N"],["2.5.4.17","POSTALCODE"],["2.5.4.18","POBOX"],["2.5.4.20","PHONE"],["2.5.4.42","G","GN","GIVENNAME"],["2.5.4.43","I","INITIALS"],["2.5.4.46","DNQUALIFIER"],["0.9.2342.19200300.100.1.25","DC"],["1.2.840.113549.1.9.1","E","EMAIL"]],Dr=new Map(
Wt.flatMap(([e,...t])=>t.map(i=>[i,e]))),Ur=new Map(Wt.map(([e,t])=>[e,t??e]));function Kr(e,t){let[i,n]=[Gr(e),Yt(t)];if(i===void 0||n===void 0)return"unsure";let r=[i,n].map(s=>s.map(({type:l,value:c})=>`${l}=${c}`)),[a,o]=[(s=[])=>s.join(
`
`),(s=[])=>s.map(l=>l.replace(/\s+/g," ").toLowerCase()).sort().join(`
`)];return a(r[0])===a(r[1])?"same":o(r[0])===o(r[1])?"unsure":"different"}function Br(e){let t=Yt(e);return t===void 0?"a name that can not be shown here":t.map(({type:i,value:n})=>`${Ur.get(i)??`OID.${i}`}=${jr(n)}`).join(", ")}function jr(e){
return/[,+="\n<>#;]|^\s|\s$/.test(e)?`"${e.replaceAll('"','""')}"`:e}function Gr(e){let t=[],i=/\s*([A-Za-z][\w.]*)\s*=\s*(?:"((?:[^"]|"")*)"|([^",;+#\\]*))\s*(?:[,;]|$)/y;for(;i.lastIndex<e.length;){let[,n="",r,a=""]=i.exec(e)??[],o=/^OID\.[\d.]+$/i.
test(n)?n.slice(4):Dr.get(n.toUpperCase());if(o===void 0)return;t.push({type:o,value:(r==null?void 0:r.replaceAll('""','"'))??a.trim()})}return t}function Yt(e){try{return(0,N.e)((0,V.d)(e)).map(Mr).reverse()}catch(t){if(t instanceof N.c)return;
throw t}}function Mr(e){let[t,...i]=(0,N.e)((0,N.f)(e,N.a.set,"a part of the name"));if(i.length>0)throw new N.c("a part of the name has several values");let[n,r]=(0,N.g)(t,"a part of the name");return{type:(0,N.h)(n,"the kind of a part of \
the name"),value:Fr(r)}}function Fr(e){let t=(e==null?void 0:e.content)??Buffer.of();switch(e==null?void 0:e.tag){case 12:return t.toString("utf8");case 19:case 20:case 22:return t.toString("latin1");case 30:if(t.length%2!==0)throw new N.c(
"a part of the name is cut off");return Buffer.from(t).swap16().toString("utf16le");default:throw new N.c("a part of the name is no text")}}var Ht="2.7",Vr="2.9",zr=2**32-2**20;function Wr(e,t,i,n){let{name:r,size:a}=e.file,o=qt(e);if(o===void 0)
return e;Yr(r,a,o),Hr(r,i,o);let{digest:s}=o;if(s===void 0)throw new h.b("INVALID_INPUT",`The block map of ${r} names no hash method of SHA-256, SHA-384 or SHA-512.`,{file:r,hint:"Make the package anew with a tool that writes HashMethod int\
o AppxBlockMap.xml."});if(s===t.digest)return e;if(t.given.has("digest"))throw new h.b("INVALID_INPUT",`digest is ${t.digest}, but the block map of ${r} has ${s}, and Windows refuses a signature with another digest.`,{file:r,hint:`Set diges\
t to ${s}, leave it out, or make the package anew with ${t.digest}.`});return n.push(`${r} is signed with ${s}, as its block map has it.`),{...e,digest:s}}function qt({file:{appPackage:e},tool:t}){return t!=="osslsigncode"||(e==null?void 0:
e.kind)==="none"?void 0:e}function Yr(e,t,{packedTypes:i,zip64Types:n}){let r=(a,o)=>{throw new h.b("INVALID_INPUT",`osslsigncode can't sign ${e}: ${a}.`,{file:e,hint:o})};t>zr&&r("of packages of 4 GiB or more it makes broken ones","Make th\
e package smaller, or sign it on Windows."),i||r("its [Content_Types].xml is not compressed, and osslsigncode would break it","Make the package anew with that entry compressed (deflate), as makeappx does."),n&&r("the header of its [Content_\
Types].xml has the sizes in a field of ZIP64, in which osslsigncode would leave the old ones","Make the package anew without such fields: makeappx writes sizes behind the data.")}function Hr(e,t,{inOrder:i}){if(t===void 0)return;let n=i?Ht:
Vr;if(Jt(t,n))return;let r=Jt(t,Ht)?"packages whose directory lists the entries in another order than they lie in":"packages of Windows apps";throw new h.b("PREREQUISITE_MISSING",`osslsigncode ${t} is too old for ${e}: it signs ${r} from ${n}\
 on.`,{file:e,hint:`Install osslsigncode ${n} or later before this step: Debian 13 has 2.9, and so have Debian 12's backports.`})}function Jt(e,t){let[i,n]=Zt(e),[r,a]=Zt(t);return i>r||i===r&&n>=a}function Zt(e){let[t="",i=""]=e.split(".");
return[Number.parseInt(t,10),Number.parseInt(i,10)]}function qr(e,t,i){for(let n of e){let{name:r}=n.file,a=qt(n);if(a===void 0)continue;let{manifest:o,publisher:s}=a,l=Br(t.raw),c=s===void 0?"unsure":Kr(s,t.raw);if(c==="same")continue;let u=s===
void 0?`${o} of ${r} names no publisher`:`The publisher in ${o} of ${r} is ${s}`;if(c==="unsure"){i.warning(`${u}; the certificate's subject is ${l}. Windows does not install the package unless it takes both for the same.`,{file:r});continue}
throw new h.b("INVALID_INPUT",`${u}, but the certificate is for ${l}: Windows would not install the package (0x8007000B).`,{file:r,hint:"Set Publisher of Identity in the manifest to the certificate's subject and make the package anew, or ch\
oose another signing policy."})}}function Jr({inputs:e,plan:t,certificate:i},n){let{certificate:r,signPath:a}=t;if(r!=="file"&&r!=="token")return;let o=(n==null?void 0:n.kind)==="ready"?n.key:void 0;if(i===void 0||(o==null?void 0:o.publicKey)===
void 0||(0,H.b)(i.leaf.publicKey,o.publicKey))return;let{where:s,hint:l}=Zr(r,a,e.certificate),c=(0,x.c)(i.leaf);return new h.b("INVALID_INPUT",`The certificate ${s} (${c}) is not that of the key ${o.id}: its public key is another.`,{hint:l})}
function Zr(e,t,i=""){let n=t?"fetched from SignPath":"read from the token";return e==="file"?{where:`in ${(0,b.e)(i)}`,hint:`Set certificate to the file with the certificate of this ${t?"signing policy":"key"}, or leave it out: it is ${n} \
then.`}:{where:"on the token with the key's id",hint:"Put the key's own certificate on the token in its place, or name its file with the certificate input."}}var Qt=(0,D.d)(Rr(),1);async function Qr(){let[e,t,i]=await Promise.all([Xt("/.doc\
kerenv"),Xt("/run/.containerenv"),(0,Me.readFile)("/proc/1/cgroup","utf8").catch(()=>"")]);return e||t||Xr(i)}function Xr(e){return/[/:](?:docker|kubepods|libpod|lxc|containerd|crio|garden|actions_job)(?!\.service)(?:[-./]|$)/m.test(e)}async function Xt(e){
return await(0,Me.stat)(e).catch(()=>{})!==void 0}function ea(e){let t=/^OpenSSL\s+(\d+)\.(\d+)\.(\d+)([a-z]*)/m.exec(e);if(t===null)return;let[,i,n,r,a]=t;return{major:Number(i),minor:Number(n),patch:Number(r),text:`${i}.${n}.${r}${a??""}`}}
async function ta({openssl:e="openssl",opensslFits:t},i){let n=await na(e,i);return t===void 0||n!==void 0&&t(n.version)?{openssl:n,allOpenssl:[]}:{openssl:n,allOpenssl:await ia(i)}}async function ia(e){let t=await(0,E.d)("openssl",e);return(await Promise.
all(t.map(i=>ei(i,e)))).filter(i=>i!==void 0)}async function na(e,t){let[i,n]=await Promise.all([(0,E.c)(e,t).then(l=>l===void 0?void 0:ei(l,t)),sa(t)]);if(i===void 0)return;let{enginesDirectory:r,modulesDirectory:a}=i,[o,s]=await Promise.all(
[ra(r,i.version,n),aa(a,n)]);return{...i,enginesDirectory:r,modulesDirectory:a,engine:o==null?void 0:o.path,engineVersion:o==null?void 0:o.version,provider:s}}async function ei(e,t){let i=await(0,E.e)(e,["version","-a"],t),n=ea(i);if(n===void 0)
return;let r=a=>{var o;return(o=new RegExp(`^${a}:\\s*"(.*)"`,"m").exec(i))==null?void 0:o[1]};return{program:e,version:n,enginesDirectory:r("ENGINESDIR"),modulesDirectory:r("MODULESDIR")}}async function ra(e,t,i){if(e===void 0||t.major>=4)
return;let n=await ni(["pkcs11.so","libpkcs11.so","pkcs11.dll","libpkcs11.dll"].map(r=>(0,Re.join)(e,r)));return n===void 0?void 0:{path:n,version:await i(n,ti)}}async function aa(e,t){if(e!==void 0)for(let{kind:i,names:n,debianPackage:r}of oa){
let a=await ni(n.map(o=>(0,Re.join)(e,o)));if(a!==void 0)return{path:a,kind:i,version:await t(a,r)}}}var ti="libengine-pkcs11-openssl",oa=[{kind:"pkcs11-provider",names:["pkcs11.so","pkcs11.dll"],debianPackage:"pkcs11-provider"},{kind:"libp\
11",names:["pkcs11prov.so","pkcs11prov.dll"],debianPackage:ti}];async function sa(e){let t=await(0,Fe.readFile)((0,Re.join)(e.DPKG_ADMINDIR??"/var/lib/dpkg","status"),"latin1").catch(()=>"");return async(i,n)=>{if(!i.startsWith("/usr/lib"))
return;let r=la(t,n);if(r!==void 0)return ii(r);let a=await(0,E.c)("rpm",e);return a===void 0?void 0:ii(await(0,E.e)(a,["-qf","--queryformat",`%{VERSION}
`,i],e))}}function la(e,t){var i;let[,n]=`
${e}`.split(`
Package: ${t}
`,2),[r=""]=(n==null?void 0:n.split(`

`,1))??[];return(i=/^Version: (.*)$/m.exec(r))==null?void 0:i[1]}function ii(e){var t;return(t=/^(?:\d+:)?(\d[\w.]*)(?:[-+~]\S*)?$/m.exec(e))==null?void 0:t[1]}async function ni(e){for(let t of e)if(await(0,Fe.access)(t,Mn.constants.R_OK).then(
()=>!0,()=>!1))return t}async function ri(e,t){let i=process.platform,n=i==="linux",[r,a,o,{openssl:s,allOpenssl:l},c,u,d]=await Promise.all([n?ua():void 0,n?da():void 0,n?Qr():!1,e.programs.includes(y.a)?ta(e,t):{openssl:void 0,allOpenssl:[]},
fa(e.programs,t),n?wa(t):void 0,va(t)]);return{os:i,arch:process.arch,distribution:r,libc:a,container:o,openssl:s,allOpenssl:l,commands:c,authorities:!n||ya(t),packageManager:u,privilege:d,workingDirectory:process.cwd()}}function ca(e){let t=new Map;
for(let n of e.split(`
`)){let r=/^([A-Z0-9_]+)=(.*)$/.exec(n.trim());(r==null?void 0:r[1])===void 0||r[2]===void 0||t.set(r[1],ba(r[2]))}let i=t.get("ID");if(i!==void 0)return{id:i,idLike:(t.get("ID_LIKE")??"").split(/\s+/).filter(n=>n!==""),versionId:t.get("VER\
SION_ID"),prettyName:t.get("PRETTY_NAME")??i,codename:t.get("UBUNTU_CODENAME")??t.get("DEBIAN_CODENAME")??t.get("VERSION_CODENAME")}}async function ua(){for(let e of["/etc/os-release","/usr/lib/os-release"]){let t=await(0,Q.readFile)(e,"utf\
8").catch(()=>{});if(t!==void 0)return ca(t)}}async function da(){let e=await(0,Qt.family)();if(!(e!=="glibc"&&e!=="musl"))return{family:e,version:(e==="glibc"?await ha():void 0)??await(0,Qt.version)()??void 0}}async function ha(){var e;let t=await(0,Q.readFile)(
"/usr/bin/ldd","utf8").catch(()=>"");return(e=/^ *echo 'ldd \(.*\) (\d+\.\d+)'$/m.exec(t))==null?void 0:e[1]}async function fa(e,t){let i=e.filter(r=>r!==y.a),n=await Promise.all(i.map(async r=>[r.name,await pa(r,t)]));return Object.fromEntries(
n.filter(r=>r[1]!==void 0))}async function pa({name:e,version:t},i){var n,r;let a=t==="jdk"?i.JAVA_HOME:void 0,o=await(0,E.c)(e,i)??(a===void 0?void 0:await(0,E.c)((0,ee.join)(a,"bin",e),i));if(o!==void 0)return t==="jdk"?{path:o,version:(n=
/^JAVA_VERSION="(.*)"/m.exec(await ga(o)))==null?void 0:n[1]}:{path:o,version:(r=t==null?void 0:t.pattern.exec(await(0,E.e)(o,t.arguments,i)))==null?void 0:r[1]}}async function ga(e){let t=(0,ee.dirname)((0,ee.dirname)(await(0,Q.realpath)(e)));
return(0,Q.readFile)((0,ee.join)(t,"release"),"utf8").catch(()=>"")}var ma=["/etc/ssl/certs/ca-certificates.crt","/etc/pki/tls/certs/ca-bundle.crt","/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem","/etc/ssl/cert.pem","/etc/ssl/ca-bundle.\
pem"];function ya(e){return["SSL_CERT_FILE","SSL_CERT_DIR"].some(t=>(e[t]??"")!=="")||ma.some(t=>(0,Gn.existsSync)(t))}async function wa(e){for(let t of["apt-get","dnf","microdnf","yum"])if(await(0,E.c)(t,e)!==void 0)return t}async function va(e){
var t;if(((t=process.getuid)==null?void 0:t.call(process))===0)return"root";let i=await(0,E.c)("sudo",e);if(i===void 0)return"none";let{exitCode:n}=await(0,j.c)({program:i,arguments:["-n","true"],environment:e},{timeLimitInSeconds:10,redact:r=>r});
return n===0?"sudo":"none"}function ba(e){var t;let i=/^(["'])(.*)\1$/.exec(e.trim());return((t=i==null?void 0:i[2])==null?void 0:t.replace(/\\(["'$`\\])/g,"$1"))??e.trim()}var ai="https://download.signpath.io/cryptoproviders/cryptoki/",ka={
linux:"linux/x64/libSignPath.Cryptoki.tar.gz",win32:"windows/x64/SignPath.Cryptoki.zip"};function oi(e){return/(?:^|-)latest$/i.test(e)}function Sa(e,t,i=ai){let{archive:n,version:r}=e;if(r!==void 0&&Ze(r),n===void 0)return{kind:"url",url:new URL(
`${Ze(r??"")}/${ka[t]}`,i)};if(!/^[a-z][a-z0-9+.-]+:\/\//i.test(n))return{kind:"file",path:n};let a=URL.canParse(n)?new URL(n):void 0;if(a===void 0||!["https:","http:"].includes(a.protocol))throw new h.b("INVALID_INPUT","cryptoki-archive is\
 neither an https address nor a path.",{hint:"Give the address of the archive at your mirror, or the path of a copy on this machine."});if(!si(a))throw new h.b("INVALID_INPUT",`cryptoki-archive is at ${a.origin}, which is not encrypted.`,{hint:"\
Use https. Only a server on this machine itself may be asked by plain http."});return{kind:"url",url:a}}function si(e){return e.protocol==="https:"||e.protocol==="http:"&&(0,w.g)(e)}function U(e){return`${e.origin}${e.pathname}${e.search===
""?"":"?\u2026"}`}function Ia(e){var t;return(t=/(?:^|[/\\_-])v?(\d+\.\d+\.\d+)(?=[/\\_-]|\.(?:zip|tar|tgz)|$)/.exec(e))==null?void 0:t[1]}function Je(e){return e.length<=40&&/^(?:\d+(?:\.\d+){0,3}(?:-[0-9a-z]+(?:\.[0-9a-z]+)*)?|latest)$/i.
test(e)}function Ze(e){if(Je(e))return e;throw new h.b("INVALID_INPUT",`cryptoki-version is "${e}", which is not a version.`,{hint:"Give an exact version, such as 6.0.2."})}async function li(e){let t=await Qe(e.archive),i={...je.a,...e.limits};
try{return t==="zip"?await(await Promise.resolve().then(()=>C(require("./zip-SNZ7IYYV.cjs")))).unpackZip(e,i):await(await Promise.resolve().then(()=>C(require("./tar-E6P6UNOT.cjs")))).unpackTar(e,i)}catch(n){throw await(0,ne.rm)(e.folder,{recursive:!0,
force:!0}).catch(()=>{}),$a(n)}}async function Qe(e){let t=await Na(e),i=t.subarray(0,4).toString("latin1");if(i==="PK"||i==="PK")return"zip";if(i.startsWith("\x8B"))return"tar.gz";throw t.length===0?ae("it is empty"):/^\s*</.test(t.toString(
"utf8").replace(/^\ufeff/,""))?ae("it is a web page, perhaps the sign-in page of a proxy"):i==="\x7FELF"||i.startsWith("MZ")?new h.b("DOWNLOAD_FAILED","The library's archive can't be used: it is a library or a program, and no archive.",{hint:"\
cryptoki-archive names the archive that SignPath offers; for a library that is unpacked, set cryptoki-library to its path."}):ae("it is neither ZIP nor tar.gz")}function $a(e){if(e instanceof h.b)return e;if(e instanceof je.b)return ae(e.message,
e);let t=(0,b.f)(e)??"";return/^(?:ENOSPC|EDQUOT|EFBIG)$/.test(t)?new h.b("OUTPUT_NOT_WRITABLE",`The library can't be unpacked: the disk is full (${t}).`,{hint:"Free space on the disks of the job's temporary folder and of its cache.",cause:e}):
(0,b.g)(e,"path")!==void 0?e:ae(`it is damaged or incomplete (${(0,b.g)(e,"message")??String(e)})`,e)}function ae(e,t){return new h.b("DOWNLOAD_FAILED",`The library's archive can't be used: ${e}.`,{hint:"Download it again, or check the addr\
ess or path in cryptoki-archive.",...t===void 0?{}:{cause:t}})}var Ea="cryptoki-archive is read more than once: write the archive to a file, and give its path.";async function Na(e){try{if((await(0,ne.stat)(e)).isFIFO())throw new h.b("INVAL\
ID_INPUT",`The library's archive ${e} is a pipe.`,{hint:Ea});let t=await(0,ne.open)(e,"r");try{let{buffer:i,bytesRead:n}=await t.read(Buffer.alloc(512),0,512,0);return i.subarray(0,n)}finally{await t.close()}}catch(t){if(t instanceof h.b)throw t;
let i=(0,b.f)(t)==="EISDIR";throw new h.b("INVALID_INPUT",`The library's archive ${e} ${(0,b.h)(t)}.`,{hint:i?"cryptoki-archive is the path of the archive's file, not of its folder.":"Check the path in cryptoki-archive.",cause:t})}}var oe="\
pkcs11-sign-air-gap.json",Ta={zip:"cryptoki-archive.zip","tar.gz":"cryptoki-archive.tar.gz"};async function _a(e){if(await Qe(e)!=="tar.gz")return!1;let t=await(0,Ve.open)(e,"r");try{let{buffer:i,bytesRead:n}=await t.read(Buffer.alloc(4096),
0,4096,0);return(0,ze.gunzipSync)(i.subarray(0,n),{finishFlush:ze.constants.Z_SYNC_FLUSH,maxOutputLength:16*1024*1024}).subarray(0,100).toString("latin1").replace(/\0.*$/s,"")===oe}catch{return!1}finally{await t.close()}}async function Aa(e,t,i){
var n;let r=Object.values(Ta),a=await li({archive:e,folder:t,limits:i,candidate:c=>c===oe||r.includes(c),choose:c=>Promise.resolve(c.filter(u=>u===oe||r.includes(u)))}),o=a.get(oe),s=(n=[...a].find(([c])=>r.includes(c)))==null?void 0:n[1],l=o===
void 0?void 0:La(await(0,Ve.readFile)(o,"utf8"));if(s===void 0)throw Xe(e,"its parts are not all there");if(l===void 0)throw Xe(e,`${oe} in it is missing or is not what pkcs11-sign bundle writes`);if(await(0,pe.b)(s)!==l.sha256)throw Xe(e,"\
the archive inside does not have the digest that was written beside it");return{path:s,manifest:l}}function La(e){try{let t=JSON.parse(e);if(typeof t!="object"||t===null)return;let{format:i,version:n,os:r,source:a,sha256:o}=t;return i!==1||
typeof r!="string"||typeof a!="string"||!/^[0-9a-f]{64}$/.test(String(o))||n!==void 0&&(typeof n!="string"||!Je(n))?void 0:{format:i,version:n,os:r,source:a,sha256:String(o)}}catch{return}}function Xe(e,t){return new h.b("DOWNLOAD_FAILED",`${e}\
 can't be used: ${t}.`,{hint:"Copy it again, or make it anew with pkcs11-sign bundle."})}var Pa={};function et(e,t){let i=t===void 0||t.url===e?"":` (which redirects to ${U(t.url)})`,n=t==null?void 0:t.proxy;return{shown:U(e)+i,proxy:n===void 0?
"":` through the proxy ${n.host}`,login:(0,w.i)(n)}}var se="To do without this download, name a copy of the archive with cryptoki-archive, or an installed library with cryptoki-library.",ci=class extends Error{name="StatusCause";status;constructor(e){
super(`status ${e}`),this.status=e}},Ca=new Set([408,425,429,500,502,503,504]);function xa({shown:e,proxy:t,login:i},n,r){let a=n===206||n===416||Ca.has(n),o=n===407?`the proxy ${i.says}`:`the server answers ${n}`;return{error:new h.b("DOWN\
LOAD_FAILED",`${e} can't be downloaded${t}: ${o}.`,{hint:`${n===407?i.hint:Oa(n,a)} ${se}`,cause:new ci(n)}),transient:a,retryAfter:r}}function Oa(e,t){return e===404||e===410?"Check cryptoki-version; or cryptoki-archive, where the archive \
comes from a mirror.":e===401||e===403?"Check the address, and whether the proxy or mirror lets this runner in.":t?"Try again later.":"Check the address."}function ui({shown:e},t){return new h.b("DOWNLOAD_FAILED",`${e} is larger than ${t} b\
ytes, which no archive of the library is.`,{hint:"Check that the address is the one of the library's archive."})}var Ra=/^(?:ENOSPC|EDQUOT|EFBIG)$/;function di(e,{shown:t,proxy:i},n){let r=(0,b.f)(e)??"",a=(c,u,d)=>({error:new h.b("DOWNLOAD\
_FAILED",u,{hint:d,cause:e}),transient:c,retryAfter:void 0});if(Ra.test(r)){let c=`The library's archive can't be written to ${n}: the disk is full (${r}).`,u="Free space on the disk of the job's temporary folder.";return{...a(!1,c,u),error:new h.b(
"OUTPUT_NOT_WRITABLE",c,{hint:u,cause:e})}}let{kind:o,message:s}=e instanceof w.b?e:(0,w.k)(e),l=`Check the address. ${se}`;switch(o){case"redirect":return a(!1,`${s}.`,l);case"unreachable":{let c=`Check the network and http-proxy. ${se} pk\
cs11-sign bundle makes such a copy.`;return a(!0,`${t} can't be reached${i} (${r}).`,c)}case"dropped":return a(!0,`${t}: the connection${i} ended half-way (${r||"it hung up"}).`,`Try again later. ${se}`);case"timeout":return a(!0,`${t} can'\
t be reached${i} in time (${r}).`,`Check the network and http-proxy. ${se}`);case"tls":return a(!1,`${t}: the connection${i} can't be trusted (${r}).`,(0,w.l)(r,s)??"Where a proxy or mirror has a certificate authority of your own, name its \
file in NODE_EXTRA_CA_CERTS.");default:return a(!1,`${t} can't be downloaded${i}: ${s}.`,l)}}function hi(e,t=Math.random){return Math.round(Math.min(1e3*2**(e-1),3e4)*(.5+t()))}function fi(e,t=Date.now()){let i=(e==null?void 0:e.trim())??"";
if(/^\d{1,9}$/.test(i))return Number(i)*1e3;let n=/[A-Za-z]/.test(i)?Date.parse(i):Number.NaN;return Number.isNaN(n)?void 0:Math.max(0,n-t)}var pi=5;async function Da(e,t,i,n,r){let a=new Set;for(let o=e;;){if(a.has(o.href))throw new w.b("r\
edirect",`${U(e)} redirects in a circle`);if(a.size>pi)throw new w.b("redirect",`${U(e)} redirects more than ${pi} times`);a.add(o.href),r({url:o,proxy:(0,w.e)(o,i)});let s=await(0,w.h)(o,{headers:{"user-agent":"pkcs11-sign",...t},proxy:i},
n),{location:l}=s.headers;if(l===void 0||![301,302,303,307,308].includes(s.statusCode??0))return s;s.destroy(),o=Ua(o,l)}}function Ua(e,t){let i=URL.canParse(t,e.href)?new URL(t,e):void 0,n=r=>new w.b("redirect",`${U(e)} redirects to ${r}`);
if(i===void 0)throw n("what is not an address");if(!si(i))throw n(`${U(i)}, which is not encrypted`);if(e.protocol==="https:"&&i.protocol!=="https:")throw n(`${U(i)}, which is not encrypted`);return i.origin===e.origin&&i.username===""&&i.password===
""&&(i.username=e.username,i.password=e.password),i}var Ka={maximumBytes:1024**3,stallInSeconds:30,totalInSeconds:1800};async function gi(e,t,i){var n;let r={...Ka,...i.limits},a=Date.now()+r.totalInSeconds*1e3,o=await(0,Fn.open)(t,"wx",384).
catch(l=>{throw di(l,et(e),t).error}),s={bytes:0,hash:(0,St.createHash)("sha256"),validator:void 0};try{for(let l=0,c=0;;c=Math.max(c,s.bytes)){let u=await Ba(e,o,t,s,a,r,i);if(u===void 0)return{sha256:s.hash.digest("hex"),bytes:s.bytes};if(l=
s.bytes>c?1:l+1,!u.transient||l>i.retries)throw u.error;let d=Math.max(hi(l),u.retryAfter??0);if(Date.now()+d>=a)throw u.error;(n=i.onRetry)==null||n.call(i,u.error.message,d),await Va(d,i.signal)}}finally{await o.close()}}async function Ba(e,t,i,n,r,a,o){
var s;let l=new AbortController,c,u=()=>{clearTimeout(c),c=setTimeout(()=>{l.abort()},Math.max(1,Math.min(a.stallInSeconds*1e3,r-Date.now())))};u();let d=et(e);try{let f=n.bytes>0&&n.validator!==void 0,p=f?{range:`bytes=${n.bytes}-`,"if-ran\
ge":n.validator??""}:{},m=AbortSignal.any([o.signal,l.signal]),v=await Da(e,p,o.proxy,m,T=>d=et(e,T));try{u();let T=v.statusCode??0,I=T===206&&f&&Fa(v)===n.bytes;if(!I&&T!==200)return(T===206||T===416)&&await mi(t,n),xa(d,T,fi(v.headers["re\
try-after"]));I||await mi(t,n),n.validator=Ma(v);let S=Number(v.headers["content-length"]??Number.NaN),O=Number.isNaN(S)?void 0:n.bytes+S;if(O!==void 0&&O>a.maximumBytes)throw ui(d,a.maximumBytes);for await(let J of v){if(u(),Date.now()>r&&
l.abort(),n.bytes+J.length>a.maximumBytes)throw ui(d,a.maximumBytes);await Ga(t,J,n.bytes),n.hash.update(J),n.bytes+=J.length,(s=o.onProgress)==null||s.call(o,n.bytes,O)}return}finally{v.destroy()}}catch(f){if(o.signal.aborted)throw new h.b(
"CANCELLED","Cancelled while downloading.",{cause:f});if(f instanceof h.b)throw f;let p=l.signal.aborted?Date.now()>=r?"deadline":"stall":void 0;return p===void 0?di(f,d,i):ja(p,d,a)}finally{clearTimeout(c)}}function ja(e,{shown:t,proxy:i},{
stallInSeconds:n,totalInSeconds:r}){let a=e==="stall"?`the server sent nothing${i} for ${n} s`:`not all of it was there after ${r} s`,o="Try again later, or name a copy nearby with cryptoki-archive, or an installed library with cryptoki-lib\
rary.";return{error:new h.b("DOWNLOAD_FAILED",`${t}: ${a}.`,{hint:o}),transient:e==="stall",retryAfter:void 0}}async function mi(e,t){await e.truncate(0),t.bytes=0,t.hash=(0,St.createHash)("sha256"),t.validator=void 0}async function Ga(e,t,i){
for(let n=0;n<t.length;)n+=(await e.write(t,n,t.length-n,i+n)).bytesWritten}function Ma({headers:e}){var t;if(e["accept-ranges"]!=="none")return(t=e.etag)!=null&&t.startsWith('"')?e.etag:e["last-modified"]}function Fa({headers:e}){var t;return Number(
((t=/^bytes (\d+)-/.exec(e["content-range"]??""))==null?void 0:t[1])??Number.NaN)}async function Va(e,t){let{setTimeout:i}=await Promise.resolve().then(()=>C(require("node:timers/promises")));await i(e,void 0,{signal:t}).catch(n=>{throw new h.b(
"CANCELLED","Cancelled while waiting to download again.",{cause:n})})}var za=1e4,Wa=1024*1024,Ya=new Set([403,404,410]),le={signature:void 0,signatureUnknown:void 0};async function Ha(e,t){return e.kind==="url"?qa(e.url,t):Za((0,ye.resolve)(
t.workingDirectory,e.path),t)}async function qa(e,t){let{host:i,signal:n,proxy:r,retries:a,limits:o}=t,s=(0,ye.join)(t.folder,"archive"),l=()=>(0,te.rm)(s,{force:!0}),c=U(e),u=Date.now();i.info(`Downloading ${c}`);let d=new AbortController,
f=t.wantSignature?Ja(e,{...t,signal:AbortSignal.any([n,d.signal])}):Promise.resolve(le);f.catch(()=>{});let p=yi(i);try{let{sha256:m}=await gi(e,s,{proxy:r,signal:n,retries:a,limits:o,onProgress:(v,T)=>{Date.now()-u<za||(u=Date.now(),i.info(
`${wi(v)}${T===void 0?"":` of ${wi(T)}`} MB downloaded`))},onRetry:p});return{path:s,sha256:m,source:c,...await f,discard:l}}catch(m){throw d.abort(),await Promise.all([l(),f.catch(()=>{})]),m}}function yi(e){return(t,i)=>{e.info(`${t} Tryi\
ng again in ${Math.max(1,Math.round(i/1e3))} s.`)}}async function Ja(e,{host:t,folder:i,proxy:n,signal:r,retries:a,limits:o}){let s=new URL(e);s.pathname+=".asc";let l=(0,ye.join)(i,"archive.asc");try{await gi(s,l,{proxy:n,signal:r,retries:a,
limits:{...o,maximumBytes:Wa},onRetry:yi(t)});let c=await(0,te.readFile)(l);return/^\s*</.test(c.toString("utf8"))?le:{signature:c,signatureUnknown:void 0}}catch(c){if(!(c instanceof h.b))return{signature:void 0,signatureUnknown:(0,b.f)(c)??
String(c)};if(c.code==="CANCELLED")throw c;return c.cause instanceof ci&&Ya.has(c.cause.status)?le:{signature:void 0,signatureUnknown:c.message}}finally{await(0,te.rm)(l,{force:!0})}}async function Za(e,{wantSignature:t}){await Qe(e);let i=await(0,pe.b)(
e).catch(r=>{throw new h.b("INVALID_INPUT",`The library's archive ${e} can't be read.`,{hint:"Check the path in cryptoki-archive.",cause:r})}),n=t?await Qa(`${e}.asc`):le;return{path:e,sha256:i,source:e,...n,discard:()=>Promise.resolve()}}async function Qa(e){
try{return{signature:await(0,te.readFile)(e),signatureUnknown:void 0}}catch(t){let i=(0,b.f)(t)??String(t);return i==="ENOENT"?le:{signature:void 0,signatureUnknown:`${e} can't be read (${i}).`}}}function wi(e){return(e/1e6).toFixed(1)}var Xa=`\
-----BEGIN PGP PUBLIC KEY BLOCK-----
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
`;function eo(e,t,i,n,r={}){let a={releaseKey:Xa,server:ai,catalog:Pa,downloadLimits:{},unpackLimits:{},environment:(0,Oe.a)(),...r},o=Sa(e,t,a.server);return{plan:e,os:t,session:i,settings:a,workingDirectory:n,source:o,expected:io(e,t,a.catalog)}}
async function to(e,t){let{session:i,settings:n,workingDirectory:r,source:a,expected:o}=e,{host:s,signal:l,inputs:c,workspace:u}=i;return Ha(a,{host:s,signal:l,proxy:(0,w.a)(c.httpProxy,n.environment),retries:c.retries,limits:n.downloadLimits,
folder:await u.folder(t),workingDirectory:r,wantSignature:o===void 0})}function io(e,t,i){var n;if(e.sha256!==void 0)return{sha256:e.sha256,from:"cryptoki-sha256"};let r=e.archive===void 0?(n=i[e.version??""])==null?void 0:n[t]:void 0;return r===
void 0?void 0:{sha256:r,from:"catalog"}}var Se="installed.json",tt=".installing-",it={folder:509,file:436};async function no(e,t,i){let n=bi(e,t),r=await(0,k.readdir)(n).catch(()=>[]);return(await Promise.all(r.filter(a=>!a.startsWith(".")).
map(a=>vi((0,_.join)(n,a),i)))).filter(a=>a!==void 0)}async function ro(e,t,i,n){let r=bi(e,t);await(0,Un.a)(r,it.folder),await so(r);let a=(0,_.join)(r,`${tt}${(0,It.randomBytes)(8).toString("hex")}`),o=(0,_.join)(r,n.archiveSha256);await(0,k.mkdir)(
a,{mode:it.folder});try{await(0,k.copyFile)(i,(0,_.join)(a,n.library)),await(0,k.chmod)((0,_.join)(a,n.library),420),await(0,k.writeFile)((0,_.join)(a,Se),`${JSON.stringify(n,void 0,2)}
`,{mode:it.file});for(let s=1;;s+=1){let l=await(0,k.rename)(a,o).then(()=>{},u=>u);if(l===void 0)break;let c=await vi(o,({librarySha256:u})=>u===n.librarySha256);if(c!==void 0){c.record.vouchedBy!==n.vouchedBy&&await(0,k.rename)((0,_.join)(
a,Se),(0,_.join)(o,Se));break}if(s===5||!/^(?:ENOTEMPTY|EEXIST|EPERM|EACCES|ENOTDIR)$/.test((0,b.f)(l)??""))throw l;await oo(o,r)}}finally{await(0,k.rm)(a,{recursive:!0,force:!0})}return(0,_.join)(o,n.library)}async function vi(e,t){try{let i=ao(
await(0,k.readFile)((0,_.join)(e,Se),"utf8"));if(i===void 0||!t(i))return;let n=(0,_.join)(e,i.library);return(await(0,k.lstat)(n)).isFile()&&await(0,pe.b)(n)===i.librarySha256?{record:i,path:n}:void 0}catch{return}}function ao(e){let t=JSON.
parse(e);if(typeof t!="object"||t===null)return;let i=s=>Reflect.get(t,s),n=s=>/^[0-9a-f]{64}$/.test(String(i(s))),r=["source","library","build"].every(s=>typeof i(s)=="string"),a=/^[\w.]+$/.test(String(i("library"))),o=["digest","signature",
"nothing"].includes(String(i("vouchedBy")));return i("format")===1&&r&&a&&o&&n("archiveSha256")&&n("librarySha256")?t:void 0}function bi(e,{version:t,os:i,openssl:n}){if(t!==void 0&&!Je(t))throw new h.b("INTERNAL_ERROR",`"${t}" is no versio\
n, so it can't name a folder of the cache.`);return(0,_.join)(e,"cryptoki",t??"unversioned",`${i}-x64`,n===void 0?"any-openssl":`openssl-${n}`)}async function oo(e,t){let i=(0,_.join)(t,`${tt}${(0,It.randomBytes)(8).toString("hex")}`);await(0,k.rename)(
e,i).catch(n=>{if((0,b.f)(n)!=="ENOENT")throw n}),await(0,k.rm)(i,{recursive:!0,force:!0})}async function so(e){let t=Date.now()-864e5;for(let i of await(0,k.readdir)(e)){if(!i.startsWith(tt))continue;let n=(0,_.join)(e,i),r=await(0,k.stat)(
n).catch(()=>{});r!==void 0&&r.mtimeMs<t&&await(0,k.rm)(n,{recursive:!0,force:!0}).catch(()=>{})}}var lo=/(?:^|[\s._-])(?:linux|win|windows|osx|macos)?(?:arm64|aarch64|armhf|arm|x86(?![\s._-]?64)|i[36]86|win32)(?:$|[\s._-])|musl/i,co=/(?:^|[\s._-]+)(?:(?:linux|win|windows)[\s._-]*)?(?:x64|amd64|x86[_-]64)(?=$|[\s._-])|(?:^|[\s._-]+)linux(?=$|[\s._-])/gi,
ki=String.raw`v?(\d+)(?:[._-](\d+|x))?(?:[._-](\d+|x))?[a-z]?\+?`,uo=new RegExp(String.raw`(?:ssl|libcrypto)(?:\.so)?[\s._-]*${ki}(?=$|[\s._-])`,"i"),ho=new RegExp(`^${ki}$`,"i");function fo(e){return lo.test(e)}function po(e){return/(?:x64|amd64|x86[_-]64)/i.
test(e)}function Si(e,t=!1){return Ii(e,uo)??(t?void 0:Ii(e,ho))}function Ii(e,t){for(let i of[...e].reverse()){let n=go(i,t);if(n!==void 0)return{folder:i,version:n}}}function go(e,t){if(/^(?:32|64)$/.test(e))return;let i=t.exec(e.replace(
co,"").replace(/^[\s._-]+/,""));if(i===null)return;let[,n="",r,a]=i,o=r===void 0&&n.length>1?Array.from(n):[n,r,a],[s,l,c]=o.map(u=>u===void 0||!/^\d+$/.test(u)?void 0:Number(u));return s===void 0?void 0:{major:s,minor:l,patch:c}}var G={linux:"\
libSignPath.Cryptoki.so",win32:"SignPath.Cryptoki.dll"},ce={linux:"Linux",win32:"Windows"};function mo(e,t){return Ie(e,G[t])||Ie(e,`${G[t]}.asc`)}function Ie(e,t){var i;return((i=$e(e).at(-1))==null?void 0:i.toLowerCase())===t.toLowerCase()}
function yo(e,t){return t==="linux"&&$i(e,t).some(({version:i})=>i!==void 0)}function wo(e,t,i){var n;let r=$i(e,t);if(r.length===0)throw Io(e,t);let a=(d,f)=>({library:d.name,signature:e.find(p=>So(p,`${d.name}.asc`)),openssl:d.version===void 0||
i===void 0?void 0:`${i.major}.${i.minor}`,reason:f});if(t==="win32")return a(nt(r,t),"it is the archive's Windows library");let o=r.filter(({version:d})=>d!==void 0);if(o.length===0)return a(nt(r,t),"it is the one library of the archive, fo\
r any OpenSSL");if(i===void 0)throw Eo(o);let s=o.map(d=>({candidate:d,fit:vo(d.version,i)})).filter(d=>d.fit!==void 0).sort((d,f)=>d.fit.rank-f.fit.rank||f.fit.closeness-d.fit.closeness),l=(n=s[0])==null?void 0:n.fit;if(l===void 0)throw No(
o,i);let c=s.filter(({fit:d})=>d.rank===l.rank&&d.closeness===l.closeness),u=nt(c.map(d=>d.candidate),t);return a(u,`folder ${u.folder} ${l.words} the runner's OpenSSL ${i.text}`)}function vo(e,t){if((e==null?void 0:e.major)!==t.major)return;
let{minor:i,patch:n}=e;if(i===void 0)return{rank:1,closeness:0,words:"is for every minor version of"};if(i===t.minor)return{rank:0,closeness:n===t.patch?Number.MAX_SAFE_INTEGER:n??0,words:"is for the same version as"};if(!(t.major<3))return i<
t.minor?{rank:2,closeness:i,words:"is the nearest older one of the same major version as"}:{rank:3,closeness:-i,words:"is newer than, but of the same major version as,"}}function $i(e,t){let i=e.filter(r=>Ie(r,G[t])).map(r=>({name:r,folders:$e(
r).slice(0,-1)})).filter(({folders:r})=>!r.some(fo)),n=bo(i.map(({folders:r})=>r));return i.map(({name:r,folders:a})=>{let o=i.length>1?a.slice(n):a.slice(ko(a)),s=Si(o)??Si(a,!0);return{name:r,folders:a,folder:(s==null?void 0:s.folder)??a.
join("/"),version:s==null?void 0:s.version}})}function bo([e=[],...t]){let i=e.findIndex((n,r)=>t.some(a=>a[r]!==n));return i===-1?e.length:i}function ko(e){let t=e.findIndex(i=>i.toLowerCase()==="libsignpath.cryptoki");return t===-1?e.length:
t+1}function nt(e,t){let i=e.filter(({folders:a})=>a.some(po)),n=i.length>0?i:e,[r]=n;if(r===void 0||n.length>1)throw $o(n,t);return r}function $e(e){return e.split(/[/\\]/).filter(t=>t!==""&&t!==".")}function So(e,t){return $e(e).join("/").
toLowerCase()===$e(t).join("/").toLowerCase()}function Io(e,t){let i=e.filter(a=>!/[/\\]$/.test(a)),n=t==="linux"?"win32":"linux",r=e.some(a=>Ie(a,G[n]));return new h.b("DOWNLOAD_FAILED",`The archive holds no ${G[t]} for ${ce[t]} x64.`,{hint:r?
`It is the one for ${ce[n]}: take that for ${ce[t]}. pkcs11-sign bundle makes one with --system ${ce[t].toLowerCase()}.`:`Check that it is the archive of SignPath's Cryptoki library for ${ce[t]}.`,details:`It holds: ${(0,R.f)(i,20)}`})}function $o(e,t){
let i=e.map(({folders:n})=>n.length===0?"the top folder":n.join("/"));return new h.b("DOWNLOAD_FAILED",`The archive holds ${G[t]} ${e.length} times, and the folders don't tell which one is for this runner: ${i.join(", ")}.`,{hint:"Unpack th\
e right one and set cryptoki-library to its path; or name the folders for OpenSSL, such as openssl-1.1 and openssl-3."})}function Eo(e){return new h.b("PREREQUISITE_MISSING",`The archive has one library for each OpenSSL (${Ei(e)}), and no o\
penssl is found here to tell which one fits.`,{hint:"Install openssl, or set the openssl input to its path. SignPath's library needs it anyway."})}function No(e,t){return new h.b("UNSUPPORTED_RUNNER",`The archive has libraries for OpenSSL ${Ei(
e)}, but none for this runner's ${t.text}.`,{hint:"Use another version of the library, another runner image, or set the openssl input to a matching OpenSSL."})}function Ei(e){return e.map(({folder:t})=>t).join(", ")}var To=/-----BEGIN PGP SIGNATURE-----(?:\s|[A-Za-z]+: [^\n]*)*-----END PGP SIGNATURE-----/,
_o=16,Ao=64*1024*1024;async function Ni(e){let t=await(await Promise.resolve().then(()=>C(require("./openpgp-X2NWKLVX.cjs")))).readKey({armoredKey:e.releaseKey}),i=await Po(e),n=i.packets.filter(({issuerKeyID:a})=>t.getKeys(a).length>0);if(n.
length===0){let a=i.packets.map(({issuerKeyID:o})=>o.toHex().toUpperCase()).join(", ");throw A("wrong-key",e,`It was made by key ${a}, not by the release key ${Ko(t)}.`)}if(n.length>_o)throw A("unreadable",e,`There are ${n.length} signature\
s in it.`);let r;for(let a of n)try{i.packets.splice(0,i.packets.length,a),await Lo(i,a,t,e);return}catch(o){r??=o}throw r}async function Lo(e,t,i,n){let r=await Promise.resolve().then(()=>C(require("./openpgp-X2NWKLVX.cjs"))),a=t.created??
new Date,o=await r.createMessage({binary:await Co(n.path)}),{signatures:s,data:l}=await r.verify({message:o,signature:e,verificationKeys:i.toPublic(),date:a,format:"binary"});l instanceof Uint8Array||await xo(l);let c=await Promise.all(s.map(
Oo));if(!c.includes("good"))throw Ro(c[0]??"",n);await Do(i,t,n)}async function Po(e){let t=await Promise.resolve().then(()=>C(require("./openpgp-X2NWKLVX.cjs"))),i=Buffer.from(e.signature).toString("latin1");if(i.trim()==="")throw A("strip\
ped",e,"The file for it is empty.");if(To.test(i))throw A("stripped",e,"The file for it holds no signature.");try{let n=i.includes("-----BEGIN PGP SIGNATURE-----");if(!n&&/^\s*[-<A-Za-z0-9]/.test(i.slice(0,1)))throw A("stripped",e,"The file\
 for it holds no signature.");let r=n?await t.readSignature({armoredSignature:i}):await t.readSignature({binarySignature:e.signature});if(r.packets.length===0)throw A("stripped",e,"The file for it holds no signature.");return r}catch(n){throw n instanceof
h.b?n:A("unreadable",e,`It can't be read (${(0,b.g)(n,"message")??String(n)}).`,n)}}async function Co(e){let{size:t}=await(0,We.stat)(e);return t<=Ao?(0,We.readFile)(e):Wn.Readable.toWeb((0,zn.createReadStream)(e,{highWaterMark:1024*1024}))}
async function xo(e){let t=e.getReader();for(;!(await t.read()).done;);}async function Oo({verified:e}){return e.then(()=>"good",t=>(0,b.g)(t,"message")??String(t))}function Ro(e,t){return/digest did not match|signature verification failed/i.
test(e)?A("tampered",t,`It does not fit: ${t.what} was changed after it was signed.`):/insecure|weak|rejected/i.test(e)?A("weak",t,`It is too weak to prove anything (${e}).`):/revoked/i.test(e)?A("revoked-key",t,"Its key has been revoked."):
A("unreadable",t,`It can't be checked (${e}).`)}async function Do(e,t,i){let n=i.now??new Date;if(await e.isRevoked(void 0,void 0,n))throw A("revoked-key",i,"Its key has been revoked.");let r=t.getExpirationTime();if(r instanceof Date&&r<=n)
throw A("expired-signature",i,`It expired on ${Ti(r)}.`);let a=await e.getExpirationTime();if(Bo(a)&&a<=n)throw A("expired-key",i,`Its key expired on ${Ti(a)}.`)}var Uo={stripped:"Somebody took the signature away. Take the archive from Sign\
Path's own server, or pin its digest with cryptoki-sha256.",unreadable:"The signature is damaged. Take the archive from SignPath's own server, or pin its digest with cryptoki-sha256.","wrong-key":"Take the archive from SignPath's own server\
. Where SignPath has a new release key, a newer release of pkcs11-sign knows it.",tampered:"Don't use it. Take the archive from SignPath's own server, and find out who changed this copy.","expired-signature":"Use a newer cryptoki-version; o\
r pin the digest with cryptoki-sha256 if you know the archive to be right.","expired-key":"A newer release of pkcs11-sign may know a newer key; or pin the digest with cryptoki-sha256 if you know the archive to be right.","revoked-key":"Don'\
t use it. A newer release of pkcs11-sign may know SignPath's new release key.",weak:"Pin the digest with cryptoki-sha256 if you know the archive to be right."};function A(e,{what:t},i,n){return new h.b("DOWNLOAD_NOT_VERIFIED",`The GPG signa\
ture of ${t} is not good (${e}). ${i}`,{hint:Uo[e],...n===void 0?{}:{cause:n}})}function Ko(e){return e.getFingerprint().toUpperCase()}function Bo(e){return Object.prototype.toString.call(e)==="[object Date]"}function Ti(e){return e.toISOString().
slice(0,10)}async function jo(e,t,i){try{return t!==void 0?(Mo(e,t),"digest"):e.signature===void 0?"nothing":(await Ni({path:e.path,what:"the archive",signature:e.signature,releaseKey:i}),"signature")}catch(n){throw await e.discard(),n}}async function Go(e,t,i){
return t===void 0?"nothing":(await Ni({path:e,what:"the library in the archive",signature:await(0,Vn.readFile)(t),releaseKey:i}),"signature")}function _i(e,{source:t,archiveSha256:i,required:n,signatureUnknown:r}){let a=`cryptoki-sha256: ${i}`,
o=r===void 0?"it has no GPG signature":`whether there is a GPG signature could not be found out (${r.replace(/\.$/,"")})`,s=`Nothing vouches for ${t}: ${o}, and no digest is known`;if(n)throw new h.b("DOWNLOAD_NOT_VERIFIED",`${s}. require-v\
erified-download is set, so it is not used.`,{hint:`If you know the archive to be right, pin it:
${a}`});e.warning(`${s}. It is used all the same. Once you know the archive to be right, pin it, and any change will be an error:
${a}`)}function Mo({sha256:e,source:t},i){if(e===i.sha256)return;let n=i.from==="catalog"?"that this release of pkcs11-sign knows":"in cryptoki-sha256";throw new h.b("DOWNLOAD_NOT_VERIFIED",`${t} does not have the digest ${n}: it was change\
d, damaged or replaced.`,{hint:i.from==="catalog"?"Don't use it. Something between SignPath and this runner changes downloads, or SignPath replaced the archive: ask SignPath.":"Check whether cryptoki-sha256 belongs to this version and syste\
m; if it does, do not use this archive.",details:`expected: ${i.sha256}
found:    ${e}`})}async function Fo(e,t,i,n){if(e.kind==="installed")return{path:e.path,version:void 0};let r=Vo(e,t,i,n),a=await Wo(r);return a!==void 0?Yo(r,a):Ho(r)}function Vo(e,t,i,n){let r=i.os==="win32"?"win32":"linux",a;return{...eo(
e,r,t,i.workingDirectory,n),openssl:()=>a??=zo(t,i)}}async function zo({inputs:e,environment:t},i){var n;return i.openssl!==void 0?i.openssl.version:(n=(await ri({programs:[y.a],openssl:e.openssl},t())).openssl)==null?void 0:n.version}async function Wo(e){
let{plan:t,session:i,os:n,source:r,expected:a}=e;if(!(a!==void 0||t.archive===void 0&&t.version!==void 0&&!oi(t.version))||r.kind==="file")return;let o=U(r.url),s=d=>a!==void 0?d.archiveSha256===a.sha256:d.source===o&&(d.vouchedBy==="signat\
ure"||d.vouchedBy==="nothing"&&!t.requireVerified),l=async d=>(await no(i.host.cacheDirectory,{version:t.version,os:n,openssl:d},s))[0],c=await l(void 0);if(c!==void 0||n==="win32")return c;let u=await e.openssl();return u===void 0?void 0:l(
`${u.major}.${u.minor}`)}function Yo({plan:e,session:t,expected:i},{record:n,path:r}){let{host:a}=t;return a.info(`Library: from the cache, checked against its digest (${n.build}): ${r}`),i===void 0&&n.vouchedBy==="nothing"&&_i(a,{source:n.
source,archiveSha256:n.archiveSha256,required:e.requireVerified}),{path:r,version:e.version}}async function Ho(e){let{plan:t,settings:i,expected:n}=e,r=await to(e,"cryptoki");try{let a=await qo(r,e),o=t.version??a.version,s=(n==null?void 0:
n.sha256)===r.sha256?{...a.archive,sha256:r.sha256}:a.archive,l=await jo(s,n,i.releaseKey);return await Jo(e,a.archive,l,o)}finally{await r.discard()}}async function qo(e,{session:t,settings:i}){if(!await _a(e.path))return{archive:e,version:void 0};
let{path:n,manifest:r}=await Aa(e.path,await t.workspace.folder("air-gap"),i.unpackLimits);return{archive:{...e,path:n,sha256:r.sha256,signature:void 0,signatureUnknown:void 0},version:r.version}}async function Jo(e,t,i,n){let{plan:r,session:a,
settings:o,os:s}=e,{host:l,workspace:c}=a,u=await c.folder("library");try{let{build:d,library:f,signature:p}=await Zo(e,t.path,u),m=i==="nothing"?await Go(f,p,o.releaseKey):i;if(l.info(`Library: ${d.library}: ${d.reason}`),l.info(`Verified \
by: ${{digest:"its SHA-256 digest",signature:"SignPath's GPG signature",nothing:"nothing"}[m]}`),m==="nothing"){let{source:T,sha256:I,signatureUnknown:S}=t;if(_i(l,{source:T,archiveSha256:I,required:r.requireVerified,signatureUnknown:S}),S!==
void 0)return{path:await Ai(e,f),version:n}}let v={format:1,version:n,source:t.source,archiveSha256:t.sha256,library:G[s],librarySha256:await(0,pe.b)(f),vouchedBy:m,build:d.reason};return{path:await Qo(e,{version:n,os:s,openssl:d.openssl},f,
v),version:n}}finally{await(0,ie.rm)(u,{recursive:!0,force:!0})}}async function Zo({os:e,openssl:t,settings:i},n,r){let a=async u=>wo(u,e,yo(u,e)?await t():void 0),o,s=await li({archive:n,folder:r,limits:i.unpackLimits,candidate:u=>mo(u,e),
choose:async u=>{o=a(u);let{library:d,signature:f}=await o;return f===void 0?[d]:[d,f]}}),l=await o,c=s.get((l==null?void 0:l.library)??"");if(l===void 0||c===void 0)throw new h.b("INTERNAL_ERROR","The library was not unpacked.");return{build:l,
library:c,signature:l.signature===void 0?void 0:s.get(l.signature)}}async function Qo(e,t,i,n){let{host:r}=e.session;try{return await ro(r.cacheDirectory,t,i,n)}catch(a){return r.notice(`The cache ${r.cacheDirectory} can't be written to (${(0,b.f)(
a)??String(a)}): the library is installed for this job only.`),Ai(e,i)}}async function Ai({session:e,os:t},i){let n=(0,jn.join)(await e.workspace.folder("installed"),G[t]);return await(0,ie.rename)(i,n),await(0,ie.chmod)(n,384),n}var Xo=64,
Ee=64,Li=24,es=11,ts=64*1024*1024;async function is(e){let t=await(0,qn.open)(e,"r");try{return await ns(t)}finally{await t.close()}}async function ns(e){let t=await rt(e,0,Xo),i=(t==null?void 0:t[4])===2&&t[5]===1;if(t===void 0||!i)return;
let n=await rt(e,Number(t.readBigUInt64LE(40)),t.readUInt16LE(60)*Ee);if(n!==void 0)for(let r=0;r<n.length;r+=Ee){if(n.readUInt32LE(r+4)!==es)continue;let a=await Pi(e,n,r),o=await Pi(e,n,n.readUInt32LE(r+40)*Ee);return a===void 0||o===void 0?
void 0:rs(a,o)}}function rs(e,t){let i=new Set;for(let n=0;n+Li<=e.length;n+=Li){let r=e.readUInt32LE(n);e.readUInt16LE(n+6)!==0&&r<t.length&&i.add(t.toString("latin1",r,t.indexOf(0,r)))}return i}function Pi(e,t,i){return i+Ee>t.length?Promise.
resolve(void 0):rt(e,Number(t.readBigUInt64LE(i+24)),Number(t.readBigUInt64LE(i+32)))}async function rt(e,t,i){if(i<=0||i>ts||!Number.isSafeInteger(t))return;let{buffer:n,bytesRead:r}=await e.read(Buffer.alloc(i),0,i,t);return r<i?void 0:n}
var at="C_GetFunctionList",Ci="SIGNPATH_",as={62:"x64",183:"arm64",3:"ia32",40:"arm"};async function xi(e,t){let i=(0,Hn.resolve)(t,e),n=await(0,re.stat)(i).catch(()=>{});if(n===void 0)throw K(`${i} does not exist`,"Check cryptoki-library: \
it is the path of the library on the runner.");if(!n.isFile())throw K(`${i} is not a file`,"Check cryptoki-library: it is the path of the library file, not of its folder.");await ss(i);let[r,a,o]=await cs(i,[Buffer.from(at),Buffer.from(Ci),
Buffer.from(Ci,"utf16le")]),s=process.platform==="linux"?await is(i):void 0;if(s===void 0?r!==!0:!s.has(at))throw os(i,s);return{path:await(0,re.realpath)(i),readsSignPathVariables:a===!0||o===!0}}function os(e,t){var i;let n=(i=[["bind_eng\
ine","an OpenSSL engine"],["OSSL_provider_init","an OpenSSL provider"]].find(([r])=>(t==null?void 0:t.has(r))===!0))==null?void 0:i[1];return K(n===void 0?`${e} is not a PKCS #11 library: it has no ${at}`:`${e} is ${n}, not a PKCS #11 libra\
ry`,"Set cryptoki-library to the PKCS #11 module itself, such as libSignPath.Cryptoki.so. Engines and providers are found without it.")}async function ss(e){let t=await ls(e,20),i=t.subarray(0,4).equals(Buffer.from("\x7FELF","latin1")),n=t.
subarray(0,2).toString("latin1")==="MZ",r=process.platform==="win32",a="Install the build for this runner; where cryptoki-library is set, leave it out to have it chosen; where cryptoki-archive is, it has to hold that build.";if(process.platform===
"linux"&&n)throw K(`${e} is a Windows library, but this runner is Linux`,a);if(r&&i)throw K(`${e} is a Linux library, but this runner is Windows`,a);if(process.platform!=="linux")return;if(!i)throw K(`${e} is not a shared library`,a);let o=as[t.
readUInt16LE(18)];if(o!==process.arch)throw K(`${e} is built for ${o??"another processor"}, but this runner is ${process.arch}`,a)}async function ls(e,t){try{let i=await(0,re.open)(e,"r");try{let{buffer:n,bytesRead:r}=await i.read(Buffer.alloc(
t),0,t,0);if(r<t)throw K(`${e} is too short for a library`,"Install it anew: the copy is damaged.");return n}finally{await i.close()}}catch(i){throw i instanceof h.b?i:K(`${e} can't be read`,"Check the file's permissions.",i)}}async function cs(e,t){
let i=t.map(()=>!1),n=Math.max(...t.map(a=>a.length))-1,r=Buffer.alloc(0);for await(let a of(0,Yn.createReadStream)(e,{highWaterMark:1<<20})){let o=Buffer.concat([r,a]);if(t.forEach((s,l)=>i[l]||=o.includes(s)),i.every(s=>s))break;r=o.subarray(
Math.max(0,o.length-n))}return i}function K(e,t,i){return new h.b("LIBRARY_NOT_LOADABLE",`${e}.`,{hint:t,...i===void 0?{}:{cause:i}})}var us="SignPath.CryptoProviders.Cryptoki.txt",ds=25;function ge(e){return e.trimEnd().split(`
`).slice(-ds).join(`
`)}async function $t(e,t){let i=await(0,Zn.readFile)((0,Qn.join)(e,us),"utf8").catch(()=>"");return t(ge(i))}var hs=new Set(["load","C_Initialize","C_GetInfo","C_GetSlotList","C_GetTokenInfo","C_GetMechanismList"]),fs=new Set(["SIGNING_FAIL\
ED","KEY_TYPE_MISMATCH"]);function ps(e,t,i,n=!1){let r=e==="load"?"C_GetFunctionList":e;if(t===void 0)return new h.b("LIBRARY_NOT_LOADABLE",`The library can't be used: ${r} failed: ${i}.`);let a=(0,B.a)(t),{code:o,meaning:s,hint:l}=n?gs(e,
a):(0,B.b)(a);return hs.has(e)&&fs.has(o)?new h.b("LIBRARY_NOT_LOADABLE",`The library is there, but does not start: ${r} gives ${a}, ${s}.`,{hint:l}):new h.b(o,`The library can't be used: ${r} gives ${a}, ${s}.`,{hint:l})}function gs(e,t){return e===
"C_Login"&&t==="CKR_OPERATION_NOT_INITIALIZED"?(0,B.b)("CKR_TOKEN_NOT_RECOGNIZED",!0):e!=="C_Initialize"||t!=="CKR_ARGUMENTS_BAD"?(0,B.b)(t,!0):{code:"LIBRARY_NOT_LOADABLE",meaning:"it may want parameters of its own",hint:"A module that doe\
s, such as NSS's, can be used through p11-kit, whose configuration has them (x-init-reserved): set cryptoki-library to p11-kit-proxy.so."}}function ms(e){return new h.b("LIBRARY_NOT_LOADABLE",`${e} can be loaded, but shows no token.`,{hint:"\
Check that it is SignPath's library. Another vendor's may need a configuration of its own, or a device."})}var ys=10;function ws(e,t,i=!1){if(t.length===0)return vs(e,i);let n=t.filter(s=>s!=="");if(n.length===0)return new h.b("POLICY_NOT_F\
OUND",`The token has keys, but none with the id ${e}, and none with any other id.`,{hint:"The id (CKA_ID) of the key has to be PROJECT/SIGNING-POLICY, as it is in SignPath's library; a label does not count."});let r=(0,X.b)(e,[...new Set(n)]),
a=(0,X.a)(e,r),o=i?"":", and that the API token's user is a submitter there";return new h.b("POLICY_NOT_FOUND",`The library shows no key ${e}.`,{hint:`${a===void 0?"":`Did you mean ${a}? `}Check project-slug and signing-policy-slug${o}. Vis\
ible: ${(0,R.f)(r,ys)}.`})}function vs(e,t){return t?new h.b("POLICY_NOT_FOUND",`The token has no private key at all, so not ${e} either.`,{hint:"Check that it is the token with the key, and that the module finds its own configuration. The \
key's id (CKA_ID) has to be PROJECT/SIGNING-POLICY."}):new h.b("PERMISSION_DENIED",`The library shows no key at all, so not ${e} either.`,{hint:"The API token's user is a submitter of no signing policy in this organization: add the user to \
the policy in SignPath."})}var bs=new Set(["SIGSEGV","SIGABRT","SIGBUS","SIGILL","SIGFPE","SIGTRAP"]),ks=new Set([3221225477,3221225725,3221226356,3221226505,3221225501]);function Ss({library:e,timeLimitInSeconds:t},{timedOut:i,signal:n,exitCode:r},a,o){
let s=a===void 0||a==="load"?"while it was loaded":`in ${a}`;if(i)return new h.b("TIME_LIMIT",`${e} did not come back within ${t} s ${s} and was stopped.`,{hint:"It may wait for a service that does not answer: check api-url, http-proxy and \
the network of this runner."});let[,l]=/symbol lookup error: .*: (undefined symbol: \S+)/.exec(o)??[];if(l!==void 0)return new h.b("LIBRARY_NOT_LOADABLE",`${e} is not complete on this runner: ${l}.`,{hint:Z});let c=r??0,u=n!==null&&bs.has(n)?
n:ks.has(c)?`0x${c.toString(16)}`:void 0,d=u===void 0?`ended its process (${n??`exit code ${c}`})`:`crashed (${u})`,f=a==="load"?"The file may be damaged: install it anew. ":"";return new h.b("LIBRARY_NOT_LOADABLE",`${e} ${d} ${s}.`,{hint:f+
Z})}var Z="Install the build for this runner and its OpenSSL; where cryptoki-library is set, leave it out to have it chosen. With log-level: debug the library says more.";async function Is(e){let{library:t,words:i}=e,n=await $s(t);if(n!==void 0)
return n;if(/undefined symbol: C_GetFunctionList|Win32 error 127\b/.test(i))return Ts(t);let r=await _s(e);if(r!==void 0)return r;let a=await As(e);return a!==void 0?a:/Win32 error 193\b/.test(i)?W(e,`${t} is not a library for this Windows \
(64-bit, x64)`,Z):/failed to map segment|operation not permitted|permission denied/i.test(i)?W(e,`${t} may not be loaded by this user`,"Check the permissions of the file, and that its disk is not mounted with noexec."):W(e,`${t} can't be lo\
aded`,Z)}function W({words:e},t,i){return new h.b("LIBRARY_NOT_LOADABLE",`${t}.`,{hint:i,details:`The system's loader said:
${e}`})}async function $s(e){let t=await Ns(e);if(t!==void 0)return new h.b("LIBRARY_NOT_LOADABLE",`${e} is built for ${t}, but this runner is ${process.arch}.`,{hint:Z});try{await xi(e,(0,we.dirname)(e));return}catch(i){return i instanceof
h.b?i:void 0}}var Es={34404:"x64",43620:"arm64",332:"ia32"};async function Ns(e){if(process.platform!=="win32")return;let t=await(0,Et.readFile)(e).catch(()=>Buffer.alloc(0));if(t.length<64||t.toString("latin1",0,2)!=="MZ")return;let i=t.readUInt32LE(
60);if(i+6>t.length)return;let n=Es[t.readUInt16LE(i+4)];return n===process.arch?void 0:n}async function Ts(e){let t=(await(0,Et.readFile)(e).catch(()=>Buffer.alloc(0))).includes("bind_engine")?"is an OpenSSL engine, not a PKCS #11 library":
"is not a PKCS #11 library: it has no C_GetFunctionList";return new h.b("LIBRARY_NOT_LOADABLE",`${e} ${t}.`,{hint:"Set cryptoki-library to the PKCS #11 module itself, such as libSignPath.Cryptoki.so. The engine is found without it."})}async function _s(e){
let{library:t,words:i}=e,[,n="",r=""]=/(\S+): version [`'"]([^'"`]+)['"`] not found/.exec(i)??[];if(r==="")return;let[,a=r,o=""]=/^([A-Za-z]+)_([\d.]+)$/.exec(r)??[];if(a!=="GLIBC")return W(e,`${t} needs ${(0,we.basename)(n)} with ${r}, and\
 this runner's is older`,Z);let[,s]=/^glibc (\S+)/.exec(await Oi(e,"getconf","GNU_LIBC_VERSION"))??[];return W(e,`${t} needs glibc ${o} or later, and this runner has ${s??"an older one"}`,"The library was built for a newer system: use a new\
er runner image, or the build for this runner's distribution.")}async function As(e){let{library:t,words:i}=e;if(/Win32 error 126\b/.test(i))return W(e,`${t} needs another DLL that is not on this runner`,"Most often it is Microsoft's Visual\
 C++ runtime (vc_redist.x64.exe), or a DLL that belongs beside the library.");let[,n]=/^(?:.*: )?([^:\s/]+): cannot open shared object file/.exec(i)??[];if(n===void 0||n===(0,we.basename)(t))return;let r=[...new Set([n,...await Ls(e)])];return W(
e,`${t} needs ${r.join(", ")}, which ${r.length===1?"is":"are"} not on this runner`,Ps(r))}async function Ls(e){return[...(await Oi(e,"ldd",e.library)).matchAll(/^\s*(\S+) => not found/gm)].map(([,t=""])=>t)}async function Oi({environment:e,
redact:t,signal:i},n,r){try{return(await(0,j.c)({program:n,arguments:[r],environment:e},{timeLimitInSeconds:10,redact:t,signal:i})).stdout}catch(a){if(a instanceof h.b&&a.code==="CANCELLED")throw a;return""}}function Ps(e){let[,t]=e.map(i=>/^lib(?:ssl|crypto)\.so\.([\d.]+)$/.
exec(i)).find(i=>i!==null)??[];return t!==void 0?`This build is for OpenSSL ${t}, and this runner has another one: install the build for the runner's own OpenSSL (openssl version); where cryptoki-library is set, leave it out to have it chos\
en.`:`Install the packages that hold ${e.length===1?"it":"them"} (apt-file search ${e[0]??""}, or dnf provides "*/${e[0]??""}"), or the build for this runner.`}var Cs=Buffer.from("06072a8648ce3d0201","hex"),xs=3,Os=[57,65,97,133];function Ri(e,t){
if(e===void 0||t===void 0)return;let[i,n]=[Buffer.from(t[0],"base64"),Buffer.from(t[1],"base64")];try{return e==="RSA"?(0,H.a)(i,n):Rs(i,n)}catch{return}}function Rs(e,t){let i=Os.includes(t.length)?t:(0,N.d)(t).content,n=(0,xe.a)(N.a.sequence,
Cs,e),r=(0,xe.a)(N.a.sequence,n,(0,xe.a)(xs,Buffer.of(0),i));return(0,Xn.createPublicKey)({key:r,format:"der",type:"spki"})}var Ds=`
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
const CKR_NEED_TO_CREATE_THREADS = 0x9, CKR_CANT_LOCK = 0xa, CKR_FUNCTION_NOT_SUPPORTED = 0x54
const CKR_DEVICE_ERROR = 0x30, CKR_DEVICE_REMOVED = 0x32, CKR_TOKEN_NOT_PRESENT = 0xe0

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
if ([undefined, CKR_DEVICE_ERROR, CKR_DEVICE_REMOVED, CKR_TOKEN_NOT_PRESENT].includes(ckrOf(error))) throw error
}
}
const mechanisms = () => {
try {
return call('C_GetMechanismList', slot)
} catch (error) {
if (ckrOf(error) === CKR_FUNCTION_NOT_SUPPORTED) return []
throw error
}
}
const class_ = (value) => ({ type: CKA_CLASS, value })
const ready = { kind: 'ready', library: about, token: { slot: slot.readUInt32LE(), label: token.label, serial: token.serialNumber, mechanisms: mechanisms() } }
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
`,Us=13,Ks={0:"RSA",3:"EC"};async function Bs(e,t){let i=await(0,Dn.a)(t.workspace);if(i===void 0)return{kind:"skipped",reason:`this release has no PKCS #11 addon for ${process.platform} on ${process.arch}`};let{library:n,keyId:r,pin:a}=e,o=(0,Ye.randomUUID)(),
s=await(0,j.c)((0,j.a)(Ds,[o,JSON.stringify({addon:i,library:n,keyId:r,pin:a})],t.environment(e.environment)),{timeLimitInSeconds:e.timeLimitInSeconds,signal:t.signal,redact:(0,b.c)(o,t.redact),workingDirectory:t.workspace.directory});return Fs(
js(s,o),s,e,t)}function js({stdout:e,stderr:t},i){let n,r,a=[];for(let o of e.split(`
`)){let[s,l,c=""]=new RegExp(`^${i} (step|result) (.*)$`).exec(o)??[];s===void 0?a.push(o):l==="step"?r=c:n=Gs(c)}return{answer:n,step:r,words:`${a.filter(o=>o!=="").join(`
`)}
${t}`.trim()}}function Gs(e){try{return JSON.parse(e,(t,i)=>typeof i=="string"?Ms(i):i)}catch{return}}function Ms(e){return(0,b.e)(e).trim()}async function Fs({answer:e,step:t,words:i},n,r,{environment:a,redact:o,signal:s}){if((e==null?void 0:
e.kind)==="ready")return Vs(e,r.keyId,n.durationInMilliseconds,o);if((e==null?void 0:e.kind)==="no-addon")return{kind:"skipped",reason:`the PKCS #11 addon can't be loaded here: ${o(e.message)}`};if(e===void 0&&!n.timedOut&&(t===void 0||t===
"addon"))return{kind:"skipped",reason:`the PKCS #11 addon ended its process ${n.signal??`with ${n.exitCode??"?"}`}`};let l=e===void 0?Ss(r,n,t,i):e.kind==="no-token"?ms(r.library):e.kind==="no-key"?ws(r.keyId??"",e.visible.map(o),r.otherVendor):
e.step==="load"&&e.ckr===void 0?await Is({library:r.library,words:o(e.message),environment:a(),redact:o,signal:s}):ps(e.step,e.ckr,o(e.message),r.otherVendor);throw await Ys(l,i,r,o)}function Vs({library:e,token:t,key:i},n,r,a){return{kind:"\
ready",library:{description:a(e.description),manufacturer:a(e.manufacturer),version:e.version,cryptokiVersion:e.cryptokiVersion},token:{slot:t.slot,label:t.label,serial:t.serial,makesPss:t.mechanisms.includes(Us)},mechanisms:t.mechanisms,key:i===
void 0?void 0:zs(i,n),durationInMilliseconds:r}}function zs({hasPublicKey:e,sharesId:t,inOtherTokens:i,labelledAsId:n,...r},a=""){let o=r.type===void 0?void 0:Ks[r.type],s=Ri(o,r.publicKey),l=r.certificates.map(u=>Buffer.from(u,"base64")),c=l.
find(u=>s!==void 0&&Ws(s,u))??l[0];return{id:a,type:o,hasPublicKey:e,publicKey:s,certificate:c,sharesId:t,inOtherTokens:i,labelledAsId:n}}function Ws(e,t){try{return(0,H.b)(new Ye.X509Certificate(t).publicKey,e)}catch{return!1}}async function Ys(e,t,{
logDirectory:i},n){let r=await $t(i,n),a=[...e.details===void 0?[]:[e.details],...t===""?[]:[`The library said:
${ge(t)}`],...r===""?[]:[`The library's log ends with:
${r}`]];if(a.length===0)return e;let{code:o,message:s,hint:l,cause:c}=e;return new h.b(o,s,{...l===void 0?{}:{hint:l},cause:c,details:a.join(`

`)})}var Hs=60,Di=20,Ui="SIGNPATH_SERVICE_UNAVAILABLE_TIMEOUT_IN_SECONDS",qs=new Set(["SIGNPATH_PROJECT_SLUG","SIGNPATH_SIGNING_POLICY_SLUG"]);function Js(e,t){let i,n=Number(e.environment[Ui]??Di),r={...Object.fromEntries(Object.entries(e.
environment).filter(([a])=>!qs.has(a))),[Ui]:String(Math.min(n,Di))};return()=>i??=Bs({...e,environment:r,timeLimitInSeconds:Hs},t)}async function Zs(e,t){try{let i=await e();if(i.kind==="skipped")t.notice(`The library is not tried out befo\
re signing: ${i.reason}.`);else{let{library:n,key:r,token:a}=i,o=r===void 0?"":`; it has the key ${r.id}`;t.info(`Library: ${n.description} ${n.version} of ${n.manufacturer} loads and logs in${o}.`),(r==null?void 0:r.sharesId)===!0&&t.warning(
`The token has several private keys with the id ${r.id}: each tool takes one as it likes, and a signature by another key than the certificate's is thrown away. Give every key an id (CKA_ID) of its own.`),(r==null?void 0:r.inOtherTokens)===!0&&
t.warning(`Several tokens have the id ${r.id}: the key in slot ${a.slot} is used, the first that the library names, and it may name them in another order next time. Give every key an id (CKA_ID) of its own.`)}return i}catch(i){if(!(i instanceof
h.b)||!i.transient)throw i;return t.warning(`${i.message} Going on: the tools will try again.`),{kind:"skipped",reason:i.message.replace(/\.$/,"")}}}var Qs=new Set(["LIBRARY_NOT_LOADABLE","SIGNING_FAILED","TIME_LIMIT"]);async function Nt(e,t){
if(!Qs.has(e.code))return e;try{if((await t()).kind==="skipped")return e;let i=e.code==="TIME_LIMIT"?"It was not asked for a signature: that may be what hangs.":"Look at how the tool is set up.";return Ki(e,e,[e.details,`The library itself \
was tried out: it loads, logs in and has the key. ${i}`])}catch(i){if(!(i instanceof h.b)||i.code==="CANCELLED")throw i;return Ki(e,i,[e.message,i.details,e.details])}}function Ki(e,{code:t,message:i,hint:n},r){return new h.b(t,i,{...n===void 0?
{}:{hint:n},...e.file===void 0?{}:{file:e.file},details:r.filter(a=>a!==void 0).join(`

`),cause:e})}function Xs(e){if(e.kind==="skipped"||e.key===void 0)return;let{id:t,certificate:i}=e.key;if(i!==void 0)return new Jn.X509Certificate(i);throw new h.b("INVALID_INPUT",`The token has the key ${t}, but no X.509 certificate for it\
.`,{hint:"Name the certificate file with the certificate input. A key for GPG has none: set tool to gpg, rpmsign or debsigs, or choose another signing policy for this tool."})}var el=new Set(["rocky","almalinux","centos","ol"]),tl=new Set([
"7","8","9","10"]),il={focal:{family:"ubuntu",version:"20.04"},jammy:{family:"ubuntu",version:"22.04"},noble:{family:"ubuntu",version:"24.04"},resolute:{family:"ubuntu",version:"26.04"},bullseye:{family:"debian",version:"11"},bookworm:{family:"\
debian",version:"12"},trixie:{family:"debian",version:"13"}};function Bi({id:e}){return e==="debian"||e==="ubuntu"||ji(e)}function ot(e){let{id:t,idLike:i,versionId:n,codename:r=""}=e,a=n==null?void 0:n.split(".")[0];if(ji(t))return{family:"\
rhel",version:a};let o=il[r];if(t==="debian"||t==="ubuntu")return{family:t,version:n??((o==null?void 0:o.family)===t?o.version:void 0)};if(i.includes("ubuntu")||i.includes("debian"))return o??{family:i.includes("ubuntu")?"ubuntu":"debian",version:void 0};
if(i.some(s=>["rhel","centos","fedora"].includes(s)))return{family:"rhel",version:i.includes("rhel")&&tl.has(a??"")?a:void 0}}function ji(e){return e==="rhel"||el.has(e)}var Ne={name:"pkcs11-engine",title:"libp11's engine for OpenSSL",packages:{
debian:"libengine-pkcs11-openssl",enterprise:"openssl-pkcs11",fedora:"openssl-pkcs11",amazon:"openssl-pkcs11",releases:{el10:void 0}}},st={name:"pkcs11-provider",title:"a PKCS #11 provider for OpenSSL",packages:{debian:"pkcs11-provider",enterprise:"\
pkcs11-provider",fedora:"pkcs11-provider",releases:{"debian 11":void 0,"debian 12":void 0,"ubuntu 20.04":void 0,"ubuntu 22.04":void 0}}},Gi={name:"ca-certificates",title:"certificate authorities to trust",packages:{debian:"ca-certificates",
enterprise:"ca-certificates",fedora:"ca-certificates",amazon:"ca-certificates"}};function Mi({packages:e},t,i){let n=Vi(t,i),r=nl(n,i),{releases:a={}}=e;return r!==void 0&&Object.hasOwn(a,r)?a[r]:e[n]}function ue(e,{packageManager:t,distribution:i}){
return t!==void 0&&Mi(e,t,i)!==void 0}function Fi(e,t,i){var n;let r=e.filter(({packages:o})=>o.epel===!0).map(({name:o})=>o);if(r.length===0||Vi(t,i)!=="enterprise")return;let a=`${r.join(" and ")} ${r.length===1?"is":"are"} in EPEL`;return(i==
null?void 0:i.id)==="ol"?`${a}: install oracle-epel-release-el${((n=ot(i))==null?void 0:n.version)??""} first.`:(i==null?void 0:i.id)==="rhel"?`${a}: enable it first, see https://docs.fedoraproject.org/en-US/epel/.`:`${a}: install epel-rele\
ase first.`}function Vi(e,t){return e==="apt-get"?"debian":(t==null?void 0:t.id)==="fedora"?"fedora":(t==null?void 0:t.id)==="amzn"?"amazon":"enterprise"}function nl(e,t){let i=t===void 0?void 0:ot(t);return e==="debian"?i===void 0?void 0:`${i.
family} ${i.version??""}`:e==="enterprise"&&Number((i==null?void 0:i.version)??0)>=10?"el10":void 0}function rl(e,t,i,n){var r,a;let{openssl:o}=t,s=i.length===0||i.some(f=>f.needs.opensslBackend);if(o===void 0)return;let l=i.some(({name:f})=>f===
"osslsigncode"),c=s?ol(e,o,t,l):n?al(e,o):void 0;if(c===void 0)return;let{backend:u,reason:d}=c;return{program:o.program,backend:u,plugin:u==="engine"?o.engine:(r=o.provider)==null?void 0:r.path,providerKind:((a=o.provider)==null?void 0:a.kind)??
"pkcs11-provider",reason:d}}function al({opensslBackend:e},{engine:t,provider:i}){if(t!==void 0&&e!=="provider")return{backend:"engine",reason:"it is installed here"};if(i!==void 0&&e!=="engine")return{backend:"provider",reason:"it is insta\
lled here"}}function ol(e,{version:t,engine:i,provider:n},r,a){var o,s;let l=t.major>=4,c=a&&sl((o=r.commands.osslsigncode)==null?void 0:o.version,2,10)?(s=r.commands.osslsigncode)==null?void 0:s.version:void 0;if(e.opensslBackend==="engine"){
if(l)throw new h.b("UNSUPPORTED_RUNNER",`openssl-backend is engine, but OpenSSL ${t.text} has no engines any more.`,{hint:"Set openssl-backend to provider, or leave it out."});return{backend:"engine",reason:"as asked for"}}if(e.opensslBackend===
"provider"){if(t.major<3)throw new h.b("UNSUPPORTED_RUNNER",`openssl-backend is provider, but OpenSSL ${t.text} has no providers yet.`,{hint:"Set openssl-backend to engine, or leave it out."});if(c!==void 0)throw new h.b("UNSUPPORTED_RUNNER",
`openssl-backend is provider, but osslsigncode ${c} can't use one.`,{hint:"Leave openssl-backend out, or use osslsigncode 2.10 or later."});return{backend:"provider",reason:"as asked for"}}if(l)return{backend:"provider",reason:`OpenSSL ${t.
text} has no engines`};if(c!==void 0&&i===void 0){if(ue(Ne,r))return{backend:"engine",reason:`osslsigncode ${c} can't use a provider`};throw new h.b("UNSUPPORTED_RUNNER",`osslsigncode ${c} can't use a provider, and there is no engine here.`,
{hint:"Use osslsigncode 2.10 or later, or another runner image."})}return i===void 0&&n!==void 0?{backend:"provider",reason:"it is installed here, and no engine is"}:i===void 0&&t.major>=3&&!ue(Ne,r)&&ue(st,r)?{backend:"provider",reason:"th\
e distribution has a provider to install, but no engine"}:{backend:"engine",reason:"libp11's engine works with every OpenSSL from 1.1 to 3.x"}}function sl(e,t,i){let[,n,r]=/^(\d+)\.(\d+)/.exec(e??"")??[];return n===void 0?!1:Number(n)<t||Number(
n)===t&&Number(r)<i}var ll=2e6;function cl(e,t){let i=new Array(t.count).fill(0),n=new Set,r=[...e].sort((a,o)=>o.size-a.size||(a.name<o.name?-1:1));for(let a of r){let o=i.indexOf(Math.min(...i));i[o]=(i[o]??0)+a.size+ll,o===t.index-1&&n.add(
a)}return e.filter(a=>n.has(a))}function ul(e){let t=(0,er.createHash)("sha256");for(let i of e.map(({name:n,size:r})=>`${r} ${n}\0`).sort())t.update(i);return t.digest("hex")}var dl={debian:["11","12","13"],ubuntu:["20.04","22.04","24.04"],
rhel:["8","9"]},hl={debian:"Debian",ubuntu:"Ubuntu",rhel:"RedHat Enterprise Linux"};function fl(e){let{facts:t}=e;pl(t);let i=[];if(t.os!=="linux")return i;let{distribution:n}=t,r=n===void 0?void 0:ot(n);if(gl(n,r)||i.push(ml(n,r)),e.usesOsslsigncode&&
(r==null?void 0:r.family)==="ubuntu"&&r.version==="20.04")throw new h.b("UNSUPPORTED_RUNNER","SignPath's library does not support osslsigncode on Ubuntu 20.04.",{hint:"Run this job on Ubuntu 22.04 or later, or on Debian 11 or later."});return e.
opensslScenario&&t.openssl!==void 0&&i.push(...yl(t.openssl.version,r,t.allOpenssl)),i}function pl(e){var t;let i="SignPath's library exists for Linux x64 (glibc) and Windows x64 only",n="Run the signing job on such a runner; it can take th\
e files from another job as artifacts.";if(e.os!=="linux"&&e.os!=="win32")throw new h.b("UNSUPPORTED_RUNNER",`This runner's system is ${e.os}. ${i}.`,{hint:n});if(e.arch!=="x64")throw new h.b("UNSUPPORTED_RUNNER",`This runner's processor is\
 ${e.arch}. ${i}.`,{hint:n});if(((t=e.libc)==null?void 0:t.family)==="musl")throw new h.b("UNSUPPORTED_RUNNER",`This runner has the musl C library. ${i}.`,{hint:n})}function gl(e,t){return e===void 0||(t==null?void 0:t.version)===void 0?!1:
Bi(e)&&dl[t.family].includes(t.version)}function ml(e,t){let i=`${(e==null?void 0:e.prettyName)??"This Linux distribution"} is not on SignPath's list of supported distributions`;return t===void 0||e===void 0||Bi(e)?`${i}; going on.`:`${i}: \
it is taken for ${hl[t.family]}${t.version===void 0?"":` ${t.version}`}.`}function zi(e){return!Wi(e)&&!Yi(e)}function Wi({major:e,minor:t,patch:i}){return e===3&&t===0&&i<=8}function Yi({major:e,minor:t}){return e<1||e===1&&t<1}function yl(e,t,i){
let{text:n}=e,r=i.find(s=>zi(s.version)),a=r===void 0?void 0:`Set openssl to ${r.program}, which is OpenSSL ${r.version.text}`,o=i.length>1?`OpenSSL on this machine:
${i.map(s=>`${s.version.text} at ${s.program}`).join(`
`)}`:"";if(Wi(e)){let s=`OpenSSL ${n} has a bug (openssl/openssl#20161, mended in 3.0.9) that breaks the TLS connection of SignPath's library`;if((t==null?void 0:t.family)==="ubuntu"&&t.version==="22.04")return[`${s}. SignPath lists Ubuntu \
22.04 as supported, so this may work. If it fails with an error in the SSL handshake, ${a===void 0?"":`${(0,R.g)(a)}, or `}run the job on Ubuntu 24.04.`];throw new h.b("UNSUPPORTED_RUNNER",`${s}: signing with openssl and osslsigncode does n\
ot work here.`,{hint:a===void 0?"Use another runner image, set the openssl input to an OpenSSL of 3.0.9 or later, or sign with a tool that does not use OpenSSL (jarsigner, gpg).":`${a}, use another runner image, or sign with a tool that doe\
s not use OpenSSL (jarsigner, gpg).`,...o===""?{}:{details:o}})}if(Yi(e))throw new h.b("UNSUPPORTED_RUNNER",`OpenSSL ${n} is too old: 1.1 and 3.x are supported.`,{hint:`${a??"Set the openssl input to a newer OpenSSL"}, or use another runner\
 image.`,...o===""?{}:{details:o}});return[]}var wl=[...Ge.e,{extensions:[".jar",".war",".ear",".aar",".aab"],title:"a Java archive"},{extensions:[".apk"],title:"an Android app"},{extensions:[".rpm"],title:"an RPM package"},{extensions:[".d\
eb"],title:"a Debian package"}],vl=[["version https://git-lfs.github.com/","it is a Git LFS pointer: the file itself was not checked out"],["MZ","its header for Windows (PE) is missing or damaged"],["\x7FELF","it is a program for Linux (ELF\
)"],["PK","it is a ZIP archive"],["\x8B","it is compressed with gzip"]],bl=new Set([9,10,12,13,27]);function Hi({extension:e,head:t,appPackage:i}){if(t.length===0)return"is empty";let n=wl.find(({extensions:r})=>r.includes(e));return n===
void 0?void 0:`is called like ${n.title} (${e}), but ${(i==null?void 0:i.kind)==="none"?i.reason:kl(t)}`}function kl(e){let t=Buffer.from(e).toString("latin1"),i=vl.find(([n])=>t.startsWith(n));return i!==void 0?i[1]:e.every(n=>n>=32||bl.has(
n))?"it is a text":`it does not begin like one: its first bytes are ${Buffer.from(e.subarray(0,4)).toString("hex")}`}function Sl(e,t){let i=[],n=t.flatMap(a=>{try{return[{file:a,...Nl(e,a)}]}catch(o){if(!(o instanceof h.b)||o.code!=="TOOL_U\
NDECIDED")throw o;return i.push(o),[]}}),[r]=i;if(r!==void 0)throw i.length===1?r:$l(r,i);return n}var Il=5;function $l(e,t){let i=t.map(({file:n})=>n??"");return new h.b("TOOL_UNDECIDED",`No tool can be picked for ${t.length} files: ${(0,R.f)(
i,Il)}. Of the first: ${e.message}`,{hint:`Exclude them by lines of files that begin with !, or set tool to one of ${qi().join(", ")} for detached signatures beside all files.`,cause:e})}function qi(){return y.d.filter(e=>y.c[e].result.kind===
"detached")}function lt({files:e,run:t,exportEnvironment:i}){return e.length===0||t!==void 0||i!=="none"}function ct(e){let t=new Set(e.flatMap(i=>y.c[i].needs.programs));return(e.length===0||e.some(i=>y.c[i].needs.opensslBackend))&&t.add(y.a),
[...t]}function El(e,t,i,n){var r;let a=ut(e,t),o=[];Al(e,a,o),Ll(e,a,i);let s=(r=i.commands.osslsigncode)==null?void 0:r.version,l=Pl(e,t,i.workingDirectory,o).map(S=>Wr(S,e,s,o)),c=l.map(S=>({planned:S,name:S.file.name,size:S.file.size})),
u=e.shard===void 0?l:cl(c,e.shard).map(({planned:S})=>S);e.shard!==void 0&&u.length===0&&o.push(`Share ${e.shard.index}/${e.shard.count} of ${(0,R.e)(l.length,"file")} is empty: there is nothing to sign in this job.`);let d=a.map(S=>y.c[S]),
f=d.some(S=>S.needs.configuration==="openssl"),p=(n==null?void 0:n.readsSignPathVariables)===!1?[]:fl({facts:i,opensslScenario:f,usesOsslsigncode:a.includes("osslsigncode")}),m=(0,y.j)(e.apiUrl);m!==void 0&&e.apiToken!==void 0&&p.push(m),e.
verify||p.push("verify is off: nobody checks the signatures that were made.");let v=Kl(e);v!==void 0&&p.push(v),/[^\0-\x7f]/.test(e.description??"")&&p.push("Windows shows the description with other characters: osslsigncode can write ASCII \
alone. Write ue for \xFC, and - for a dash."),i.os!=="win32"&&p.push(...Ul(e));let T=jl(e,n),I=rl(e,i,d,lt(e));return{signPath:(n==null?void 0:n.readsSignPathVariables)!==!1,files:u,tools:a,library:Dl(e,n),certificate:T,openssl:I,sunpkcs11:lt(
e)||d.some(S=>S.needs.configuration==="sunpkcs11"),gnupg:d.some(Ji),x509:d.length===0||!d.every(Ji),allFiles:e.shard===void 0?void 0:ul(c),missing:[...Gl(ct(a),i,I),...Ml(e,i,n)],warnings:p,notices:o}}function Ji({needs:e}){return e.configuration===
"gnupg"}function Tt(e,t){let i=(0,q.relative)(t,e);return i.startsWith("..")?e:i.replaceAll(q.sep,"/")}function ut(e,t){let i=new Set(t.map(({tool:n})=>n));return e.files.length===0&&e.tool!=="auto"&&i.add(e.tool),y.d.filter(n=>i.has(n))}function Nl(e,t){
let i={extension:_l(t.name),head:t.head,appPackage:t.appPackage};if(e.tool!=="auto"){let r=Tl(y.c[e.tool],i);if(r!==void 0)throw new h.b("INVALID_INPUT",`${e.tool} can't sign ${t.name}: it ${r}.`,{file:t.name,hint:"Check the step that makes\
 the file, or choose another tool."});return Zi(e.tool,e,t,i),{tool:e.tool,reason:"as asked for"}}for(let r of y.d){let a=y.c[r].recognises(i);if(a!==void 0)return Zi(r,e,t,i),{tool:r,reason:a}}let n=Hi(i);throw n!==void 0?new h.b("TOOL_UND\
ECIDED",`${t.name} ${n}. No tool can be picked for it.`,{file:t.name,hint:`Check the step that makes the file, or exclude it with !${t.name} in files.`}):new h.b("TOOL_UNDECIDED",`${t.name} is of no kind that a signature can be embedded int\
o, so no tool can be picked for it.`,{file:t.name,hint:`Set tool to one of ${qi().join(", ")} for a detached signature beside the file, or exclude it with !${t.name} in files.`})}function Zi(e,t,i,n){var r;let a=y.c[e],o=(r=a.refuses)==null?
void 0:r.call(a,n,De(t));if(o!==void 0)throw new h.b("INVALID_INPUT",`${e} can't sign ${i.name}: ${o}.`,{file:i.name,hint:a.refusalHint??"Choose another tool; auto picks one by the file. Where an earlier step puts something before the conte\
nt, sign before that step."})}function Tl(e,t){let i=e.name==="osslsigncode"&&(0,Ge.f)(t)&&e.recognises(t)===void 0;return t.head.length===0&&e.result.kind==="embedded"||i?Hi(t):void 0}function _l(e){var t;return((t=/\.[^./\\]+$/.exec(e))==
null?void 0:t[0].toLowerCase())??""}function Al(e,t,i){if(!(e.files.length===0||t.length===0))for(let n of V.g){if(!e.given.has(n))continue;let r=o=>y.c[o].honours.includes(n);if(t.some(r)){let o=t.filter(s=>!r(s));o.length>0&&i.push(`${n} \
has no effect on what ${o.join(" and ")} sign${o.length===1?"s":""}.`);continue}let a=y.d.filter(r);throw new h.b("INVALID_INPUT",`${n} is given, but it has no effect on ${t.join(", ")}.`,{hint:a.length>0?`Leave ${n} out; it is for ${a.join(
", ")}.`:`Leave ${n} out.`})}}function De(e){let{digest:t,inputIsDigest:i,padding:n,outputFormat:r,description:a,descriptionUrl:o,gpgFormat:s,httpRequestTimeoutInSeconds:l}=e;return{digest:t,inputIsDigest:i,padding:n,outputFormat:r,description:a,
descriptionUrl:o,gpgFormat:s,httpRequestTimeoutInSeconds:l,extraArguments:e.arguments}}function Ll({openssl:e},t,i){if(i.openssl!==void 0||!ct(t).includes(y.a))return;let[n]=i.allOpenssl;if(e===void 0||e==="openssl"){if(n===void 0)return;throw new h.b(
"PREREQUISITE_MISSING","What PATH leads to as openssl does not say that it is OpenSSL.",{hint:`Look at what openssl version says: it may be a script, LibreSSL, or one that lacks its libraries. Or set the openssl input to ${n.program}, which\
 is OpenSSL ${n.version.text}.`})}throw new h.b("INVALID_INPUT",`openssl is ${JSON.stringify(e)}, which is no OpenSSL program of this runner.`,{hint:`Give the path of one, or leave openssl out to take the first on PATH${n===void 0?"":`, whi\
ch is OpenSSL ${n.version.text} at ${n.program}`}.`})}function Pl(e,t,i,n){let r=t.map(c=>({destination:Ol(e,c.file,y.c[c.tool],i),...c})),a=new Map(r.filter(({tool:c})=>y.c[c].result.kind==="detached").flatMap(({destination:c,file:u})=>[c,
c+V.f].map(d=>[d,u.name]))),o=r.filter(({file:c})=>!a.has(c.path)),s=r.filter(({file:c})=>a.has(c.path));s.length>0&&n.push(xl(s,a));let l=new Map;for(let{destination:c,file:u}of o){let d=l.get(c);if(d!==void 0)throw new h.b("INVALID_INPUT",
`${d} and ${u.name} would both be written to ${c}.`,{file:u.name,hint:"Sign them in two steps with different output directories, or leave output-directory out."});l.set(c,u.name)}return o}var Cl=3;function xl(e,t){let i=e.map(({file:n})=>`${n.
name} (of ${t.get(n.path)??""})`);return`Not signed themselves, being the signatures or timestamps of other files: ${(0,R.f)(i,Cl)}.`}function Ol(e,t,i,n){let r=i.result.kind==="detached"?i.result.suffix(De(e)):"";return e.outputDirectory!==
void 0?Rl(n,e.outputDirectory,t.pathBelowBase)+r:i.result.kind==="embedded"?t.realPath:t.path+r}function Rl(e,t,i){return/^([/\\]|[A-Za-z]:[/\\])/.test(t)?(0,q.join)(t,i):(0,q.join)(e,t,i)}function Dl(e,t){return t!==void 0?{kind:"installed",
path:t.path,reason:"cryptoki-library is given: nothing is downloaded"}:Bl(e)}function Ul({outputDirectory:e,reportDirectory:t}){return Object.entries({"output-directory":e,"report-directory":t}).filter(([,i])=>(i==null?void 0:i.includes("\\"))===
!0).map(([i,n])=>`${i} is ${n??""}: a backslash is part of the name here. Write / between folders.`)}function Kl({cryptokiVersion:e}){if(oi(e))return`cryptoki-version ${e} moves: two runs of this job may install different libraries. Name an\
 exact version.`}function Bl(e){let{cryptokiArchive:t,cryptokiSha256:i,requireVerifiedDownload:n}=e,r=e.given.has("cryptoki-version");return{kind:"download",version:t===void 0||r?Ze(e.cryptokiVersion):Ia(t),archive:t,sha256:i,requireVerified:n,
reason:t!==void 0?"cryptoki-archive is given":r?"as asked for":"the version that this release was made for"}}function jl(e,t){return e.certificate!==void 0?"file":e.projectSlug===void 0||e.signingPolicySlug===void 0?"none":(t==null?void 0:t.
readsSignPathVariables)===!1?"token":"signpath"}function Gl(e,t,i){let n=e.filter(r=>r===y.a?t.openssl===void 0:t.commands[r.name]===void 0);return(i==null?void 0:i.plugin)===void 0&&i!==void 0&&n.push(i.backend==="engine"?Ne:st),n}function Ml(e,t,i){
let n=(i==null?void 0:i.readsSignPathVariables)!==!1&&e.apiUrl.startsWith("https:"),r=e.installPrerequisites&&t.privilege!=="none"&&ue(Gi,t);return n&&r&&!t.authorities?[Gi]:[]}function Qi(e,t,i){var n,r;let a=((n=i.distribution)==null?void 0:
n.prettyName)??i.os,o=i.libc===void 0?"":`, ${i.libc.family} ${i.libc.version??""}`,s=[`Runner: ${a}, ${i.arch}${o}${i.container?", in a container":""}`];i.openssl!==void 0&&s.push(`OpenSSL: ${i.openssl.version.text} at ${i.openssl.program}`);
for(let{program:c,version:u}of i.allOpenssl)c!==((r=i.openssl)==null?void 0:r.program)&&s.push(`OpenSSL, too: ${u.text} at ${c}`);for(let[c,u]of Object.entries(i.commands))s.push(`${c}:${u.version===void 0?"":` ${u.version} at`} ${u.path}`);
let{library:l}=e;if(s.push(`Library: ${l.kind==="installed"?l.path:`SignPath Cryptoki${Xi(l.version)}`} (${l.reason})`),e.openssl!==void 0&&s.push(`OpenSSL reaches it by: ${e.openssl.backend} (${e.openssl.reason})`,...Fl(e.openssl,i)),s.push(
`${e.x509?"Certificate":"Public key"}: ${Vl(e.certificate,t)}`),e.missing.length>0){let c=e.missing.map(u=>u.title+(ue(u,i)?"":" (there is no package here)"));s.push(`Missing here${t.installPrerequisites?", to be installed":""}: ${c.join(",\
 ")}`)}for(let{file:c,tool:u,reason:d,destination:f}of e.files)s.push(`${c.name}: ${u} (${d}) -> ${Tt(f,i.workingDirectory)}`);return s}function Fl({backend:e,plugin:t,providerKind:i},{openssl:n}){var r;if(t===void 0)return[];let a=e==="eng\
ine"?n==null?void 0:n.engineVersion:(r=n==null?void 0:n.provider)==null?void 0:r.version;return[`${e==="engine"?"Engine":"Provider"}: ${e==="engine"||i==="libp11"?"libp11":"pkcs11-provider"}${Xi(a)} at ${t}`]}function Xi(e){return e===void 0?
"":` ${e}`}function Vl(e,t){switch(e){case"file":return`${t.certificate??""} (certificate is given)`;case"signpath":return`fetched from ${t.apiUrl}, else read from the token`;case"token":return"read from the token";case"none":return"none (n\
o project and signing policy are given)"}}var zl=1e3,Wl=3e4;async function _t(e,t,{inputs:i,host:n,signal:r},a){let o=Math.min(zl*2**(e-1),Wl)*(.5+Math.random()/2),s=`${t.message} Trying again in ${(o/1e3).toFixed(1)} s (${e} of ${i.retries}\
).`;n.warning(s,a===void 0?void 0:{file:a}),await At(o,r,a)}async function At(e,t,i){await(0,nr.setTimeout)(e,void 0,{signal:t}).catch(()=>{throw new h.b("CANCELLED",`Signing${i===void 0?"":` ${i}`} was cancelled.`,i===void 0?{}:{file:i})})}
function Lt({retries:e,parallel:t,libraryPatienceInSeconds:i},n=()=>performance.now()){let r=e*t,a=Math.max(i/2,10)*1e3,o=r,s=!1,l=0,c=-1/0,u;return{allows(d,f){if(!d.transient)return!1;l+=1;let p=d.code==="SERVICE_UNAVAILABLE";return p&&(u??=
Math.max(n()-f.durationInMilliseconds,c)),p&&u!==void 0&&n()-u>=a||l>r+t?(s=!0,!1):f.number>e||p&&f.durationInMilliseconds>=a?!1:o===0?(s=!0,!1):(o-=1,!0)},succeeded(){l=0,u=void 0,c=n(),o=Math.min(o+1,r)},get exhausted(){return s}}}var Yl="\
openpgp.js",en=64*1024*1024,L=e=>({state:"invalid",reason:e}),dt=e=>({state:"invalid",reason:e,advice:"Set gpg-format to armor or binary: these sign any file."}),Hl="-----BEGIN PGP SIGNATURE-----";function tn(e){var t;return((t=e.match(/^-----END PGP SIGNATURE-----/gm))==
null?void 0:t.length)===1&&/-----END PGP SIGNATURE-----\s*$/.test(e)}async function Ct(e,t,i,n){var r;let a=await Promise.resolve().then(()=>C(require("./openpgp-X2NWKLVX.cjs")));if(e.length===0)return L("the signature file is empty");let o;
try{let f=Buffer.from(e).toString("latin1"),p=f.startsWith(Hl);if(p&&!tn(f))return L("it holds more than one armored signature");o=await(p?a.readSignature({armoredSignature:f}):a.readSignature({binarySignature:e}))}catch(f){return L(`the si\
gnature can't be read: ${ht(f)}`)}let s=rn(o,i,a.enums.signature.binary);if(s!==void 0)return L(s);let l=await a.createMessage({binary:Xl(t)}),{data:c,signatures:u}=await a.verify({message:l,signature:o,verificationKeys:await sn(n),date:((r=
o.packets[0])==null?void 0:r.created)??new Date,format:"binary"});await tc(c);let d=await an(u,o,n);return d.state==="valid"&&Zl(o)?L("it has expired"):d}var ql=64*1024;async function ar(e,t,i,n){let r=await(0,F.stat)(t).catch(()=>{});if(r===
void 0)return{state:"unsigned",reason:"there is no signature"};if(r.size>ql)return L("it is too big for a signature");let{size:a}=await(0,F.stat)(e);return Ct(await(0,F.readFile)(t),[{path:e,start:0,end:a}],i,n)}async function or(e,t,i,n){let r=await Promise.resolve().then(()=>C(require("./openpgp-X2NWKLVX.cjs"))),
a=await(0,F.stat)(e).catch(()=>{});if(a===void 0)return{state:"unsigned",reason:"there is no signature"};if(a.size>en)return dt(`a text of more than ${en>>20} MiB can't be checked`);let o=await(0,F.readFile)(e,"utf8");if(!/^-----BEGIN PGP SIGNED MESSAGE-----\r?\n/.
test(o)||!tn(o))return L("it is no clear-signed text alone");let s;try{s=await r.readCleartextMessage({cleartextMessage:o})}catch(p){return L(`the signed text can't be read: ${ht(p)}`)}let[l,...c]=await r.verify({message:s,verificationKeys:await sn(
n),date:new Date(Date.now()+Jl)}).then(({signatures:p})=>p);if(l===void 0||c.length>0)return L("it does not hold exactly one signature");let u=await l.signature,d=rn(u,i,r.enums.signature.text);if(d!==void 0)return L(d);let f=ic(await(0,F.readFile)(
t));return f===void 0?dt("the file is not text in UTF-8"):ln(s.getText())!==ln(f.replace(/\n$/,""))?dt("the text that is signed is not the text of the file"):an([l],u,n)}var Jl=1e3,nn={sha256:8,sha384:9,sha512:10};function rn({packets:e},t,i){
var n;let[r,...a]=e;if(r===void 0||a.length>0)return`it holds ${e.length} signatures, and not one`;let o=r;if(o.signatureType!==i)return`it is a signature of another type (${o.signatureType??"unknown"})`;let s=o.hashAlgorithm??0;return s===
nn[t]?void 0:`its digest is ${((n=Object.entries(nn).find(([,l])=>l===s))==null?void 0:n[0])??`number ${s}`}, and not ${t}`}function Zl({packets:e}){return e.some(t=>Number(t.getExpirationTime())<=Date.now())}async function an([e],{packets:t},i){
if(e===void 0)return L("it holds no signature");try{await e.verified}catch(r){let a=ht(r);return/could not find signing key/i.test(a)?L(`it was made by another key: ${on(t[0])}`):L(/digest did not match|signature verification failed/i.test(
a)?"it does not fit the content":a)}let n=on(t[0]);return i.fingerprint===n||i.fingerprint.endsWith(n)?{state:"valid",verifier:Yl,notes:[]}:L(`it was made by another key: ${n}`)}function on(e){let t=e==null?void 0:e.issuerFingerprint;return(t instanceof
Uint8Array?Buffer.from(t).toString("hex"):(e==null?void 0:e.issuerKeyID.toHex())??"unknown").toUpperCase()}async function sn({armored:e}){return(await(await Promise.resolve().then(()=>C(require("./openpgp-X2NWKLVX.cjs")))).readKey({armoredKey:e})).
toPublic()}async function Ql({armored:e,fingerprint:t}){let i=(await(await Promise.resolve().then(()=>C(require("./openpgp-X2NWKLVX.cjs")))).readKey({armoredKey:e})).getKeys().find(u=>u.getFingerprint().toUpperCase()===t),n=i==null?void 0:i.
keyPacket.publicParams,{n:r,e:a,oid:o,Q:s}=n??{};if(r instanceof Uint8Array&&a instanceof Uint8Array)return(0,H.a)(r,a);let l=typeof o=="object"&&o!==null&&"oid"in o&&o.oid instanceof Uint8Array?o.oid:void 0;if(l===void 0||!(s instanceof Uint8Array))
return;let c=Buffer.concat([Buffer.of(6,l.length),l]).toString("base64");return Ri("EC",[c,Buffer.from(s).toString("base64")])}function Xl(e){return Pt.Readable.toWeb(Pt.Readable.from(ec(e)))}async function*ec(e){for(let{path:t,start:i,end:n}of e){
if(n<=i)continue;let r=(0,rr.createReadStream)(t,{start:i,end:n-1,highWaterMark:1024*1024});for await(let a of r)yield a}}async function tc(e){let t=e.getReader();for(;!(await t.read()).done;);}function ic(e){try{return new TextDecoder("utf\
-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return}}function ln(e){return e.replace(/[ \t\r]+$/gm,"")}function ht(e){return((0,b.g)(e,"message")??String(e)).replace(/\.$/,"")}var ft=15;function Te(e,...t){return pt(e,"gpg",["--batch","--no\
-tty","--no-autostart",...t])}function _e(e,t,i){return pt(e,"gpg-connect-agent",["--no-autostart",...t,"/bye"],i)}function pt({session:e,home:t,question:i},n,r,a){return e.capture({program:i.command(n),arguments:r,environment:{GNUPGHOME:t}},
a)}function cn({log:e}){return(0,lr.readFile)(e,"latin1").catch(()=>"")}async function gt(e,t,i,n,r){let{session:a,question:o}=e,s=a.redact((await cn(e)).slice(n)),l=`gpg said:
${t.output.trim()}

The card daemon's log ends with:
${ge(s)}`,c=(0,B.f)(s);if(c!==void 0){let{code:f,meaning:p,hint:m}=(0,B.b)(c,o.otherVendor);return new h.b(f,`gpg could not ${i}: ${c}, ${p}.`,{hint:m,details:l})}if(t.timedOut){let f="The service may hang. Look at the log below, or raise t\
ime-limit-in-seconds.";return new h.b("TIME_LIMIT",`gpg could not ${i} within ${a.inputs.timeLimitInSeconds} s.`,{details:l,hint:f})}if((r==null?void 0:r.code)==="KEY_TYPE_MISMATCH")return r;let{message:u}=(0,y.b)(t.output),d=r!==void 0&&u===
void 0?new h.b(r.code,r.message,{details:l,...r.hint===void 0?{}:{hint:r.hint}}):new h.b("SIGNING_FAILED",`gpg could not ${i}${u===void 0?"":`: ${u}`}.`,{details:l,hint:"Its own words are below."});return Nt(d,o.probe)}var nc=71;async function rc(e,t){
let{inputs:i}=e,n=await ac(e),r=(0,Y.join)(n,"scd.log"),a=(0,P.f)(t.library)?t.library:(0,Y.join)(n,`library${(0,Y.extname)(t.library)}`),o={"gpg-agent.conf":(0,P.b)(t.command("gnupg-pkcs11-scd")),"gnupg-pkcs11-scd.conf":(0,P.c)({library:a,
log:r}),"gpg.conf":(0,P.d)({digest:i.digest,pin:E.a,startsAgent:i.exportEnvironment!=="none"})};try{a!==t.library&&await(0,He.symlink)(t.library,a);for(let[s,l]of Object.entries(o))await(0,He.writeFile)((0,Y.join)(n,s),l,{flag:"wx",mode:384})}catch(s){
throw(0,Kn.b)(s,n)}return{session:e,home:n,log:r,question:t}}async function ac({workspace:e}){let t=(0,Y.join)(e.directory,"gnupg");return Buffer.byteLength(t)<=nc&&(0,P.f)(t)?e.folder("gnupg"):(0,Bn.d)(e.directory,"/tmp")}function oc(e){let{
session:t,home:i,question:n}=e,r=new AbortController,a=(0,j.f)({program:n.command("gpg-agent"),arguments:["--homedir",i,"--daemon","--no-detach","sleep","2147483647"],environment:t.environment({...n.credentials,...P.a,GNUPGHOME:i,TMPDIR:i})},
{workingDirectory:t.workspace.directory,signal:AbortSignal.any([r.signal,t.signal]),redact:t.redact,onLine:o=>{t.host.debug(`gpg-agent: ${o}`)}}).then(()=>{},o=>{r.signal.aborted||t.host.debug(`gpg-agent: ${(0,b.g)(o,"message")??String(o)}`)});
return{async ready(){let o=performance.now()+ft*1e3;for(;;){let{exitCode:s,output:l}=await _e(e,["GETINFO version"],ft);if(s===0&&/^OK/m.test(l))return;if(performance.now()>o)throw new h.b("PREREQUISITE_MISSING",`gpg-agent did not start: ${l.
trim()}.`,{hint:"Check that the gnupg package is complete (gpg-agent, gpgconf)."});await(0,sr.setTimeout)(20)}},async stop(){r.abort(),await a,await pt(e,"gpgconf",["--homedir",i,"--remove-socketdir"],ft).catch(()=>{})}}}var un=1577836800,mt={
signature:2,publicKey:6,userId:13},dn=1,hn=8,sc=19,de={created:2,issuer:16,preferredHashes:21,keyFlags:27,issuerFingerprint:33},lc=3;function fn(e){let t=pn(e),i=Buffer.from(e.userId),n=Buffer.concat([Buffer.of(4,255),fe(t.length)]);return Buffer.
concat([mn(e),Buffer.of(180),fe(i.length),i,t,n])}function cc(e,t){let i=he(de.issuer,yn(e).subarray(-8)),n=uc(fn(e));return Buffer.concat([wt(mt.publicKey,gn(e)),wt(mt.userId,Buffer.from(e.userId)),wt(mt.signature,Buffer.concat([pn(e),Ae(i.
length),i,n.subarray(0,2),yt(t)]))])}function pn(e){let t=Buffer.concat([he(de.created,fe(un)),he(de.keyFlags,Buffer.of(lc)),he(de.preferredHashes,Buffer.of(10,9,hn)),he(de.issuerFingerprint,Buffer.concat([Buffer.of(4),yn(e)]))]);return Buffer.
concat([Buffer.of(4,sc,dn,hn),Ae(t.length),t])}function gn({modulus:e,exponent:t}){return Buffer.concat([Buffer.of(4),fe(un),Buffer.of(dn),yt(e),yt(t)])}function mn(e){let t=gn(e);return Buffer.concat([Buffer.of(153),Ae(t.length),t])}function yn(e){
return(0,xt.createHash)("sha1").update(mn(e)).digest()}function uc(e){return(0,xt.createHash)("sha256").update(e).digest()}function yt(e){let t=e.findIndex(r=>r!==0),i=t<0?Buffer.alloc(0):e.subarray(t),n=i.length===0?0:i.length*8-Math.clz32(
i[0]??0)+24;return Buffer.concat([Ae(n),i])}function wt(e,t){return Buffer.concat([Buffer.of(192|e,255),fe(t.length),t])}function he(e,t){return Buffer.concat([Buffer.of(t.length+1,e),t])}function Ae(e){return Buffer.of(e>>8,e&255)}function fe(e){
let t=Buffer.alloc(4);return t.writeUInt32BE(e),t}async function dc(e){var t;let{keyId:i,keyIdHex:n,publicKey:r,otherVendor:a}=e.question,o=e.session.inputs.timeLimitInSeconds,s=await _e(e,["LEARN --force"],o),{output:l}=await _e(e,["SCD LE\
ARN --force"],o);for(let[,u="",d=""]of l.matchAll(/^S KEYPAIRINFO ([0-9A-F]{40}) (\S+)/gm))if(((t=d.split("/").at(-1))==null?void 0:t.toUpperCase())===n.toUpperCase())return u;let c=r.asymmetricKeyType==="ec"?wn(i):/wrong public key algorithm/i.
test(s.output)?new h.b("SIGNING_FAILED",`gnupg-pkcs11-scd does not get past the certificate of an EC key, and never to ${i}.`,{hint:"Debian 11 has such an old one: use a newer distribution, or a token without EC certificates."}):new h.b("SI\
GNING_FAILED",`gnupg-pkcs11-scd does not find the key ${i}.`,{hint:`It finds keys by their X.509 certificates: the token must have one for the key.${a?"":" With log-level: debug the library says more."}`});throw await gt(e,s,`find the key ${i}`,
0,c)}function wn(e){return new h.b("KEY_TYPE_MISMATCH",`${e} is an EC key, and gnupg-pkcs11-scd signs with RSA keys only.`,{hint:"Choose a signing policy with an RSA key."})}async function hc(e,t){let{home:i,question:n}=e,{keyId:r,commonName:a,
publicKey:o}=n,{n:s,e:l}=o.export({format:"jwk"});if(s===void 0||l===void 0)throw wn(r);let c=(0,P.e)(a??""),u={modulus:Buffer.from(s,"base64url"),exponent:Buffer.from(l,"base64url"),userId:c===""?r:`${c} (${r})`},d=await fc(e,t,(0,cr.createHash)(
"sha256").update(fn(u)).digest("hex")),f=(0,be.join)(i,"built-key.gpg");await(0,ve.writeFile)(f,cc(u,d),{flag:"wx",mode:384});let p=await Te(e,"--import",f);if(p.exitCode!==0||!p.output.includes("imported"))throw await gt(e,p,`take the key \
built of ${r}`,1/0)}async function fc(e,t,i){let{home:n,question:r,session:a}=e,o=(0,be.join)(n,"self-signature"),s=(await cn(e)).length,l=[`/datafile ${o}`,`/let pin ${E.a}`,"/definq PASSPHRASE pin","OPTION pinentry-mode=loopback",`SIGKEY ${t}`,
`SETHASH --hash=sha256 ${i}`,"PKSIGN"],c=await _e(e,l,a.inputs.timeLimitInSeconds),u=(await(0,ve.readFile)(o).catch(()=>Buffer.alloc(0))).toString("latin1"),[d="",f=""]=/\(1:s(\d+):/.exec(u)??[],p=u.indexOf(d)+d.length,m=Buffer.from(u.slice(
p,p+Number(f)),"latin1");if(d!==""&&m.length===Number(f))return m;throw await gt(e,c,`sign the user id of the key ${r.keyId}`,s)}async function pc(e,t){let i=(0,be.resolve)(process.cwd(),t);if((await(0,ve.readFile)(i,"latin1").catch(a=>{throw new h.b(
"FILE_UNREADABLE",`The file of gpg-public-key, ${(0,b.e)(t)}, ${(0,b.h)(a)}.`,{file:i,cause:a,hint:"Check the path in `gpg-public-key`: it is relative to the working directory."})})).includes("PRIVATE KEY BLOCK"))throw new h.b("INVALID_INPU\
T","The file of gpg-public-key holds a PRIVATE KEY, which must never lie there: it was not used.",{file:i,hint:"Remove it from where this job takes it. Give a file with the public key only."});let{exitCode:n,output:r}=await Te(e,"--import",
"--",i);if(n!==0)throw new h.b("INVALID_INPUT","The file of gpg-public-key holds no OpenPGP public key that gpg can use.",{file:i,details:r,hint:"Download the public key of the policy's GPG key from SignPath, or leave gpg-public-key out."})}
var vn=new Map([["e","has expired"],["r","is revoked"],["d","is disabled"],["i","is not valid: its own signature is missing or wrong"]]);async function gc(e,t){let{stdout:i}=await Te(e,"--with-colons","--with-keygrip","--list-keys"),n="",[r,
a,o]=["","",""],s=[];for(let l of i.split(`
`)){let[c,u="",,,,,,,,d="",,f=""]=l.split(":");if(c==="pub"&&(r=u),(c==="pub"||c==="sub")&&([a,o]=[u,f]),c==="fpr"&&s.push(n=d),c!=="grp"||d!==t)continue;let p=vn.get(r)??vn.get(a)??(o.includes("s")?void 0:"is not for signing");if(p===void 0)
return n;throw new h.b("INVALID_INPUT",`The key of gpg-public-key, ${n}, ${p}.`,{hint:"Give the public key as it is now, prolonged where it had expired, or another signing policy with its key."})}throw new h.b("INVALID_INPUT",`gpg-public-ke\
y is another key than that of ${e.question.keyId}: ${s.join(", ")}.`,{hint:"Download the public key of this signing policy's GPG key from SignPath, or leave gpg-public-key out."})}async function mc(e,t){if(process.platform==="win32")throw new h.b(
"UNSUPPORTED_RUNNER","Signing with GPG keys runs on Linux only.",{hint:"Sign in a job on a Linux runner, or in WSL."});let i=await rc(e,t),{retries:n,serviceUnavailableTimeoutInSeconds:r}=e.inputs,a=Lt({retries:n,parallel:1,libraryPatienceInSeconds:r});
for(let o=1;;o+=1){let s=performance.now(),l=oc(i);try{return await l.ready(),{configuration:await yc(i),stop:()=>l.stop()}}catch(c){await l.stop();let u=performance.now()-s;if(!(c instanceof h.b)||!a.allows(c,{number:o,durationInMilliseconds:u}))
throw c;await _t(o,c,e)}}}async function yc(e){let{session:t,home:i,log:n,question:r}=e,{gpgPublicKey:a}=t.inputs,o=await dc(e);await(a===void 0?hc(e,o):pc(e,a));let s=await gc(e,o),l=(0,ir.join)(i,"public-key.asc"),c=(await Te(e,"--armor",
"--export",s)).stdout;await(0,tr.writeFile)(l,c,{flag:"wx",mode:384});let u=await Ql({armored:c,fingerprint:s});if((u==null?void 0:u.equals(r.publicKey))!==!0)throw new h.b("INVALID_INPUT",`The library's key ${r.keyId} is not the one that ${t.
inputs.certificate===void 0?"SignPath names for it":"the file in certificate is for"}.`,{hint:"Check that certificate belongs to this signing policy."});let d=a===void 0?"made of the signing policy's key":"read from gpg-public-key";return t.
host.info(`OpenPGP key: ${s}, ${d}.`),{home:i,fingerprint:s,publicKey:l,log:n}}function bn({body:e}){return JSON.parse(new TextDecoder().decode(e))}var wc=2e3,vc=500;function bc(e,t){let i=Ec(e),{code:n,message:r,hint:a}=kc(e,i!==void 0,t),
o=i===void 0?Sn(e,t):t.redact(i).slice(0,wc);return new h.b(n,t.redact(r),{hint:a,...o?{details:o}:{}})}function kc(e,t,{apiUrl:i,organizationId:n,proxy:r}){let{status:a}=e;switch(!0){case a===401:return{code:"AUTHENTICATION_FAILED",message:"\
SignPath did not accept the API token (401).",hint:"The token may be mistyped, expired or revoked, or belong to another SignPath installation: check the secret behind `api-token`, and `api-url`."};case a===403:return{code:"PERMISSION_DENIED",
message:`The API token's user may not do this in organization ${n} (403).`,hint:"Check `organization-id`, and that the user is a submitter of the signing policy."};case(a===404&&t):return{code:"POLICY_NOT_FOUND",message:`SignPath at ${i} do\
es not know organization ${n} (404).`,hint:/\/Api$/i.test(i)?"Check `organization-id`, and `api-url` if you host SignPath yourself.":"Check `organization-id`, and `api-url`: SignPath in the cloud has https://app.signpath.io/Api, with /Api a\
t its end."};case(a===404||a===405):return{code:"INVALID_INPUT",message:`What answers at ${i} is not SignPath's API (${a}).`,hint:"Check `api-url`: SignPath in the cloud has https://app.signpath.io/Api, with /Api at its end."};case a===407:{
let{says:o,hint:s}=(0,w.i)(r);return{code:"AUTHENTICATION_FAILED",message:`The HTTP proxy ${o}.`,hint:s}}case kn(a):return{code:"SERVICE_UNAVAILABLE",message:`SignPath at ${i} is not available at the moment (${a}).`,hint:"Try again later; S\
ignPath's status page tells of outages."};case(a>=300&&a<400):return{code:"SERVICE_ERROR",message:`${i} redirects (${a}) to ${e.headers.location??"nowhere"}.`,hint:"Check `api-url`: the API token is not sent to where a redirect leads."};case(a>=
400&&a<500):return{code:"REQUEST_REJECTED",message:`SignPath rejected the request (${a}).`,hint:e.body.length>0?"What it says about it stands below.":"It does not say why. A proxy or firewall may have answered in its place: check them and `\
api-url`, and ask SignPath's support."};default:return{code:"SERVICE_ERROR",message:`SignPath at ${i} failed (${a}).`,hint:"Trying again will hardly help: ask SignPath's support, and name the trace id below if there is one."}}}function kn(e){
return[429,502,503,504].includes(e)}var Sc={unreachable:(e,t,i)=>({code:"SERVICE_UNAVAILABLE",message:`${new URL(e).host} can't be reached${Le(i)}: ${t.message}.`,hint:i===void 0?"Check `api-url`, the network and firewall of this runner, an\
d `http-proxy` if it needs one.":"Check the proxy, which `http-proxy` names, or else http_proxy or https_proxy; no_proxy lists what is asked without it."}),dropped:(e,t,i)=>({code:"SERVICE_UNAVAILABLE",message:`The connection to ${new URL(e).
host}${Le(i)} broke off.`,hint:"Try again later; check the network and the proxy between here and there."}),timeout:(e,t,i)=>({code:"SERVICE_UNAVAILABLE",message:`SignPath at ${e}${Le(i)} hung: ${(0,R.g)(t.message)}`,hint:"Try again later; \
check firewall and proxy, which may swallow requests. `http-request-timeout-in-seconds` says how long one attempt may take."}),tls:(e,t,i)=>({code:"SERVICE_UNAVAILABLE",message:`No trusted TLS connection to ${new URL(e).host}${Le(i)}: ${t.message}\
.`,hint:(0,w.l)((0,b.f)(t.cause)??"",t.message)??"Where a proxy or a self-hosted SignPath has a certificate authority of its own, name its PEM file in NODE_EXTRA_CA_CERTS, and let the machine trust it, too: the library asks by itself."}),protocol:(e,t)=>({
code:"SERVICE_ERROR",message:`What answers at ${e} does not speak HTTP: ${t.message}.`,hint:"Check `api-url` and `http-proxy`: scheme and port."}),"too-large":(e,t)=>({code:"SERVICE_ERROR",message:`${t.message} That is not SignPath's API.`,
hint:`Check \`api-url\`, which is ${e}.`}),redirect:(e,t)=>({code:"SERVICE_ERROR",message:t.message,hint:"Check `api-url`: give the address that it redirects to, if you trust it with the API token. A log-in page of a proxy does this, too."}),
cancelled:()=>({code:"CANCELLED",message:"The request to SignPath was cancelled.",hint:"Start the job again."}),other:(e,t)=>({code:"SERVICE_UNAVAILABLE",message:`The request to ${e} failed: ${t.message}.`,hint:"Check the network, `api-url`\
 and `http-proxy`."})};function Le(e){return e===void 0?"":` through the proxy ${e.host}`}function Ic(e,t){let{code:i,message:n,hint:r}=Sc[e.kind](t.apiUrl,e,t.proxy);return new h.b(i,t.redact(n),{hint:r,cause:e})}function $c(e,t){let i=e.headers["\
content-type"]??"",n=/html/i.test(i)?"a web page":"something that is not JSON",r=Sn(e,t);return new h.b("SERVICE_ERROR",`${t.apiUrl} answered with ${n}: is api-url right?`,{hint:"SignPath in the cloud has https://app.signpath.io/Api, with /\
Api at its end. A proxy that wants a log-in answers like this, too.",...r?{details:r}:{}})}function Ec(e){if(!/\bjson\b/i.test(e.headers["content-type"]??""))return;let t;try{t=bn(e)}catch{return}if(typeof t!="object"||t===null||!("title"in
t||"detail"in t))return;let i={...t},n=[i.title,i.detail].filter(r=>typeof r=="string");return typeof i.errors=="object"&&i.errors!==null&&n.push(JSON.stringify(i.errors)),typeof i.traceId=="string"&&n.push(`traceId: ${i.traceId}`),n.join(`\

`)}function Sn(e,{redact:t}){return t(e.body.toString("utf8")).replace(/[\p{Cc}\s]+/gu," ").trim().slice(0,vc)}var M=class extends Error{};function Nc(e){return Nn(()=>In(e).map($n))}function Tc(e,t={}){let i=n=>Object.entries(t).every(([r,
a])=>n[r]===a);return Nn(()=>In(e).filter(i).map(_c))}function _c(e){let t=$n(e),i=Lc(e),n=Pc(e)??(i==null?void 0:i.publicKey)??Cc(e);if(!n)throw new M(`${vt(t)} has neither a public key nor a certificate that can be read`);if(i&&!i.publicKey.
equals(n))throw new M(`the certificate of ${vt(t)} is for another key`);return{...t,keyType:Ac(n,t),...typeof e.keySizeInBits=="number"?{keySizeInBits:e.keySizeInBits}:{},...i?{certificate:i}:{},publicKey:n.export({type:"spki",format:"der"})}}
function Ac(e,t){let i={rsa:"RSA","rsa-pss":"RSA",ec:"EC"}[e.asymmetricKeyType??""];if(i)return i;throw new h.b("KEY_TYPE_MISMATCH",`The key of ${vt(t)} is of type ${e.asymmetricKeyType??"unknown"}: only RSA and EC are supported.`,{hint:"Ch\
oose a signing policy whose certificate has an RSA or EC key."})}function Lc(e){let t=Pe(e,"certificateBytes");if(t)try{return new qe.X509Certificate(t)}catch(i){throw new M("certificateBytes is not an X.509 certificate",{cause:i})}}function Pc(e){
let t=Pe(e,"publicKeyBytes");if(t)for(let i of["spki","pkcs1"])try{return(0,qe.createPublicKey)({key:t,format:"der",type:i})}catch{}}function Cc({rsaParameters:e}){if(!bt(e))return;let[t,i]=[Pe(e,"modulus"),Pe(e,"publicExponent")];return t===
void 0||i===void 0?void 0:(0,H.a)(t,i)}function In(e){let t=bt(e)?e.signingPolicies:void 0;if(!Array.isArray(t))throw new M("the member signingPolicies is not a list");return t.map(i=>{if(bt(i))return i;throw new M("a signing policy is not \
an object")})}function $n(e){return{projectSlug:En(e,"projectSlug"),signingPolicySlug:En(e,"signingPolicySlug")}}function vt(e){return`signing policy ${e.projectSlug}/${e.signingPolicySlug}`}function En(e,t){let i=e[t];if(typeof i=="string"&&
i!=="")return i;throw new M(`the member ${t} of a signing policy is not a text`)}function Pe(e,t){let i=e[t];if(!(i==null||i==="")){if(typeof i=="string"&&/^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(i))return Buffer.from(i,"base64");throw new M(`the\
 member ${t} of a signing policy is not Base64`)}}function bt(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Nn(e){try{return e()}catch(t){throw t instanceof M?new h.b("SERVICE_ERROR",`SignPath's list of signing policies\
 looks different than expected: ${t.message}.`,{cause:t,hint:"Check api-url. If it is right, SignPath's API may have changed: look for a newer release of this extension."}):t}}var xc=16*1024*1024;function Oc(e){let{apiUrl:t,organizationId:i}=e,
n=o=>e.redact(o).replaceAll(e.apiToken,"***"),r={apiUrl:t,organizationId:i,proxy:(0,w.e)(new URL(t),e.proxy),redact:n},a=async o=>{let s=new URLSearchParams(Object.entries(o).filter(u=>u[1]!==void 0)).toString(),l=`/v1/${encodeURIComponent(
i)}/Cryptoki/MySigningPolicies${s?`?${s}`:""}`,c=await Tn(l,{authorization:`Bearer ${e.apiToken}`,accept:"application/json"},e,r);return Kc(c,r)};return{signingPolicies:async(o={})=>Tc(await a(o),o),policyNames:async()=>Nc(await a({})),health:async()=>{
await Tn("/healthz",{},e,r)}}}async function Tn(e,t,i,n){var r;let a=performance.now(),o=()=>i.totalTimeoutInSeconds*1e3-(performance.now()-a);for(let s=1;;s++){let l=Math.min(i.requestTimeoutInSeconds,Math.max(o(),1)/1e3),c=await Rc(e,t,l,
i,n);if(c.ok)return c.answer;let u=c.retry==="never"?void 0:Math.max(hi(s),c.pause??0),d=c.retry==="few"&&s>i.retries;if(u===void 0||d||u>=o())throw Dc(c.error,s,a);(r=i.log)==null||r.call(i,`${c.error.message} Trying again in ${(u/1e3).toFixed(
1)} s.`),await Uc(u,i)}}async function Rc(e,t,i,n,r){try{let a=await(0,w.c)(n.apiUrl+e,{headers:{"user-agent":"pkcs11-sign",...t},proxy:n.proxy,timeLimitInSeconds:i,maximumBytes:xc,redirects:3,signal:n.signal});if(a.status>=200&&a.status<300)
return{ok:!0,answer:a};let o=kn(a.status)?"while-time-lasts":"never";return{ok:!1,error:bc(a,r),retry:o,pause:fi(a.headers["retry-after"])}}catch(a){if(!(a instanceof w.b))throw a;let o=a.kind==="unreachable"?"few":a.kind==="dropped"||a.kind===
"timeout"?"while-time-lasts":"never";return{ok:!1,error:Ic(a,r),retry:o}}}function Dc(e,t,i){if(t===1)return e;let n=Math.round((performance.now()-i)/1e3);return new h.b(e.code,`${e.message} Tried ${t} times within ${n} s.`,{cause:e,...e.hint===
void 0?{}:{hint:e.hint},...e.details===void 0?{}:{details:e.details}})}async function Uc(e,t){let i=t.wait??(async(n,r)=>(0,hr.setTimeout)(n,void 0,r?{signal:r}:{}));try{await i(e,t.signal)}catch(n){throw new h.b("CANCELLED","The request to\
 SignPath was cancelled.",{cause:n})}}function Kc(e,t){try{return bn(e)}catch{throw $c(e,t)}}async function Ue(e,t,i){let n=(await e.signingPolicies({projectSlug:t,signingPolicySlug:i})).find(r=>r.projectSlug===t&&r.signingPolicySlug===i);if(n)
return n;throw await Bc(e,t,i)}async function Bc(e,t,i){let n=await e.policyNames();if(n.length===0)return new h.b("PERMISSION_DENIED","The API token's user is not a submitter of any signing policy in this organization.",{hint:`Add the user\
 as a submitter to signing policy ${i} of project ${t} in SignPath. Its build policies may restrict it to certain branches or CI systems, too.`});let r=n.filter(u=>u.projectSlug===t).map(u=>u.signingPolicySlug),[a,o,s]=r.length>0?[`signing \
policy ${i} of project ${t}`,i,r]:[`project ${t}`,t,[...new Set(n.map(u=>u.projectSlug))]],l=(0,X.a)(o,s),c=l===void 0?"It":`Did you mean ${l}? ${o}`;return new h.b("POLICY_NOT_FOUND",`The API token's user can't see ${a}.`,{hint:`${c} may n\
ot exist, or the user may not be a submitter there. Visible: ${(0,R.f)((0,X.b)(o,s),jc)}.`})}var jc=10;async function _n(e,t,i){let{inputs:n}=e,{projectSlug:r="",signingPolicySlug:a=""}=n;switch(t){case"none":return;case"file":return(0,x.a)(
(0,dr.resolve)(process.cwd(),n.certificate??""));case"signpath":return await Mc(e,r,a)??{leaf:await An(i),chain:[]};case"token":return{leaf:await An(i),chain:[]}}}async function Gc(e,t,i){let{projectSlug:n="",signingPolicySlug:r=""}=e.inputs;
if(t==="none")return;if(t==="signpath"){let s=await Ln(e,()=>Ue(Ke(e),n,r),"public key");if(s!==void 0){let{certificate:l,publicKey:c}=s;return{publicKey:(0,ur.createPublicKey)({key:c,format:"der",type:"spki"}),certificate:l===void 0?void 0:
{leaf:l,chain:[]}}}}if(t==="file"){let s=await _n(e,t,i);return s===void 0?void 0:{certificate:s,publicKey:s.leaf.publicKey}}let a=await i(),o=a.kind==="ready"?a.key:void 0;if((o==null?void 0:o.publicKey)!==void 0)return{publicKey:o.publicKey,
certificate:void 0};throw new h.b("PREREQUISITE_MISSING",`The public key can't be read from the token here: ${a.kind==="skipped"?a.reason:"the token does not show it"}.`,{hint:"Name the certificate file with the certificate input, if the si\
gning policy has one."})}async function An(e){let t=await e(),i=Xs(t);if(i!==void 0)return i;throw new h.b("PREREQUISITE_MISSING",`The certificate can't be read from the token here: ${t.kind==="skipped"?t.reason:"the token does not show it"}\
.`,{hint:"Name the certificate file with the certificate input."})}function Ke({inputs:e,host:t,redact:i,signal:n},r={}){return Oc({apiUrl:e.apiUrl,organizationId:e.organizationId??"",apiToken:e.apiToken??"",proxy:(0,w.a)(e.httpProxy,(0,Oe.a)()),
requestTimeoutInSeconds:e.httpRequestTimeoutInSeconds,totalTimeoutInSeconds:e.serviceUnavailableTimeoutInSeconds,retries:e.retries,redact:i,signal:n,log:a=>{t.info(a)},...r})}async function Mc(e,t,i){let n=await Ln(e,()=>Ue(Ke(e),t,i),"cert\
ificate");return(n==null?void 0:n.certificate)===void 0?void 0:{leaf:n.certificate,chain:[]}}async function Ln(e,t,i){try{return await t()}catch(n){if(n instanceof h.b&&n.code==="INVALID_INPUT"){e.host.warning(`${n.message} Reading the ${i}\
 from the token instead.`);return}throw n}}var Pn=["-q","-o","DPkg::Lock::Timeout=300","-o","Acquire::Retries=3","-o","Dpkg::Use-Pty=0"],Fc=["-y","--no-install-recommends","--no-remove","-o","Dpkg::Options::=--force-confdef","-o","Dpkg::Opt\
ions::=--force-confold"],kt=/Failed to download|Cannot download|No more mirrors|All mirrors were (?:already )?tried|Status code: 404/i,Cn={"apt-get":{install:[...Pn,"install",...Fc],refresh:[...Pn,"update"],stale:/Unable to locate package|has no installation candidate|Failed to fetch|Unable to fetch|404 +Not Found|unmet dependencies|Release '.*' for '.*' was not found/},
dnf:{install:["install","-y","--setopt=install_weak_deps=False"],refresh:["clean","expire-cache"],stale:kt},microdnf:{install:["install","-y","--setopt=install_weak_deps=0"],refresh:["clean","all"],stale:kt},yum:{install:["install","-y","--\
setopt=install_weak_deps=False"],refresh:["clean","expire-cache"],stale:kt}};function Vc(e){let{manager:t,privilege:i,packages:n}=e;if(i==="none"||n.length===0)return[];let{install:r,refresh:a}=Cn[t],o=xn(t,[...r,...n],i);return[[o],[xn(t,a,
i),o]]}function zc(e,t){return Cn[e].stale.test(t)}function Wc(e){return/Could not get lock \S*\/(?:lists|archives)\/lock/.test(e)}function Yc({manager:e,privilege:t,packages:i},n=""){let r=t==="root"?"":"sudo ",a=i.join(" "),o=n.includes("\
dpkg was interrupted")?`${r}dpkg --configure -a && `:"";return e==="apt-get"?`${o}${r}apt-get update && ${r}apt-get install -y --no-install-recommends ${a}`:`${r}${e} install -y ${a}`}function xn(e,t,i){let n={LC_ALL:"C.UTF-8",...e==="apt-g\
et"?{DEBIAN_FRONTEND:"noninteractive"}:{}};return i==="root"?{program:e,arguments:t,environment:n}:{program:"sudo",arguments:["-n","env",...Object.entries(n).map(([r,a])=>`${r}=${a}`),e,...t],environment:n}}var Hc=1800,qc=5e3,Jc=400,Zc=25;async function Qc(e,t,i){
if(t.length===0)return;let n=Xc(e,t,i),{host:r}=e;r.startGroup(`Install ${n.packages.join(", ")}`);try{let a=await tu(e,n,i.workingDirectory);if(a===void 0)return;let o=Fi(t,n.manager,i.distribution);throw new h.b("PREREQUISITE_MISSING",`${n.
manager} could not install ${n.packages.join(", ")} (exit code ${a.exitCode}).`,{hint:`${o===void 0?"":`${o} `}${On(n,a.lines.join(`
`))}`,details:a.lines.slice(-Zc).join(`
`)})}finally{r.endGroup()}}function Xc({inputs:e},t,i){let{packageManager:n,privilege:r,distribution:a}=i,o=(p,m)=>`This runner lacks ${p.map(({title:v})=>v).join(", ")}, and ${m}.`;if(n===void 0)throw new h.b("PREREQUISITE_MISSING",o(t,"th\
ere is neither apt-get nor dnf to install that with"),{hint:i.os==="win32"?"Install it before this step, and put its folder on PATH.":"Install it before this step, or in the image."});let s=t.map(p=>({need:p,name:Mi(p,n,a)})),l=s.filter(({name:p})=>p===
void 0).map(({need:p})=>p);if(l.length>0)throw new h.b("PREREQUISITE_MISSING",o(l,`${(a==null?void 0:a.prettyName)??"this distribution"} has no package for that`),{hint:eu(l)});let c=[...new Set(s.flatMap(({name:p})=>p===void 0?[]:[p]))],u={
manager:n,privilege:r,packages:c},d=e.installPrerequisites?r==="none"?"this user may not install packages (neither root nor sudo without a password)":void 0:"install-prerequisites is false";if(d===void 0)return u;let f=Fi(t,n,a);throw new h.b(
"PREREQUISITE_MISSING",o(t,d),{hint:`${f===void 0?"":`${f} `}${On(u)}`})}function eu(e){return e.includes(Ne)?"Set openssl-backend to provider.":e.includes(st)?"Set openssl-backend to engine, or leave it out.":"Install it before this step, \
or in the image."}function On(e,t){return`Run this before signing, or in the image: ${Yc(e,t)}`}async function tu(e,t,i){var n;let r;for(let a of Vc(t)){if(r!==void 0&&!zc(t.manager,r.lines.join(`
`)))break;let o=[];for(let l of a)o.push(await iu(e,l,i));let s=((n=o.at(-1))==null?void 0:n.exitCode)??0;if(s===0)return;r={exitCode:s,lines:o.flatMap(({lines:l})=>l)}}return r}async function iu(e,t,i){let n=Date.now()+3e5;for(;;){let r=await nu(
e,t,i);if(r.exitCode===0||!Wc(r.lines.join(`
`))||Date.now()>n)return r;e.host.info("Another package manager is at work: waiting for it."),await(0,fr.setTimeout)(qc,void 0,{signal:e.signal}).catch(()=>{})}}async function nu({host:e,environment:t,redact:i,signal:n},r,a){e.info(`$ ${[r.
program,...r.arguments].join(" ")}`);let o=[],s=l=>{e.info(l),o.push(l),o.length>Jc&&o.shift()};return{exitCode:await(0,j.f)({...r,environment:t(r.environment)},{workingDirectory:a,timeLimitInSeconds:Hc,signal:n,redact:i,onLine:s}),lines:o}}
async function pr(e,t,{logDirectory:i,startedEarly:n},r){let{inputs:a}=e,o=a.cryptokiLibrary===void 0?void 0:await xi(a.cryptokiLibrary,process.cwd());du(e,o,t.length>0);let s=Sl(a,t),l=(0,me.a)(a,i,ut(a,s)),c={...l.public,...l.secret},u=n??
await ru(e,s,c);try{let{plan:d,facts:f}=await cu(e,s,o),p=(0,me.c)(a,d.files).library;p||u==null||u.discard();let m=await Fo(d.library,e,f);p&&au(e,d,m.path,u);let v=!d.signPath,T=Js({library:m.path,keyId:Ce(a),pin:E.a,environment:c,logDirectory:i,
otherVendor:v},e),I={session:e,plan:d,facts:f,library:m,credentials:l,probe:T,logDirectory:i,startedAhead:u},S=ou(I,c);return r(),{...I,...await S}}catch(d){throw await(u==null?void 0:u.discard()),d}}async function ru(e,t,i){let{inputs:n}=e;
if(!(0,me.c)(n,t).library)return;let{startAhead:r}=await Promise.resolve().then(()=>C(require("./start-ahead-73SBXFHE.cjs")));return r(n.parallel,i,e)}function au({inputs:e},{signPath:t},i,n){let r=Ce(e);!t||r===void 0||n==null||n.begin({library:i,
keyId:r,pin:E.a,slot:void 0,parallel:e.parallel})}async function ou({session:e,plan:t,facts:i,library:n,probe:r,startedAhead:a},o){let s=await su(e,t,r),l=s==null?void 0:s.certificate;l!==void 0&&t.x509&&yu(e,l,t);let c=await pu(e,t,r),u=Jr(
{inputs:e.inputs,plan:t,certificate:l},c);if(u!==void 0)throw u;let d=t.signPath||(c==null?void 0:c.kind)!=="ready"?void 0:c.token,f=s===void 0?void 0:mu(e,s,d),p=await(0,E.b)(t,n.path,l,d,e.workspace),m=f===void 0||s===void 0?void 0:await gu(
f,{session:e,plan:t,facts:i,policy:s,configuration:p,probed:c}),v=t.gnupg&&s!==void 0&&m!==void 0?await lu(e,{policy:s,key:m,library:n.path,otherVendor:!t.signPath,credentials:o,probe:r,command:Ot(i)}):void 0;return{certificate:l,key:m,configuration:v===
void 0?p:{...p,gnupg:v.configuration},close:async()=>{await(a==null?void 0:a.discard()),await(v==null?void 0:v.stop())}}}async function su(e,t,i){if(!t.x509)return Gc(e,t.certificate,i);let n=await _n(e,t.certificate,i);return n===void 0?void 0:
{certificate:n,publicKey:n.leaf.publicKey}}function lu(e,{policy:t,key:i,...n}){var r;let{publicKey:a,certificate:o}=t,s=(r=/^CN=(.+)$/m.exec((o==null?void 0:o.leaf.subject)??""))==null?void 0:r[1];return mc(e,{...n,publicKey:a,commonName:s,
keyId:i.id,keyIdHex:i.idHex})}function Ot(e){return t=>{var i,n;let r=t==="openssl"?(i=e.openssl)==null?void 0:i.program:(n=e.commands[t])==null?void 0:n.path;if(r===void 0)throw new h.b("PREREQUISITE_MISSING",`${t} is not on this machine.`);
return r}}async function cu(e,t,i){let{inputs:n,host:r}=e,a=ct(ut(n,t)),o=lt(n)&&!a.includes(y.a)?[...a,y.a]:a,s=async()=>{let p=await ri({programs:o,openssl:n.openssl,opensslFits:zi},e.environment());return{plan:El(n,t,p,i),facts:p}},{plan:l,
facts:c}=await s();Rn(r,"Plan",Qi(l,n,c));let u=new Set;for(;l.missing.length>0;){if(l.missing.every(m=>u.has(m)))throw new h.b("PREREQUISITE_MISSING",`${l.missing.map(({title:m})=>m).join(", ")} can't be found, although the packages are in\
stalled.`,{hint:"Check that the PATH of this job holds the folders that packages install to, and that the openssl input names the system's OpenSSL."});for(let m of l.missing)u.add(m);let p=await Qc(e,l.missing,c).catch(uu);if({plan:l,facts:c}=
await s(),p!==void 0){if(l.missing.some(m=>u.has(m)))throw p;r.warning(`${p.message} What this run needs is there, though: another package may be broken.`)}l.missing.length===0&&Rn(r,"Plan, with what is installed now",Qi(l,n,c))}for(let p of l.
notices)r.notice(p);for(let p of l.warnings)r.warning(p);let{httpProxy:d,httpsProxy:f}=(0,w.a)(n.httpProxy,(0,Oe.a)());return[d,f].some(p=>p!==void 0&&(0,w.f)(p)===void 0)&&r.warning("http_proxy or https_proxy is no address like http://user\
:password@host:port, and is passed over: @, # and / are percent-encoded in a password."),{plan:l,facts:c}}function uu(e){if(e instanceof h.b&&e.code==="PREREQUISITE_MISSING")return e;throw e}function Rn(e,t,i){e.startGroup(t),e.info(i.join(
`
`)),e.endGroup()}function du({inputs:e},t,i){let n=(t==null?void 0:t.readsSignPathVariables)!==!1,r=[...n&&e.organizationId===void 0?["organization-id"]:[],...n&&e.apiToken===void 0?["api-token"]:[]];if(r.length>0)throw new h.b("NO_CREDENTI\
ALS",`${r.join(" and ")} ${r.length===1?"is":"are"} blank, so SignPath can't be asked to sign.`,{hint:hu(r)});let a=["project-slug","signing-policy-slug"].filter(o=>o==="project-slug"?e.projectSlug===void 0:e.signingPolicySlug===void 0);if(a.
length>0&&(i||a.length===1))throw new h.b("INVALID_INPUT",`${a.join(" and ")} ${a.length===1?"is":"are"} blank, so no key is named.`,{hint:`Set ${a.join(" and ")} to the ${a.length===1?"slug":"slugs"} that SignPath shows for ${a.map(o=>o===
"project-slug"?"the project":"the signing policy").join(" and ")}.`})}function hu(e){let t={"organization-id":"a variable of your CI, for it is no secret (GitHub: vars)","api-token":"your CI's secrets"};return`Set ${e.map(i=>`${i} (or ${fu(
i)}) from ${t[i]}`).join(", and ")}.${e.includes("api-token")?" Pull requests of forks get no secrets: if-no-credentials: skip is for them.":""}`}function fu(e){return`SIGNPATH_${e.toUpperCase().replaceAll("-","_")}`}function Ce({projectSlug:e,
signingPolicySlug:t}){return e===void 0||t===void 0?void 0:`${e}/${t}`}async function pu({inputs:e,host:t},i,n){let r=i.signPath&&i.files.length>0&&i.certificate!=="file";return Ce(e)===void 0||r?void 0:Zs(n,t)}async function gu(e,{session:t,
plan:i,facts:n,policy:r,configuration:a,probed:o}){var s;let{sunpkcs11Config:l}=a,c=i.files.some(({tool:p})=>y.c[p].needs.configuration==="sunpkcs11");if(i.signPath||!c||l===void 0)return e;let{javaAliasOf:u}=await Promise.resolve().then(()=>C(require("./java-alias-5UZ4RFOS.cjs"))),
d=(s=n.commands.jarsigner)==null?void 0:s.path,f=await u({keyId:e.id,publicKey:r.publicKey,sunpkcs11Config:l,jarsigner:d,probed:o},t);return{...e,javaAlias:f}}function mu({inputs:e},{publicKey:t},i){let n=Ce(e);if(n===void 0)return;let r=i===
void 0?{}:{token:i};return{id:n,idHex:(0,Be.b)(n),uri:(0,Be.a)({id:n,...r}),type:(0,x.f)(t),...r}}function yu({inputs:e,host:t},{leaf:i},n){for(let r of(0,x.g)(i))t.warning(r);if((0,x.h)(i)&&n.files.some(({tool:r})=>r==="osslsigncode"||r===
"jarsigner")&&t.warning("The signing certificate is not for code signing, by its extended key usage: Windows refuses such signatures, and Java warns of them."),n.files.some(({tool:r})=>r==="jarsigner")&&!(0,V.j)(i))throw new h.b("INVALID_IN\
PUT","The signing certificate is not for signatures, by its key usage: Java takes jars that are signed with it for unsigned.",{hint:"Choose a signing policy whose certificate has the key usage digitalSignature."});if(qr(n.files,i,t),!(n.files.
length===0||e.padding!=="pss"||(0,x.e)(i)==="RSA"))throw new h.b("KEY_TYPE_MISMATCH","padding is pss, but the key of the signing policy is an EC key, which has no padding.",{hint:"Leave padding out, or choose a signing policy with an RSA ke\
y."})}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k,l,m,n,o});
