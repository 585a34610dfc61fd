var o=Object.defineProperty;var p=Object.getOwnPropertyDescriptor;var d=Object.getOwnPropertyNames;var l=Object.prototype.hasOwnProperty;var g=(e,t)=>{for(var r in t)o(e,r,{get:t[r],enumerable:!0})},v=(e,t,r,s)=>{if(t&&typeof t=="object"||typeof t=="function")for(let a of d(t))!l.call(e,a)&&a!==r&&
o(e,a,{get:()=>t[a],enumerable:!(s=p(t,a))||s.enumerable});return e};var y=e=>v(o({},"__esModule",{value:!0}),e);var A={};g(A,{a:()=>n,b:()=>i,c:()=>c,d:()=>m,e:()=>u,f:()=>h,g:()=>f});module.exports=y(A);var n={pattern:/OutOfMemoryError|insufficient memory for the Java|^Could not (?:reserve|allocate) /m,
failure:{code:"SIGNING_FAILED",message:"Java ran out of memory.",hint:"Lower parallel, or give the machine or container more memory, of which Java takes a quart\
er."}},i=/OutOfMemoryError(?:(?!^Exception)[^])*\.timestamp\.HttpTimestamper\./m;function c(e){return n.pattern.test(e)&&!i.test(e)}var m={code:"POLICY_NOT_FOUN\
D",message:"Java finds no key with a certificate for this project and signing policy.",hint:"Check project-slug and signing-policy-slug. Java needs the key's ce\
rtificate on the token, with the key's id; the certificate input does not do."},u={sha256:"SHA-256",sha384:"SHA-384",sha512:"SHA-512"},S={RSA:"RSA",EC:"ECDSA"};
function h(e,t){return`${e.toUpperCase()}with${S[t]}`}function f({httpRequestTimeoutInSeconds:e}){return["Connect","Read"].map(t=>`-Dsun.net.client.default${t}T\
imeout=${e}000`)}0&&(module.exports={a,b,c,d,e,f,g});
