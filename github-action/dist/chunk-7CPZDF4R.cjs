var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>O,b:()=>z,c:()=>k,d:()=>v,e:()=>D,f:()=>R,g:()=>i,h:()=>u,i:()=>S,j:()=>w,k:()=>Z,l:()=>G,m:()=>K,n:()=>B,o:()=>j});
module.exports=__toCommonJS(stdin_exports);var import_chunk_WCTKBPXM=require("./chunk-WCTKBPXM.cjs"),import_chunk_F5PLUWPU=require("./chunk-F5PLUWPU.cjs"),import_node_crypto=require("node:crypto"),
E=(0,import_chunk_WCTKBPXM.b)("1.2.840.113549.1.7.1"),O=(0,import_chunk_WCTKBPXM.b)("1.2.840.113549.1.7.2"),z=(0,import_chunk_WCTKBPXM.b)("1.2.840.113549.1.9.3"),
k=(0,import_chunk_WCTKBPXM.b)("1.2.840.113549.1.9.4"),v=(0,import_chunk_WCTKBPXM.b)("1.2.840.113549.1.9.5"),M=(0,import_chunk_WCTKBPXM.b)("1.2.840.113549.1.9.15"),
P=Buffer.from("306a300b060960864801650304012a300b0609608648016503040116300b0609608648016503040102300a06082a864886f70d0307300e06082a864886f70d030202020080300d060\
82a864886f70d0302020140300706052b0e030207300d06082a864886f70d0302020128","hex"),D={sha256:{identifier:(0,import_chunk_WCTKBPXM.b)("2.16.840.1.101.3.4.2.1"),size:32,
ecdsa:(0,import_chunk_WCTKBPXM.b)("1.2.840.10045.4.3.2")},sha384:{identifier:(0,import_chunk_WCTKBPXM.b)("2.16.840.1.101.3.4.2.2"),size:48,ecdsa:(0,import_chunk_WCTKBPXM.b)(
"1.2.840.10045.4.3.3")},sha512:{identifier:(0,import_chunk_WCTKBPXM.b)("2.16.840.1.101.3.4.2.3"),size:64,ecdsa:(0,import_chunk_WCTKBPXM.b)("1.2.840.10045.4.3.4")}},
R=(0,import_chunk_WCTKBPXM.b)("1.2.840.113549.1.1.1"),$=(0,import_chunk_WCTKBPXM.b)("1.2.840.113549.1.1.10"),q=(0,import_chunk_WCTKBPXM.b)("1.2.840.113549.1.1.8"),
i=(...e)=>(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.sequence,...e),u=(e,r=import_chunk_F5PLUWPU.a.set)=>(0,import_chunk_WCTKBPXM.a)(r,...[...e].sort((s,n)=>s.
compare(n))),S=e=>(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.integer,Buffer.of(e)),w=(0,import_chunk_WCTKBPXM.a)(5);function Z(e,r=()=>new Date){let s=G(
e.certificateChain),[n]=s;if(n===void 0)throw new Error("there is no certificate to put into the signature");let f=i(D[e.digest].identifier),g=S(1),m=K(n),d=U(e),
h=u(s,(0,import_chunk_F5PLUWPU.b)(0)),y=(x,p)=>{let b=u(x,(0,import_chunk_F5PLUWPU.b)(0)),l=(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.octetString,p),F=i(
g,m,f,b,d,l),I=i(g,u([f]),i(E),h,u([F]));return i(O,(0,import_chunk_WCTKBPXM.a)((0,import_chunk_F5PLUWPU.b)(0),I))};return{prepare(x){let p=[B(z,E),B(v,j(r())),
B(k,(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.octetString,x)),B(M,P)];return{digest:(0,import_node_crypto.createHash)(e.digest).update(u(p)).digest(),
finish:b=>{let l=y(p,b);return e.outputFormat==="der"?l:Buffer.from(H(l))}}}}}function G(e){let r=e.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g)??
[];return[...new Map(r.map(n=>new import_node_crypto.X509Certificate(n).raw).map(n=>[n.toString("hex"),n])).values()]}function K(e){let[r]=(0,import_chunk_F5PLUWPU.e)(
(0,import_chunk_F5PLUWPU.d)(e)),s=r===void 0?[]:(0,import_chunk_F5PLUWPU.e)(r),[n,,f]=s[0]?.tag===(0,import_chunk_F5PLUWPU.b)(0)?s.slice(1):s;if(n===void 0||f===
void 0)throw new Error("the signer's certificate names no issuer");return i(f.raw,n.raw)}function U({digest:e,padding:r,keyType:s}){let{identifier:n,size:f,ecdsa:g}=D[e];
if(s==="EC")return i(g);if(r==="pkcs1")return i(R,w);let m=i(n,w),d=(h,y)=>(0,import_chunk_WCTKBPXM.a)((0,import_chunk_F5PLUWPU.b)(h),y);return i($,i(d(0,m),d(1,
i(q,m)),d(2,S(f))))}function B(e,r){return i(e,u([r]))}function j(e){let r=`${e.toISOString().slice(0,19).replace(/[-:T]/g,"")}Z`;return e.getUTCFullYear()<2050?
(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.utcTime,Buffer.from(r.slice(2))):(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.generalizedTime,Buffer.
from(r))}function H(e){return`-----BEGIN CMS-----
${e.toString("base64").replace(/.{1,64}/g,`$&
`)}-----END CMS-----
`}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k,l,m,n,o});
