var B=Object.defineProperty;var G=Object.getOwnPropertyDescriptor;var R=Object.getOwnPropertyNames;var j=Object.prototype.hasOwnProperty;var q=(e,r)=>{for(var i in r)B(e,i,{get:r[i],enumerable:!0})},H=(e,r,i,f)=>{if(r&&typeof r=="object"||typeof r=="function")for(let n of R(r))!j.call(e,n)&&n!==i&&
B(e,n,{get:()=>r[n],enumerable:!(f=G(r,n))||f.enumerable});return e};var O=e=>H(B({},"__esModule",{value:!0}),e);var J={};q(J,{a:()=>I,b:()=>v,c:()=>z,d:()=>F,e:()=>p,f:()=>N,g:()=>s,h:()=>o,i:()=>h,j:()=>E,k:()=>x,l:()=>k,m:()=>D,n:()=>u,o:()=>M});module.exports=O(J);var t=require("./chunk-246CQE5H.cjs"),
a=require("./chunk-F5PLUWPU.cjs"),w=require("node:crypto"),$=(0,t.b)("1.2.840.113549.1.7.1"),I=(0,t.b)("1.2.840.113549.1.7.2"),v=(0,t.b)("1.2.840.113549.1.9.3"),
z=(0,t.b)("1.2.840.113549.1.9.4"),F=(0,t.b)("1.2.840.113549.1.9.5"),U=(0,t.b)("1.2.840.113549.1.9.15"),Z=Buffer.from("306a300b060960864801650304012a300b06096086\
48016503040116300b0609608648016503040102300a06082a864886f70d0307300e06082a864886f70d030202020080300d06082a864886f70d0302020140300706052b0e030207300d06082a864886\
f70d0302020128","hex"),p={sha256:{identifier:(0,t.b)("2.16.840.1.101.3.4.2.1"),size:32,ecdsa:(0,t.b)("1.2.840.10045.4.3.2")},sha384:{identifier:(0,t.b)("2.16.84\
0.1.101.3.4.2.2"),size:48,ecdsa:(0,t.b)("1.2.840.10045.4.3.3")},sha512:{identifier:(0,t.b)("2.16.840.1.101.3.4.2.3"),size:64,ecdsa:(0,t.b)("1.2.840.10045.4.3.4")}},
N=(0,t.b)("1.2.840.113549.1.1.1"),K=(0,t.b)("1.2.840.113549.1.1.10"),P=(0,t.b)("1.2.840.113549.1.1.8"),s=(...e)=>(0,t.a)(a.a.sequence,...e),o=(e,r=a.a.set)=>(0,t.a)(
r,...[...e].sort((i,f)=>i.compare(f))),h=e=>(0,t.a)(a.a.integer,Buffer.of(e)),E=(0,t.a)(5);function x(e,r=()=>new Date){let i=k(e.certificateChain),[f]=i;if(f===
void 0)throw new Error("there is no certificate to put into the signature");let n=s(p[e.digest].identifier),d=h(1),g=D(f),c=X(e),C=o(i,(0,a.b)(0)),T=(b,l)=>{let S=o(
b,(0,a.b)(0)),m=(0,t.a)(a.a.octetString,l),y=s(d,g,n,S,c,m),A=s(d,o([n]),s($),C,o([y]));return s(I,(0,t.a)((0,a.b)(0),A))};return{prepare(b){let l=[u(v,$),u(F,M(
r())),u(z,(0,t.a)(a.a.octetString,b)),u(U,Z)];return{digest:(0,w.createHash)(e.digest).update(o(l)).digest(),finish:S=>{let m=T(l,S);return e.outputFormat==="de\
r"?m:Buffer.from(Y(m))}}}}}function k(e){let r=e.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g)??[];return[...new Map(r.map(i=>new w.X509Certificate(
i).raw).map(i=>[i.toString("hex"),i])).values()]}function D(e){let[r]=(0,a.e)((0,a.d)(e)),i=r===void 0?[]:(0,a.e)(r),[f,,n]=i[0]?.tag===(0,a.b)(0)?i.slice(1):i;
if(f===void 0||n===void 0)throw new Error("the signer's certificate names no issuer");return s(n.raw,f.raw)}function X({digest:e,padding:r,keyType:i}){let{identifier:f,
size:n,ecdsa:d}=p[e];if(i==="EC")return s(d);if(r==="pkcs1")return s(N,E);let g=s(f,E),c=(C,T)=>(0,t.a)((0,a.b)(C),T);return s(K,s(c(0,g),c(1,s(P,g)),c(2,h(n))))}
function u(e,r){return s(e,o([r]))}function M(e){let r=`${e.toISOString().slice(0,19).replace(/[-:T]/g,"")}Z`;return e.getUTCFullYear()<2050?(0,t.a)(a.a.utcTime,
Buffer.from(r.slice(2))):(0,t.a)(a.a.generalizedTime,Buffer.from(r))}function Y(e){return`-----BEGIN CMS-----
${e.toString("base64").replace(/.{1,64}/g,`$&
`)}-----END CMS-----
`}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k,l,m,n,o});
