var S=Object.defineProperty;var G=Object.getOwnPropertyDescriptor;var R=Object.getOwnPropertyNames;var j=Object.prototype.hasOwnProperty;var q=(e,t)=>{for(var i in t)S(e,i,{get:t[i],enumerable:!0})},H=(e,t,i,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let f of R(t))!j.call(e,f)&&f!==i&&
S(e,f,{get:()=>t[f],enumerable:!(n=G(t,f))||n.enumerable});return e};var O=e=>H(S({},"__esModule",{value:!0}),e);var J={};q(J,{a:()=>B,b:()=>I,c:()=>z,d:()=>F,e:()=>p,f:()=>N,g:()=>s,h:()=>o,i:()=>h,j:()=>E,k:()=>x,l:()=>k,m:()=>D,n:()=>c,o:()=>M});module.exports=O(J);var r=require("./chunk-246CQE5H.cjs"),
a=require("./chunk-KCTSZASC.cjs"),w=require("node:crypto"),$=(0,r.b)("1.2.840.113549.1.7.1"),B=(0,r.b)("1.2.840.113549.1.7.2"),I=(0,r.b)("1.2.840.113549.1.9.3"),
z=(0,r.b)("1.2.840.113549.1.9.4"),F=(0,r.b)("1.2.840.113549.1.9.5"),U=(0,r.b)("1.2.840.113549.1.9.15"),Z=Buffer.from("306a300b060960864801650304012a300b06096086\
48016503040116300b0609608648016503040102300a06082a864886f70d0307300e06082a864886f70d030202020080300d06082a864886f70d0302020140300706052b0e030207300d06082a864886\
f70d0302020128","hex"),p={sha256:{identifier:(0,r.b)("2.16.840.1.101.3.4.2.1"),size:32,ecdsa:(0,r.b)("1.2.840.10045.4.3.2")},sha384:{identifier:(0,r.b)("2.16.84\
0.1.101.3.4.2.2"),size:48,ecdsa:(0,r.b)("1.2.840.10045.4.3.3")},sha512:{identifier:(0,r.b)("2.16.840.1.101.3.4.2.3"),size:64,ecdsa:(0,r.b)("1.2.840.10045.4.3.4")}},
N=(0,r.b)("1.2.840.113549.1.1.1"),K=(0,r.b)("1.2.840.113549.1.1.10"),P=(0,r.b)("1.2.840.113549.1.1.8"),s=(...e)=>(0,r.a)(a.a.sequence,...e),o=(e,t=a.a.set)=>(0,r.a)(
t,...[...e].sort((i,n)=>i.compare(n))),h=e=>(0,r.a)(a.a.integer,Buffer.of(e)),E=(0,r.a)(5);function x(e,t=()=>new Date){let i=k(e.certificateChain),[n]=i;if(n===
void 0)throw new Error("there is no certificate to put into the signature");let f=s(p[e.digest].identifier),u=h(1),l=D(n),d=X(e),C=o(i,(0,a.b)(0)),T=(b,g)=>{let v=o(
b,(0,a.b)(0)),m=(0,r.a)(a.a.octetString,g),y=s(u,l,f,v,d,m),A=s(u,o([f]),s($),C,o([y]));return s(B,(0,r.a)((0,a.b)(0),A))};return{prepare(b){let g=[c(I,$),c(F,M(
t())),c(z,(0,r.a)(a.a.octetString,b)),c(U,Z)];return{digest:(0,w.createHash)(e.digest).update(o(g)).digest(),finish:v=>{let m=T(g,v);return e.outputFormat==="de\
r"?m:Buffer.from(Y(m))}}}}}function k(e){let t=e.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g)??[];return[...new Map(t.map(i=>new w.X509Certificate(
i).raw).map(i=>[i.toString("hex"),i])).values()]}function D(e){var t;let[i]=(0,a.e)((0,a.d)(e)),n=i===void 0?[]:(0,a.e)(i),[f,,u]=((t=n[0])==null?void 0:t.tag)===
(0,a.b)(0)?n.slice(1):n;if(f===void 0||u===void 0)throw new Error("the signer's certificate names no issuer");return s(u.raw,f.raw)}function X({digest:e,padding:t,
keyType:i}){let{identifier:n,size:f,ecdsa:u}=p[e];if(i==="EC")return s(u);if(t==="pkcs1")return s(N,E);let l=s(n,E),d=(C,T)=>(0,r.a)((0,a.b)(C),T);return s(K,s(
d(0,l),d(1,s(P,l)),d(2,h(f))))}function c(e,t){return s(e,o([t]))}function M(e){let t=`${e.toISOString().slice(0,19).replace(/[-:T]/g,"")}Z`;return e.getUTCFullYear()<
2050?(0,r.a)(a.a.utcTime,Buffer.from(t.slice(2))):(0,r.a)(a.a.generalizedTime,Buffer.from(t))}function Y(e){return`-----BEGIN CMS-----
${e.toString("base64").replace(/.{1,64}/g,`$&
`)}-----END CMS-----
`}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k,l,m,n,o});
