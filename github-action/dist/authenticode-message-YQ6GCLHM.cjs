var u=Object.defineProperty;var x=Object.getOwnPropertyDescriptor;var D=Object.getOwnPropertyNames;var F=Object.prototype.hasOwnProperty;var H=(r,e)=>{for(var a in e)u(r,a,{get:e[a],enumerable:!0})},O=(r,e,a,s)=>{if(e&&typeof e=="object"||typeof e=="function")for(let f of D(e))!F.call(r,f)&&f!==a&&
u(r,f,{get:()=>e[f],enumerable:!(s=x(e,f))||s.enumerable});return r};var T=r=>O(u({},"__esModule",{value:!0}),r);var L={};H(L,{authenticodeFormat:()=>B});module.exports=T(L);var t=require("./chunk-MF53P3JO.cjs"),i=require("./chunk-246CQE5H.cjs"),o=require("./chunk-F5PLUWPU.cjs"),
N=require("./chunk-2OATJTSY.cjs"),v=require("node:crypto"),h=(0,i.b)("1.3.6.1.4.1.311.2.1.4"),U=(0,i.b)("1.3.6.1.4.1.311.2.1.15"),z=(0,i.b)("1.3.6.1.4.1.311.2.1\
.11"),A=(0,i.b)("1.3.6.1.4.1.311.2.1.12"),G=(0,i.b)("1.3.6.1.4.1.311.2.1.21"),n=(r,...e)=>(0,i.a)((0,o.b)(r),...e),p=(r,e)=>(0,i.a)(128|r,e),I=(0,t.g)((0,i.a)(3,
Buffer.of(7,128)),n(0,n(2,p(0,Buffer.from("<<<Obsolete>>>","utf16le").swap16())))),J=(0,t.g)(U,I);function B(r,e=()=>new Date){let a=(0,t.l)(r.certificateChain),
[s]=a;if(s===void 0)throw new Error("there is no certificate to put into the signature");let{identifier:f}=t.e[r.digest],c=(0,t.g)(f,t.j),b=r.keyType==="EC"?(0,t.g)(
t.e[r.digest].ecdsa):(0,t.g)(t.f,t.j),w=(0,t.m)(s),S=(0,t.h)(a,(0,o.b)(0)),y=(0,t.h)([c]),C=[(0,t.n)(t.b,h),(0,t.n)(z,(0,t.g)(G)),...K(r)],m=d=>(0,v.createHash)(
r.digest).update(d).digest();return{prepare(d){let g=[J,(0,t.g)(c,(0,i.a)(o.a.octetString,d))],l=[...C,(0,t.n)(t.d,(0,t.o)(e())),(0,t.n)(t.c,(0,i.a)(o.a.octetString,
m(Buffer.concat(g))))];return{digest:m((0,t.h)(l)),finish(E){let j=(0,t.g)((0,t.i)(1),w,c,(0,t.h)(l,(0,o.b)(0)),b,(0,i.a)(o.a.octetString,E)),k=(0,t.g)((0,t.i)(
1),y,(0,t.g)(h,n(0,(0,t.g)(...g))),S,(0,t.h)([j]));return(0,t.g)(t.a,n(0,k))}}}}}function K({description:r,descriptionUrl:e}){if(r===void 0&&e===void 0)return[];
let a=r===void 0?[]:[n(0,p(1,Buffer.from(r)))],s=e===void 0?[]:[n(1,p(0,Buffer.from(e)))];return[(0,t.n)(A,(0,t.g)(...a,...s))]}0&&(module.exports={authenticodeFormat});
